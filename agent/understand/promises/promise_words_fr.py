"""What the words of an employer do in French. Patterns only; what each is for stands in `promise_signals`."""

from __future__ import annotations

from agent.understand.promises.promise_signals import GAP, NEAR, Words, any_of, sought

_RETOUR = r"(?:reponse|decision|retour|nouvelles|resultats?|avis|information|verdict|suite)"
_VOUS = r"(?:vous|te|t|toi)"
_PAPIER = (
    r"(?:invitation|convocation|dates?|creneaux|contrat|promesse(?: d'embauche)?|offre|proposition|courrier|lettre"
    r"|mail|message|documents?|lien"
    r"|projet|details|possibilites|horaires|appel|texte|dossier)"
)
FRENCH = Words(
    strong=sought(
        r"\bse presenter\w+ a (?:vous|toi)\b|\b(?:vous|tu) l'aur(?:ez|as)\b|^\W*(?:la suite"
        r"|plus de details)\W{0,2}(?=0000)",
        rf"\bpas (?:recu|obtenu) (?:de |d'|notre )?(?:{_PAPIER}|{_RETOUR})\b",
        rf"\b(?:comptez|compte|attendez|attends) pas (?:sur |a )?(?:une |de )?{_RETOUR}\b",
        r"\ben (?:dire|savoir|saurez|sauras|saurons|saurai) (?:davantage|plus)\b|\b(?:vous"
        r"|te) f\w+ (?:pas )?attendre\b",
        rf"\b(?:reviendr\w+|reviens|revenons|revient|revenir|revenions)\b{NEAR}\bvers (?:vous|toi)\b",
        rf"(?<!pourriez[ -])(?<!pouvez[ -])(?<!devez[ -])(?<!priere de )\b{_VOUS}[ ' ](?:en )?(?!\w*rez\b)(?:re)?"
        rf"(?:contact\w+|appel\w+|rappel\w+|repond\w*"
        rf"|ecri\w+|inform\w+(?! (?:\w+ )?qu[e'])|tiendr\w+|tenir|tiens|dir\w+|communiqu\w+|donner\w*"
        rf"|confirm\w+|avis\w+"
        rf"|(?:fer\w+|faire|faisons|fais|fait)(?={NEAR} (?:retour|signe|savoir|parvenir|connaitre|part|point"
        rf"|suite|reponse))|dis|dit|dirons|redi\w+|tient|recontact\w+)\b",
        # "Je vous téléphone", "on te redit"; "vous m'écrivez" has the candidate for its subject.
        rf"(?<!pourriez[ -])(?<!pouvez[ -])(?<!devez[ -])(?<!si )\b{_VOUS}[ '](?!\w*(?:ez|iez)\b)(?:telephon\w+"
        rf"|tel\b|redi\w*"
        rf"|passe\w*|bigophon\w+|phon\w+|annonc\w+|propos\w+(?={NEAR}\b{_PAPIER})|partag\w+|transmet\w*|fixe\w*"
        rf"|parviendr\w+"
        rf"|parvien\w+|explique\w*|remet\w*|signale\w*"
        rf"|previen\w+|previendr\w+|avert\w+|ecri\w*|appell\w+|envo\w+|enverr\w+|adress\w+|joind\w+|joins|sonn\w+"
        rf"|livr\w+|rend\w+|recontact\w+|donn\w*|tien\w*|apport\w+)\b(?! que\b)(?:{NEAR}\b{_PAPIER}\b)?",
        rf"\b(?:{_PAPIER}|{_RETOUR})\b{GAP}\b(?:suivra|suivront|suit|(?<!votre )(?<!ta )part|partira|partiront|arrive"
        rf"|arrivera|arriveront"
        rf"|parviendra|parviendront)\b",
        r"\b(?:sera|seront|serez|seras|etre|est|sont) (?:(?!votre|ton|le|la)\w+ )?(?:avis|appel|telephon|joint|inform"
        r"|contact|preven|notifi|fixe|affich|publi"
        r"|communiqu|envoy|adress|transmis|rappel|avert|rendu)\w*\b",
        rf"\b(?:donn|rend|annonc|communiqu|publi|confirm)\w*\b {NEAR}\b(?:{_RETOUR}|position|choix)\b",
        r"\b(?:on|nous|je|j'|l'on|il|elle) ?(?:previens?|previent|prevenons|appelle|appelons|informe|informons"
        r"|contacte"
        r"|contactons|avise|avisons|avertis?|avertit|rappelle|rappelons|previendr\w+|appeller\w+|informer\w+"
        r"|contacter\w+"
        r"|aviser\w+|avertir\w+|repondr\w+ a)"
        r" (?:tout le monde|tous|toutes|chacun|chaque|les (?:candidat|finaliste|personne)\w*)\b",
        r"\bm'occupe de (?:ta|votre|ton|vos) (?:reponse|dossier|cas)\b|\brepondre a (?:chacun|tous|toutes|chaque)\w*\b",
        r"\b(?:vous|tu) (?:avez|as|aurez|auras) (?:de )?(?:nos|mes) nouvelles\b",
        r"\b(?:vous|tu) (?:en )?(?:connaitrez|connaitras|apprendrez|apprendras)\b",
        r"\b(?:aura|auront|aurez|auras) ete (?:\w+ )?(?:appel|contact|recontact|inform|preven|avert|avis|notifi)\w*\b",
        r"(?<=0000 )(?:tu sais|vous savez)\b(?=\W*$|[.,;!]| (?:si|ce|quoi|tout))|\b(?:tu es|t'es|vous etes) fixee?s?\b",
        r"\b(?:vous|te|t'|t) ?(?:aur(?:ai|ons|a|ont)) (?:dit|repondu|appele|ecrit|recontacte|contacte|prevenu"
        r"|informe)\w*\b",
        rf"\b(?:vous|tu) (?:recevez|avez|as|recois|entendez|saurez) (?:\w+ )?(?:{_RETOUR}|{_PAPIER})\b",
        rf"\bsans (?:{_RETOUR})\b(?! de (?:votre|ta)\b)|\bpas (?:de |eu de )?{_RETOUR}\b(?! de (?:votre|ta)\b)"
        rf"|\bpas avoir (?:de )?{_RETOUR}\b",
        r"\b(?:j'te|j'vous|je te|je t'|on te|on t') ?(?:texte|smse|ping|tel|dis|ecris|appelle|rapelle|rapel"
        r"|rapele|appele|rappele|rappelle"
        r"|tiens)\b",
        r"\battend\w*[ -](?:vous|toi) a (?:(?:un|une|notre|mon) \w+|recevoir|avoir)\b|\brepren\w+ (?:attache"
        r"|contact)\b",
        rf"\b(?:suites?|{_RETOUR}|{_PAPIER})\b{GAP}\b(?:seront|sera) (?:communiquees?|notifiees?|portees?|adressees?"
        rf"|transmise?s?|connues?)\b",
        r"\b(?:fais|fait|ferai|ferons|faisons|fera) signe\b|\b(?:se|me|nous) manifest\w+\b|\brien (?:vous|te) dire\b",
        r"(?<!quand )(?<!lorsque )(?<!si )(?<!des que )(?<!une fois que )\b(?:vous|tu) (?:aurez|recevrez|saurez|auras"
        r"|recevras"
        r"|sauras|entendrez|devriez (?:avoir|recevoir)"
        r"|(?:serez|seras)(?= (?:\w+ ){0,3}?(?:contact|recontact|inform|preven|avis|fix|appel|rappel|avert|au courant"
        r"|notifi|tenu"
        r"|joint|le premier|la premiere|parmi les premier|convoqu|invit)))\b",
        r"\brepondr(?:ai|ons|a) (?:\w+ )?(?:a (?:votre|ton|vos|tes|tous|toutes)|aux)\b",
        r"\b(?:confirmer|envoyer|enverr|transmettr|fixer|proposer|communiquer|annoncer|donner)(?:ai|ons)\b",
        r"\b(?:nos|mes) nouvelles\b|\bnouvelles de (?:notre|ma) part\b",
        rf"\b(?:aurons|aurai|aura|avoir|prendr\w+|rendr\w+|donner\w*|prenons|rendre)\b{NEAR}\b{_RETOUR}\b",
        rf"(?<!votre )(?<!ta )\b{_RETOUR}\b{GAP}\b(?:sera|seront|devrait|prise|communiquee|interviendra|tombera"
        rf"|rendue|attendue|prevue|connue|parviendra)\b",
        rf"\b(?:vis(?:ons|e)|esper(?:ons|e)|attend(?:ons|s)|prevo(?:yons|is)|pens(?:ons"
        rf"|e) avoir)\b{NEAR}(?<!votre )(?<!ta )\b{_RETOUR}\b",
        rf"\b{_RETOUR}\b{GAP}\b(?:proclames?|donnes?|divulgues?|publies?)\b|\bau (?:jus|courant)\b",
        r"\b(?:re)?pren\w+ contact\b|\b(?:on|nous) (?:se |nous )?decid\w+",
        r"\b(?:deciderons|deciderai|decidera|trancherons|trancher|decidons|decider)\b",
        rf"(?<!votre )(?<!ta )\b{_RETOUR}\b{GAP}\b(?:repousse|reporte|decale|retarde|differe)\w*\b",
        rf"^\W*(?:notre |une |la )*{_RETOUR}\W{{0,3}}(?=0000)",
    ),
    weak=any_of(rf"\b{_VOUS}[ ' ](?:enverr\w+|adresser\w*|transmettr\w+|envoie|envoyer|envoyons|faire parvenir)\b"),
    patience=any_of(
        r"\bpatien\w+\b",
        r"\b(?:il nous faut|il nous faudra|avons besoin|ai besoin|laissez[ -](?:nous|moi|passer)|laisse[ -](?:moi"
        r"|nous|passer)|prendra|prend"
        r"|il faut compter|comptez (?=0000)|faudra|donnons jusqu|accordez[ -]nous|donnez[ -]nous|donne[ -]moi"
        r"|accorde[ -]moi)\b",
    ),
    ask=any_of(
        r"\bdev\w+ (?:nous |m')(?:etre|parvenir|revenir)\b",
        r"\bil (?:me|nous) faut (?:encore )?(?:ton|ta|tes|votre|vos)\b",
        r"\bmerci d\w*\b|\bveuillez\b|\b(?:pourriez|pouvez|voulez|voudriez|devez|seriez|etes|auriez)[ -]vous\b"
        r"|\b(?:peux|pourrais|es|serais)[ -]tu\b",
        r"\bpriere\b|\b(?:votre|ta|vos|tes) (?:\w+ )?(?:reponse|retour|decision|confirmation|documents?"
        r"|disponibilites?)\b",
        r"\b(?:vous|tu) (?:avez|as|devez|dois|pouvez|peux)\b|\bdate limite\b"
        r"|(?<!votre )(?<!ta )(?<!cette )\bcandidatures?\b|\bs'il (?:vous"
        r"|te)\b|\bnous (?:faire|envoyer|repondre|confirmer|retourner)\b",
    ),
    other=any_of(
        r"\boffre\b|\bvalable\b|\bexpire\b|\bcontrat\b|\bsalaire\b",
        r"\b(?:entretien|entrevue|rendez[ -]vous|rdv|reunion|visio|echange|rencontre|appel|tour)s?\b",
        r"\b(?:rencontrer|voir|verrons|recevoir|disponibles?|conviendrait|echanger|inviter|convie\w*|aura lieu)\b",
        r"\b(?:commence\w*|debute\w*|prise de poste|demarr\w+|embauche|integr\w+|pourvoir|poste)\b",
        r"\b(?:merci pour|remerci\w+|hier|depuis|dernier|derniere|etait|suite a|avions|voulions|(?:ont|a) ete"
        r"|ont (?:retenu|choisi|decide)|avons (?:ete|vu"
        r"|recu|rencontre|decide|eu)|avez (?:ete|eu|passe))\b",
        r"\b(?:horaires|ferme|bureaux?|joignable|remplace|relais|releve|demenag\w+|conserv\w+|gard(?:ons|erons"
        r"|ees?))\b",
    ),
    absent=any_of(
        r"\b(?:je suis|je serai|nous sommes)\b[^;:()!?]{0,60}\b(?:absent\w*|conges?|vacances|retour|deplacement"
        r"|bureau)\b|\bmon retour\b|\bnotre retour\b"
        r"|\b(?:je pars|nous partons|je m'absente|en conges?|en vacances)\b(?:[^;:()!?]{0,40}\bretour\b)?"
    ),
    event=any_of(
        r"\b(?:siege\w*|conseil|se tient|seance|assemblee|jury|reunit|reunion|rentre|retour|discut\w+|termin\w+"
        r"|finir\w*|acheve\w*|rencontr\w+|decid\w+"
        r"|tranch\w+|comite)\b"
    ),
    clause=any_of(r"\b(?:apres|quand|lorsque|des que|une fois|a l'issue|jusqu)\b"),
    then=any_of(
        r"\b(?:le soir|a midi|en soiree|alors|aussitot(?: apres)?|juste apres|immediatement apres|ensuite|apres cela"
        r"|apres quoi|puis"
        r"|dans la foulee|a ce moment|le soir meme|dans la soiree|le jour meme|le meme jour|ce jour(?:-la)?"
        r"|cette journee(?:-la)?|ce (?:matin|soir)-la|cet apres-midi-la"
        r"|d'ici la)\b"
    ),
    vague=any_of(
        r"\b(?:quand|des que|des qu'|lorsqu')(?: )?il y (?:en )?a(?:ura)?\b",
        r"\b(?:bientot|rapidement|prochainement|des que (?:possible|nous (?:le )?pou(?:v|rr)ons|je (?:le )?p(?:eux"
        r"|ourrai)|on (?:le )?peut)|au plus vite|dans les meilleurs delais"
        r"|sous peu|tres vite|au plus tot)\b",
    ),
    break_=any_of(r"[,;:()]|(?<=[a-z0]{3})\. (?!0)| [-–—]+ |[–—]", r"\b(?:et|mais|puis|car|donc|ou|puisque|tandis)\b"),
    not_=any_of(r"\b(?:pas|aucun\w*|jamais|rien)\b"),
    past=any_of(
        r"\b(?:honneur|(?<!aurons le )plaisir|regret|heureux|heureuse|heureuses|ravie?s?|tiens|tenons|dois|devons)"
        r" (?:de|a|d)\b|\b(?:tenions|tenais|voulions|voulais|esperais|esperions|devais|devions|avais|avions)\b"
    ),
    future=None,
    news=any_of(
        r"(?<!votre )(?<!ta )\b(?:reponse|decision|(?<!de )(?<!mon )(?<!au )retour|nouvelles|resultats?"
        r"|verdict)\b(?! (?:souhaite\w*"
        r"|attendue de votre|de (?:votre|ta)|demande\w*))"
    ),
    awaited=any_of(
        r"\b(?:des|a|apres) (?:la )?reception\b|\bune fois (?:vos|votre|le|les|recu\w*)\b|\b(?:suivant"
        r"|apres) (?:la )?reception\b"
    ),
    returning=any_of(
        r"\b(?:retour|reviens|revenir|reviendr\w+|rentr\w+|reprendr\w+|nouveau|joignable|repondr\w+|reouvr\w+)\b"
    ),
    away=any_of(
        r"\b(?:absent\w*|absence|conges?|vacances|deplacement|ferme\w*|indisponible|injoignable|hors|arret"
        r"|formation|repos)\b"
    ),
)

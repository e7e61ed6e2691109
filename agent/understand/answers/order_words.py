"""What an order to send may not be about, nor end with, nor how it may begin (`order_gates`). Pure.

Folded and lower-case, in English, German, French and Spanish; a `Lexicon` holds phrases.
"""

from __future__ import annotations

from agent.understand.days.date_words import word_set
from agent.understand.lexicon import Lexicon

ORDERS = word_set("""
send release approve mail email post ship sign launch forward deliver schick schicke schicken sende senden verschick
verschicke versende envoie envoies envoyez envoyer poste postez expedie valide validez manda mande mandar envia envie
enviar firma aprueba
""")
OBJECT = 5
"""So many words behind an order tell what it is about."""
THINGS = word_set("""
cv cvs resume resumes contract contracts invoice invoices bill file files form forms parcel parcels package packages
packet box link links photo photos picture pictures pic pics image images video videos document documents doc docs
report reports application applications attachment attachments invite invites invitation agenda references reference
certificate certificates transcript portfolio sample samples slides deck presentation money payment cheque check card
cards flowers present presents gift gifts book books keys key lease leave holiday budget plan order tickets
salary offer offers press car song recipe playlist trash rubbish bin screenshot spreadsheet pdf zip
lebenslauf vertrag vertrage rechnung rechnungen datei dateien formular formulare paket pakete packchen foto fotos bild
bilder dokument dokumente unterlagen bericht berichte bewerbung anhang anlage einladung zeugnis zeugnisse referenzen
mappe blumen geschenk geschenke buch bucher schlussel karte karten urlaub urlaubsantrag angebot geld uberweisung lied
rezept praesentation prasentation folien
contrat contrats facture factures fichier fichiers formulaire colis paquet lien liens image images rapport dossier
candidature piece jointe certificat diplome fleurs cadeau cadeaux livre cle cles conges devis argent carte cartes
chanson recette
contrato contratos factura facturas archivo archivos formulario paquete enlace foto fotos imagen documento documentos
informe solicitud candidatura adjunto invitacion certificado titulo flores regalo regalos libro llaves vacaciones
presupuesto dinero tarjeta cancion receta curriculum
code codes pin password passcode passwort kennwort
homework tax taxes rent shed hausaufgaben steuererklarung miete loyer impots devoirs alquiler renta deberes
parts results protokoll laborwerte befunde acta compte otp clave contrasena
tiles chairs fliesen stuhle chaises sillas baldosas
""")
"""What is sent or approved, too, and is no draft."""
LIVING = word_set("""
dog dogs cat cats kids children baby boy boys girl
girls hund hunde katze kinder chien chat enfants perro gato ninos
""")
LETTERS = word_set("""
mail mails email emails letter letters note notes message messages draft drafts thanks thank thankyou text texts reply
answer brief briefe nachricht nachrichten entwurf entwurfe dank danksagung lettre lettres courriel message messages
remerciement remerciements merci texte textes texto textos
correo correos carta cartas mensaje mensajes borrador agradecimiento gracias
""")
"""What a draft is called; what stands behind it belongs to it: "the thanks for the flowers"."""

DANGLING = word_set("""
the a an to with and but for of my your his their or if und mit aber oder dem mein meine fur avec et ou mais con y o
pero para
""")
"""With these no sentence ends."""
DANGLES = Lexicon("""
(schick/schicke/sende/schicken/senden) [sie] (es/das/sie/ihn) an|(envoie/envoyez/envoyer) (le/la/les) a
(mandalo/envialo/mandala/enviala/mandalos/envialos) a
""")

ASKS = Lexicon("""
what/when/who/whom/whose/where/which/how
where's|who's|when's
(is/are/was/were/has/does/did/am) (it/this/that/they/these/he/she/i/we/you/both/@name/@num/@all/")
have (i/we/you/they)|does|did|why (is/was/did/does/do/should/would/send/are)
(wer/wen/wem/warum/wieso/weshalb/wohin/wann)|was (passiert/ist/heisst/wenn)|wie (sende/schicke/kann/geht/genehmige/gebe)
(qui/pourquoi/quand/quel/quelle/quels/quelles/combien)
comment (on/je/tu/vous/l'envoyer/envoyer/valider/ca/faire/dire/approuver/le)
(quien/cual/cuando/donde)|como (lo/la/los/las/se/le/puedo/apruebo/mando/envio/hago/digo)|por que (lo/la/no lo/se)
""")
"""How a question begins that has lost its mark."""
NO_QUESTION = Lexicon("""
when in doubt|whenever|why not|which is (fine/good/great/perfect)|how (lovely/nice/good/great/sweet)|what (a/an)
who cares|cuando quieras
quand meme|quelle (belle/bonne)|que (bueno/bien)|quel (beau/bon)|wann immer
""")

OF_THEIRS = Lexicon("""
(good/fine/ok/okay/great/right/nice/lovely/perfect/well) (to/on/with/by) (him/her/them/you/@name)
(gut/schon/recht/okay/ok) (an/bei) (ihm/ihr/ihnen/dir/@name)|(ihm/ihr/ihnen) (gefallt/passt)
(lui/leur) (va/plait/convient)|(le/les) (gusta/parece)
""")
"""How it seems to them, or looks on them."""
SEEMS = Lexicon("""
(looks/sounds/seems/reads/look/sound/seem) [really/very/all/so] (good/fine/great/ok/okay/right/nice/perfect) @name
""")
GOES_WITH = Lexicon("""
(i/you/we/she/he) (can/may/could/must) go (@end/now @end/home/out/to/today/early)
(ich/du/ihr/wir) (kann/kannst/konnt/konnen/darf/darfst/durft/durfen) gehen @end
(go/goes/going) with (him/her/them/@name/us)|(geh/gehe) mit (ihm/ihr/ihnen/@name)
(va/pars/partir) avec (lui/elle/eux/@name)
(ve/vete/voy) con (el/ella/ellos/@name)
""")
"""Who goes with whom."""
OTHER_DEED = Lexicon("""
(work/put/add/insert/squeeze/slip) (it/this/that/them/both) [in/back/there/too/first] [there/in/too/first] and
(bau/baue/nimm/pack/setz/fug/fuge/schreib) (es/das/sie/ihn) [noch/bitte/mal] (ein/rein/auf/dazu/hinzu/mit rein) und
(ajoute/mets/glisse/ajoutez/mettez) (le/la/les/ca) [aussi/dedans] et|(agregalo/ponlo/anadelo/metelo/incluyelo) y
(sign/print/fix/translate/copy/paste) [it/this/that/them] (and/then)|(drucke/drucken/unterschreib/unterschreiben) und
(signe/imprime/signer/imprimer) et|(firma/imprime/firmar/imprimir) y
(and/then) (ask/fix/tell/call/ring/phone/sign/print/delete/post/file/save/copy) [it/this/that/them/him/her/me/us/@name]
und (frag/frage/ruf/sag/druck/drucke/losch/losche)|et (demande/appelle/dis/imprime/supprime)
y (pregunta/llama/dile/imprime/borra)
""")
"""Something else is to be done, too."""
LISTENS = Lexicon("""
i'm (listening/all ears)|im listening|(tell/ask/speak/talk) (me/us/away/up)
(erzahl/erzahle/frag/frage/sag/red/rede) [mal]
ich hore|ich bin ganz ohr|je (t'/vous) ecoute|je t'ecoute|(raconte/parle/demande)|te escucho|lo escucho
(cuenta/cuentame/contame/dime/decime/habla/pregunta/what/why/who/where/when/how/was/warum/wer/quoi/pourquoi/que) @end
""")
"""Somebody is bidden to speak."""
TO_WHOM = word_set("to for an fur ans furs pour a au aux para al of for vom von du de del")
ROLES = word_set("""
professor prof doctor dr interviewer interviewers recruiter manager lady ladies gentleman gentlemen man woman men women
team panel hr chef boss person people first second third last other others two three both one ones chap fellow lad
dame herrn herr frau damen herren leute personaler chefin kollegen beiden anderen ersten zweiten dritten letzten
monsieur madame dame homme recruteur recruteuse patron equipe autres deux autre premier premiere dernier
senor senora jefe jefa equipo reclutador reclutadora gente otros dos otro primero primera ultimo chico chica hombre
mujer interview talk job role position company firma stelle entreprise poste empresa puesto entrevista gesprach
director head engineer lead cto ceo founder owner
""")
"""Whom a letter may be for by another word than a name."""
DETERMINERS = word_set("""
the my a an our your his her den dem der die das meinen meine meiner
mein einen le la les mon ma mes un une el los las mi mis una
""")
ANOTHER_WAY = Lexicon("""
send away for|send for (a/an/the/help)|go for (a/an)
(send/pass/bring) (it/this/that/them) (up/down/in/around/round/along to me)|re send
(send/sends/schick/schicke/sende/envoie/envoyez/manda/mandame/envia) (more/mehr/mas/plus/d'autres)
(approve/release/sign/launch/hire) (him/her)
(you/he/she/they) (want/wants/need/needs/are waiting/asked/expect/expects)|(du/sie) (willst/wollen/brauchst/brauchen)
(tu/vous) (veux/voulez/attends/attendez)|(quieres/quiere/esperas/espera) (un/mi)
""")
"""It is to go elsewhere, or what they want."""
TO_GO = Lexicon("(@num/one/two/three) to go [please] @end|(i'm/im/we're) good @end")
IS_SHORT = word_set(
    "it's that's he's she's let's what's there's here's who's how's where's this's one's all's everything's c's"
)
GERMAN_VERBS = word_set("findet find geht passt hat gibt ist klappt meint sagt kommt war hab wird tut schaut")
"""Behind these an "'s" is a German "es"."""
SENT = word_set("""
sent sending done gesendet verschickt abgeschickt versandt versendet erledigt gemacht enviado enviada enviando mandado
mandada mandando envoye delivered zugestellt delivre livre distribue entregado entregada received
""")
"""By itself it tells what was done, maybe by its writer."""
AND_SENT = word_set("""
it this that them all now just ok okay yes yep ja oui sip already gerade schon ist hab deja ya and und et y all alles
""")
OVER = Lexicon("""
(ist/sind/war/waren) [schon/bereits/jetzt/doch/langst/alle/ja] (raus/weg/draussen/gesendet/verschickt/abgeschickt/fort)
(est/sont) [deja/bien] (parti/partie/partis/parties/envoye/envoyes/envoyee)|(est/sont) (en route)
(it/that/they/all) (was/were/has been/have been/had been/got/went) (sent/out/released/approved)
aus damit|(aus/ende) die maus
""")
"""It is out already, or over."""

BEFORE_A_DEED = word_set("please pls bitte just yes ja oui sip ok okay and und et y so then also only first nur svp")
DEEDS = word_set("""
check fix correct print google translate use attach swap replace add change take pick choose sign copy call ask ring
tell update insert cut remove delete drop shorten put set switch begin end start open close finish mention
verify confirm double-check spellcheck proofread
nimm nehmt nehmen pruf prufe pruft prufen check korrigier korrigiere druck drucke tausch tausche ersetz ersetze hang
hange setz setze fug fuge streich streiche losch losche schreib schreibe frag frage ruf rufe such suche uberarbeite
ubersetz ubersetze unterschreib unterschreibe kontrollier kontrolliere
verifie verifiez prends prenez ajoute ajoutez mets mettez joins joignez corrige corrigez enleve enlevez remplace
remplacez traduis imprime utilise demande appelle relis controle
revisa revise comprueba adjunta pon ponle ponga anade agrega corrige corrija cambia traduce imprime usa toma quita busca
pregunta llama verifica
""")
"""What is to be done first, by whoever reads it, where an order is joined to it."""
NO_DEED = Lexicon(
    "take (care/it/this/them/your/heart)|add (it/this)|use (it/this/them)|call it|put it|set it|check it|tell you"
)
THEN = word_set("then dann puis luego danach")
BY_WAY_OF = Lexicon("""
(by/via/per/through/over) [the/royal/ordinary/registered/certified] (post/fax/sms/text/text message/courier/hand/pigeon/
carrier pigeon/snail mail/telegram/signal/teams/slack/portal/website)
cc'ing|ccing|cc'd|bcc'ing|copying in
by (registered/certified/snail/paper) mail|on paper
per (post/einschreiben/fax/sms/bote/boten/kurier/brief/telegram/signal/teams/slack)|(mit/bei) der post|als brief
(uber/ubers) [das/ihr/euer] (portal/firmenportal/bewerberportal/formular/webformular)
par (la poste/fax/sms/coursier/courrier postal/recommande/voie postale/pigeon/telegram)|en recommande
por (fax/burofax/sms/correo postal/correo ordinario/correo certificado/mensajeria/mensajero/carta/telegram/signal/slack)
""")
"""Another way than by mail."""
TO_WHAT = frozenset(("it", "this", "that", "them", "the", "my", "her", "his"))
MAKES = word_set("mach mache macht machen lies kurz kurze fais faites haz")
PACKS = Lexicon("it (up/off/out/together/away)")
"""With these a letter is made ready: "plate it up"."""
NO_ENDINGS = ("ed", "ing", "ly", "y", "s")
NO_VERBS = word_set("""
got read saw had did made went been told took met seen thought hope wish knew felt found heard left kept let put got
under over behind between after before near past despite during what how who when where while all both half given
can't couldn't don't didn't never not sorry thanks wow send post ship release approve mail
""")
"""What is no verb of something that is to be done, or is over."""

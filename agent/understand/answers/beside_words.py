"""What is told beside an order and takes nothing back: no fault found, a text read or liked, a fear (`told_beside`).

Folded and lower-case, in English, German, French and Spanish. A `Lexicon` here is matched with a clause as a whole:
what stands behind it may turn it.
"""

from __future__ import annotations

from agent.understand.answers import praise_words
from agent.understand.days.date_words import word_set
from agent.understand.lexicon import Lexicon

LEADS_IN = word_set("""
yes yeah ja oui sip ok okay well and und et y so also alors asi just oh ah honestly really personally sorry hi hello
quite actually frankly lol haha
""")
ENDS = word_set("""
too also either really honestly actually so though yes lol tbh either at all here auch so ehrlich wirklich aussi du
tout tambien nada from me my side end von mir
""")

FAULTLESS = Lexicon("""
[and/please/so] (don't/do not/dont) (change/touch/alter/edit) (anything/a thing/a word/it/a comma/them) [else/more/\
any more/anymore]
[bitte/jetzt/und] (nichts/kein wort) [mehr/weiter] (andern/verandern/dran andern/anfassen)|[bitte] (andere/andern \
sie) [bitte] nichts [mehr]
[surtout/et] (ne (change/changez/touche/touchez/modifie/modifiez) [plus/surtout] (rien/a rien))
[y/ya] no (cambies/cambie/toques/toque/modifiques) [ya] nada [mas]
[por/de] [mi] [parte] no hay nada que (cambiar/corregir/anadir/agregar)|[de mon cote/pour moi] [il n'y a] rien a \
(changer/modifier)
[von meiner seite] gibt es nichts [mehr] zu (andern/erganzen)|[from/on] [my] [end/side] there's nothing to (change/\
add)
[that/it/they] (sounds/sound) [just/exactly/really/very] like me|[das/es] klingt [ganz/genau/sehr] (nach/wie) (mir/\
ich)
(c'est/on dirait) [tout a fait/vraiment/bien] moi|(suena/se oye) [muy/mucho] a mi
(i/we) (can't/cannot/couldn't/didn't/don't/cant/couldnt/didnt/dont/can not/could not/did not/do not) \
[really/even] (find/see/spot/think of/have) (anything/a thing/a single thing/one thing/any \
(fault/faults/mistake/mistakes/error/errors/typo/typos/problem/problems/issue/issues/objection/objections/\
complaint/complaints/comments)) [wrong/to (add/change/fix/correct/improve/complain about)/i'd (change/add)/i \
would (change/add)/else to add] [with (it/them/this)/in (it/them/there/this)/about it/here/there]
(can't/cannot/couldn't/didn't/don't/cant/couldnt/didnt/dont) [really/even] (find/see/spot/think of/have) \
(anything/a thing/a single thing/any (fault/faults/mistake/mistakes/error/errors/typo/typos/problem/problems/\
issue/issues)) [wrong/to (add/change/fix/correct/improve)] [with (it/them/this)/in (it/them/there/this)/about \
it/here/there]
[i/we] (can't/cannot/couldn't/could not/cant/couldnt/could) [really/honestly] fault (it/them/this/that) [on \
neither count/on either count/at all/on anything]
[i/we] (found/see/saw/spotted/have) (no/zero) [real/further/more/other] \
(mistakes/mistake/errors/error/typos/typo/faults/fault/problems/issues/objections/objection/complaints/comments/\
remarks/corrections/changes) [in it/in them/at all/to (make/add/suggest)/from me/on my side]
(no/zero) [further/more/other/real/spelling] (mistakes/mistake/errors/error/typos/typo/faults/comments/remarks/\
questions/objections/complaints/corrections/changes/edits) [in (it/them/there)/from (me/my side)/that i \
(can/could) (see/find)/i can see/at all/to (make/report)]
[there is/there's/there are/theres/i have/i've] [got] nothing [else/more/further] [i'd/i would/that i'd/to/i \
want to] (add/change/correct/fix/complain about/remark/say) [to it/in it/about it]
(i/we) (don't/dont/didn't/do not/wouldn't/wouldnt/would not) [need to/want to/have to] (change/add/alter/touch) \
(anything/a thing/a word/a single word/one word/a comma) [in it/about it]
(don't/dont/no) need to (change/add/alter/touch) (anything/a thing/a word)
[i/we] (don't/dont/didn't/do not) need to (see/read/check/go over/look at) (it/this/that/them) [again/any \
more/anymore/twice/a second time]
[there is/there's] no need to (show/send) (it/this/that/them) [to] me [again/first/twice]
[there's/there is] no need to wait [any longer/any more]
(musst/brauchst) du mir [es/das/ihn/sie] (nicht/nimmer) [mehr/nochmal/noch mal/noch einmal] [zu] (zeigen/schicken)
[there is/there's] no need to (show/ask) me [again/twice/first]|no need (for me to see it again/to check with \
me [again])
you (don't/dont/needn't/needn't even) [need to/have to] (show/ask) me [it/that/this] [again/twice/first]
(nothing/no more) [else/more/further] is (needed/required) [from (me/my side)]
(neither/not) too (long/short/formal/stiff/pushy/gushing/warm/cold/dry/chatty) (nor/or/and not/not) [too] \
(long/short/formal/stiff/pushy/gushing/warm/cold/dry/chatty/sweet)
(kein/keine/keinen) [einzigen/einziger/einzige] (fehler/tippfehler/rechtschreibfehler/schreibfehler) [mehr] \
[drin/darin/gefunden/dabei/zu sehen/entdeckt]|ni (un/una) [solo/sola] (error/errata/falta/fallo)
ni (errores/faltas/erratas)
[it's/it is/that's/they're] not too (long/short/formal/stiff/pushy/gushing/warm/cold/dry/chatty/sweet)
[das/es] [ist] (gar/uberhaupt) nicht (schlecht/ubel/verkehrt)|nicht (schlecht/ubel/verkehrt)
[c'est] pas mal [du @all/ca]
[no esta] nada mal|[that's/it's] not [half/at all/so] bad [at all]
[please/bitte/so] (don't/do not/dont) wait [any longer/any more/for anything]|(can't/cannot) wait any longer
(warte/warten sie) [bitte] nicht [mehr/langer/lange]|n'attends (pas/plus)|n'attendez (pas/plus)
no (esperes/espere) [mas]
[i've/i have] never (seen/read/had/got) a (nicer/better/finer/lovelier) (note/letter/mail/one/draft/text)
[there's/there is] not (a/one) [single] (thing/word/comma) [that] (i'd/i would) (change/add/touch/alter)
(pas/plus) besoin de (changer/modifier/toucher) [a] [quoi que ce soit/rien]
[there's/there is/i see/i found/i find] nothing (wrong/amiss/incorrect) [with (it/them/this/that/the text/the letter)/\
in (it/them/there)/about it/here/there] [at all]
[da/hier/daran/darin/drin] [ist/war/gibt es/gibt's/finde ich/steht] [da/daran/darin/hier] nichts (falsch/falsches/\
verkehrt/verkehrtes) [daran/darin/drin/dran]|ohne [jeden/jegliche/einen/einen einzigen/irgendeinen] (fehler/tippfehler)
[il n'y a/je ne vois/je n'ai trouve/je n'ai vu] rien de (faux/mal/travers) [dedans/la dedans]
no (veo/encuentro/encontre/vi/hay/tiene) [nada/ningun/ninguna/ni un/ni una/un solo/una sola/algun] (errores/faltas/\
erratas/fallos/malo/mal/error/falta) [en (el/ella/ellos/la carta/el texto)]|[y] no tiene nada (malo/mal)
[ich] (finde/find/sehe/seh/habe/hab/entdecke/konnte) [da/darin/dort/ich/drin] (keinen/keine/kein) \
[einzigen/weiteren] (fehler/tippfehler/einwand/einwande/anmerkungen/anderungen/fragen/wunsche) \
[mehr/darin/drin/dran] [gefunden/finden/entdeckt/gesehen]
(habe/hab/finde/find) [ich] nichts [mehr] (zu meckern/auszusetzen/zu andern/dran auszusetzen/daran \
auszusetzen/hinzuzufugen/zu erganzen/falsches [gefunden/entdeckt/drin])
[da] (muss/brauch/brauche/will/mocht) [ich] [es/das/sie/ihn/den/mir/nichts] [auch] (nicht/nichts/nimmer) \
[mehr/nochmal/noch mal/noch einmal/erneut] [zu] (sehen/lesen/anschauen/prufen/andern)
(muss/brauch/brauche/will) ich [es/das/sie/ihn/mir] (nicht/nichts/nimmer) [mehr/nochmal/noch mal/noch einmal] \
[zu] (sehen/lesen/anschauen/prufen/andern)
[du/sie] (brauchst/musst/brauchen/mussen) [sie] mir [es/das/sie/ihn] (nicht/nichts) [mehr/nochmal/noch mal/noch \
einmal] [zu] (zeigen/schicken/vorlegen)
(weder/nicht) zu (lang/kurz/formlich/steif/dick) (noch/und nicht/nicht) zu \
(lang/kurz/formlich/steif/dick/locker)
[je] n'ai (trouve/vu/repere) (aucune faute/aucune erreur/aucune coquille/rien a \
(redire/changer/ajouter/corriger))
[je] n'ai (pas trouve/pas vu) (de faute/de fautes/d'erreur/d'erreurs/une faute)|[je] n'ai rien a \
(redire/ajouter/changer/corriger)|(aucune/pas de/zero/sans) (faute/fautes/erreur/erreurs/coquille) [dedans]
(pas/plus) besoin (de me le/de me la/de le/de la/de les) (remontrer/revoir/relire/montrer/remettre) [encore/une \
fois]
[je] n'ai pas besoin de (le/la) (revoir/relire) [encore]|[je] n'y changerais [pas] (rien/un mot/une virgule)
[je] ne changerais (rien/pas un mot/pas une virgule)
(ni/pas) trop (long/court/formel/froid/raide/sec/obsequieux/lourd/mielleux) (ni/pas) trop \
(long/court/formel/froid/raide/sec/obsequieux/lourd/mielleux/familier)
no (hace falta/necesito/es necesario/hay que) [que] [me] [lo/la/los] \
(ensenes/muestres/verlo/verla/leerlo/leerla/ensenarmelo/revisarlo) [otra vez/de nuevo/mas]
no (veo/encuentro/encontre/vi/hay/tiene/tengo/le veo) (ningun/ninguna/nada) \
(error/errores/falta/faltas/errata/fallo/mal/malo/pega/que (cambiar/anadir/corregir/objetar/agregar))|no \
(le/lo) (cambiaria/tocaria) (nada/ni una coma)
no cambiaria (nada/ni una coma/ni una palabra)|(sin/ningun/cero/ninguna) \
(error/errores/falta/faltas/errata/erratas)
(ni/no es) [muy/demasiado/tan] (largo/corto/formal/frio/seco) ni [muy/demasiado/tan] \
(largo/corto/formal/frio/seco)
""")
"""No fault was found, and nothing more is needed."""

_TEXT = (
    "(it/this/that/them/both/all/@all/both of them/all of it/everything/[the/your/my/both] (mail/mails/email/emails/\
letter/letters/note/notes/text/texts/draft/drafts/message/messages/wording/thing/whole thing/lot))"
)
_TWICE = (
    "[through/over/twice/carefully/properly/again/now/just now/once/three times/a few times/all/on (the/my) (bus/train/\
tram/tube/phone/way home/break/sofa/metro/ferry/way/plane)/at (work/lunch/breakfast/home/the bus stop)/over (breakfast/\
lunch/coffee)/in (the/my) (car/bath/break/lunch break/kitchen/garden/office)/in bed/in peace]"
)
READ = Lexicon(f"""
[ich] (habe/hab) [ich] [eben/gerade/jetzt/grad/soeben] (alles/beide/beides/@all) [einmal/in ruhe/noch mal] \
(durchgesehen/gelesen/durchgelesen/\
gepruft/angeschaut/angesehen)
(je viens/on vient) de [tout/le/la/les/bien/tous les] (lire/relire/parcourir/verifier) [tout/le message/la lettre/\
le texte]
acabo de (leerlo/leer/leerla/leerlos/revisarlo/revisar/repasarlo/verlo) [todo/entero/el correo/el mensaje/la carta]
[i/we/i've/i have/we've/have] [just/now/finally/also/only/really] \
(read/reread/checked/reviewed/proofread/skimmed/scanned/had a read of/had a look at/looked at/looked over/went \
through/gone through/been through/went over/double checked/double check) {_TEXT} {_TWICE} {_TWICE}
[i/we/i've/i have] [just/now/also/double] (checked/verified) [the/all the/her/his/their/my/every] \
(spelling/name/names/date/dates/fact/facts/number/numbers/figure/figures/detail/details/title/titles/grammar/\
address/surname/surnames) [of (her/his/their/the) (name/names/surname/title/company)] [and [the] \
(name/names/date/dates/title/titles/spelling/facts/numbers/figures/times)] [too/twice/again]
[just/now/finally] (read/checked/reviewed) (it/them/both/this) [and (it's/its/they're) \
(fine/good/great/lovely/perfect)]
read and (approved/agreed/liked/loved/accepted/checked)
[ich/habe/hab/ich habe/ich hab/ich hab's/hab's/habe's] [es/das/sie/ihn/den brief/die mail/den text/den \
entwurf/das schreiben/alles/mir/beide/@all] [mir/jetzt/gerade/grad/eben/noch mal/nochmal/zweimal/in \
ruhe/schnell/ganz/komplett] (gelesen/durchgelesen/gepruft/angeschaut/uberflogen/angesehen/durchgesehen/\
gegengelesen)
(gelesen/gepruft) und (genehmigt/fur gut befunden/freigegeben/einverstanden)
[je/j'ai/j'] [bien/tout/vite/encore/deja] (lu/relu/verifie/parcouru) [le/la/les/tout/ce/cette] \
[message/mail/lettre/texte/brouillon/courrier] [deux fois/en entier/attentivement/dans le \
(bus/train/metro/tgv/tram)/au (bureau/boulot/cafe)]
je (l'ai/les ai) [bien/tout/deja] (lu/relu/lue/relue/lus/verifie) [deux fois/en entier/attentivement]
(lu/relu) et approuve|(leido/revisado) y (aprobado/conforme)
[ya] [lo/la/los] (lei/he leido/revise/he revisado/mire/he mirado/relei) [el/la] \
[correo/mensaje/carta/texto/borrador] [dos veces/entero/entera/todo/bien/con calma]
""")
"""It was read, or looked through."""

FEARED = word_set("""
worried worry afraid feared scared nervous thought wondered expected concerned wasn't dachte befurchtet angst sorge
skeptisch peur craignais pensais croyais hesitais inquiet inquiete pense temia miedo crei creia dudaba pensaba pensé
unsicher doutais
""")
AT_FIRST = Lexicon("""
[i/we] (was/were/wasn't/was not/felt/had) (unsure/sure/nervous/hesitant/sceptical/skeptical/doubtful/worried) \
[about (it/this/that/the (length/tone/ending/opening/joke/end/title))] at first
at first [i/we] (was/were/wasn't/felt) (unsure/sure/nervous/hesitant/sceptical/skeptical/doubtful) [about it]
[ich/erst/zuerst/anfangs/am anfang] (war/hatte) [ich] [erst/zuerst/anfangs/noch/etwas] \
(skeptisch/unsicher/zweifel/bedenken) [zuerst]
au debut (j'hesitais/j'avais (un doute/des doutes/peur)/je doutais)|(j'hesitais/je doutais) au debut
al principio [yo] (dudaba/tenia dudas/no estaba (seguro/segura))
""")
"""A doubt that is over, where it is said that it is."""
RELIEVED = Lexicon("""
but (it/they/that/this/he/she) (isn't/doesn't/don't/aren't/wasn't/didn't/isnt/doesnt/is not/does not) [at \
all/so]
but (no/not at all/it's not/it does not/actually no/really not)|but [now] (it's/it is/its/that's) \
(fine/good/great/lovely/perfect/spot on/right/not)
[but] now [that] i (like/love) (it/them/this)|[but] (it reads/it sounds/it's) (fine/well/good/great/perfect) \
[now]
aber (nein/gar nicht/ist es nicht/es ist es nicht/passt/es passt/das passt/ist sie nicht/ist er nicht)
ist (es/er/sie/das) (aber/ja) (nicht/gar nicht)|[aber] jetzt (gefallt (es/er/sie) mir/passt (es/das)/mag ich \
(es/ihn/sie))
mais (non/pas du tout/en fait non/ca va/finalement non/c'est bon)|[mais] maintenant (ca me plait/je l'aime \
bien/c'est bon)
pero (no/para nada/no lo es/que va/esta bien/no lo esta)|[pero] ahora (me gusta/me encanta/esta bien)
""")
"""It has not come true."""
THOUGHT = word_set("""
would might be too sound feel come across seem was were it sein zu wirken klingen soit sera etait trop seria iba ser
muy demasiado
""")

LIKED = Lexicon("""
[so/i'm/i am/im/really/very/quite/it's/its] (glad/happy/pleased/nice/good/great/lovely/touched/love/like/loved/\
liked) [that/how/the way] (you/it/u/they/this) [even/also/still/actually/both] \
(mention/mentioned/mentions/remember/remembered/remembers/included/includes/kept/keeps/brought/caught/catches/\
got/gets/worked/picked/thought/says/said/noticed)
[i] (love/loved/like/liked/enjoyed/adore) [how/that/the way] (you/it) [even] \
(mention/mentions/mentioned/remember/remembered/included/kept/caught/got/put/describe/described)
(thanks/thank you/thx/cheers) for (remembering/mentioning/keeping/including/noticing/catching/thinking \
of/getting)
(merci/gracias) (d'avoir/de/por) (mentionne/garde/fait/pense/note/acordarte/mencionar/hacerlo/recordar/incluir/\
mantenerlo)
[ist/echt/sehr/so] (schon/gut/super/toll/nett/lieb/prima) dass (du/sie/es/ihr) [auch/sogar/noch] \
(die/den/das/an/es/so/ihn/auf/von)
(contente/content/ravi/ravie/heureux/heureuse/bien/super/chouette/sympa) (que tu/que vous/que ca/d'avoir) \
[as/ait/ayez/aies]
[bien/aussi] (parles/parliez/mentionnes/mentionniez/penses/rappelles/gardes/evoques)|\
(bien/aussi) (parle/mentionne/pense/garde)
(que/muy) (bueno/bien/lindo/bonito/padre/guay) que [lo/la] (mencionas/mencionaste/menciones/menciona/recordaste/\
recuerdes/recuerda/incluyas/incluiste/incluye/hables/hablas)
(me (alegra/gusta/encanta)) que (menciones/mencione/recuerdes/recuerde/incluyas/hables/hable/sea)
[i] [really] (love/loved/like/liked/adore/enjoyed) (the/that/this/your) \
(line/bit/part/sentence/passage/opening/ending/paragraph/phrase/joke/mention/reference/detail/wording/tone/\
close/start/middle) [about/on/with/of/where/to]
(j'aime/j'adore/j'ai aime/j'ai adore) [bien/beaucoup] (la/le/ta/l') \
(phrase/partie/passage/debut/fin/ouverture/mention/detail)
(me (gusta/encanta/gusto/encanto)) [mucho] (la/el/lo) (frase/parte/parrafo/principio/final/mencion/detalle)
""")
"""So begins what is liked of it: it stands there already."""

HEADS = word_set("""
part parts bit bits sentence line lines paragraph passage phrase opening ending beginning intro introduction middle
close greeting salutation mention joke anecdote story detail wording tone length style title titles name names
surname date dates facts details numbers figures spelling grammar subject address teil satz satze zeile absatz
stelle passage anfang schluss einstieg anrede titel name namen nachname datum daten fakten zahlen rechtschreibung
grammatik betreff ton stil lange witz partie phrase passage paragraphe debut fin ouverture formule mention blague
titre nom noms prenom date dates faits chiffres orthographe objet ton style longueur parte frase parrafo linea
principio final inicio saludo mencion broma titulo nombre nombres apellido fecha fechas datos cifras ortografia
asunto tono estilo
""")
"""What of a letter is judged."""
IS = praise_words.IS | word_set(
    "stimmen passen sind sont made makes hizo hace is are gefallt gefallen es me va plait encanta reads"
)
RIGHT = (
    praise_words.PRAISES
    | word_set("""
favourite favorite smile laugh sonreir reir sourire rire lacheln lachen proud happy right correct accurate true \
fine spelled spelt written juste justes exact
exacte exacts corrects correctes parfaits bons bonnes correctos correctas perfectos buenos reussi reussie touchant
drole gelungen richtig korrekt gut lustig schon treffend getroffen bien escrito escrita escritos
""")
) - word_set("thanks thank you do does did all")
"""What is said of it by who is content."""
SUITS = word_set("""
stimmt stimmen passt passen gefallt gefallen plait convient conviennent gusta gustan encanta encantan fits
""")
"""Verbs that say so by themselves."""
SPOILS = word_set("""
not no never isn't aren't doesn't don't wasn't but however though too almost nearly except only should must needs
need could would might if unless when maybe perhaps if less more shorter longer rather wrong missing instead better
was were nicht kein keine aber zu fast nur sollte muss konnte wurde wenn falls vielleicht weniger mehr kurzer langer
eher falsch fehlt besser war waren pas mais trop presque sauf devrait faut si peut-etre moins plus plutot faux
manque mieux etait no pero muy-poco casi salvo deberia falta si quizas menos mas mejor era otra otro
""") - word_set("si muy-poco")
"""With one of these it may be no praise."""

FITS_A_LETTER = (
    word_set("""
professional warm friendly polite sweet honest clear simple personal natural concise respectful sincere human light
lively charming elegant effective still very really quite professionell warm freundlich hoflich ehrlich klar einfach
personlich naturlich knapp herzlich trotzdem professionnel chaleureux poli honnete clair simple sincere naturel
profesional calido amable educado honesto claro sencillo sincero natural
""")
    | RIGHT
    | ENDS
)
"""So a letter is, by who is content, behind a "but"."""

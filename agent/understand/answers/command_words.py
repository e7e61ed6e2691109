"""The words of the owner's commands, in the languages a phone may answer in. Pure; `command_grammar` has the grammar.

Patterns of `lexicon`. A word that is in no list makes a text no command at all, so a missing word costs a
question, and a wrong one here could cost a mail: when in doubt, leave it out.
"""

from __future__ import annotations

from functools import cache

from agent.understand.answers import draft_words, small_talk
from agent.understand.answers.small_talk import CHAT, POLITE
from agent.understand.answers.stop_words import STOP, STOP_PLAINLY
from agent.understand.lexicon import Lexicon

# What says yes. English first, then German, French, Spanish, others.
_SEND = """
(dem versand/der versendung/dem absenden) (stimme ich zu/stimme ich hiermit zu/wird zugestimmt)
ich bitte um (den versand/versand/absendung)
je suis d'accord pour (envoyer/l'envoi/l'envoyer/que vous l'envoyiez/que tu l'envoies)
je veux bien que (vous l'envoyiez/vous envoyez/vous l'envoyez/tu l'envoies/ca parte)|(je vous autorise/
je t'autorise) a proceder a (l'envoi/l'expedition)|vasy|vazy|vas y vas y
[le/les] ruego (proceda/procedan) (al envio/con el envio) [de (la/las/esta/estas/el/los) (carta/cartas/correo/correos/
mensaje/mensajes)]|estoy acuerdo|estoy en acuerdo|dale que va|dale q va|dale dale|que se vaya
[all] good (from my (side/end)/on my (side/end)/here/by me)|all good to (go/send)|oki (doki/dokey)|yes yes
please (release/dispatch/ship) it|send (that/this) bad boy|full send|bet|ight|aight|kk (send/go)|yes siree|you bet
totally|for sure|yes for sure|yass queen|heck yes|hell yes|rock on|make it so|engage|ship em|send em|send'em|send m
gimme the go|gogogo|go go go|go go
i (accept/authorise/authorize/endorse/okay/ok/sanction/support) (it/this/that/them/the sending/the dispatch/
the release) [of (it/them/the (letter/letters/mail/mails/note/notes))]|i accept|accepted|authorised|authorized|
cleared|cleared (for/to) (sending/send/go/dispatch/release)|permission granted|signed off
i [hereby] (authorise/authorize/permit/allow/instruct/ask/request) you to (send/dispatch/despatch/release/post)
you are (authorised/authorized/free/welcome/cleared) to (send/dispatch/despatch/release/post/proceed)|i (should/
would) be (obliged/grateful/glad) if you would (send/dispatch/despatch/release/post)|be so (kind/good) as to (send/
dispatch/despatch/release/post)|have (it/them/this) sent|see that (it is/they are/it's) sent|see (it/them) sent|(i am/
i'm) (happy/content/satisfied/pleased) (with/for) (it/this/that/them) to (go/be sent/go out)|(i am/i'm) (happy/
content/satisfied) for you to send|(it/this/that/they) (meets/meet/has/have) my approval|(it/they) may (go/be sent/
be dispatched/be despatched/be posted)
please (make/do) (the sending/send)|you can to send|make the send|i (want/would like/like) [that] you (send/to send)
it is (correct/good/fine/perfect/ok) [so] [you can] send|is (ok/okay) for me|for me (is/it is/it's) (ok/okay/good/
fine)|from my side (ok/okay/yes/go/it is ok)|(it's/it is/this is/that's) (a/my) (yes/go)|that's a yes [from me]|
yes from me|a yes from me|consider (it/this) approved|approved from my side|you have my yes|my answer is yes
mach|macht|machen sie das|haut raus|hauen sie raus|schick's|schicks|schick's ab|schicks ab|schick's raus|schicks raus
schick rüber|kannste (so) (abschicken/rausschicken/senden/schicken)|kannste (abschicken/rausschicken/senden/schicken)
kann man so (schicken/senden/abschicken)|isch guet|passt schon|passt alles|passt perfekt|passt wunderbar|passt prima
geht in ordnung|geht so klar|ist okay|ist ok|ist gut so|gut so|so ist gut|so ist es gut|sieht gut aus|das geht so
so passt das|so passt es|läuft|von mir ein ja|von mir ok|safe|safe schick|ab geht's|ab gehts|ab geht die post
auf geht's|jawoll ja|ja mach|ja mach das|mach ruhig|tu das|nur los|go fur
ich (genehmige/autorisiere/bewillige/billige/erlaube) (es/das/dies/den versand/die versendung/das versenden/
das absenden) [dieses schreibens/dieser schreiben/beider schreiben/beider briefe/des briefes/der briefe/der mail/
der mails/aller schreiben]|(der versand/das absenden) (ist/wird) (genehmigt/freigegeben)|(ich bitte um/bitte um/
ich ersuche um) (versand/absendung/versendung/zusendung an (sie/ihn)) [dieses schreibens/beider schreiben/
beider briefe/des briefes/der mail/der mails]|(bitte) (zum versand/zur versendung) bringen|
bitte veranlassen sie (den versand/die versendung/die absendung)|(veranlassen sie/
ich bitte den versand zu veranlassen)|(kann/darf/konnen/durfen) (versandt/gesendet/verschickt/abgeschickt/
versendet) werden|(mochte/will) ich (senden/abschicken/verschicken)|machen sie (so/das so)|ich bin dafur|ich sage ja|
es ist (ok/okay/gut/in ordnung) [so] [fur mich]|fur mich (ok/okay/gut/in ordnung/passt das)|ist fur mich (ok/okay/gut/
in ordnung)
go|c'est good|nickel envoie|ok envoie|a envoyer|envoi ok|bon pour (envoi/moi/accord)|ok pour l'envoi|on envoie
tu envoies|fonce|foncez|c'est valide|validez|c'est tout bon|tout est bon|tout bon|tout est ok|parfait envoie|(ca/
c'est) roule|banco|yes envoie|carrement|grave|ouais grave|oui grave|mais oui|oui oui oui|evidemment|absolument|
tout a fait|sans probleme
(je vous autorise/je t'autorise) a (l'envoyer/les envoyer/envoyer/proceder)|(veuillez/vous pouvez/
tu peux) proceder a (l'envoi/l'expedition) [de (ce/cette/la/le/ces/les/deux/l'/des) (courrier/lettre/message/mail/
lettres/messages/mails/courriers/deux lettres)]|proceder a l'envoi|(vous avez/tu as) mon (accord/feu vert/
autorisation/aval)|(c'est/c'est un) oui [pour moi]|pour moi (c'est/ca) (bon/va/ok/oui)|moi ca me va|
ca me parait (bien/bon/parfait)|ca me semble (bien/bon/parfait)|je l'approuve|je les approuve|(faites/fais) (le/la/
les/donc) partir|(faites/fais) (l'envoi/le/donc)|je souhaite (l'envoyer/que vous l'envoyiez/que ce soit envoye)|
oui (faites/fais) le
mandale|mandales|enviale|enviales|mandaselos|enviaselos|mandenlo|mandenla|mandenlos|enviadlo|enviadlos|enviadla
mandadlo|a enviar|envio ok|ok enviar|que salga|que se (envie/mande/envien/manden)|sueltalo|lanzalo|lanzala|metele
metele nomas|hagale|hagale pues|listo (envia/enviar/mandalo/envialo)|todo (bien/ok) (envia/enviar/mandalo/envialo)
sale|va que va|orale|orale mandalo|andale|andale mandalo|sip sip|sisi|claro hombre|claro mujer|obvio|por mi perfecto
por mi sip|por mi ok|afirmativo|correcto|procedan|procedase|(puede/pueden/podeis) (proceder/proceder al envio/salir)
proceda (con el/al) envio [de (la/las/esta/estas/ambas) (carta/cartas)]|doy el visto bueno|visto bueno
tiene usted mi (conformidad/permiso/visto bueno/consentimiento)|le autorizo a (enviarla/enviarlo/enviarlas/enviarlos)
(presto/doy) mi conformidad [al envio/para el envio]|doy mi conformidad|estoy conforme|me gusta (envialo/mandalo/
enviala/mandala)|queda aprobado|quedan aprobados|aprobada|aprobadas|aprobados|(quiero/quisiera) que (lo/la/los/
las) (envies/envie/mandes/mande)|de acuerdo con (enviarlo/enviarla/enviarlos)
send|sned|sedn|snd|send off|send out|send away|sending ok|fire off|fire away|ship|ship off|post|mail off
dispatch
despatch|submit|deliver|release|let (it/this/them) (fly/rip)|get (it/this/them) (out/sent)|(hit/press/tap) send
yes|yes (sir/boss/indeed/absolutely/definitely/of course)|yep|yeah|yeh|yea|ye|yah|yup|yas|yass|y|aye|affirmative|ok
okay|okey|okey dokey|okie dokie|oki|okk|okej|approve|aprove|approved|i approve|go|go ahead|go on|go for it|do it|do so
please do|lgtm|proceed|carry on|crack on|green light|(you have/you've/you've got) [a/the] green light
[it/this/that/they/these] (looks/look/sounds/sound/reads/read) [really/very/just/so/all/pretty/absolutely] (good/
great/fine/perfect/right/lovely/ok/okay/excellent/brilliant/fantastic/wonderful) [to me]
all good|good to go|ready to go|sure|sure thing|of course|absolutely|definitely|certainly|by all means|with pleasure
gladly
[it is/it's/that's/that is/this is/i'm/i am] (fine/ok/okay/good) (by/with/for) me [so]|i'm (fine/ok/okay/
happy) with (it/this/that/them)
agreed|i agree|i am agree|i'm agree|i am agreed|confirm|confirmed|i confirm|i consent|i concur|ship it|that works
works for me
that works for me|(can/may) (go/go out/be sent)|(is/are) (fine/ok/okay/good/ready) to (go/send)|(fine/ok/okay/
good) to send
(you can/you may/feel free to/go ahead and) (send/release/dispatch/post) [it/this/them/that]
[please] (proceed with/go ahead with) (the/its/their/this) (dispatch/despatch/sending/release/mailing) [of (it/them/
the (letter/letters/mail/mails/note/notes/message/messages))]
[i] [hereby] (give/grant) [you] (my/the) (consent/approval/permission/ok/okay/blessing/go ahead/agreement) [to (send/
send it/its dispatch/its being sent/it being sent/the dispatch/the sending/the sending of the letter/
the dispatch of the letter)|for (it/this/that/its dispatch/the dispatch/the sending)]
(you have/you've/you've got) my (consent/approval/permission/ok/okay/blessing/go ahead/agreement)
👍|✅|👌|🆗|✔|☑|+ 1|💯
ja|jawohl|jawoll|jo|joa|jup|jep|jepp|jap|jaja|ja ja|ja klar|na klar|aber klar|klar doch|ja doch|senden|sende|sendet
senden sie|schick|schicke|schicken|schickt|schicken sie
abschicken|absenden|verschicken|versenden|versende|rausschicken|losschicken|wegschicken|rausballern|raushauen
rauslassen|hau raus
(schick/schicke/sende) [es/sie/das/die/so/ruhig/bitte/jetzt] (ab/raus/los/weg)|[einfach] (ab/raus) damit|ab die post
(kann/konnen/darf/durfen) [so/gerne/gern/ruhig/jetzt/bitte] (raus/rausgehen/abgehen/abgeschickt werden/
gesendet werden/verschickt werden/versendet werden/versandt werden)
(kannst du/du kannst/du darfst/konnen sie/sie konnen/sie durfen) [es/sie/das/die/beide/alle] [so/bitte/gerne/gern/
ruhig/jetzt] (senden/schicken/abschicken/absenden/rausschicken/losschicken/verschicken/versenden)
leg los|legen sie los|mach das|mach es|mach mal|nur zu|passt|passt so|passt fur mich|passt mir|das passt|das passt so
ok so|geht klar|geht so raus|naturlich|selbstverstandlich|auf jeden fall|unbedingt|[sehr/aber/ja/liebend] gerne|[sehr/
aber/ja/liebend] gern|einverstanden
[ich] bin einverstanden|ich bin damit einverstanden|freigeben|freigegeben|ich gebe [es/sie/das] frei|freigabe erteilt
genehmigt
in ordnung|ist in ordnung|das ist in ordnung|genehmige ich|ich stimme zu|ich stimme dem zu|zugestimmt|zustimmung
[ich] [hiermit] [erteile/gebe] [ich] [hiermit] [meine/die] (zustimmung/freigabe/genehmigung/
einwilligung) [zum versand/zur versendung/zum absenden/fur den versand]
oui|ouais|ouaip|oui oui|envoyer|envoie|envois|envoye|envoyez|envoi|expedier|expedie|expediez|transmets|transmettez
transmettre
d'accord|dac|vas y|va y|allez y|on y va|c'est bon|c'est bon pour moi|c'est ok|ok pour moi|c'est parti|ca marche
ca me va|ca me convient
[tu peux/vous pouvez/peux tu/pouvez vous/merci de] (l'/le/la/les/me l') envoyer|(l'envoyer/l'expedier)|(tu peux/
vous pouvez/peux tu/pouvez vous) [l'/les/tous les/tout] (envoyer/expedier/l'envoyer/l'expedier/y aller)|(tu peux/
vous pouvez) y aller
approuve|j'approuve|je valide|valide|je confirme|confirme|je suis d'accord|feu vert|bien sur|certainement|volontiers
avec plaisir|je veux bien|bien volontiers
[je] [vous/te] donne mon (accord/feu vert/consentement/autorisation) [pour (l'envoi/l'expedition) [de (ce/cette/ces/
la/le/l'/les) (courrier/lettre/message/mail/lettres/messages/mails/courriers)]]
(j'autorise/je valide/j'approuve) l'envoi [de (ce/cette/la/le/ces/les) (courrier/lettre/message/mail/lettres/messages/
mails)]
sip|sipi|claro|claro que sip|por supuesto|sip claro|enviar|envia|envie|envien|enviad|envialo|enviala|envialos
envialas|envielo|enviela|envielos|envielas
enviarlo|enviarla|enviarlos|enviarlas|manda|mande|mandar|mandalo|mandala|mandalos|mandalas|mandelo|mandela|mandelos
mandarlo|mandarla|mandarlos|mandaselo|enviaselo
remita|remitalo|remitala|remitalos|remitir|adelante|vale|de acuerdo|estoy de acuerdo|conforme|dale|hazlo|hagalo
procede|proceda|aprobado|apruebo|lo apruebo
(puedes/puede/podeis/ya puedes) (enviar/mandar/enviarlo/enviarla/enviarlos/enviarlas/mandarlo/mandarla/mandarlos/
mandarlas)|me parece bien|me parece perfecto|por mi bien
[autorizo/apruebo] el envio [de (la/esta/las) (carta/cartas)]|(doy/le doy/te doy/tienes/tiene) mi (consentimiento/
aprobacion/autorizacion/visto bueno/ok/permiso) [para (el envio/enviarlo/enviarla/enviarlos/su envio)]
invia|inviare|invialo|inviala|manda pure|invia pure|va bene|procedi|d'accordo|approvato|certo|sim|pode enviar
pode mandar|envia sim|aprovado|claro que sim|va benissimo|pode ir|sim por favor
ja hoor|ja graag|graag|helemaal goed|is goed
verstuur|verstuur maar|verstuur het|verzend|verzenden|versturen|akkoord|prima verstuur|doe maar|stuur maar|wyslij
skicka|godkann|godkjenn|godkend
"""
_SKIP = """
refrain from (sending/dispatching/posting) (it/this/that/them/the letter/this letter/this note)|i('d/ would/
 should) be (grateful/obliged/glad) if you would (refrain from sending (it/this/the letter/this letter)/not send (it/
this/the letter/this letter))|hold it back for good
(sehen sie/sieh) [bitte] von (einer/der/dem) (versendung/versand/absendung) ab|ne lass|nee lass|nö lass|ich (mochte/
wunsche) (keinen versand/keine versendung)|(das/dies) soll nicht (raus/gesendet werden/verschickt werden/
abgeschickt werden)
je (souhaite/prefere/desire) que (ce (message/courrier/mail)/cette lettre) ne soit pas (envoye/envoyee/expedie/
expediee)|nan laisse|non laisse|laisse beton
[le] ruego (no envie/no la envie/no lo envie/que no envie/que no se envie) [esta/la/este/el] [carta/correo/mensaje]
que no se (envie/mande)
let's not [send (it/this/that/them/this one/that one)|do (it/this/that)]|nack|rejected|veto|abort|nvm|pass|hard pass
i'll pass|hell no|heck no|nope nope|no no no|nah (bro/man/mate/fam)|no way|absolutely not|definitely not
of course not|not (sending/doing) (it/this/that/this one)|(no/don't) send|don't do it|no more (of this/of that)
rather not|better not|i'd rather (skip/leave) (it/this/that/this one)|i would rather (skip/leave) (it/this/that/
this one)|leave (it/this one/that one) out|give (it/this/that/this one) a miss|get rid of (it/this/that)|away with it|
(i/we) (can/could) do without (it/this/that)|forget it|withdraw (it/this/that/this one)|retract (it/this)
suppress (it/this)|void (it/this)|let it go|no send|do not send|not to send|please (discard/delete/skip/drop/cancel/
bin/scrap/dismiss/ignore/remove) (it/this/that/them/this one/that one/this draft/the draft/this mail/this note/
the note/this letter/the letter)|ignore|ignore (it/this/this one/that one)
(kindly/please) refrain from (sending/dispatching/posting) (it/this/that/them/the letter/this letter/this)|i (decline/
refuse) [to send (it/this/that)|the (sending/dispatch)]|i do not (wish/want) (it/this/this letter/the letter/
them) [to be] sent|i (wish/prefer) (it/this/this letter/the letter) not to be sent|(it/this/they) (should/must/shall/
is to/are to) not be sent|(it/this) is not to be sent|i (would/should) prefer not to [send (it/this/that)|
write to (him/her/them)]|i prefer (not/not to/not to send (it/this/that))|i (don't/do not) (like/think) (to send it/
so)|not for (me/sending)|this one not|that one not|this not|it's a no [from me]|that's a no|my answer is no
nix da|auf keinen fall|bloss nicht|bitte lieber nicht|nicht (raus/rausschicken/abschicken bitte)|weglassen
lass es weg|lass weg|lass ma|lass stecken|vergiss es|vergiss das|vergessen sie es|abbrechen|brich ab|ablehnen
abgelehnt|lehne ab|ich lehne ab|wegwerfen|wirf weg|wirf es weg|schmeiss weg|schmeiss es weg|schmeiss die weg
in den mull|in den papierkorb|papierkorb|mull|kann weg|kann geloscht werden|losch es|losch das|losch die|losche es
loschen sie (es/das/die/den entwurf)|losch bitte|(kannst du/konnen sie/du kannst) [es/das/die] [bitte] (loschen/
verwerfen/streichen/weglassen)|kannste (loschen/knicken/vergessen)|ich verzichte|verzichten wir|darauf verzichte ich|
ich sehe davon ab|nicht notig|brauchts nicht|brauch ich nicht|brauche ich nicht|brauchen wir nicht|die nicht
das nicht|diese nicht|diesen nicht|dieses nicht|den nicht|nicht absenden bitte|will ich nicht|mochte ich nicht
zuruckziehen|bitte nicht (senden/schicken/abschicken/absenden/verschicken/versenden/rausschicken)|noo|nope|nein nein
nö danke|nee danke|ne danke|nein bitte nicht|nein lieber nicht
pas (besoin/la peine/question/d'envoi)|pas question|surtout pas|hors de question|plutot pas|mieux vaut pas|je passe
passe|on passe|on oublie|on laisse tomber|on annule|on zappe|zappe|zappe le|vire|vire le|vire la|vire ca|virer
enleve le|a (supprimer/jeter/effacer/ignorer)|mets le a la poubelle|mets le a la corbeille|corbeille|abandonne
abandonner|abandonnez|refuse|je refuse|non non|non pas (ca/celui la/celle la)|pas celle la|pas celle ci
je n'envoie pas|on n'envoie pas|on envoie pas|j'envoie pas|(veuillez/merci de/
je vous prie de) [bien vouloir] (ne pas (envoyer/l'envoyer/l'expedier/expedier)/supprimer/annuler/ignorer/ecarter/
detruire)|je prefere (ne pas/ne pas l'envoyer/ne pas envoyer/m'abstenir)|je ne (souhaite/veux/desire) pas (l'envoyer/
envoyer [ce/cette/cet/le/la] (message/courrier/lettre/mail)/que vous l'envoyiez/qu'il parte)|ne l'envoyez pas|
ne l'envoie pas|ne l'envoi pas|n'envoyez rien|ne (les/la/le) envoie pas|laisse|laisse le|ne rien envoyer
non c'est bon laisse tomber
nel|ni hablar|para nada|de ninguna manera|que va|mejor dejalo|dejalo|dejala|dejemoslo|dejemoslo asi|pasa|paso
paso de (este/esta/enviarlo/mandarlo)|pasa de (este/esta)|sin enviar|no hace falta|no es necesario|no lo necesito
no quiero|prefiero no [enviarlo/enviarla/mandarlo/escribirle]|prefiero que no [lo (envies/mandes/envie/mande)]
mejor no [lo (envies/mandes/envie/mande)|enviarlo/enviarla/mandarlo]|este no lo (envies/mandes)|no (se/le/les) (envie/
mande/envies/mandes/escribas)|bota|botalo|quita|quitalo|quita (este/esta/ese)|quite (este/esta/ese)|suprime|suprimir|
suprimalo|suprimala|anula|anular|anulalo|desecha|desechalo|desechar|rechaza|rechazar|rechazado|abortar|aborta
a la basura|basura|no proceda|no procedas|no autorizo|(le/te) (ruego/pido) que no (lo/la) (envie/envies/mande/mandes)
absténgase de (enviarla/enviarlo)|renuncio a (enviarla/enviarlo|su envio)|no no|nones|nop nop
skip|skip it|no|nope|nop|nah|naw|noo|n|no no|discard|drop|drop it|delete|delete it|cancel|cancel it|reject|rejected
decline|kill|scrap|bin|trash|ditch|toss|chuck|remove|forget (it/about it/this one/that one/this/that)
dismiss|(don't/do not/dont) [please] [send/mail/bother]|please (don't/dont/do not)|please (don't/dont/do not) send
(don't/dont/do not) (bother/write) [to] (him/her/them)
[i'd/i would/id] [much] (rather/prefer) not [to] [send (it/this/that/them)|write [to] (him/her/them)]|[i] (don't/dont/
do not) want (it/this/that/this one/to send (it/this/that)/to write [to] (him/her/them))
never mind|nevermind|no thanks|no need|not needed|no longer needed|throw (it/this/that/them) (away/out)|leave it out
leave (it/this/that) unsent
no thank you|send nothing|send none|none|none of them|neither|neither of them|not this one|not that one|👎|❌|🚫|🗑|nein
ne|nee|nö|no danke|nicht (senden/schicken/abschicken/absenden/verschicken/versenden/rausschicken)
(lieber/besser) nicht|(lieber/besser) nicht (senden/schicken/abschicken/absenden/verschicken/rausschicken)
[bitte] (verwerfen/loschen/entfernen/streichen)|verwirf|losch|losche|streich|streiche|uberspringen|uberspring
nein danke|lass (es/das/die) [bitte/lieber/sein/bleiben]|lass mal|lassen wir|lassen wir das|weg damit|in die tonne
nicht diese|nicht den|nichts senden|keine senden|keine davon
(schick/schicke/sende) (es/sie/das/die) [bitte/lieber] nicht [ab/raus]|ich (mochte/will) (das/es/sie/
die) nicht (senden/schicken/abschicken)
[ich bitte] von (dem/der) (versand/versendung/absendung) [dieses (schreibens/briefes/entwurfs)|dieser (mail/
nachricht)] (abstand zu nehmen/abzusehen)
non|nan|non merci|ne pas envoyer|[ne/n'] (l'envoie/l'envoyez/les envoie/les envoyez) pas|n'envoie (pas/rien)
n'envoyez (pas/rien)|envoie (pas/rien)|annuler|annule|annulez|supprimer|supprime|supprimez|efface|effacez|effacer
jette|jette le|jette la|jette les|poubelle|a la poubelle|ignorer|ignore|ignorez|laisse tomber|laissez tomber|oublie
oublie le|oubliez|aucun|pas celui la|pas celui ci
(je ne veux pas/je veux pas/j'en veux pas/je n'en veux pas) [de] [ce/cette/cet/l'] [mail/message/envoyer]|(je prefere/
plutot) (ne pas [l'/l'envoyer]|pas)
[je vous prie de] [bien vouloir] renoncer a (l'envoi/l'expedition) [de (ce/cette/la/le) (courrier/lettre/message/
mail)]
no (enviar/envies/envie/mandes/mande/mandar)|[mejor/por favor] no (lo/la/los/las/le) (envies/envie/mandes/mande/
mandar)|no gracias|descartar|descarta|descartalo|descarte|borra|borrar|borralo|borrala|borralos|borre|elimina|
eliminar|eliminalo|elimine|tira|tiralo|cancela|cancelalo|cancelar|olvidalo|dejalo estar|mejor no|ninguno|ninguna|nada
(no quiero) (enviarlo/enviarla/mandarlo/mandarla/este/esta/este correo/ese)|saltar|salta|saltalo|omitir|omite|omitelo
non inviare|non inviarla|non inviarlo|no grazie|annulla|cancella|scarta|nao|nao enviar|nao envie|nao mande|apaga
descarta|niet versturen|niet verzenden|verwijder|nie|nie wysylaj|nej|nei|skicka inte
"""
# A "no" that stands behind what it is about, German fashion: "schick die an Bob nicht ab".
_NOT_BEHIND = "nicht|nicht ab|nicht raus|nicht los|bitte nicht|bitte nicht ab|lieber nicht|lieber nicht ab|pas"
_KEEP = """
keep [it/them] [pending/waiting/staged/back/open/for later/for now/here]|leave (pending/waiting/staged/for later/
for now)|leave|behalten|liegen lassen|noch liegen lassen|garder|garde|guarda|guardar|en attente|pendiente
(is/are/stays/stay) pending
"""
LISTS: dict[str, dict[str, str] | str] = {**small_talk.LISTS, **draft_words.LISTS, "not behind": _NOT_BEHIND}


@cache
def verbs() -> Lexicon:
    """What is done: send, skip, stop, stop plainly, keep."""
    return Lexicon({"send": _SEND, "skip": _SKIP, "stop": STOP, "leave": STOP_PLAINLY, "keep": _KEEP})


@cache
def beside() -> Lexicon:
    """What asks for nothing."""
    return Lexicon({"polite": POLITE, "chat": CHAT})


@cache
def word(name: str) -> Lexicon:
    """A list by its name."""
    return Lexicon(LISTS[name])

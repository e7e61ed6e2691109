"""The words of the owner's commands, in the languages a phone may answer in. Pure; `command_grammar` has the grammar.

Patterns of `lexicon`. A word that is in no list makes a text no command at all, so a missing word costs a
question, and a wrong one here could cost a mail: when in doubt, leave it out.
"""

from __future__ import annotations

from functools import cache

from agent.understand.lexicon import Lexicon

# What says yes. English first, then German, French, Spanish, others.
_SEND = """
[all] good (from my (side/end)/on my (side/end)/here/by me)|all good to (go/send)|oki (doki/dokey)|yes yes|please (release/dispatch/ship) it|send (that/this) bad boy|full send|bet|ight|aight|kk (send/go)|yes siree|you bet|totally|for sure|yes for sure|yass queen|heck yes|hell yes|rock on|make it so|engage|ship em|send em|send'em|send m|gimme the go|gogogo|go go go|go go
i (accept/authorise/authorize/endorse/okay/ok/sanction/support) (it/this/that/them/the sending/the dispatch/the release) [of (it/them/the (letter/letters/mail/mails/note/notes))]|i accept|accepted|authorised|authorized|cleared|cleared (for/to) (sending/send/go/dispatch/release)|permission granted|signed off
i [hereby] (authorise/authorize/permit/allow/instruct/ask/request) you to (send/dispatch/despatch/release/post)|you are (authorised/authorized/free/welcome/cleared) to (send/dispatch/despatch/release/post/proceed)|i (should/would) be (obliged/grateful/glad) if you would (send/dispatch/despatch/release/post)|be so (kind/good) as to (send/dispatch/despatch/release/post)|have (it/them/this) sent|see that (it is/they are/it's) sent|see (it/them) sent|(i am/i'm) (happy/content/satisfied/pleased) (with/for) (it/this/that/them) to (go/be sent/go out)|(i am/i'm) (happy/content/satisfied) for you to send|(it/this/that/they) (meets/meet/has/have) my approval|(it/they) may (go/be sent/be dispatched/be despatched/be posted)
please (make/do) (the sending/send)|you can to send|make the send|i (want/would like/like) [that] you (send/to send)|it is (correct/good/fine/perfect/ok) [so] [you can] send|is (ok/okay) for me|for me (is/it is/it's) (ok/okay/good/fine)|from my side (ok/okay/yes/go/it is ok)|(it's/it is/this is/that's) (a/my) (yes/go)|that's a yes [from me]|yes from me|a yes from me|consider (it/this) approved|approved from my side|you have my yes|my answer is yes
mach|macht|machen sie das|haut raus|hauen sie raus|schick's|schicks|schick's ab|schicks ab|schick's raus|schicks raus|schick rüber|kannste (so) (abschicken/rausschicken/senden/schicken)|kannste (abschicken/rausschicken/senden/schicken)|kann man so (schicken/senden/abschicken)|isch guet|passt schon|passt alles|passt perfekt|passt wunderbar|passt prima|geht in ordnung|geht so klar|ist okay|ist ok|ist gut so|gut so|so ist gut|so ist es gut|sieht gut aus|das geht so|so passt das|so passt es|läuft|von mir ein ja|von mir ok|safe|safe schick|ab geht's|ab gehts|ab geht die post|auf geht's|jawoll ja|ja mach|ja mach das|mach ruhig|tu das|nur los|go fur
ich (genehmige/autorisiere/bewillige/billige/erlaube) (es/das/dies/den versand/die versendung/das versenden/das absenden) [dieses schreibens/dieser schreiben/beider schreiben/beider briefe/des briefes/der briefe/der mail/der mails/aller schreiben]|(der versand/das absenden) (ist/wird) (genehmigt/freigegeben)|(ich bitte um/bitte um/ich ersuche um) (versand/absendung/versendung/zusendung an (sie/ihn)) [dieses schreibens/beider schreiben/beider briefe/des briefes/der mail/der mails]|(bitte) (zum versand/zur versendung) bringen|bitte veranlassen sie (den versand/die versendung/die absendung)|(veranlassen sie/ich bitte den versand zu veranlassen)|(kann/darf/konnen/durfen) (versandt/gesendet/verschickt/abgeschickt/versendet) werden|(mochte/will) ich (senden/abschicken/verschicken)|machen sie (so/das so)|ich bin dafur|ich sage ja|es ist (ok/okay/gut/in ordnung) [so] [fur mich]|fur mich (ok/okay/gut/in ordnung/passt das)|ist fur mich (ok/okay/gut/in ordnung)
go|c'est good|nickel envoie|ok envoie|a envoyer|envoi ok|bon pour (envoi/moi/accord)|ok pour l'envoi|on envoie|tu envoies|fonce|foncez|c'est valide|validez|c'est tout bon|tout est bon|tout bon|tout est ok|parfait envoie|(ca/c'est) roule|banco|yes envoie|carrement|grave|ouais grave|oui grave|mais oui|oui oui oui|evidemment|absolument|tout a fait|sans probleme
(je vous autorise/je t'autorise) a (l'envoyer/les envoyer/envoyer/proceder)|(veuillez/vous pouvez/tu peux) proceder a (l'envoi/l'expedition) [de (ce/cette/la/le/ces/les/deux/l'/des) (courrier/lettre/message/mail/lettres/messages/mails/courriers/deux lettres)]|proceder a l'envoi|(vous avez/tu as) mon (accord/feu vert/autorisation/aval)|(c'est/c'est un) oui [pour moi]|pour moi (c'est/ca) (bon/va/ok/oui)|moi ca me va|ca me parait (bien/bon/parfait)|ca me semble (bien/bon/parfait)|je l'approuve|je les approuve|(faites/fais) (le/la/les/donc) partir|(faites/fais) (l'envoi/le/donc)|je souhaite (l'envoyer/que vous l'envoyiez/que ce soit envoye)|oui (faites/fais) le
mandale|mandales|enviale|enviales|mandaselos|enviaselos|mandenlo|mandenla|mandenlos|enviadlo|enviadlos|enviadla|mandadlo|a enviar|envio ok|ok enviar|que salga|que se (envie/mande/envien/manden)|sueltalo|lanzalo|lanzala|metele|metele nomas|hagale|hagale pues|listo (envia/enviar/mandalo/envialo)|todo (bien/ok) (envia/enviar/mandalo/envialo)|sale|va que va|orale|orale mandalo|andale|andale mandalo|sip sip|sisi|claro hombre|claro mujer|obvio|por mi perfecto|por mi sip|por mi ok|afirmativo|correcto|procedan|procedase|(puede/pueden/podeis) (proceder/proceder al envio/salir)|proceda (con el/al) envio [de (la/las/esta/estas/ambas) (carta/cartas)]|doy el visto bueno|visto bueno|tiene usted mi (conformidad/permiso/visto bueno/consentimiento)|le autorizo a (enviarla/enviarlo/enviarlas/enviarlos)|(presto/doy) mi conformidad [al envio/para el envio]|doy mi conformidad|estoy conforme|me gusta (envialo/mandalo/enviala/mandala)|queda aprobado|quedan aprobados|aprobada|aprobadas|aprobados|(quiero/quisiera) que (lo/la/los/las) (envies/envie/mandes/mande)|de acuerdo con (enviarlo/enviarla/enviarlos)
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
pode mandar|envia sim|aprovado|claro que sim
verstuur|verstuur maar|verstuur het|verzend|verzenden|versturen|akkoord|prima verstuur|doe maar|stuur maar|wyslij
skicka|godkann|godkjenn|godkend
"""
_SKIP = """
let's not [send (it/this/that/them/this one/that one)|do (it/this/that)]|nack|rejected|veto|abort|nvm|pass|hard pass|i'll pass|hell no|heck no|nope nope|no no no|nah (bro/man/mate/fam)|no way|absolutely not|definitely not|of course not|not (sending/doing) (it/this/that/this one)|(no/don't) send|don't do it|no more (of this/of that)|rather not|better not|i'd rather (skip/leave) (it/this/that/this one)|i would rather (skip/leave) (it/this/that/this one)|leave (it/this one/that one) out|give (it/this/that/this one) a miss|get rid of (it/this/that)|away with it|(i/we) (can/could) do without (it/this/that)|forget it|withdraw (it/this/that/this one)|retract (it/this)|suppress (it/this)|void (it/this)|let it go|no send|do not send|not to send|please (discard/delete/skip/drop/cancel/bin/scrap/dismiss/ignore/remove) (it/this/that/them/this one/that one/this draft/the draft/this mail/this note/the note/this letter/the letter)|ignore|ignore (it/this/this one/that one)
(kindly/please) refrain from (sending/dispatching/posting) (it/this/that/them/the letter/this letter/this)|i (decline/refuse) [to send (it/this/that)|the (sending/dispatch)]|i do not (wish/want) (it/this/this letter/the letter/them) [to be] sent|i (wish/prefer) (it/this/this letter/the letter) not to be sent|(it/this/they) (should/must/shall/is to/are to) not be sent|(it/this) is not to be sent|i (would/should) prefer not to [send (it/this/that)|write to (him/her/them)]|i prefer (not/not to/not to send (it/this/that))|i (don't/do not) (like/think) (to send it/so)|not for (me/sending)|this one not|that one not|this not|it's a no [from me]|that's a no|my answer is no
nix da|auf keinen fall|bloss nicht|bitte lieber nicht|nicht (raus/rausschicken/abschicken bitte)|weglassen|lass es weg|lass weg|lass ma|lass stecken|vergiss es|vergiss das|vergessen sie es|abbrechen|brich ab|ablehnen|abgelehnt|lehne ab|ich lehne ab|wegwerfen|wirf weg|wirf es weg|schmeiss weg|schmeiss es weg|schmeiss die weg|in den mull|in den papierkorb|papierkorb|mull|kann weg|kann geloscht werden|losch es|losch das|losch die|losche es|loschen sie (es/das/die/den entwurf)|losch bitte|(kannst du/konnen sie/du kannst) [es/das/die] [bitte] (loschen/verwerfen/streichen/weglassen)|kannste (loschen/knicken/vergessen)|ich verzichte|verzichten wir|darauf verzichte ich|ich sehe davon ab|nicht notig|brauchts nicht|brauch ich nicht|brauche ich nicht|brauchen wir nicht|die nicht|das nicht|diese nicht|diesen nicht|dieses nicht|den nicht|nicht absenden bitte|will ich nicht|mochte ich nicht|zuruckziehen|bitte nicht (senden/schicken/abschicken/absenden/verschicken/versenden/rausschicken)|noo|nope|nein nein|nö danke|nee danke|ne danke|nein bitte nicht|nein lieber nicht
pas (besoin/la peine/question/d'envoi)|pas question|surtout pas|hors de question|plutot pas|mieux vaut pas|je passe|passe|on passe|on oublie|on laisse tomber|on annule|on zappe|zappe|zappe le|vire|vire le|vire la|vire ca|virer|enleve le|a (supprimer/jeter/effacer/ignorer)|mets le a la poubelle|mets le a la corbeille|corbeille|abandonne|abandonner|abandonnez|refuse|je refuse|non non|non pas (ca/celui la/celle la)|pas celle la|pas celle ci|je n'envoie pas|on n'envoie pas|on envoie pas|j'envoie pas|(veuillez/merci de/je vous prie de) [bien vouloir] (ne pas (envoyer/l'envoyer/l'expedier/expedier)/supprimer/annuler/ignorer/ecarter/detruire)|je prefere (ne pas/ne pas l'envoyer/ne pas envoyer/m'abstenir)|je ne (souhaite/veux/desire) pas (l'envoyer/envoyer [ce/cette/cet/le/la] (message/courrier/lettre/mail)/que vous l'envoyiez/qu'il parte)|ne l'envoyez pas|ne l'envoie pas|ne l'envoi pas|n'envoyez rien|ne (les/la/le) envoie pas|laisse|laisse le|ne rien envoyer|non c'est bon laisse tomber
nel|ni hablar|para nada|de ninguna manera|que va|mejor dejalo|dejalo|dejala|dejemoslo|dejemoslo asi|pasa|paso|paso de (este/esta/enviarlo/mandarlo)|pasa de (este/esta)|sin enviar|no hace falta|no es necesario|no lo necesito|no quiero|prefiero no [enviarlo/enviarla/mandarlo/escribirle]|prefiero que no [lo (envies/mandes/envie/mande)]|mejor no [lo (envies/mandes/envie/mande)|enviarlo/enviarla/mandarlo]|este no lo (envies/mandes)|no (se/le/les) (envie/mande/envies/mandes/escribas)|bota|botalo|quita|quitalo|quita (este/esta/ese)|quite (este/esta/ese)|suprime|suprimir|suprimalo|suprimala|anula|anular|anulalo|desecha|desechalo|desechar|rechaza|rechazar|rechazado|abortar|aborta|a la basura|basura|no proceda|no procedas|no autorizo|(le/te) (ruego/pido) que no (lo/la) (envie/envies/mande/mandes)|absténgase de (enviarla/enviarlo)|renuncio a (enviarla/enviarlo|su envio)|no no|nones|nop nop
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
_STOP = """
stop|stop it|stop all|stop this|stop these|stop everything|please stop|stop writing|stop following up
stop following up here|stopp|aufhoren|hor auf|stop alles|arrete|arrete tout|arretez|arretez tout|para|parar|basta|pare
"""
_THEM = "(them/him/her/there/these people/those people/this lot/this one/that one/(this/that/the) (company/firm/employer/place/team))"
_EUX = "(eux/elle/lui/elles/(cette/la) (societe/boite/entreprise))"
_DIE = "(denen/ihnen/ihm/ihr/dort/da/die/den/dieser firma/der firma/diese firma/die firma/sie/ihn)"
_STOP_PLAINLY = f"""
[i've/ive/i have/i'm/i am] (no longer/not any more) interested (in (this/that/it/them/the (job/role/position/company))) [any more]|i'm no longer interested|i am no longer interested|not interested [in them/in this one/in this job] any more
(stop/end/close) (this/the/that) (application/process) [for good]|close (it/this/this one/the file) for good|drop (this/the/that) (application/company/one altogether)|this (application/one) is (over/dead/closed/done)|that's it with (them/this one/this company)|never (again/write to them again)|never write [to] (them/him/her) [again]|nothing more to (them/this company/this firm)|nothing (more/further) (there/to them)|blacklist (them/this company)|(don't/do not) ever (write/contact) [to] (them/him/her) [again]
(bewerbung/das verfahren/der prozess/die sache) (ist) (beendet/erledigt/abgeschlossen/gestorben)|mit denen bin ich (fertig/durch)|ich bin (raus/ausgestiegen/da raus/aus dem rennen/nicht mehr interessiert/nicht mehr dabei)|(kein interesse mehr/nicht mehr interessiert)|(ich habe/hab) kein interesse mehr|(nie wieder/nie mehr) (an die|was von denen)|schluss (mit denen/damit/da)|(schreibt/schreib) (an die/da/dort) nichts mehr|an (die/diese firma) (nichts/nicht) mehr [schreiben]|(ich habe/hab) (dort/da/denen) (abgesagt/zuruckgezogen)|bitte (stellen sie/stell) (den kontakt/die korrespondenz/den schriftverkehr/alle schreiben) (ein|mit (ihnen/dieser firma) ein)|(jeglichen/jeden/allen) (kontakt/schriftverkehr) (einstellen/beenden)
(c'est fini/c'est termine/j'arrete) avec (eux/elle/lui/cette (boite/societe/entreprise))|je (me suis retire/me retire/me suis desiste/me desiste) [du processus/de la course]|je ne suis plus (interesse/interessee/candidat/candidate) [par (eux/ce poste/cette offre)]|plus interesse|plus (rien/jamais) (a eux/pour eux/chez eux)|(ne leur/leur) ecris plus rien|plus (aucune/de) (lettre/relance/correspondance/nouvelle) [a/pour/avec] (eux/cette (societe/boite/entreprise))|(oublie/oubliez/lache/lachez) (les/cette boite) pour de bon
ya no me interesa [el puesto/la oferta/esta empresa]|ya no estoy (interesado/interesada)|me (retire/he retirado) [del proceso]|(me he/me) (bajado/dado de baja|baje) [del proceso]|(se acabo/he acabado/termine) con (ellos/esta empresa)|nada mas a (ellos/esta empresa)|nunca mas [a (ellos/esta empresa)|les escribas]|no les (mandes/envies) nada mas|dejar de escribirles|olvidate de (ellos/esta empresa) (para siempre)|no les (escribas/escriba) nunca mas
[so] [and] (i've/ive/i have/i) [actually/already/just/now/since/meanwhile/in the meantime] (withdrawn/withdrew/
pulled out/dropped out/bowed out) [from (this one/this/it/the process/that one/there/the race/(this/that/the) (role/
job/position/application))]
(i've/ive/i have/i) [actually/already/just/now/since] (withdrawn/withdrew/retired/retracted/taken back/cancelled/
pulled) (my/the) (application/candidacy/candidature)
[my] application [is/has been/was] withdrawn
[please] leave {_THEM} (alone/be/in peace) [for good/forever/for ever/from now on/completely/altogether]
[so] [please] (no more/no further/no other) (mails/mail/emails/email/messages/letters/notes/follow ups/e mails/
contact) (to/with) {_THEM}
[so] [please] (don't/dont/do not/never) (write/email/mail/message/contact/bother/chase/
follow up with) [to] {_THEM} (any more/anymore/again/ever again/ever/any longer/further)
[please] (cease/stop/end) (all/any/the) (correspondence/contact/mails/emails/messages/follow ups) [with {_THEM}|
to {_THEM}]
[please] stop (writing/mailing/emailing/contacting/messaging/bothering/chasing/
following up with) [to] {_THEM} [for good/altogether/completely]
[i'm/im/i am] done with {_THEM} [for good]
[ich habe/ich hab/hab/habe] [inzwischen/schon/bereits/gestern/heute] [meine/die] bewerbung [inzwischen/schon/bereits/
dort] (zuruckgezogen/zuruckgenommen)
[ich] (ziehe/zieh) (meine/die) bewerbung zuruck
[bitte] (schreib/schreibe/schreiben sie/schickt/schick) {_DIE} [bitte] (nicht mehr/nie wieder/nie mehr/nichts mehr/
keine mails mehr/gar nichts mehr)
[bitte] (nicht mehr/nie wieder/nie mehr) [an] {_DIE} schreiben|[bitte] {_DIE} (nicht mehr/nie wieder/
nie mehr) (schreiben/anschreiben/kontaktieren)
[bitte] (keine/keinerlei) [weiteren] (mails/mail/nachrichten/briefe/schreiben/e mails) mehr [an (die/sie/ihn/
diese firma/die firma/dieses unternehmen)]
[bitte] (keine weiteren/keinerlei weitere) (mails/nachrichten/briefe/schreiben/e mails) an (die/sie/ihn/diese firma/
die firma/dieses unternehmen)
[bitte] (lass/lasst/lassen sie) (die/sie/ihn/die leute/die firma/diese firma) [bitte] [endgultig/ab jetzt/kunftig/
fur immer] in ruhe [endgultig/fur immer]
(j'ai/je viens de/j'ai deja) [finalement] (retire/retirer) ma candidature|[je] retire ma candidature
[s'il te plait/s'il vous plait] (ne/n') (leur/lui) (ecris/ecrivez/ecrire) plus [jamais/rien/du tout]|ne plus (leur/
lui) ecrire [jamais]|ne (leur/lui) ecris plus
[veuillez/merci de] (cesser/cessez/arreter/arretez/arrete/cesse) (toute/toute la/la/tout) (correspondance/contact/
envoi) [avec {_EUX}|a {_EUX}]
[veuillez/merci de] (cesser/cessez/arreter/arretez/arrete/cesse) de (leur/lui) ecrire
[s'il te plait/s'il vous plait] plus (de/aucun/un seul/d'autres) (mail/mails/message/messages/courrier/courriers) [a/
pour/avec] {_EUX}
(laisse/laissez) les tranquilles [pour de bon/definitivement]
(he retirado/retire/ya he retirado/ya retire) mi (candidatura/solicitud/postulacion)|[yo] retiro mi (candidatura/
solicitud/postulacion)
[por favor] [ya] no (les/le) (escribas/escriba/escribais/mandes/envies) (mas/nunca mas/nada mas/mas nada/mas correos/
mas mensajes)|[ya] no (les/le) vuelvas a escribir [mas/nunca]
[por favor] no mas (correos/mensajes/mails/cartas/emails) (a/para/con) (ellos/ellas/esta empresa/esa empresa/el/ella/
estos/esa gente)
(dejalos/dejales/dejelos/dejenlos) en paz [para siempre/de una vez/ya]|(deja/deje) de (escribirles/escribirle)|(cese/
cesen) toda [la] correspondencia [con (ellos/esta empresa/esa empresa)]
"""
_KEEP = """
keep [it/them] [pending/waiting/staged/back/open/for later/for now/here]|leave (pending/waiting/staged/for later/
for now)|leave|behalten|liegen lassen|noch liegen lassen|garder|garde|guarda|guardar|en attente|pendiente
(is/are/stays/stay) pending
"""

# --- what may stand beside a command --------------------------------------------------------------

_POLITE = """
(thanks/thank you/thx/cheers) (again/mate/love/pal/buddy/dear/everyone/team/bot/so so much/ever so much/for asking/for checking/for the help/for writing this/for writing it/for all this)|thankyou|thanku|thanx|tank you|have a nice day|have a good one|take care|good night|greetings|with (best/kind/warm) (regards/wishes)|i remain yours (faithfully/truly/sincerely)|very truly yours|yours respectfully|kind regards to you|(i would be/i'd be/i am/i'm) (most/very/so) grateful|if you please|much obliged|god bless|bless you|bless
dankeee|danke dir vielmals|danke im voraus|danke vorab|vielen dank (im voraus/vorab/furs erinnern/fur die erinnerung/fur die hilfe/dafur/und viele grusse)|danke und (gruss/lg/viele grusse/schone grusse)|herzliche grusse|ganz liebe grusse|schonen (tag/abend/gruss) [noch]|schones wochenende|mit vorzuglicher hochachtung|ihr|ihre|dein|deine|guten tag|na|servus|tach|hi zusammen|hallo zusammen|liebes team|liebe leute
mes (salutations/meilleures salutations/respects/hommages)|bien a vous|je vous remercie [par avance/d'avance/beaucoup/infiniment]|je te remercie|avec mes remerciements|mille merci|grand merci|un grand merci|merci merci|merci encore et (bonne journee/bonne soiree)|bonne fin de journee|bon week end|(veuillez/je vous prie de) (agreer/recevoir/croire) [madame/monsieur/madame monsieur/en/,] [,] [l'expression de/l'assurance de] (mes/mes plus/mes tres) (salutations/sentiments/cordiales/sinceres) (distinguees/distingues/respectueuses/les meilleures/salutations)|(cher/chere) (monsieur/madame)|madame|monsieur|messieurs
muchas gracias por (todo/la ayuda/recordarmelo/el recordatorio/su ayuda)|gracias (mil/totales/infinitas/guapa/guapo/crack/majo/maja)|se agradece|te lo agradezco|le agradezco|le quedo agradecido|agradecido|agradecida|cordial saludo|reciba un cordial saludo|un cordial saludo|le saluda atentamente|saludos y gracias|buen dia|feliz dia|estimado senor|estimada senora|estimados senores|(muy/distinguidos) senores|que tenga (un buen dia/buen dia)|chao|chau|hasta luego|abrazo|besitos|un beso
🤝|🫶|🥰|😃|🙆|💌|📨|📧|✉|🎊|👊|🤙|🤘|✌|💃|😇|🌸|🌞|☀|🐱|🏃|😺
please|pls|plz|pleas|plse|thanks|thank u|thank you|thank you very much|thank you so much|thanks (so much/a lot/
a million/a bunch/loads/again/very much)|many thanks|thx|tnx|ty|tysm|ta|cheers|much appreciated|appreciated|
i appreciate it
(thanks/thank you/thx/cheers) [so much/very much/a lot/again] for (reminding me/the reminder/the nudge/this/that/it/
your help/the help/helping/remembering/thinking of (it/this/that/me)/the draft/the drafts/drafting (it/this/that/
them)/doing this/everything/your patience/your work)
hi|hello|hey|hiya|hi there|hello there|hi all|good (morning/afternoon/evening/day)|morning|evening|dear (sir/madam/
sirs/sir or madam/all/team/assistant/followup)|to whom it may concern
best|all the best|regards|best regards|kind regards|with kind regards|kindest regards|warm regards|warmly|yours
yours (faithfully/sincerely/truly)|sincerely|respectfully|best wishes|have a (good/great/nice) (day/one/evening/
weekend)|bye|! x|. x|xx|xoxo
bitte|danke|dankeschon|bitteschon|danke (schon/dir/ihnen/sehr/vielmals/euch)|vielen [lieben/herzlichen] dank
besten dank|herzlichen dank|tausend dank|lieben dank|danke (furs/fur das/fur die) (erinnern/dran denken/erinnerung)
merci vielmal|hallo|moin|servus|hi du|guten (tag/morgen/abend)|gruss gott
sehr geehrte damen und herren|lg|vg|mfg|bg|gruss|grusse|viele grusse|liebe grusse|beste grusse|schone grusse
mit (freundlichen/besten/herzlichen) grussen|freundliche grusse|hochachtungsvoll|tschuss|ciao
merci|merci (beaucoup/bien/mille fois/encore/d'avance/a toi/a vous)|mille mercis|s'il (vous/te) plait|sil (vous/
te) plait|stp|svp|bonjour|bonsoir|salut|coucou|cordialement|bien (cordialement/a vous/a toi)|bonne (journee/soiree)|
madame monsieur|madame , monsieur
merci (pour le rappel/de me le rappeler/de me l'avoir rappele/d'y penser/d'y avoir pense/d'avoir pense a moi/
de penser a moi/de ton aide/de votre aide/pour ton aide/pour votre aide)|bises|bisous|bisou|a bientot|amities|a plus|
salutations|(veuillez agreer/agreez/recevez) [madame monsieur/
madame , monsieur ,] [l'expression de] mes salutations (distinguees/respectueuses/les meilleures)|
sinceres salutations|respectueusement
gracias|muchas gracias|mil gracias|muchisimas gracias|gracias (por acordarte/por recordarmelo/por recordarme/
por avisar/por el recordatorio/por la ayuda/por tu ayuda/por todo/de nuevo/de antemano)|por favor|porfa|porfi|porfis|
xfa|hola|buenos dias|buenas|buenas (tardes/noches)|saludos|un saludo|saludos cordiales|cordialmente|atentamente
un abrazo|abrazos|besos|estimados (senores/senoras y senores)|muy senores mios
grazie|grazie mille|per favore|per piacere|cordiali saluti|saluti|obrigado|obrigada|dank je|dank u|bedankt|dank u wel
alsjeblieft|alstublieft|abracos
🙏|🙂|😊|😀|🎉|❤|😃|😄|😁|☺|🚀|🤞|😘|👏|🙌|💪|✨|🥳|😍|😉|🔥|🤗|💜|💙|💚|🧡|🤩|😎|🌟|⭐|🍀|🎊|: )|: d|; )|: - )
"""
# Praise, receipts and small talk, which ask for nothing; never a condition, a time, a change, a doubt, another person.
_SO = "[so/really/very/just/absolutely/totally/super/quite/pretty/all/truly/simply]"
_FINE = "(lovely/great/perfect/nice/good/fine/brilliant/excellent/wonderful/fantastic/amazing/awesome/superb/fab/fabulous/cool/neat/sweet/beautiful/spot on/well written/well put/nicely put/nicely written/beautifully put/marvellous/marvelous/splendid)"
_NETT = "[so/sehr/echt/total/super/mega/wirklich/richtig/ganz/voll/unheimlich] [so/sehr/echt/total/super]"
_CHAT = f"""
done|noted with thanks|100 %|a hundred percent|hundred percent|one hundred percent|oki|okidoki|oh yes|oh yeah|oh good|oh nice|oh great|oh wow|oh perfect|oh lovely|ok cool|cool cool|legend|you legend|yay me|chef's kiss|slay|fire|lit|sick|dope|perf|def|yeet|fr|fr fr|ngl|tbh|fam|queen|king|bestie|sis|homie|pal|love|buddy|chief|boss|sir|madam|my friend
(it/that/this/they/both/both of them/all of them/all/these) (reads/read/looks/look/sounds/sound/feels/is/are/comes across) [really/very/so/just/quite/all/absolutely/truly/pretty] (beautifully/well/nicely/lovely/great/perfect/good/fine/brilliant/excellent/wonderful/fantastic/spot on/right/professional/warm/friendly/polite/natural)|(the/this/your) (letter/note/mail/text/draft/wording/tone) (is/reads/looks/sounds) [really/very/so/just/quite/most/absolutely/truly] (beautifully/well/nicely/lovely/great/perfect/good/fine/brilliant/excellent/wonderful/fantastic/spot on/satisfactory/acceptable/correct)|(i'm/i am) [so/really/very/quite] (happy/glad/pleased/excited/grateful/thrilled/delighted/impressed) [with (it/this/that/them/the letter/the letters/the text/the note)]|what a (lovely/nice/great/beautiful/good) (note/mail/letter/text/draft/day/idea)|(i/we) (really/truly/so) (enjoyed/liked/loved) (it/that/the talk/the chat/the interview/the meeting/talking to (him/her/them)/meeting (him/her/them))|it was (such/really/so) a (nice/lovely/great/good) (talk/chat/interview/meeting/conversation)|it was [a] [really/so/very] (nice/lovely/great/good/fun) [talk/chat/interview/meeting/conversation]|(hope/hoping/i hope) (she/he/they) (likes/like/enjoys/enjoy) (it/them/this)|i've got a good feeling [about this]|exciting|so exciting|you (wrote/put/said/phrased) (it/that/this) [so/very/really] (well/nicely/beautifully)|(good/great/nice/lovely) (reminder/catch/timing/call)|you read my mind|exactly [what i (wanted/wanted to say/would have said/meant)]|exactly|precisely|that's (me/us/him/her/them)|that's exactly (it/right/what i meant)|it's me again|me again|here i am|quick answer|short answer|long day|what a (day/week)|busy day|talk soon|speak soon
i('ve/ have) (read/checked/looked at) (it/this/them/that/everything/all) [carefully/twice/and (it's/it is) (good/fine/great/perfect)]|(i/i've/i have) [just] (read/checked) (it/this/them/that/everything) [carefully/twice]
(die/das/der) (mail/text/nachricht/entwurf/brief/schreiben) (ist/liest sich/klingt) [so/sehr/echt/total/super/wirklich/richtig] (gut/schon/super/toll/prima/perfekt/klasse/gelungen)|liest sich (gut/super/toll/schon/prima/echt gut/sehr gut/wirklich gut)|(ist/das ist) [dir/ihnen] [sehr/echt/wirklich] (gut/super/toll) gelungen|gut (geschrieben/gemacht/formuliert/getroffen)|schon (geschrieben/formuliert)|(gefallt/gefallt mir/das gefallt mir) [sehr/gut/sehr gut/echt gut]|find ich (gut/super/toll/prima/klasse/schon)|finde ich (gut/super/toll/prima/klasse/schon)|genau so|genau|ganz genau|stimmt so|stimmt|wunderbar danke|super danke|top danke|jo eh|eh klar|freut mich|das freut mich|(ich) freu mich [schon/sehr/drauf]|bin [schon/echt/so] (gespannt/aufgeregt/froh/dankbar)|hoffentlich (freut er sich/freut sie sich/klappt es/klappt's/hilft es/wird's was)|(das gesprach/der termin/das interview) war [echt/sehr/total/wirklich/richtig/super] (gut/nett/schon/super/toll/angenehm)|(war/es war) [ein/echt ein/so ein] (schones/nettes/gutes/tolles) (gesprach/treffen)|digga|alter|bruder|leute|krass|geil|nice|cool|stark|mega gut|sauber|bestens|tip top|tiptop|eins a|passend|hervorragend|ausgezeichnet|vortrefflich|tadellos|einwandfrei
(le/ce/la/cette) (texte/message/lettre/mail/brouillon/courrier) est [vraiment/tres/super/tout simplement] (bien/bon/bonne/parfait/parfaite/super/genial/impeccable/top/reussi/reussie)|(j'aime/j'adore) [bien/beaucoup/trop] [ca/ce message/ce texte/cette version]|ca me plait [bien/beaucoup]|(c'est/c'etait/c'etait vraiment) [tres/trop/super/vraiment/hyper] (bien/beau/joli/gentil/sympa/cool/chouette/agreable) [ecrit/dit/tourne]|trop (bien/cool/fort/top)|bien vu|bien joue|beau travail|bon travail|exactement|exact|voila|c'est exactement (ca/ce que je voulais/ce que je pensais)|j'espere que ca (lui/leur) (plaira/fera plaisir)|hate d'avoir (la reponse/des nouvelles)|je suis (content/contente/ravi/ravie/stresse/impatient/impatiente/trop content/trop contente)|quel plaisir|au top|le top|impec|impecable|extra|formidable|excellent|merveilleux|tiguidou|ben coudonc|tres bien ecrit|l'entretien etait [vraiment/tres/super] (bien/sympa/agreable/cool)|frere|frerot|wesh|mec|ma belle|mon ami|cher ami
(me gusta/me encanta/me ha gustado/me gusto) [mucho/muchisimo/un monton] [el texto/el mensaje/la carta/como quedo/como ha quedado]|me encanta|(esta/queda/quedo/ha quedado/suena/se lee) [muy/super/re/bien] (bien/lindo/bonito/perfecto/genial/estupendo/padre/chido/bueno/bueno todo) [escrito/escrita/redactado/redactada]|el (texto/mensaje/correo) (esta/es/queda/quedo) [muy/super] (bien/bueno/perfecto/bonito/correcto)|la carta (esta/es/queda/quedo) [muy/super] (bien/buena/perfecta/bonita/correcta)|(fue/ha sido) una [muy] (buena/linda/bonita/gran) (charla/entrevista/conversacion/reunion)|la entrevista (fue/estuvo) [muy/super/re] (bien/buena/linda/agradable)|ojala le guste|ojala les guste|ojala (funcione/resulte/sirva)|a ver que (tal/dice/dicen)|que (emocion/ilusion/nervios/chulada/lindo mensaje/buen texto)|exacto|exactamente|eso es|eso mismo|justo eso|excelente|impecable|maravilloso|barbaro|buenisimo|chido|padre|padrisimo|de lujo|de diez|joya|bacan|chevere|crack|maquina|jefe|jefa|amigo|amiga|wey|guey|che|nene|bro bro|menos mal que me (avisas/acuerdas/recuerdas)|casi me olvido|se me olvidaba|se me habia pasado|no me acordaba ya
k|kk|ack|noted|got it|understood|fine|perfect|great|good|lovely|brilliant|excellent|wonderful|fantastic|amazing
awesome|fab|cool|nice|sweet|super|splendid|parfait|perfecto|perfetto|perfeito|prima|tak|top|klasse|spitze|genial|toll
wunderbar|perfekt|sehr gut|schon|impeccable|nickel|tres bien|super bien|genial|estupendo|genial|fenomenal|genial
que bien|muy bien|bien|guay
[oh/ah] (that's/thats/that is/it's/its/it is/this is/they're/they are) {_SO} {_FINE} [actually/indeed]
{_SO} {_FINE} [note/notes/letter/letters/mail/draft/drafts/text/job/work/one/stuff]|(love/i love/i like/i really like/
i really love) (it/this/that/them)|well done|good job|great job|nice (one/job/work)|you're (the best/a star/a legend)
(nice/lovely/great/friendly/kind) people
oh|ah|aha|ooh|aw|aww|wow|lol|haha|hahaha|hehe|yay|woohoo|woo|hooray|bruh|bro|dude|mate|man|omg|gosh|phew|well
so|then|now then|okay then|also|just|simply|anyway|cheerio|hey ho|alright|all right|alrighty
fingers crossed|wish me luck|here goes|here goes nothing|here we go|good luck to me|touch wood|let's (go/do this)
(i'd/i would) have [completely/totally/probably/clean] forgotten [completely/totally/it/about it/all about it]
[i] (nearly/almost/totally/completely/clean) forgot [about it/about this/about that/it/this]|i had [completely/
totally] forgotten [about it/about this/it/this]|i forgot about (it/this)
sorry|sorry for the (delay/late reply/late answer/wait)|sorry i'm late|sorry for being late|apologies [for the (delay/
late reply/late answer)]
[i'm/im/i am] [just/still/currently/out] (driving/on the (train/bus/road/move/go/tram/plane/way home)/in the car/
at work/in a meeting/at the gym/on my (phone/way/bike)/walking/cooking/in a rush/in a hurry)
[i've/i have/ive] [just] read (it/them/this/that/both/both letters/the letter/the letters/the note/the notes/
both notes) [carefully/twice/through/and like it/and it's good] [and]
ach|och|oh ja|ui|juhu|hey|haha|naja|na|na dann|na gut|dann|also|einfach|ruhig|eben|doch|gut|sehr schon|sehr fein|fein
mega|hammer|super so|ganz toll|echt super|danke dir
[das ist/ist/es ist/das liest sich/liest sich/klingt/das klingt/sieht/sieht ja/das sieht] {_NETT} (super/toll/gut aus/
perfekt/klasse/schon/prima/wunderbar/grossartig) [geworden/geschrieben/so]
(die/der/sie/er/das) [war/waren/ist/sind] [ja/auch/alle] {_NETT} (nett/lieb/freundlich/sympathisch/toll/herzlich)
(war/waren) [ja/auch/alle] {_NETT} (nett/lieb/freundlich/sympathisch/toll/herzlich)
[super/gut/toll/schon/lieb/nett/klasse] (dass/das) du [mich] (dran/daran) (denkst/erinnerst/gedacht hast/
erinnert hast)|[das] hatte ich [fast/glatt/total/sonst/komplett] vergessen|hab ich [fast/glatt/total/
komplett] vergessen|(druck/druckt) mir die daumen|daumen (drucken/sind gedruckt/gedruckt)|wird schon|los geht's
[ich] (sitz/sitze/bin) [gerade/grad/noch] (im (auto/zug/bus/buro/meeting/urlaub)|in der (bahn/arbeit/u bahn)|
unterwegs|am steuer|auf (arbeit/dem weg))|sorry
ah|oh la la|oh la|ouf|ben oui|bah|bon|alors|donc|du coup|allez|ha|tiens|eh bien|hop|haha|mdr|ptdr|quelle journee
chouette|c'est {"(parfait/super/tres bien/genial/nickel/top/impeccable)"}|tres (bien/joli/beau)|bien dit|bien ecrit
j'(avais/allais) [completement/presque/totalement] (oublie/oublier)|croisons les doigts|on croise les doigts
je croise les doigts
je suis [encore/deja] (dans le (train/bus/metro)|en (voiture/reunion/route)|au (bureau/volant/travail))|je conduis
ay|uy|ah|pues|bueno|venga|anda|hala|entonces|asi|nomas|que bien quedo|que (bien/bueno/bonito/lindo/chulo)|(queda/
quedo/esta/suena/ha quedado) [muy/super/re] (bien/genial/perfecto/bonito/lindo)|tio|tia|jaja|jajaja|ostras|hombre|oye|
que guay
cruzo los dedos|crucemos los dedos|dedos cruzados|deseame suerte|suerte|se me habia (olvidado/pasado)
casi se me olvida|(estoy/voy) (conduciendo/en el (coche/tren/bus/metro)/en (clase/reunion))
"""
# What people were, behind a name or a pronoun.
_KIND = f"""
(was/were/is/are) (a/an/such a/really a/a really/a very) (nice/lovely/kind/great/good/sweet) (person/guy/woman/man/lady/chap/listener/interviewer/bunch/team)
(war/waren) [ja/echt/so/wirklich] (ein/eine/ganz) (nette/netter/liebe/lieber/tolle/toller) [mensch/frau/person/typ/leute]
(was/were/is/are) [all/both] {_SO} (kind/nice/lovely/friendly/great/helpful/sweet/warm/fun/patient/welcoming) [people/
to me]
(war/waren/ist/sind) [ja/auch/alle/beide] {_NETT} (nett/lieb/freundlich/sympathisch/toll/herzlich)
(etait/etaient/est/sont) [tous/toutes] [vraiment/tres/trop/super/si] (gentil/gentille/sympa/sympas/gentils/gentilles/
adorable/adorables/chouette/chouettes/charmante/charmant/charmants)
(era/eran/fue/fueron/es/son) [todos/todas] [muy/super/tan/re] (amable/amables/simpatico/simpatica/simpaticos/
simpaticas/majo/maja/majos/majas/encantador/encantadora)
"""
_PRONOUN = "she|he|they|everyone|sie|er|die|der|alle|elle|il|ils|elles|ella|el|ellos|ellas|todos"
# Why there is to be no mail: beside a skip, never beside a send.
_SOUR = """
[i've/ive/i have/i] (wrote/written/written to/wrote to/emailed/mailed/messaged/thanked/called/phoned/texted) [to] (him/her/them) [already/myself/yesterday/today/this morning/on my own/directly]|i (already/have already) (answered/replied/responded) [to (him/her/them)]|they (said no/rejected me/ghosted me)|(he/she) (already answered/answered already/has answered already/wrote back/has written back)|i don't like (it/him/her/them)|it's (awkward/weird/pointless/unnecessary/overkill/embarrassing)|that's (awkward/weird/pointless/unnecessary/overkill/embarrassing)|cringe|so cringe|awkward
[ich] (hab/habe) [ihm/ihr/denen/dem/der] (schon/bereits/selber/selbst) (geschrieben/geantwortet/gedankt/gemailt)|(er/sie) hat (schon/bereits) (geantwortet/geschrieben)|das ist (mir) (peinlich/unangenehm/zu viel)|ist mir (peinlich/unangenehm/zu viel)|peinlich|die haben (abgesagt/schon abgesagt)
[ya] (le/les) (he escrito/escribi) [yo] [ya/ayer/esta manana]|ya le escribi yo|ya les escribi yo|ya me (contesto/contestaron/respondio/respondieron)|me da (verguenza/cosa/corte/palo)|que verguenza|es demasiado
je (l'ai/les ai) deja (contacte/contactee/contactes/remercie/remerciee/remercies)|(il/elle) a deja repondu|(ils/elles) ont deja repondu|ca me gene|je me sens pas de|c'est trop|c'est genant
[i've/ive/i have/i] [already/just] (wrote/written/written to/wrote to/emailed/mailed/messaged/thanked/called/
phoned) [to] (him/her/them) [already/myself/yesterday/today/this morning]|i did it myself|done it myself|(already/
i already) (sent/wrote) (it/one/mine) [myself]|(it's/its) too late [now]|too late|too pushy|i've changed my mind|
changed my mind
[ich habe/ich hab/hab/habe] [ihm/ihr/ihnen/denen] [schon/bereits] [selbst/selber] geschrieben|[schon/
bereits] (erledigt/geschrieben)|zu spat|(hab/habe) mich (umentschieden/anders entschieden)
[yo] ya (le/les) (escribi/he escrito)|[yo] ya (escribi/he escrito) a (el/ella/ellos)|ya lo hice [yo]|ya esta hecho
demasiado tarde
[je] (lui/leur) ai deja ecrit|j'ai deja ecrit|deja fait|c'est trop tard|trop tard|j'ai change d'avis
"""
# What may stand after a verb, or before what it is about, without changing anything.
_OBJECT = """
the same|that one please|this one please|em|'em|my (mail/note/letter) to (him/her/them)|(this/that/the) (one/thing/stuff/version)|the (two/three) of them please|everything as is|in this form|in its present form|as (drafted/written/proposed/shown/suggested)|unchanged|'s|in dieser form|so wie (es/sie) (ist/sind)|unverandert|wie vorgeschlagen|wie gezeigt|en l'etat|sous cette forme|comme tel|tel qu'il est|tal y como (esta/estan)|como (esta/estan)
(estas/ese/esos) (dos/cartas/mails)|a (ella/ellos)|le|les
it|it all|them|this|that|these|those|this one|that one|as is|as it is|as they are|as it stands|exactly as is
like that|like this|so|only|then|please|pls|plz|bitte|doch|einfach|ruhig|gerne|gern|stp|svp|s'il (te/vous) plait
por favor|porfa
[the/my/this/that/these/those/your] (mail/email/e mail/draft/note/message/letter/text/mails/emails/e mails/drafts/
notes/messages/letters)|the thank you|the thank you (note/mail/notes/mails)
es|sie|das|die|ihn|so|[die/diese/das/den/diesen/dieses/der] (mail/e mail/mails/nachricht/nachrichten/entwurf/entwurfe/
brief/briefe/text/schreiben/dankesmail)|wie es ist|wie sie ist
le|la|les|l'|ca|cela|ce|(celui/celle/ceux) (la/ci)|tel quel|telle quelle|comme ca|[le/la/les/ce/cette/ces/l'] (mail/
message/courrier/lettre/brouillon/texte/mails/messages/courriers/lettres/brouillons/e mail)
lo|los|las|asi|venga|tal cual|eso|esto|este|esta|ese|[el/la/los/las/este/esta/ese/esa/estos/estas] (correo/mensaje/
carta/nota/borrador/mail/email/correos/mensajes/cartas/notas/borradores/mails/emails)|het|hem|ze|(il/la/lo/le/
gli) (messaggio/mail/messaggi/bozza)
"""
# ... after what is to be kept.
_KEPT = "pending|waiting|staged|open|here|back|for (later/now)|as (it is/they are)|in reserve|for the moment|en attente|liegen|pendiente"
# ... after a send alone: where it goes, and now.
_SENT = """
now|right now|right away|straight away|immediately|at once|asap|to (him/her/them)|jetzt|gleich|sofort|an (ihn/sie)
ihm|ihr|ihnen
lui|leur|maintenant|tout de suite|immediatement|ahora|ahora mismo|ya|ya mismo|enseguida|a (el/ella/ellos)|nu|agora
adesso|subito|maar|pure
"""
# ... after what can be sent off and out ("go away" is none).
_PARTICLE = "off|out|away|over|along|on its way|on their way|ab|raus|los|weg|hinaus"
TRANSITIVE = frozenset(
    """send sned sedn snd ship fire get mail post dispatch schick schicke schickt sende sendet hau schick's schicks""".split()
)
# Before a verb, without a question mark.
_FRAME = """
actually|on second thought|on second thoughts|in the end|after all|finalement|au final|en fait|al final|en realidad|go on and|go on then
[could/can/would/will] you [please/kindly]|(you can/you may) [please]|please|kindly|feel free to|go ahead and
i'd like you to|i would like you to|i want you to|pray|let's|so please|just|then|do
(kannst/konntest) du [bitte/mal]|(konnen/konnten) sie [bitte]|du (kannst/darfst) [gerne/gern/ruhig]|sie (konnen/
durfen) [gerne/gern/ruhig]|bitte|ich bitte [dich/sie] [,] (zu/um)|ich bitte [dich/sie] [,]
(tu peux/peux tu/pourrais tu/vous pouvez/pouvez vous/pourriez vous)|veuillez|merci de|je (vous/
te) prie de [bien vouloir]|merci de bien vouloir|prière de
(puedes/podrias/puede/podria)|le ruego que|le pido que|te pido que|haz el favor de|haga el favor de
"""

# --- which drafts ---------------------------------------------------------------------------------

_ALL = """
all|all of (them/these/those/it)|all of it|everything|every one|everyone|everybody|each|each one|every single one
the lot|the whole lot|both|the both|both of (them/these/those)|them both|them all|the pair
alle|alles|allen|samtliche|beide|beiden|die beiden|alle beide|sie alle|alle zusammen|jede|tous|toutes|tout|tous les
toutes les|l'ensemble|todos|todas|todo|todos ellos|todos los|todas las|ambos|ambas|todo el mundo|tutti|tutte|tutto
entrambi|entrambe|tudo|todos eles|allemaal|allebei
"""
PAIRS = frozenset(("both", "pair", "beide", "beiden", "ambos", "ambas", "entrambi", "entrambe", "allebei"))
_COUNTED = """
the|all|all the|die|alle|alle die|les|tous les|toutes les|los|las|todos los|todas las|i|le|tutti e|tutti i|os|as|de
alle
"""
_EXCEPT = """
but|except|except for|but not|excluding|apart from|other than|save|save for|besides|minus|bar|ausser|bis auf|ohne
sauf|excepte|hormis|a part|a l'exception de|excepto|menos|salvo|a excepcion de|tranne|eccetto|behalve|exceto
"""
_ONLY_FIRST = (
    "only|just|nur|bloss|lediglich|seulement|juste|uniquement|solo|solamente|unicamente|soltanto|alleen|somente"
)
_NUMBER_SIGN = """
number|numbers|no .|nr|nr .|nos|nos .|#|draft|drafts|mail|mails|note|notes|email|letter|letters|the one numbered
nummer|nummern|entwurf|entwurfe|numero|numeros|n °|n º|le numero|la numero|el numero|brouillon|brouillons|borrador
borradores|carta|correo|the|die|den|das|der|dem|le|la|les|el|los|las|il|het
"""
_LEADING = "only|just|to|for|:|,|für"
_AND = "and|&|+|und|sowie|et|ainsi que|y|e|en|och|og|i|plus|as well as|and also"
COUNTS = {
    **{"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8},
    **{"zwei": 2, "drei": 3, "vier": 4, "funf": 5, "sechs": 6},
    **{"deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6},
    **{"dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6},
    **{"due": 2, "tre": 3, "quattro": 4, "duas": 2, "dois": 2, "quatro": 4, "twee": 2, "drie": 3},
}
NUMBERS = COUNTS | {"one": 1, "eins": 1, "eine": 1, "un": 1, "une": 1, "uno": 1, "una": 1, "een": 1}
_OF_THEM = "of them|of these|of those|davon|d'entre eux|de ellos|de ellas"
_NOUN = """
one|ones|mail|mails|email|emails|e mail|note|notes|letter|letters|message|messages|draft|drafts|text|nachricht
nachrichten|entwurf|entwurfe|brief|briefe|e mails|lettre|lettres|message|courrier|courriers|brouillon|brouillons
correo|correos|mensaje|mensajes|carta|cartas|nota|notas|borrador|borradores|thank you|thank you note
"""
_THE = "the|that|this|my|die|der|den|das|dem|le|la|les|l'|celui|celle|el|los|las|il|lo|de|het"
_ORDINAL = {
    "1": "first|1 st|erste|ersten|erstes|erster|premier|premiere|1 er|1 ere|primero|primera|primer|primeiro|primeira|eerste",
    "2": "second|2 nd|zweite|zweiten|zweites|zweiter|deuxieme|second|seconde|2 e|2 eme|segundo|segunda|secondo|seconda|tweede",
    "3": "third|3 rd|dritte|dritten|drittes|dritter|troisieme|3 e|3 eme|tercero|tercera|tercer|terzo|terza|terceiro|derde",
    "4": "fourth|4 th|vierte|vierten|viertes|quatrieme|4 e|4 eme|cuarto|cuarta|quarto|quarta|vierde",
    "5": "fifth|5 th|funfte|funften|cinquieme|5 e|5 eme|quinto|quinta|vijfde",
    "6": "sixth|6 th|sechste|sechsten|sixieme|6 e|6 eme|sexto|sexta",
    "7": "seventh|7 th|siebte|siebten|septieme|septimo|septima",
    "8": "eighth|8 th|achte|achten|huitieme|octavo|octava",
    "-1": "last|final|letzte|letzten|letztes|letzter|derniere|dernier|ultimo|ultima|laatste",
    "-2": "last but one|second to last|second last|penultimate|vorletzte|vorletzten|avant derniere|avant dernier|penultimo|penultima",
}
_ENDS = {
    "first": "first|ersten|premiers|premieres|primeros|primeras",
    "last": "last|final|letzten|derniers|dernieres|ultimos|ultimas",
}
_OTHER = {
    "one": "[the] other (one/1/mail/note/letter/draft/message)|the other|(die/den/das/der) andere|(die/den) anderen|l'autre|(el otro/la otra/al otro)|l'altro|l'altra|o outro|a outra|de andere",
    "some": "[all] (the others/the other ones/the rest/the rest of them/the remaining ones/the remainder/the other (two/three/four))|(die/alle) anderen|alle andern|die ubrigen|den rest|der rest|alles andere|alle weiteren|[tous] les autres|toutes les autres|le reste|[todos] (los otros/los demas/el resto)|[todas] (las otras/las demas)|gli altri|le altre|il resto|os outros|de rest|de andere",
}
_TO = """
to|for|of|addressed to|going to|meant for|that goes to|which goes to|an|fur|von|zu|zum|zur|bei|pour|a|au|de|d'
destine a|destinee a|adresse a|adressee a|para|al|del|aan|voor|van|per|di
"""
_TITLE = """
mr|mr .|mrs|mrs .|ms|ms .|miss|dr|dr .|prof|prof .|professor|frau|herr|herrn|hr .|fr .|m .|mme|mme .|mlle|madame
monsieur|mademoiselle|sr|sr .|sra|sra .|senor|senora|srta|srta .|don|dona|signor|signora|sig .|sig . ra|mevrouw|meneer
"""

_NEGATION = """
no not don't dont doesn't didn't won't wont can't cant cannot shouldn't never none nothing nobody neither

nor without nope nah nein nicht kein keine keinen keinem keiner nie niemals nichts non ne pas jamais rien aucun aucune nunca jamas nada ninguno ninguna ni

nem nao niet geen nee ikke inte ej nej nei ohne sans sin senza unless wait hold stop hardly barely doch nicht nee nop tampoco
"""
_CONDITION = """

si if unless when once after before until till provided assuming otherwise depends case whether while wenn falls sofern sobald ob bevor nachdem
solange quand lorsque des avant apres tant jusqu'a cuando antes despues hasta mientras siempre quando als zodra
"""
_HESITATION = """

maybe perhaps probably possibly guess suppose unsure doubt hmm hm hmmm uh um erm vielleicht eventuell moglicherweise wahrscheinlich

eigentlich hm peut-etre peut probablement quizas quiza tal vez acaso igual forse talvez misschien but aber mais pero ma maar mas however sondern jedoch
later spater luego tarde tomorrow demain manana yet todavia
"""
# What also stands in a plain yes: "all but 2", "mas" in a language with other words, a French "ma".
_HARMLESS = frozenset("but mas tal vez igual peut des case als tant ma maar siempre".split())
_WEIGHTY = """

send sends sending yes yep yeah ok okay approve approved release skip discard drop delete cancel kill scrap go proceed change fix make write

rewrite add remove replace shorten shorter longer but except only instead however although though should would could might
think question why

ja schick schicke schicken senden sende abschicken absenden raus aber sondern nur andere andern loschen streich streichen uberspringen passt
kurzer anders sollte wurde konnte denke glaube
oui envoie envoyer envoyez supprime supprimer mais sauf seulement change changer corrige pourtant crois pense devrait
si envia enviar envialo manda mandar mandalo borra borrar pero salvo menos solo cambia cambiar corrige creo deberia
wait hold
"""
NEGATIONS = frozenset(_NEGATION.split()) - {"doch"}
CONDITIONS = (frozenset(_CONDITION.split()) | frozenset(_HESITATION.split())) - _HARMLESS
WEIGHTY = frozenset(_WEIGHTY.split())
"""Words of orders, changes and doubts: what holds one is never passed over as small talk."""
PUNCTUATION = Lexicon(
    {
        ".": "full stop|punkt|point final|punto final|punto",
        ",": "comma|komma|virgule|coma",
        "!": "exclamation (mark/point)|ausrufezeichen|point d'exclamation|signo de exclamacion",
        "?": "question mark|fragezeichen|point d'interrogation|signo de interrogacion|interrogacion",
        "\n": "new (line/paragraph)|neue zeile|neuer absatz|(a la/nouvelle) ligne|nueva linea|punto y aparte",
    }
)


@cache
def verbs() -> Lexicon:
    """What is done: send, skip, stop, stop plainly, keep."""
    return Lexicon({"send": _SEND, "skip": _SKIP, "stop": _STOP, "leave": _STOP_PLAINLY, "keep": _KEEP})


@cache
def beside() -> Lexicon:
    """What asks for nothing."""
    return Lexicon({"polite": _POLITE, "chat": _CHAT})


@cache
def word(name: str) -> Lexicon:
    """A list by its name."""
    return Lexicon(LISTS[name])


LISTS: dict[str, dict[str, str] | str] = {
    "sour": _SOUR,
    "kind": _KIND,
    "pronoun": _PRONOUN,
    "frame": _FRAME,
    "object": _OBJECT,
    "sent": _SENT,
    "particle": _PARTICLE,
    "kept": _KEPT,
    "not behind": _NOT_BEHIND,
    "all": _ALL,
    "counted": _COUNTED,
    "of them": _OF_THEM,
    "except": _EXCEPT,
    "only": _ONLY_FIRST,
    "number sign": _NUMBER_SIGN,
    "leading": _LEADING,
    "and": _AND,
    "noun": _NOUN,
    "the": _THE,
    "ordinal": _ORDINAL,
    "ends": _ENDS,
    "other": _OTHER,
    "to": _TO,
    "title": _TITLE,
}

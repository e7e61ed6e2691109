"""Who else may be spoken of, or be meant to get a mail, to send it or to have said so (`answer_gates`). Pure.

Folded and lower-case, in English, German, French and Spanish; a `Lexicon` holds phrases.
"""

from __future__ import annotations

from agent.understand.days.date_words import word_set
from agent.understand.lexicon import Lexicon

OTHERS = word_set("""
yourself yourselves himself herself themselves fridge wall noticeboard website facebook instagram twitter kuhlschrank
pinnwand frigo mur nevera muro pared
myself us mir mich uns moi nous conmigo mandame mandamelo enviame enviamelo wife husband mother mum mom dad father
boss friend coach sister brother team everyone everybody recruiter agency frau mann mutter vater chef chefin freund
freundin femme mari mere pere patron ami amie equipe mujer marido madre padre jefe jefa amigo amiga equipo myself
colleague colleagues lawyer company hr cc bcc copy kopie copie copia instead stattdessen plutot else anders autre otro
address adresse direccion linkedin whatsapp account konto version draft's
""")

TO_ME = Lexicon("""
(send/mail/email/forward/show/give/pass/text/read/post/resend/bring/get/hand) me|to me
(schick/sende/zeig/gib/leite) mir
(envoie/envoyez/montre/donne/fais) (moi/me)|cc me
""")

TO_SELF = word_set("me mir moi mandamelo enviamelo muestramelo pasamelo")
"""Both in one breath: it is to be shown to whoever writes before it goes."""

MINE = Lexicon("""
(for/by/with/from/to/of) (me/us)|(fine/ok/okay/good/great/right) (by/with/for) (me/us)|let (me/us) see it go
let us send|(do/does/suits/suit) (me/us)|this is the version
(sure thing/okay/ok/cheers/thanks/right/aye/alright) (boss/chief/mate)
(fur/von/bei/mit) (mich/mir/uns)|(passt/reicht) mir|(nobody/no one/noone/nothing/anything/anybody) else
whoever else|personne d'autre|rien d'autre|kein anderer|sonst niemand|(pour/chez/selon) (moi/nous)|(quant a) moi|pr moi
(do/tun sie/tu) me (a/the) favour|(do/doing) me (a/the) (favour/favor)|give me (peace/a break)|mir (egal recht/recht)
(good/fine/ok/okay/right/great/lovely/perfect) to me
(it/them/that/away/ahead/off/go/yes) (boss/chief)
(ja/jo/jawohl/klar/ok/okay/gern/passt) (chef/chefin/boss)
(bon/oui/ok/merci/y/allez) chef|chef (tu/vous/c'est)|
(lo/la/los/las/mandalo/envialo/mandala) jefe|(le/la) chef
""")

AWAY = Lexicon("""
(mach/macht/machen/tu/nimm/nehmen/streich) [sie/bitte] (das/es/den/die/dies) [bitte/mal/da] (weg/raus)
(an/auf) (meine/meinen/mein/mich)|to my (mail/email/e-mail/inbox/mailbox/address/phone/account/own/other/private/work)
(a/en) mi (correo/mail/email/direccion/buzon/cuenta/movil)|(a/sur/dans) (mon/ma) (mail/adresse/boite/compte/courriel)
(sehr/echt/wirklich/richtig/total/ganz/zu/ziemlich/voll/recht) schick|(fire/sack) (him/her/@name)
(mandale/enviale/mandales/dale) (un/una/unos/muchos)
(more/others/another/some) like (this/that/these/it)|(mehr/weitere) (davon/solche)|(plus/d'autres) comme (ca/cela)
aus (dem/der/diesem/deinem/meinem/eurem)|out of (the/my/your/this) (system/list/queue/pile/mailbox/program)
(kann/konnen/darf/durfen/muss/mussen/soll/sollen) [@all/beide/alle/das/die/der] [ruhig/gern/gerne/auch/dann] weg
(dejalo/dejala/dejemoslo/dejarlo) [asi] por (hoy/ahora)|leave it [at that/there] for (today/now)
(lass/lassen/belassen) [wir/sie] (es/das) [dabei/gut sein/so] fur heute|(laisse/laissez) [ca/tomber] pour aujourd'hui
ganz weg|(go/goes/geh/hau) (away/weg/ab)|va-t'en|vete
""")
"""It goes, or it goes into the bin: nobody can tell."""

TO_OTHERS = Lexicon("""
forward (it/this/them/that/@all)|(leite/leiten sie) (es/das/sie) weiter|weiterleiten|weiterzuleiten|transferez-le
transfere-le|transmets-le|transmettez-le|reenvialo|reenviaselo|(said/says/sagt/sagte/dit/dice) (nobody/no-one/no one)
(sagt/sagte) niemand|dit personne|dijo nadie|(sag/sagt/sagen sie) (schon/mal/an/mir)|dis (moi/donc)|dites moi
(dime/digame/cuentame)|(tell/say) me|come on tell
""")
"""It is to go to somebody else, or nobody said so: whatever stands beside it."""

WORD_OF = Lexicon("""
(from/by) (them/him/her/hers/their/his/the/a/an/both/everybody/everyone/that/those/each/all/whoever/@name)
(von/durch/seitens) (ihr/ihm/ihnen/denen/dem/der/den/ihrer/ihrem/seiner/seinem/deren/allen/beiden/einem/einer/@name)
(vom/seitens) (chef/team/vorstand/betriebsrat/personaler/personalchef/recruiter)|de (leur/sa) (part/cote)
(yes/ok/okay/si/sip/oui/ja) (de/von/from/by) @name|(a/un/ein) (yes/sip/oui/ja) @name|de la part (de/du/des/d'elle/d'eux)
par (lui/elle/eux/elles/le/la/les/leur/son/sa/un/une/@name)|du cote de (lui/chez)
(de/por) (su/sus) (parte/lado)|de parte (de/del)|por (el/la/los/las/ellos/ellas/su/un/una/@name)
""")
"""Whose word it is: theirs, not the owner's."""

BY_THE_WAY = Lexicon("""
by (the/all) (way/by/means/book)|from the (bottom/heart/start/beginning/off/word/get-go)
from (a/the) (phone/bus/train/road/
car/plane/sofa/couch/bath/garden/beach/kitchen/tram/metro/station/airport/tube/bench/pub/office/mobile/hip)
vom zug|zum gluck|von (der/dem) (couch/bahn/arbeit/strasse)|par (la/le) (presente/suite/fait/mail/courriel/poste)
por (el/la/los/las) (momento/tarde/manana/noche/favor/correo/cierto/demas/que/movil/camino)
""")

TOWARDS = word_set("to an a au aux zu zum zur cc bcc")

WILL_DO = Lexicon("""
(i/we) (can/could/may/might/must/should) (send/approve/release/mail/do)
(i'll/i will/we'll/we will/shall/ill) (do/see to/handle/sort/send/mail/post/manage/take care of) [to] (it/that/them/
this)
will do|(mach/mache/schick/schicke/sende/erledige) [es/das/sie] (ich/selber/selbst)|je (m'en/m'y) (occupe/charge/mets)
je (le/la/les) (fais/envoie/ferai/enverrai)|[ya] (lo/la/los/las) (hago/mando/envio/hare/mandare/enviare) [yo]
""")

TELL = frozenset(
    ("tell", "ask", "sag", "sagt", "frag", "fragt", "dis", "dites", "demande", "dile", "diles", "preguntale")
)

SAYS = word_set("""
say says said tell tells told ask asks asked think thinks thought want wants wanted reckon reckons goes sag sage sagt
sagte meint meinte findet fand bat rat dit dis disait veut voulait pense trouve conseille dice dijo decia quiere queria
piensa opina
""")
"""Words of saying and thinking, which somebody else may do."""

THIRD = word_set("""
he she they he's she's they're who wife husband mother mum mom dad father sister brother friend boss everybody er frau
mann mutter vater schwester bruder freund freundin chef il elle ils elles femme mari mere pere ami amie ella ellos ellas
mujer marido madre padre hermana hermano amigo amiga jefe
""")
"""Who that is."""

BACK_TO_ME = Lexicon("""
(send/sent/mail/email/forward/post/pass/text/get/bring/hand/give) (it/this/that/them/@all/@num/@name/@ord) to (me/us)
(send/sent/mail/email/pass/get/bring/hand/give) (it/this/that/them/@all/@num/@name/@ord) (back/over/first) to (me/us)
(schick/schicke/sende/gib) (es/das/sie/ihn) (mir/uns/an mich/an uns)
(envoie/envoyez/renvoie/renvoyez) (le/la/les) (moi/nous/a moi)
""")
"""An order to send that sends nothing to a contact."""

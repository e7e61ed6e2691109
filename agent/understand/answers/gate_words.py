"""Small words of the gates before a release (`answer_gates`), and signs and verbs that several of them ask for. Pure.

Folded and lower-case, in English, German, French and Spanish; a `Lexicon` holds phrases.
"""

from __future__ import annotations

from agent.understand.days.date_words import word_set
from agent.understand.lexicon import Lexicon

AGAINST = word_set("""
undo recall unsend abort revoke nae
skip drop delete hold pending keep discard cancel except apart without excluding save modulo wait minus ausser ohne
bis bin trash rubbish garbage tonne mull papierkorb basura papelera poubelle corbeille sauf excepte hormis sans
excepto salvo menos sin loschen streich streichen warte behalte supprime garde borra guarda espera
""")

BLESSINGS = Lexicon("""
dieu (vous/te) garde|dios (te/le/los/os) guarde|gott behute (dich/sie/euch)
ich bin|bin (ich/mit/einverstanden/dafur/zufrieden/glucklich/froh)
""")
"""And what only looks like a word against it: a German "bin" is no English one."""

AND = word_set("and und et y e n &")

SMALL = word_set("""
a an the this that these those it its it's they they're them their there there's here here's he she his her him hers i
i'm i've i'd my mine we we're our ours us you you're your yours who whose which and as at by for from in into of off on
out over to up upon with is are was were be been being am do does did done have has had having so such just even really
very quite still too also much more most rather truly simply briefly quickly quick gladly kindly now then today right
s t ve re ll d m per ones hello hi hiya hey plz pls plse thx ta cheers mr mister
der die das den dem des ein eine einen einem einer eines dieser diese dieses diesem diesen er sie es ihr ihre ihren
ihrem ihrer ihm ihn ihnen sein seine seinen seinem seiner ich mein meine meinen meinem meiner wir unser unsere unseren
du dein deine deinen deiner und zu zum zur an am auf aus bei fur in im mit nach vom von ist sind war waren sei habe hat
haben hatte so auch nur noch sehr ganz wirklich einfach mal doch eben halt ja dann jetzt heute gerade schon
le la les l' un une des du de d' ce cet cette ces ca c' c'est il elle ils elles lui leur leurs son sa ses je j' mon ma
mes nous notre nos vous votre vos tu ton ta tes et a au aux en dans par pour sur avec est sont etait etre suis ai as
avez
ont tres bien vraiment tout toute tous toutes meme encore aussi donc alors maintenant aujourd'hui deja simplement
el la lo los las un una unos unas del al este esta estos estas ese esa esos esas esto eso su sus mi mis tu tus se le les
y e a en con por para de es son era esta estan estoy soy muy bien ya tan todo toda todos todas tambien mismo ahora hoy
simplemente pues
""")
"""What any sentence may hold; it neither lets go nor holds back."""

SEVERAL = word_set("two three four five zwei drei vier funf deux trois quatre cinq dos tres cuatro cinco")

INTERJECTIONS = word_set(
    "oh ah eh uh ach och hey he but aber mais pero no nein non and und et y na ay ups oops oi hm hmm"
)

ONESELF = word_set("""
i i'm im i've ive i'd i'll ill my me we we're we'll ich mir mich wir bin hab je j' j'ai j'hesite moi yo me mi se lo la
los las tengo estoy checo reviso veo miro leo dudo
""")
"""Who speaks of themselves: what they have not read, or will look at. A Spanish verb needs no "yo"."""

SENDS = word_set("""
send senden sende schick schicke schicken verschicken abschicken envoie envoies envoyez envoyer envia envie envialo
enviarlo envias manda mandas mandalo mandar mandarlo mail post
""")

SPURS = word_set("allez venga vamos anda andale komm los hop dale vas-y orale come on")
"""By itself each only spurs somebody on: "allez, au lit"."""

LEADS_ON = word_set("""
to for with of by from about as than that on at in an fur mit von zu bei als wie dass auf a pour avec de du par que sur
para con por en
""")
"""What begins so belongs to the words before it."""

REFUSAL = frozenset(["👎", "❌", "🚫", "✗", "✘", "⛔", "🛑", "✋", "⏸", "⏳", "🤔", "😬", "🙄", "🗑"])

ABOUT = frozenset(
    ("of", "with", "from", "by", "about", "avec", "par", "part", "mit", "von", "durch", "con", "por", "parte", "like")
)

GOES = frozenset(
    ("yes", "yep", "ja", "oui", "sip", "go", "send", "raus", "partir", "salir", "envoie", "manda", "schick")
)

NAMINGS = frozenset(("@num", "@ord", "@name"))

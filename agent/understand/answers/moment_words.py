"""Other times than now, and what puts off until then (`answer_gates`). Pure.

Folded and lower-case, in English, German, French and Spanish; a `Lexicon` holds phrases.
"""

from __future__ import annotations

from agent.understand.days.date_words import word_set
from agent.understand.lexicon import Lexicon

FOR_NOW = Lexicon("""
enseguida|en seguida|ahora mismo|sofort|umgehend|immediatement|inmediatamente
for (now/today/the moment/this moment/the time being/starters)|(furs/fur) (erste/heute/den moment)|vorerst|erst mal
erstmal|fur jetzt|pour (le moment/l'instant/maintenant/aujourd'hui/tout de suite)|por (ahora/el momento/hoy/lo pronto)
""")
"""Behind some of several drafts they say that the others are left: "only Ana's for now"."""

TIMES = word_set("""
tomorrow tmrw tmr tonight later soon afterwards monday tuesday wednesday thursday friday saturday sunday mon tue tues
wed thu thur thurs fri sat sun noon midday midnight morning afternoon evening night lunch weekend week weeks month
hour hours minute minutes day days o'clock pm next first before after then whenever when eventually wait morgen
ubermorgen spater nachher bald montag dienstag mittwoch donnerstag freitag samstag sonntag mittag mittags abend abends
nachmittag fruh vormittag nacht wochenende woche wochen stunde stunden minuten tag tage uhr erst vorher danach dann
zuerst warte wann demain tard apres bientot lundi mardi mercredi jeudi vendredi samedi dimanche midi soir matin nuit
semaine semaines heure heures minutes jour jours avant ensuite d'abord quand attends manana luego despues pronto lunes
martes miercoles jueves viernes sabado domingo mediodia tarde noche semana semanas hora horas dia dias antes primero
cuando espera january february march april june july august september october november december januar februar marz
juni juli oktober dezember janvier fevrier avril juin juillet aout septembre octobre novembre decembre enero febrero
abril junio julio agosto septiembre octubre noviembre diciembre
""")

NOW = Lexicon("""
enseguida|en seguida|ahora mismo|sofort|umgehend|immediatement|inmediatamente
first thing|this (morning/afternoon) already|still today|today|now|(right/straight) (now/away)|then|go on then
heute noch|
(as/avez/donne/voici/c'est) mon ok
mon (accord/aval/feu/approbation/consentement/autorisation/oui/cher/chere/ami/amie/train/bus/telephone/retard)
guten (morgen/tag/abend)|buenos dias
noch heute|dann|na dann|aujourd'hui|tout de suite|hoy|hoy mismo|entonces|night then|(good/gute/buenas/bonne) (night/
morning/evening/afternoon/nacht/noches/tardes/nuit)|wait (no/any) (more/longer)
before (i/we/i've/my) (lose/change/cringe/chicken/panic/regret/overthink/think/die/forget/get cold/start/talk/lose/fall/
bottle/faint/fiddle/wimp/nerve/brain/mother/courage/phone/battery)|before the lights
antes de que (me/cambie/lo piense/se)|avant que je (change/me/ne change)|bevor (ich/mich)|go next|next to nothing
""")

FIRST = word_set("first zuerst erst d'abord primero")

SPELLS = Lexicon("""
[a/such a/what a] (long/busy/rough/crazy/hard/tough/good/great/nice/mad/hectic) (day/week/night/morning/afternoon/month)
(lunch/coffee/tea) (break/hour/time)|(night/late/early/day/morning) shift|day off|(all/the whole/whole) (day/night/week)
(langer/anstrengender/voller/harter/guter/schoner) (tag/abend)|[den] ganzen (tag/abend/morgen)|[die] ganze (nacht/woche)
toute la (journee/nuit/matinee/semaine)|(longue/grosse/rude) (journee/semaine/nuit)
toda la (noche/manana/semana/tarde)|todo el dia|(largo/duro/buen) dia
""")
"""How long something was, or what its writer is at: no time at which something is to be done."""
CLOCK = Lexicon("""
(0/@num/one/two/three/four/five/six/seven/eight/nine/ten/eleven/twelve) am
(at/around/by/um/gegen/ab/vers/a/a las/a la) (0/@num/one/two/three/four/five/six/seven/eight/nine/ten/eleven/twelve/
eins/zwei/drei/vier/funf/sechs/sieben/acht/neun/zehn/elf/zwolf/une/deux/trois/quatre/cinq/sept/huit/neuf/dix/onze/una/
dos/
tres/cuatro/cinco/seis/siete/ocho/nueve/diez/once/doce)
""")

HOLD = Lexicon("""
(hang/hold) (on/about/it/fire/off/your horses/up)|wait (a/no/one/up/please)|whoa|woah|not so fast
one (sec/second/moment)|just a (sec/second/moment/minute)|moment|moment mal|einen moment|warte|wart|warten sie|halt
stopp|attends|attendez|minute|une minute|une seconde|un instant|espera|esperate|espere|un momento|un momentito
un segundo|aguanta|para para|alto
""")
"""It is to wait: where a clause begins so, whatever it goes on with."""

LOOKS = word_set("""
look looking read reread see check review decide think watch veo leo miro reviso pienso decido vemos leemos miramos
releo lese lesen schau schaue anschauen seh sehe guck gucke prufe uberlege entscheide regarde relis lis lirai
les lies lesen gander squint mirare leere vere revisare glance scan
verrai verifie decide reflechis regarderai relirai voit vois
""")

LATER = word_set("""
dann ruhe mirare leere vere revisare lirai verrai regarderai relirai
later tonight tomorrow tmrw tmr afterwards eventually spater nachher danach morgen abend
tard apres soir demain ensuite bientot luego despues manana noche pronto tarde ahorita finde weekend wochenende sunday
saturday monday sonntag samstag montag dimanche samedi lundi domingo sabado lunes
""")

DAYS_OR_COUNTS = word_set("on in at a an another one um ein eine einen noch un une una otro otra en dans")

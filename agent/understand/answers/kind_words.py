"""What is wished or told in passing around a yes: a good day, that it was seen late, that a job is hoped for. Pure.

Folded and lower-case, in English, German, French and Spanish. Each is matched with a clause as a whole (`friendly`).
"""

from __future__ import annotations

from agent.understand.days.date_words import word_set
from agent.understand.lexicon import Lexicon

_DAY = """(day/morning/afternoon/evening/night/weekend/week/one/monday/tuesday/wednesday/thursday/friday/saturday/\
sunday/lunch/dinner/trip/holiday/holidays/rest)"""
_TAG = """(tag/morgen/abend/nachmittag/feierabend/wochenende/woche/urlaub/montag/dienstag/mittwoch/donnerstag/\
freitag/samstag/sonntag/mittag/advent/feiertage)"""
_JOUR = """(jour/journee/matinee/soiree/soir/nuit/apres midi/week end/weekend/semaine/fin de journee/lundi/mardi/\
mercredi/jeudi/vendredi/samedi/dimanche/vacances/appetit/courage)"""
_DIA = """(dia/dias/tarde/tardes/noche/noches/semana/finde/fin de semana/fin/lunes/martes/miercoles/jueves/viernes/\
sabado/domingo/viaje/vacaciones)"""
WELL = Lexicon(f"""
[and] [have/enjoy] [a/an/your/the] (good/great/nice/lovely/happy/wonderful/merry/pleasant) {_DAY} [too/all/everyone]
[and] (have/enjoy) [a/an/your/the] [good/great/nice/lovely] {_DAY}|happy (new year/easter/christmas)|merry christmas
[and] sleep well|[and] take care|bye [bye/for now]
[und] (schonen/schones/schone/guten/gute/frohen/frohe/frohes/einen schonen/ein schones) {_TAG} [noch/euch/dir/ihnen]
[und] [schonen/schones] {_TAG} noch|(frohes/gutes) neues [jahr]|frohe (weihnachten/ostern)|schlaf gut|tschuss [dann]
[et] (bon/bonne/joyeux/joyeuse/bonnes/excellente/belle) [fin de] {_JOUR} [a toi/a vous]|bonne annee|joyeux noel|a plus
[et] (passe/passez) [une/un] (bonne/bon) {_JOUR}|dors bien
[y] (buen/buena/buenos/buenas/feliz/felices) {_DIA}|[y] que (tengas/tenga/pases/pase) [un/una/muy] (buen/buena/\
feliz) {_DIA}|feliz (ano/navidad) [nuevo]|(chao/chau) [chao]
""")
"""A good day or evening, wished to who reads it: no time."""
LATELY = Lexicon("""
(bit/little/a bit/a little/rather/very/so/i'm/i am/running) (late/slow) [as always/again/today/i know]|late as always
[ich] [bin] [ein/etwas/bisschen/bissl/sehr/wieder/schon/ganz] [bisschen/bissl] spat [dran] [ich weiss]
[je suis/un peu/bien/tres] (en retard/tard) [comme toujours]|(un poco/algo/muy/voy) tarde [lo se/como siempre]
(i know/ich weiss/weiss ich/je sais/lo se)
[i/i've/i have/sorry] (only/just) [now/just] (saw/seen/found/read/got/noticed) [it/this/that/your (mail/message)] [now/\
just now]
[ich] (hab/habe|hab's|habe es) [es/das/deine/die] [mail/nachricht] (jetzt erst|erst jetzt|eben erst|gerade erst|erst \
nicht|erst eben|lange nicht) (gesehen/gelesen/gefunden/entdeckt)
je [le/la/ne] (vois/decouvre/trouve) [ca/ton/votre] [mail/message] (seulement maintenant|que maintenant|a l'instant)
[lo] (acabo de) (verlo/ver/leerlo) [ahora]|(lo) veo [recien/apenas/justo] ahora
""")
"""That it comes late, or was seen late."""
SPENT = Lexicon("""
(not/haven't/havent/didn't/barely) (slept/sleep) [at all/much/well/yet]|(nicht/kaum/schlecht/zu wenig) geschlafen
(pas/mal/peu) dormi|sin dormir|no (dormi/he dormido) [nada]
(i'm|i am|we're) not (at home/home/in/at my desk/at work/in the office/in town)
[ich] bin [gerade] nicht (zu hause/daheim/im buro/am platz/in der stadt)
je ne suis pas (a la maison/chez moi/au bureau/en ville)|no estoy (en casa/en la oficina)
[my] battery [is] (at/on/down to) (0/@num/@ord/@all/@rest) (percent/%)
[mein] akku [ist] (bei/auf) (0/@num) (prozent/%)
[ma] batterie [est] a (0/@num) (pourcent/%/pour cent)|[con/mi] [la] bateria (al/a/en) (0/@num) (por ciento/%)
(no|plus d'|pas d'|sin|kein) (internet/wifi/wlan/signal/power/reseau/strom/luz/cobertura) [all day/all morning/today/\
de la journee/todo el dia/heute/den ganzen tag/depuis ce matin]
plus d'internet [de la journee/depuis ce matin]
""")
"""How its writer is, where they are not, and what they are without."""
HOPES = Lexicon("""
[and] i (so/really/just/still) want (this/the/that) (job/role/position)|i want (this/the) job so (much/badly)
[und] ich (will/mochte) (den/diesen) job (so sehr|unbedingt|wirklich|so gern)
[et] je (veux/voudrais) (tellement/vraiment/trop) ce (poste/job/boulot)
[y] (quiero/deseo) (mucho/tanto) este (trabajo/puesto)
[and] [i] (can't/cannot/cant) wait [to hear [back/from them]]|[y] no puedo esperar
""")
"""How much the job is hoped for."""
SAVED = Lexicon("""
[du/das/sie] (rettest/rettet/hat/hast) [mir] (meinen/den) (abend/tag/morgen/sonntag) [gerettet]
(tu me|vous me|ca me) (sauves/sauvez/sauve) [ma/la] (soiree/journee/vie/mise)|me (salvas/salva/has salvado) [la/el] \
(tarde/vida/dia/noche)
[that/you/this/it/you've] (saved/saves/made/makes) my (day/evening/life/morning/weekend/bacon)
you've done it again
""")
FROM_ME = Lexicon("""
as far as i'm concerned|as far as i am concerned|(for/on) my (part/side)|from my (side/end)
(fur/von) (mich/meiner seite)|von mir aus|was mich (betrifft/angeht)|(pour/quant a) moi|pour ma part|de mon cote
por (mi|mi parte)|en lo que a mi respecta
""")
"""Behind these whoever writes speaks for themselves."""
AT_ONCE = Lexicon("""
today|right (away/now)|straight (away/now)|now|at once|immediately|asap
heute noch|noch heute|heute|sofort|jetzt|gleich jetzt|gleich heute|umgehend
aujourd'hui [meme]|tout de suite|@all de suite|maintenant|immediatement
hoy [mismo]|ahora mismo|enseguida|ahora|de inmediato|inmediatamente
""")
"""It is to go now."""
POLITELY = word_set(
    "please pls plz bitte svp stp porfa por favor s'il te vous plait noch gleich thanks danke merci gracias"
)

"""How a draft is praised and what is praised of it, by which an order behind it is known to be of the same. Pure.

Folded and lower-case, in English, German, French and Spanish.
"""

from __future__ import annotations

from agent.understand.answers import order_words, text_words
from agent.understand.days.date_words import word_set

PRAISES = word_set("""
love loves loved like likes liked great good perfect fine lovely nice wonderful brilliant super superb excellent ace top
grand beautiful beautifully spot on ok okay yes yep yeah ya ja oui sip si looks look sounds sound reads read seems feels
works well all absolutely happy exactly right me lush cracking class magic amazing awesome fab fabulous fantastic cool
sweet sound proper bang ideal neat solid splendid terrific thanks thank you cheers that'll do does job yup sure aye
approved agreed correct accurate pleased delighted enough better best mint sorted decent dandy peachy ta
gut gute guter gutes guten super prima perfekt perfekte perfekter toll tolle toller tolles schon schone schoner schones
schonen hubsch hubsche hubsches netter nette nettes passt gefallt klasse spitze wunderbar herrlich
genau richtig liest sich klingt hort an stimmt einwandfrei bestens ok okay fein supi jo jawohl danke merci geil hammer
mega cool freut zufrieden einverstanden wunderschon prachtig tadellos
parfait parfaite bien bel super top nickel bon bonne impeccable excellent excellente genial geniale j'aime j'adore aime
adore magnifique beau belle joli jolie va convient d'accord ok merci chouette cool plait niquel parfaits touche est
formidable splendide content contente ravi ravie accord
perfecto perfecta bien genial excelente gusta encanta bueno buena buen buenos buenas buenisimo bonito bonita lindo
linda precioso preciosa
esta quedo padre chido estupendo estupenda vale gracias fantastico fantastica maravilla maravilloso hermoso hermosa
mignon mignonne suss susse cute sweet comfy tasty delicious delicieux
delicieuse correcto acuerdo impecable chevere barbaro
""")
JUDGING = PRAISES - word_set("on me all do does job thanks thank you that'll well enough works")
"""Of them those that praise by themselves."""

_PRAISED = word_set("""
touch man lad lass chap fellow shout call going effort morning evening night day afternoon week weekend luck idea plan
bit fun heart friend chef mate tag abend morgen nacht woche wochenende sache arbeit idee reise gute plume idee travail
boulot journee soiree soir jour nuit weekend courage chance dias tardes noches trabajo idea dia noche suerte vibes
one ones thing things lot rest content contents version length wording phrasing body english german french spanish
format structure flow content job work stuff
sache ding ganze inhalt fassung form stil lange anrede ganzen grusse formulierung sprache deutsch
chose tout contenu formulation longueur francais ensemble facon
cosa todo contenido redaccion largo forma ortografia espanol conjunto
last first second third middle other others next latter former two both pair whole thank erste zweite dritte andere
premier premiere deuxieme second dernier derniere autre primero primera segundo segunda ultimo ultima otro
""")
ADORNS = word_set("""
good great lovely nice wonderful brilliant super superb excellent beautiful perfect amazing awesome fab fabulous
fantastic cool sweet cracking ideal splendid terrific gute guter gutes guten tolle toller tolles schone schoner schones
schonen perfekte perfekter nette netter nettes hubsche hubsches wunderschone wunderbare herrliche
bon bonne beau bel belle joli jolie excellent excellente magnifique bonito bonita lindo linda buen buena buenos buenas
precioso preciosa hermoso hermosa
""")
"""Adjectives before what they praise."""

POINTS = word_set("""
the that this these those my your our their his her der die das dein deine ihr ihre mein meine dieser diese dieses
le la les l' ce cette ton votre mon ma el los las ese esa este esta tu su mi un une una ein eine a an
""")
IS = word_set("""
is are was were looks look sounds seems reads feels tastes smells ist sind war klingt passt stimmt sieht schmeckt
gefallt
riecht fits fit est sont etait semble parait va es son esta estan era estaba queda quedo parece sale suena gusta encanta
""")

OF_A_DRAFT = (_PRAISED | text_words.DRAFT | text_words.MAILS | order_words.LETTERS) - IS
"""What is praised of a draft, and what it is called."""

THINGS_SENT = (
    word_set("""
one ones lot lots thing things same pair whole two three both all kraken hounds first second third last middle other
others blessed darn damn bloody bugger sucker beauty puppy beast bird pigeon pigeons pigeon's final version reply answer
follow followup up thank you note rest remaining latter former number numbers nr missive epistle word words button
""")
    | OF_A_DRAFT
)
"""What an English order to send is about, if it is about a draft."""
ENGLISH = word_set("send release approve mail email post ship sign launch forward deliver")
ARTICLES = word_set("the my a an our your that this")
"""Behind a verb they begin what the order is about."""
BEFORE_NOUNS = word_set(
    "to for with by from of at in on when if and so now please off out away as today right straight"
)

"""The words of doubt: negations, conditions, hesitations, changes, and signs that a voice spells out. Pure."""

from __future__ import annotations

from agent.understand.lexicon import Lexicon

_NEGATION = """
no not don't dont doesn't didn't won't wont can't cant cannot shouldn't never none nothing nobody neither nor
without nope nah nein nicht kein keine keinen keinem keiner nie niemals nichts non ne pas jamais rien aucun
aucune nunca jamas nada ninguno ninguna ni nem nao niet geen nee ikke inte ej nej nei ohne sans sin senza unless
wait hold stop hardly barely nich nischt ned nit nix pa dnt doch nicht nee nop tampoco
"""
_CONDITION = """
si if unless when once after before until till provided assuming otherwise depends case whether while wenn falls
sofern sobald ob bevor nachdem solange quand lorsque des avant apres tant jusqu'a cuando antes despues hasta
mientras siempre quando als zodra
"""
_HESITATION = """
maybe perhaps probably possibly guess suppose unsure doubt hmm hm hmmm uh erm vielleicht eventuell
moglicherweise wahrscheinlich eigentlich hm peut-etre peut probablement quizas quiza tal vez acaso igual forse
talvez misschien but aber mais pero ma maar mas however sondern jedoch later spater luego tarde tomorrow demain
manana yet todavia
"""
# What also stands in a plain yes: "all but 2", "mas" in a language with other words, a French "ma".
_HARMLESS = "but mas tal vez igual peut des case als tant ma maar siempre"
_WEIGHTY = """
send sends sending yes yep yeah ok okay approve approved release skip discard drop delete cancel kill scrap go
proceed change fix make write rewrite add remove replace shorten shorter longer but except only instead however
although though should would could might think question why ja schick schicke schicken senden sende abschicken
absenden raus aber sondern nur andere andern loschen streich streichen uberspringen passt kurzer anders sollte
wurde konnte denke glaube oui envoie envoyer envoyez supprime supprimer mais sauf seulement change changer
corrige pourtant crois pense devrait si envia enviar envialo manda mandar mandalo borra borrar pero salvo menos
solo cambia cambiar corrige creo deberia wait hold
"""
NEGATIONS = frozenset(_NEGATION.split()) - {"doch"}
CONDITIONS = (frozenset(_CONDITION.split()) | frozenset(_HESITATION.split())) - frozenset(_HARMLESS.split())
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

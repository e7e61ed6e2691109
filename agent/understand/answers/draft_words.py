"""The words by which owners name drafts, in the languages a phone may answer in. Pure."""

from __future__ import annotations

_ALL = """
all|all of (them/these/those/it)|all of it|everything|every one|everyone|everybody|each|each one|every single one
the lot|the whole lot|both|the both|both of (them/these/those)|them both|them all|the pair
alle|alles|allen|samtliche|beide|beiden|die beiden|alle beide|sie alle|alle zusammen|jede|tous|toutes|tout|tous les
toutes les|l'ensemble|todos|todas|todo|todos ellos|todos los|todas las|ambos|ambas|todo el mundo|tutti|tutte|tutto
entrambi|entrambe|tudo|todos eles|allemaal|allebei
"""
PAIRS = frozenset(("both", "pair", "beide", "beiden", "ambos", "ambas", "entrambi", "entrambe", "allebei"))
_COUNTED = """
the|all|all the|die|alle|alle die|les|tous les|toutes les|los|las|todos los|todas las
todos|todas|a los|a las|aux|toutes|i|le|tutti e|tutti i|os|as|de
alle|all of the|the whole
"""
_EXCEPT = """
but|except|except for|but not|excluding|apart from|other than|save|save for|besides|minus|bar|ausser|bis auf|ohne
sauf|excepte|hormis|a part|a l'exception de|excepto|menos|salvo|a excepcion de|tranne|eccetto|behalve|exceto
"""
_ONLY = "only|just|nur|bloss|lediglich|seulement|juste|uniquement|solo|solamente|unicamente|soltanto|alleen|somente"
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
    "1": """
first|1 st|erste|ersten|erstes|erster|premier|premiere|1 er|1 ere|primero|primera|primer|primeiro|primeira|eerste
""",
    "2": """
second|2 nd|zweite|zweiten|zweites|zweiter|deuxieme|second|seconde|2 e|2 eme|segundo|segunda|secondo|seconda|tweede
""",
    "3": """
third|3 rd|dritte|dritten|drittes|dritter|troisieme|3 e|3 eme|tercero|tercera|tercer|terzo|terza|terceiro|derde
""",
    "4": "fourth|4 th|vierte|vierten|viertes|quatrieme|4 e|4 eme|cuarto|cuarta|quarto|quarta|vierde",
    "5": "fifth|5 th|funfte|funften|cinquieme|5 e|5 eme|quinto|quinta|vijfde",
    "6": "sixth|6 th|sechste|sechsten|sixieme|6 e|6 eme|sexto|sexta",
    "7": "seventh|7 th|siebte|siebten|septieme|septimo|septima",
    "8": "eighth|8 th|achte|achten|huitieme|octavo|octava",
    "0": """
middle|mittlere|mittleren|mittleres|milieu|medio|central|de en medio|del medio
""",
    "-1": "last|final|letzte|letzten|letztes|letzter|derniere|dernier|ultimo|ultima|laatste",
    "-2": """
last but one|second to last|second last|penultimate|vorletzte|vorletzten|avant derniere|avant dernier|penultimo
penultima
""",
}
_ENDS = {
    "first": "first|ersten|premiers|premieres|primeros|primeras",
    "last": "last|final|letzten|derniers|dernieres|ultimos|ultimas",
}
_OTHER = {
    "one": """
[the] other (one/1/mail/note/letter/draft/message)|the other|(die/den/das/der) andere|den anderen|l'autre|(el otro/
la otra/al otro)|l'altro|l'altra|o outro|a outra|de andere
""",
    "some": """
[all] (the others/the other ones/the rest/rest/others/the rest of them/
the remaining ones/the remainder)|(die/alle) anderen|alle andern|die ubrigen|den rest|der rest|alles andere
alle weiteren|[tous] les autres|toutes les autres|le reste|[todos] (los otros/los demas/el resto)
[todas] (las otras/las demas)|gli altri|le altre|il resto|os outros|de rest|de andere
""",
}
_TO = """
to|for|addressed to|going to|meant for|that goes to|which goes to|an|fur|von|zu|zum|zur|bei|pour|a|au|de|d'
destine a|destinee a|adresse a|adressee a|para|al|del|aan|voor|van|per|di
"""
_TITLE = """
mr|mr .|mrs|mrs .|ms|ms .|miss|dr|dr .|prof|prof .|professor|frau|herr|herrn|hr .|fr .|m .|mme|mme .|mlle|madame
monsieur|mademoiselle
doctor|doktor|docteur|dra|dra .|doctora|professeur|profesor|profesora|maestro|maestra
magister|mag .|ing|ing .|engineer|ingeniero|ingeniera
lic|lic .|licenciado|licenciada|director|directora
sr|sr .|sra|sra .|senor|senora|srta|srta .|don|dona|signor|signora|sig .|sig . ra|mevrouw|meneer
"""

_OTHER |= {
    count: f"""
[the] (other/remaining) {english}|the {english} others|(die/den) anderen {german}|(die/den) {german} anderen
les {french} autres|(los/las) (otros/otras) {spanish}|(los/las) {spanish} (otros/otras)
"""
    for count, english, german, french, spanish in (
        ("2", "two", "(beiden/zwei)", "deux", "dos"),
        ("3", "three", "drei", "trois", "tres"),
        ("4", "four", "vier", "quatre", "cuatro"),
    )
}
"""Of so many it must be."""

LISTS: dict[str, dict[str, str] | str] = {
    "all": _ALL,
    "counted": _COUNTED,
    "of them": _OF_THEM,
    "except": _EXCEPT,
    "only": _ONLY,
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

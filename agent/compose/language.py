"""Which language a text is in, told by its small words; and whether it says `du` or `tú`. Pure; linear; bounded.

Languages without templates are known too, so that Dutch is not taken for German nor Italian for Spanish.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from agent.compose.plain import word_set

OTHER = "other"
"""A language that none of the words here are of: another script."""
LONGEST = 6_000
_WORD = re.compile(r"(?<![\d_])[^\W\d_]+(?!\w)(?:['’](?=[^\W\d_]))?")  # `k8s` is no word
_LATIN = re.compile(r"[A-Za-zÀ-ɏ]")


# The commonest small words of each. Many are shared; what tells is how many there are.
_SMALL = {
    "en": word_set(
        """
        the of and to in is are was were be been that this these for with on as at by from or an you your we our us i
        my me it its they them their he she his her have has had will would can could should not but if when how what
        which who about all any some more out up so there than then do does did just like very here where please
        thank thanks let know hi hello dear regards forward into over after before because also only off down own each
        every during through between without while why years experience
        """
    ),
    "de": word_set(
        """
        der die das den dem des und oder ist sind war waren bin sein ein eine einen einem einer eines im am an auf aus


        bei mit nach von vom vor zu zum zur über für um durch ohne gegen wir ich du er sie es ihr uns mich dich sich ihm
        ihn ihnen mir dir mein meine meinen dein deine unser unsere unserem ihre ihren ihrem nicht auch noch nur schon
        sehr wenn dass wie was wer wo wann haben habe hat hatte wird werden wurde würde kann können möchte gerne gern
        als so aber doch hier dort vielen dank danke liebe lieber sehr geehrte geehrter hallo guten tag grüße grüßen
        viele bitte heute morgen gestern gespräch stelle bewerbung freundlichen mehr kein keine diese dieser dieses
        ueber fuer wuerde koennen gruesse gespraech einladung kennenlernen vorstellungsgespräch
        unterlagen jahre jahren erfahrung
        """
    ),
    "fr": word_set(
        """
        le la les l' d' j' n' s' c' qu' m' t' un une des du de et ou est sont était été être ce cet cette ces que qui
        dont où quand comment pourquoi pour par avec sans sur sous dans en au aux à vers chez nous vous je tu il elle
        ils elles on mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ne pas plus très bien aussi mais
        donc car si comme avoir avez avons ai as a ont avait serait sera suis êtes bonjour merci cordialement madame
        monsieur entretien poste candidature équipe votre l’ d’ j’ n’ s’ c’ qu’ m’ t’ y même après avant déjà encore
        ans années expérience équipes
        """
    ),
    "es": word_set(
        """
        el la los las lo un una unos unas de del y o e es son era fue ser estar está están que quien cuando cómo como


        dónde qué por para con sin sobre entre desde hasta hacia en al nos te le les se me mi mis tu tus su sus nuestro
        nuestra nuestros nuestras yo tú él ella usted ustedes nosotros no sí más muy también pero porque si ya ha han
        hay he hemos tiene tenemos puede sería será gracias hola buenos días tardes estimado estimada saludo saludos
        cordial cordiales entrevista puesto candidatura equipo este esta esto estos ese esa eso aunque ayer hoy mañana
        años experiencia equipos
        """
    ),
    # Without templates.
    "nl": word_set(
        """
        de het een en van ik je jij jouw u uw we wij ons onze met voor op aan bij naar niet ook nog maar dat die dit
        deze zijn is was wordt worden hebben hebt heeft had kan kunnen zal zou te om over uit als dan er zo wel geen
        bedankt dank beste hallo groet groeten vriendelijke gesprek graag hoi jullie hun haar hij zij sollicitatie
        """
    ),
    "it": word_set(
        """
        il lo la i gli le un uno una di del della dei delle degli dello e o è sono era che chi non per con su da dal
        dalla dai nel nella nei in al alla ai mi ti si ci vi ne noi voi loro io tu lui lei mio mia tuo tua suo sua
        nostro nostra vostro anche ma se come più molto questo questa grazie ciao buongiorno cordiali saluti colloquio
        gentile l' dell' all' un' l’ dell’ all’ un’ ho hai ha abbiamo avete hanno essere stato
        """
    ),
    "pt": word_set(
        """
        o a os as um uma de do da dos das no na nos nas em e ou é são foi ser que não para por com sem sobre ao à pelo


        pela eu você vocês nós ele ela meu minha seu sua nosso nossa muito também mas se como mais obrigado obrigada olá
        bom dia boa tarde prezado prezada atenciosamente entrevista vaga estamos está temos tem isso esta este você já
        """
    ),
    "ca": word_set(
        """
        el la els les un una uns unes de del dels i o és són que amb per al als no més molt també però si com ja
        nosaltres vostè et ens us seva nostra nostre gràcies hola bon dia salutacions entrevista l' d' l’ d’ aquest
        aquesta hem ha
        """
    ),
    "sv": word_set(
        """
        och att det som en ett på är av för med till den de har inte om vi jag du ni han hon kan ska skulle var men så
        från vid nu när hur här dig mig oss din ditt dina er vår våra tack hej hälsningar vänliga intervju också eller
        """
    ),
    "da": word_set(
        """
        og at det som en et på er af for med til den de har ikke om vi jeg du i han hun kan skal ville var men så fra
        ved nu når hvor her dig mig os din dit dine jer vores tak hej hilsen venlig venlige samtale også eller
        """
    ),
    "no": word_set(
        """
        og å det som en et på er av for med til den de har ikke om vi jeg du han hun kan skal ville var men så fra ved
        nå når hvor her deg meg oss din ditt dine dere vår takk hei hilsen vennlig intervju også eller
        """
    ),
    "fi": word_set(
        """


        ja on ei että se tämä hän me te minä sinä olen olet oli olisi kanssa mutta kuin jos kun niin myös tai mitä missä
        kiitos hei terveisin ystävällisin haastattelu hyvää päivää teidän meidän
        """
    ),
    "pl": word_set(
        """


        i w z na do nie się że jest są był było to jak co po od za o dla przez przy ale czy lub już tak ten ta te my pan
        pani państwo dziękuję dziękujemy dzień dobry pozdrawiam rozmowa rozmowę bardzo proszę jeśli oraz
        """
    ),
    "cs": word_set(
        """
        a v z na do se že je jsou byl bylo to jak co po od za o pro při ale nebo už tak ten ta my vy vás vám děkuji
        děkujeme dobrý den pozdravem pohovor velmi prosím pokud jsme jsem si ve s k
        """
    ),
    "hu": word_set(
        """


        a az és hogy nem is egy van volt ez meg de ha már csak mint vagy önnek ön köszönöm köszönjük üdvözlettel interjú
        kedves szia nagyon lesz lehet majd még
        """
    ),
    "ro": word_set(
        """


        și şi în la de cu pe pentru că este sunt nu un o mai din care sau dar vă ne mă am ai ați avem mulțumim mulțumesc
        bună ziua interviu cu stimă să prin după
        """
    ),
    "tr": word_set(
        """
        ve bir bu için ile da de mi ne çok daha ama olarak var yok değil ben sen siz biz size bize teşekkür ederim
        ederiz merhaba saygılarımla görüşme sayın gibi
        """
    ),
}
_OF: dict[str, tuple[str, ...]] = {}
for _code, _listed in _SMALL.items():
    for _word in _listed:
        _OF[_word] = (*_OF.get(_word, ()), _code)

_MACHINE = re.compile(
    r"^.*(?:_{5}|-{5}|~{5}|[*]{5}|://|\bzoom\b|microsoft teams|google meet|webex|meet\.google|dial-?in)", re.I | re.M
)
_ENDINGS = {
    "en": re.compile(r"\w{3}(?:ing|ness|ship|ly|ity)$"),
    "de": re.compile(r"\w{3}(?:ung|ungen|keit|heit|schaft|ische[nrms]?|liche[nrms]?)$|[äöüß]"),
    "fr": re.compile(r"\w{3}(?:ement|ité|ités|euse|eux)$|[çœ]"),
    "es": re.compile(r"\w{3}(?:ción|ciones|dad|miento)$|ñ"),
}
_DU = re.compile(r"\b(?:du|dir|dich|dein\w{0,2}|euch|eur\w{0,2})\b", re.IGNORECASE)
# Inside a sentence, where the capital is courtesy and no beginning.
_SIE = re.compile(r"(?<=[a-zäöüß,] )(?:Sie|Ihnen|Ihr|Ihre[mnrs]?)\b")
_TU = re.compile(
    r"\b(?:tú|ti|contigo|tu|tus|te|tienes|puedes|quieres|estás|has|dime|cuéntame|vosotros|os|vuestr[oa]s?)\b",
    re.IGNORECASE,
)
_USTED = re.compile(r"\b(?:usted|ustedes|estimad[oa]|le\s+(?:agradec|inform|escrib|enví|comunic)\w*)\b", re.IGNORECASE)


CALLED = {"en": "English", "de": "German", "fr": "French", "es": "Spanish", "": "?"}
"""What the owner calls them."""


def language(text: str, *, least: int = 2) -> str:
    """The code of the language (`en`, `de`, `nl`, `other` …), or '' where too little tells it.

    `least`: how many of its small words must be there.
    """
    text = text[:LONGEST]
    letters = [char for char in text if char.isalpha()]
    if letters and 2 * sum(1 for char in letters if _LATIN.match(char)) < len(letters):
        return OTHER
    counts = _counted(text)
    ranked = sorted(counts.items(), key=lambda each: (-each[1], each[0]))
    if not ranked or ranked[0][1] < least:
        return ""
    second = ranked[1][1] if len(ranked) > 1 else 0.0
    return ranked[0][0] if ranked[0][1] - second >= max(0.5, 0.15 * ranked[0][1]) else ""


def _counted(text: str) -> dict[str, float]:
    counts: dict[str, float] = {}
    for word in _WORD.findall(text.casefold()):
        codes = _OF.get(word, ())
        for code in codes:
            # What few languages have tells more.
            counts[code] = counts.get(code, 0.0) + (1.0 if len(codes) == 1 else 0.6 if len(codes) == 2 else 0.35)
    return counts


def leaning(text: str, among: Collection[str]) -> str:
    """The likeliest of these languages for a few words, by the faintest sign; '' where there is none."""
    counts = _counted(text)
    for word in _WORD.findall(text.casefold()):
        for code, ending in _ENDINGS.items():
            if ending.search(word):
                counts[code] = counts.get(code, 0.0) + 0.5
    ranked = sorted(((counts.get(code, 0.0), code) for code in among), reverse=True)
    return ranked[0][1] if ranked[0][0] > ranked[1][0] else ""


def first_told(texts: Iterable[str]) -> str:
    """The language of the first of the texts that tells one; '' where none does."""
    return next(filter(None, map(language, texts)), "")


def of_invitation(summary: str, description: str, mail: str) -> str:
    """The language of an invitation, '' where it does not tell. What meeting services add below is not theirs."""
    written = (_MACHINE.split(text[:LONGEST], maxsplit=1)[0] for text in (description, mail))
    return first_told(written) or language(summary, least=1)


def familiar(text: str, code: str) -> bool:
    """Does whoever wrote this say `du` (German) or `tú` (Spanish), and never `Sie` or `usted`?"""
    return addressed(text, code) is True


def addressed(text: str, code: str) -> bool | None:
    """True: they say `du` or `tú` and nothing else; False: `Sie` or `usted`; None: it does not show."""
    text = text[:LONGEST]
    near, far = {"de": (_DU, _SIE), "es": (_TU, _USTED)}.get(code, (None, None))
    if near is None or far is None:
        return False
    if far.search(text) is not None:
        return False
    return True if near.search(text) is not None else None

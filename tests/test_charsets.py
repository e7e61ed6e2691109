"""Bytes become the text their writer saw, whatever they are called, or windows-1252 where nobody can tell."""

from __future__ import annotations

import time

import pytest
from clocks import not_by_chance, within
from hypothesis import given
from hypothesis import strategies as st
from rows import each_row

from agent.understand.mail import charsets

RUSSIAN = "Здравствуйте, Робин! Спасибо за интервью, мы свяжемся с вами в пятницу."
CHINESE = "您好，罗宾：感谢您参加面试，我们会在周五之前与您联系。"
TAIWANESE = "您好，羅賓：感謝您參加面試，我們會在週五之前與您聯絡。"
JAPANESE = "ロビン様\n先日は面接にお越しいただきありがとうございました。金曜日までにご連絡いたします。"
KOREAN = "안녕하세요 로빈님, 면접에 참석해 주셔서 감사합니다. 금요일까지 연락드리겠습니다."
GREEK = "Αγαπητέ Ρόμπιν, ευχαριστούμε για τη συνέντευξη. Θα επικοινωνήσουμε μαζί σας."
HEBREW = "שלום רובין, תודה על הראיון. נחזור אליך עד יום שישי."
ARABIC = "مرحبا روبن، شكرا لك على المقابلة. سنتصل بك قبل يوم الجمعة."
GERMAN = "Grüße aus München — für Sie “schön”… ÄÖÜ"
FRENCH = "Ça a été très agréable, à bientôt. Où êtes-vous ?"
POLISH = "Dziękuję za rozmowę, odezwiemy się w piątek."


@each_row(
    ("text", "codec"),
    [
        (RUSSIAN, "cp1251"), (RUSSIAN, "koi8-r"), (RUSSIAN, "cp866"), (RUSSIAN, "iso8859-5"), ("Привет", "cp1251"),
        ("Привет", "koi8-r"), ("Дякуємо за співбесіду", "cp1251"), ("Дякуємо за співбесіду", "koi8-u"),
        (CHINESE, "gb18030"), (TAIWANESE, "big5"), (JAPANESE, "cp932"), (JAPANESE, "euc_jp"), (JAPANESE, "iso2022_jp"),
        (KOREAN, "cp949"), (GREEK, "cp1253"), (GREEK, "iso8859-7"), (HEBREW, "cp1255"), (ARABIC, "cp1256"),
        (GERMAN, "cp1252"), (FRENCH, "cp1252"), ("Größe", "cp1252"), ("ééé", "cp1252"), ("Ä", "cp1252"),
        ("“…” – — ‘’ “…”", "cp1252"), ("———————————", "cp1252"), ("········ ¡¡¡¡ ¿¿¿¿", "cp1252"),
        (GERMAN, "utf-8"), (CHINESE, "utf-8"), (RUSSIAN, "utf-16"),
    ],
)  # fmt: skip
@each_row("label", [None, "us-ascii", "unknown-8bit", "martian", "x-user-defined"])
def test_what_nobody_named_is_told_by_its_letters(text: str, codec: str, label: str | None) -> None:
    assert charsets.decode(text.encode(codec), label) == text


@each_row("text", [RUSSIAN, CHINESE, TAIWANESE, JAPANESE, KOREAN, GREEK, HEBREW, ARABIC, FRENCH, POLISH])
@each_row(
    "label",
    ["iso-8859-1", "windows-1252", "iso-8859-2", "windows-1251", "koi8-r", "gb2312", "big5", "shift_jis", "euc-kr",
     "iso-2022-jp", "cp850", "x-mac-roman", "iso-8859-7", "windows-874"],
)  # fmt: skip
def test_utf_8_is_known_whatever_it_is_called(text: str, label: str) -> None:
    assert charsets.decode(text.encode(), label) == text


@each_row(
    ("label", "codec", "text"),
    [
        ("x-mac-roman", "mac_roman", FRENCH), ("macintosh", "mac_roman", FRENCH), ("x-mac-ce", "mac_latin2", POLISH),
        ("x-mac-cyrillic", "mac_cyrillic", RUSSIAN), ("x-mac-greek", "mac_greek", "Θα σας"), ("cp-850", "cp850", "für"),
        ("IBM850", "cp850", "für"), ("dos-866", "cp866", RUSSIAN), ("CP437", "cp437", "für"),
        ("cp852", "cp852", POLISH),
        ("Windows1251", "cp1251", RUSSIAN), ("win-1251", "cp1251", RUSSIAN), ("koi8-ru", "koi8-u", RUSSIAN),
        ("x-sjis", "cp932", JAPANESE), ("Windows-31J", "cp932", "①㈱" + JAPANESE), ("shift_jis", "cp932", "①㈱ﾅ"),
        ("x-euc-jp", "euc_jp", JAPANESE), ("x-gbk", "gb18030", CHINESE), ("GB2312", "gb18030", "镕" + CHINESE),
        ("big5-hkscs", "big5hkscs", TAIWANESE), ("ks_c_5601-1987", "cp949", "똠" + KOREAN),
        ("iso-2022-kr", "iso2022_kr", KOREAN),
        ("hz-gb-2312", "hz", "你好"), ("utf-7", "utf-7", "Grüße"), ("unicode-1-1-utf-7", "utf-7", "Grüße"),
        ("iso_8859-15", "iso8859-15", "5 €"), ("latin1", "cp1252", "“5 €”"), ("tis-620", "cp874", "สวัสดี"),
        ("iso-8859-8-i", "cp1255", HEBREW), ("iso-8859-6", "iso8859-6", "مرحبا"), ("windows-1258", "cp1258", "đ"),
        ("utf-16le", "utf-16-le", "Grüße"), ("utf-16", "utf-16-le", "Grüße"), ("utf-16", "utf-16-be", "Grüße"),
        ("UTF-8; format=flowed", "utf-8", GERMAN), ('"utf8"', "utf-8", GERMAN), ("cp65001", "utf-8", GERMAN),
    ],
)  # fmt: skip
def test_a_charset_is_known_by_each_of_its_names(label: str, codec: str, text: str) -> None:
    assert charsets.decode(text.encode(codec), label) == text


@pytest.mark.parametrize("label", ["iso-2022-jp", "CP50220", "iso-2022-jp-ms", "csISO2022JP", None])
def test_iso_2022_jp_has_the_rows_of_windows_and_half_width_kana(label: str | None) -> None:
    data = b"\x1b$B-!\x1b(B abc \x1b$B-jF|\x1b(B\x1b(I6E\x1b(B"
    assert charsets.decode(data, label) == "① abc ㈱日ｶﾅ"


@pytest.mark.parametrize("text", [GERMAN, FRENCH, RUSSIAN, JAPANESE, POLISH, ARABIC])
@pytest.mark.parametrize("by_way_of", ["cp1252", "latin-1"])
def test_what_was_encoded_twice_is_read(text: str, by_way_of: str) -> None:
    wrong = "".join(bytes([b]).decode(by_way_of, "ignore") or chr(b) for b in text.encode())
    assert charsets.decode(wrong.encode(), "utf-8") == text


@pytest.mark.parametrize(
    "text",
    [
        "The letter Ã¼ is what ü becomes.",
        "Ã©",
        "São João Ãs Â",
        "À la carte",
        "Â£5 and ü, Ã¼",
        "PÃO DE AÇÚCAR",
        "“ÂNGELA”",
    ],
)
def test_good_text_is_never_turned_into_other_text(text: str) -> None:
    assert charsets.decode(text.encode(), "utf-8") == text


@pytest.mark.parametrize("label", ["utf-7", "hz", "iso-2022-jp", "gb18030", "utf-16", "martian", "big5", None])
@not_by_chance
def test_no_bytes_take_long(label: str | None) -> None:
    for unit in (b"\x1b$B", b"\xff", b"+A", b"~{", b"\xe3\x82", b"\xc3\x83\xc2", b"\x82\xa0", b"\xcf\xc5 ", b"\x1b"):
        begun = time.process_time()
        charsets.decode(unit * (1_000_000 // len(unit)), label)
        within(begun, 1.0, unit)


@given(
    st.binary(max_size=300), st.sampled_from(["utf-7", "utf-16", "hz", "iso-2022-jp", "x-mac-ce", "cp949", "\0", None])
)
def test_any_bytes_are_some_text(data: bytes, label: str | None) -> None:
    text = charsets.decode(data, label)
    assert "\r" not in text
    assert "\0" not in text

"""The signs in running Japanese text, one kind after another, as words. See `jusou_plan.render.spoken`."""

import re
import unicodedata
from collections.abc import Callable

from jusou_plan.model.values.legal_form import LegalForm, LegalFormKind

WORDS = {
    "→": "から",
    "⇒": "から",
    "⇨": "から",
    "➡": "から",
    "▶": "から",
    "►": "から",
    "←": "左向き矢印",
    "⇐": "左向き矢印",
    "↑": "上向き矢印",
    "⇑": "上向き矢印",
    "↓": "下向き矢印",
    "⇓": "下向き矢印",
    "↔": "と",
    "⇔": "と",
    "○": "まる",
    "◯": "まる",
    "◎": "二重まる",
    "●": "黒まる",
    "△": "三角",
    "▲": "黒三角",
    "×": "ばつ",
    "✕": "ばつ",
    "✖": "ばつ",
    "✓": "チェック",
    "✔": "チェック",
    "☑": "チェック",
    "☎": "電話",
    "℡": "電話",
    "〒": "郵便番号",
    "〃": "同上",
    "№": "番号",
    "㎡": "平方メートル",
    "㎢": "平方キロメートル",
    "㎥": "立方メートル",
    "㎞": "キロメートル",
    "℃": "度",
    "±": "プラスマイナス",
    "÷": "割る",
    "≠": "イコールでない",
    "≦": "以下",
    "≤": "以下",
    "≧": "以上",
    "≥": "以上",
    "…": "、",
    "‥": "、",
    "―": "、",
    "—": "、",
    "–": "、",
    "−": "マイナス",
}
"""What a sign is called, wherever it stands."""

_LEGAL_FORMS = {
    short.strip("()"): kind.value
    for kind in LegalFormKind
    if (short := LegalForm(kind.value, kind).abbreviation())
} | {"社福": LegalFormKind.SOCIAL_WELFARE.value}
_EVERYDAY = frozenset({"大", "同", "有", "学", "独", "宗"})
"""Abbreviations that stand in brackets for other things as well: a form only where a name begins."""


def _alternatives(forms: frozenset[str]) -> str:
    return "|".join(sorted(forms, key=len, reverse=True))


_LEGAL_FORM = re.compile(
    rf"（(?P<before>{_alternatives(frozenset(_LEGAL_FORMS) - _EVERYDAY)})）(?=[^\s、。）」】])"
    rf"|(?<![^（「【、：・　 ])（(?P<first>{_alternatives(_EVERYDAY)})）(?=[^\s、。）」】])"
    r"|(?<=\w)（(?P<after>株|有|同)）(?=$|[、。）」 ])"
)

_BRACKETED = r"（(\d{1,2}|[ァ-ン]|[a-z])）"
_UNIT = r"(?:年度|年|か月|月末|月|週間|週|日|時|分|歳|人|名|件|回|か所|割|世帯|団体|円|%|末)"
_RANGE_END = rf"(?:(?:令和|平成|昭和)?(?:\d[\d,.]*|元){_UNIT}*)+"
_RANGE = re.compile(rf"(?<=[\w%])[～〜~](?P<end>(?>{_RANGE_END}))(?!まで)")
_ORNAMENT = re.compile(r"(?<!\S)[～〜~]([^～〜~]+)[～〜~](?!\S)")
_TIME = re.compile(r"(?<![\d:])(\d{1,2}):(\d{2})(?![\d:])")
_PER = re.compile(r"(?P<amount>\d[\d,.]*[^\s\d/、。「」（）]{0,3})/(?P<unit>年度|年|月|週|日)(?!\w*/)")
_PER_WORDS = {"年度": "1年度", "年": "1年", "月": "1か月", "週": "1週間", "日": "1日"}
_BEFORE_CLAUSE = r"(?=[^\s、。（）：は]+は)"
_KATAKANA = r"[ァ-ヺー]"
_DOTS = "・･•‣◦"
_LONE_STROKES = frozenset("-‐‑–—―−ー")
NOTHING_WRITTEN = "記載なし"
"""What a stroke that stands alone in a cell says: no value, which is not 0 and not なし."""
_PARENTS_AND_CHILDREN = re.compile(r"(?<!\d)(?:7040|8050|9060)(?=」?(?:問題|世帯))")
"""The ages of parents and children, after which a social problem is called."""

_DIGITS = dict(zip("0456789", ("まる", "よん", "ごー", "ろく", "なな", "はち", "きゅう"), strict=True))
_SUBNUMBER = re.compile(rf"(?<![\dA-Za-z-])\d{{1,2}}(?:-\d{{1,2}}){{1,2}}(?![\dA-Za-z-]|{_UNIT}|月)")
"""A number of a plan's measure or of a house (3-2, 1-2-3), not of a telephone."""

_NUMERALS = "一二三四五六七八九"
_LEFT_OUT = re.compile(r"[☆★◆◇■□▼▽◀◁▷◊♦♪※*#|\\^_`\u2500-\u259f]")
_SILENT_CATEGORIES = frozenset({"So", "Sk", "Cf"})


def words_for_signs(text: str) -> str:
    """Give a line of text with its signs as words or left out; brackets and spaces are left for later."""
    for step in _STEPS:
        text = step(text)
    return text


def _plain_characters(text: str) -> str:
    """Write circled, Roman, full-width and other dressed-up characters plainly; circled ones are 「まる」."""
    made, was_circled = "", False
    for character in text:
        circled = _is_circled(character)
        if circled:
            made += ("、" if was_circled else "") + "まる" + _figure(character)
        elif "\u2160" <= character <= "\u217f":  # Ⅰ to ⅿ
            made += _figure(character)
        elif character in WORDS or character in "（）！？：～〜＊　":
            made += character
        else:
            made += unicodedata.normalize("NFKC", character)
        was_circled = circled
    return made.translate(str.maketrans("()!?＊", "（）！？*"))


def _is_circled(character: str) -> bool:
    return (
        unicodedata.decomposition(character).startswith("<circle>")
        or "\u2776" <= character <= "\u2793"  # ❶ to ➓
        or "\u24eb" <= character <= "\u24ff"  # ⓫ to ⓿
    )


def _figure(character: str) -> str:
    number = unicodedata.numeric(character, None)
    return unicodedata.normalize("NFKC", character) if number is None else str(int(number))


def _legal_forms(text: str) -> str:
    return _LEGAL_FORM.sub(lambda match: _LEGAL_FORMS[match[match.lastgroup or 0]], text)


def _bracketed_numbers(text: str) -> str:
    text = re.sub(rf"{_BRACKETED}(?={_BRACKETED})", r"かっこ\1、", text)
    return re.sub(_BRACKETED, r"かっこ\1", text)


def _read_digit_by_digit(text: str) -> str:
    """Say 8050問題 as people do: はちまるごーまる, not 8千と50."""
    return _PARENTS_AND_CHILDREN.sub(lambda ages: "".join(_DIGITS[digit] for digit in ages[0]), text)


def _dates_and_amounts(text: str) -> str:
    text = _SUBNUMBER.sub(lambda number: number[0].replace("-", "の"), text)
    text = re.sub(r"(?<=日)（([月火水木金土日])）", r"（\1曜日）", text)
    text = re.sub(r"\bR(\d{1,2})(?=年)", r"令和\1", text)
    text = re.sub(r"(?<![\d/])(\d{4})/(\d{1,2})/(\d{1,2})(?![\d/])", r"\1年\2月\3日", text)
    text = re.sub(r"¥(\d[\d,]*)", r"\1円", text)
    text = re.sub(r"(?<=\d),(?=\d{3}(?!\d))", "", text)
    text = _TIME.sub(lambda time: f"{int(time[1])}時" + (f"{int(time[2])}分" if int(time[2]) else ""), text)
    text = _PER.sub(lambda rate: f"{_PER_WORDS[rate['unit']]}につき{rate['amount']}", text)
    text = re.sub(r"(?<=\d)m[²2](?!\d)", WORDS["㎡"], text)
    text = re.sub(r"(?<=\d)km[²2](?!\d)", WORDS["㎢"], text)
    return re.sub(r"(?<=\d)×(?=\d)", "かける", text)


def _ranges(text: str) -> str:
    text = _ORNAMENT.sub(r"　\1", text)
    text = _RANGE.sub(r"から\g<end>まで", text)
    return re.sub(r"[～〜~]", "から", text)


def _note_marks(text: str) -> str:
    """Call ※1 注1, before the full stop: a mark after it would begin a sentence of its own."""
    text = re.sub(r"([。！？])((?:（※\d*）)+)", r"\2\1", text)
    return re.sub(r"[※*](?=\d)|※(?=[）、。のをはに])", "注", text)


def _middle_dots(text: str) -> str:
    text = re.sub(rf"^[ 　]*[{_DOTS}]+[ 　]*", "", text)
    text = re.sub(rf"(?<={_KATAKANA})[{_DOTS}](?={_KATAKANA})", " ", text)
    return re.sub(rf"[{_DOTS}]", "、", text)


def _colons(text: str) -> str:
    """Read the colon as は (担当：福祉政策課), before a clause with a は of its own as a pause."""
    text = re.sub(r"[：:]\s*$", "", text)
    text = re.sub(rf"[：:]\s*{_BEFORE_CLAUSE}", "、", text)
    return re.sub(r"[：:]\s*", "は、", text).replace(";", "、")


def _slashes(text: str) -> str:
    """Read the slash between two words as 又は (委託／直営), before a clause (／所管課は…) as a pause."""
    text = re.sub(rf"\s*(?<![\dA-Za-z])/\s*{_BEFORE_CLAUSE}", "、", text)
    return re.sub(r"\s*(?<![\dA-Za-z])/(?![\dA-Za-z])\s*", "又は", text)


def _remaining_signs(text: str) -> str:
    if text.strip() in _LONE_STROKES:
        return NOTHING_WRITTEN
    text = re.sub(r"−(?!\d)", "、", text)
    text = re.sub(r"(?<=\d)\+(?=\d)", "プラス", text).replace("=", "は、")
    text = re.sub(rf"(?<![{_NUMERALS}])〇(?![{_NUMERALS}])", WORDS["○"], text)
    text = _LEFT_OUT.sub("", "".join(WORDS.get(character, character) for character in text))
    return "".join(char for char in text if unicodedata.category(char) not in _SILENT_CATEGORIES)


_STEPS: tuple[Callable[[str], str], ...] = (
    _plain_characters,
    _legal_forms,
    _bracketed_numbers,
    _read_digit_by_digit,
    _dates_and_amounts,
    _ranges,
    _note_marks,
    _middle_dots,
    _colons,
    _slashes,
    _remaining_signs,
)

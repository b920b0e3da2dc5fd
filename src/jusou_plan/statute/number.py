"""Article numbers: 法106-4-2-1イ is 社会福祉法第106条の4第2項第1号イ.

The canonical form names the law by one character (法, 規 for the ordinance 施行規則, 令 for 施行令), then
article, paragraph, item and letter. Articles 106 of the Act and 34 of the ordinance stand in this project
for their branches only (106-4 is 第106条の4); any other branch is written with の (法130の6).
柱 is the opening words of an item (柱書).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

LAWS = {"法": "社会福祉法", "規": "社会福祉法施行規則", "令": "社会福祉法施行令"}
_SHORT_LAWS = {"法": "法", "規": "規則", "令": "施行令"}

PROJECT_ITEMS = (
    *("第1号イ", "第1号ロ", "第1号ハ", "第1号ニ", "第2号"),
    *("第3号柱書", "第3号イ", "第3号ロ", "第3号ハ", "第3号ニ", "第4号", "第5号", "第6号"),
)
"""The items of 第106条の4第2項 that projects cover, in the order of the Act."""

_BRANCHED = {"法": "106", "規": "34"}
_ONE_PARAGRAPH = frozenset(
    {
        *("法106の2", "法106の8", "法106の9", "法106の10", "法108", "法130の6", "法159"),
        *("規34の4", "規34の7", "規34の10"),
    }
)
"""Articles of a single paragraph with items: what follows the article is an item."""

_CANONICAL = re.compile(
    r"(?P<law>法|規|令)(?P<article>\d+)(?:の(?P<branch>\d+))?"
    r"(?:-(?P<a>\d+))?(?:-(?P<b>\d+))?(?:-(?P<c>\d+))?(?P<letter>[イロハニ柱]?)"
)

_N = "[0-9一二三四五六七八九十百]+"
_LAW_NAMES = r"社会福祉法施行規則|社会福祉法施行令|社会福祉法|施行規則|施行令|省令|政令|規則|規|令|法"
_NUMBERING = r"(?:\([^()]*\)|（[^（）]*）)"
_WRITTEN = re.compile(
    rf"(?P<law>{_LAW_NAMES})?(?:{_NUMBERING})?"
    rf"第?(?P<article>{_N})条?の?(?P<branch>(?<=の){_N})?"
    rf"(?:第?(?P<paragraph>{_N})項)?(?:第?(?P<item>{_N})号の?(?P<letter>[イロハニ]|柱書き?)?)?"
)
_CITED = re.compile(
    rf"(?:(?P<word>[一-鿿ァ-ヶー・々]*(?:法|規則|令)){_NUMBERING}?第{_N}条|第(?:106|百六)条の)(?:の?{_N})?"
    rf"(?:第{_N}項)?(?:第{_N}号(?:[イロハニ]|柱書き?)?)?"
)
_OWN_LAW = re.compile(rf".*社会福祉法(?:施行規則|施行令)?|{_LAW_NAMES}")
_KANJI_DIGITS = {digit: value for value, digit in enumerate("〇一二三四五六七八九")}


class NotANumber(ValueError):  # noqa: N818  # a finding about a text, no failure of the program
    """A text that is no article number; the message is Japanese."""


@dataclass(frozen=True, slots=True)
class _Parts:
    """An article number in its parts; `article` as 106の4."""

    law: str
    article: str
    paragraph: str = ""
    item: str = ""
    letter: str = ""


@dataclass(frozen=True, slots=True)
class Cited:
    """A citation within a text: the number that it means, and its characters [start, end)."""

    number: str
    start: int
    end: int


def written_out(number: str, *, full: bool = True) -> str:
    """Give the article as it is cited in an official text; without `full` the law is 法, 規則 or 施行令.

    Items of an article of one paragraph (規34-10-1) are 第1号, those under a paragraph 第2項第1号.
    Raises NotANumber (a ValueError) for what is no article number.
    """
    parts = _parts(number)
    head, _, branch = parts.article.partition("の")
    text = f"{(LAWS if full else _SHORT_LAWS)[parts.law]}第{head}条" + (f"の{branch}" if branch else "")
    if parts.paragraph:
        text += f"第{parts.paragraph}項"
    if parts.item:
        text += f"第{parts.item}号"
    return text + ("柱書" if parts.letter == "柱" else parts.letter)


def article_of(number: str) -> str:
    """Give the number of the whole article that a provision is in: 法106-6 for 法106-6-1."""
    parts = _parts(number)
    return _joined(_Parts(parts.law, parts.article, "", "", ""))


def item_label(number: str) -> str:
    """Give 第1号イ for 法106-4-2-1イ, 第3号柱書 for 法106-4-2-3柱, "" for another provision."""
    parts = _parts(number)
    if (parts.law, parts.article, parts.paragraph) != ("法", "106の4", "2") or not parts.item:
        return ""
    return f"第{parts.item}号" + ("柱書" if parts.letter == "柱" else parts.letter)


def canonical(text: str, *, law: str = "法") -> str:
    """Read what people write, 社会福祉法第106条の5第1項, 106条の6 or 第百六条の四第二項, and give 法106-5-1.

    The canonical form passes as it is. `law` (法, 規 or 令) is meant where the text names none.
    Raises NotANumber, in Japanese, for anything else.
    """
    compact = "".join(unicodedata.normalize("NFKC", text).split()).replace("−", "-").replace("‐", "-")
    if _CANONICAL.fullmatch(compact):
        return _joined(_parts(compact))
    if _CANONICAL.fullmatch(f"{law}{compact}") and "-" in compact:
        return _joined(_parts(f"{law}{compact}"))
    found = _WRITTEN.fullmatch(compact)
    if found is None or not re.search("条|の", compact):
        raise NotANumber(f"「{text}」は条文の番号として読めません。")
    article = _arabic(found["article"]) + (f"の{_arabic(found['branch'])}" if found["branch"] else "")
    parts = _Parts(
        _law(found["law"]) or law,
        article,
        _arabic(found["paragraph"]),
        _arabic(found["item"]),
        "柱" if (found["letter"] or "").startswith("柱書") else found["letter"] or "",
    )
    if f"{parts.law}{article}" in _ONE_PARAGRAPH and parts.paragraph == "1":
        parts = _Parts(parts.law, article, "", parts.item, parts.letter)
    return _joined(parts, text)


def cited(text: str) -> Iterator[Cited]:
    """Find the citations of this Act, its ordinance and its order that a text spells out with 第…条.

    The law stands before the article (社会福祉法, 法, 施行規則, 規則 …); 第106条の… needs none. Articles of
    another law (介護保険法第115条の45, 同法第9条) are passed over, and so is what cannot be a number.
    """
    for match in _CITED.finditer(text):
        word = match["word"]
        if word and not _OWN_LAW.fullmatch(word):
            continue
        start = match.start() + (word.index("社会福祉法") if word and "社会福祉法" in word else 0)
        try:
            yield Cited(canonical(text[start : match.end()]), start, match.end())
        except NotANumber:
            continue


def _parts(number: str) -> _Parts:
    match = _CANONICAL.fullmatch(number)
    if match is None:
        raise NotANumber(f"「{number}」は条文の番号ではありません。")
    law, article, branch = match["law"], match["article"], match["branch"]
    rest = [part for part in (match["a"], match["b"], match["c"]) if part]
    if article == _BRANCHED.get(law) and not branch:
        if not rest:
            raise NotANumber(f"「{number}」は条文の番号ではありません。第{article}条の何かを書いてください。")
        branch = rest.pop(0)
    article = f"{article}の{branch}" if branch else article
    if f"{law}{article}" in _ONE_PARAGRAPH:
        rest.insert(0, "")
    paragraph, item, *more = [*rest, "", ""]
    if any(more) or (match["letter"] and not item):
        raise NotANumber(f"「{number}」は条文の番号ではありません。")
    return _Parts(law, article, paragraph, item, match["letter"])


def _joined(parts: _Parts, text: str = "") -> str:
    one_paragraph = f"{parts.law}{parts.article}" in _ONE_PARAGRAPH
    if parts.item and not parts.paragraph and not one_paragraph:
        raise NotANumber(f"「{text}」には項がありません。第何項の第{parts.item}号かを書いてください。")
    if parts.paragraph and one_paragraph:
        raise NotANumber(f"「{text}」という項はありません。この条は一つの項だけです。")
    head, _, branch = parts.article.partition("の")
    if not branch and head == _BRANCHED.get(parts.law):
        raise NotANumber(f"「{text}」は第{head}条の何かが分かりません。第{head}条の4のように書いてください。")
    article = f"{head}-{branch}" if head == _BRANCHED.get(parts.law) else parts.article
    return (
        parts.law + "-".join(part for part in (article, parts.paragraph, parts.item) if part) + parts.letter
    )


def _law(name: str | None) -> str:
    if not name:
        return ""
    if "規" in name or name == "省令":
        return "規"
    return "令" if name.endswith("令") else "法"


def _arabic(digits: str | None) -> str:
    """Give 百六 or 106 as 106."""
    if not digits:
        return ""
    if digits.isdecimal():
        return str(int(digits))
    total = 0
    pending = 0
    for character in digits:
        if character in "十百":
            total += (pending or 1) * (10 if character == "十" else 100)
            pending = 0
        else:
            pending = pending * 10 + (int(character) if character.isdecimal() else _KANJI_DIGITS[character])
    return str(total + pending)

"""Where a plan may tell of a single person: its cases, and everything that people wrote in words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from jusou_plan.lint.kept import once_a_plan
from jusou_plan.lint.surnames import SURNAMES
from jusou_plan.lint.texts import Text, memos, texts
from jusou_plan.model.block import Frame, HeadingBlock
from jusou_plan.model.case import Case, Person
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.outline import OutlineSection
from jusou_plan.model.walk import Path

IDENTIFIED = "個人が特定されるおそれ"
"""Why none of it belongs into a plan that is published."""

DAY = re.compile(
    r"(?P<year>(?:明治|大正|昭和|平成|令和)\s?(?:\d{1,2}|元)年|(?:19|20)\d{2}年|[MTSHR]\d{1,2}[./年]"
    r"|(?:19|20)\d{2}[./-])\s?(?P<month>\d{1,2})[月./-]\s?(?P<day>\d{1,2})日?",
    re.ASCII,
)
"""A day with its year, as people write it."""

_NUMBER_OR_ADDRESS = re.compile(r"[0-9@]")
_ABOUT_A_CASE = re.compile(r"事例(?!検討|研究)|相談例|支援例|体験談|ケース紹介")
_TITLE_LINE = re.compile(r"^[ 　]*[【〈＜<][^】〉＞>\n]*(?:事例|相談例|支援例)", re.MULTILINE)
_WIDE = tuple(zip("０１２３４５６７８９－‐‑–ー＠．　", "0123456789-----@. ", strict=True))


def everything(loaded: LoadedPlan) -> Iterator[Text]:
    """Give all that is written in words, what is not printed included."""
    yield from texts(loaded)
    yield from memos(loaded)


@once_a_plan
def numbered(loaded: LoadedPlan) -> tuple[tuple[Text, str], ...]:
    """Give what holds a digit or an @, as every number and address does, with its words in half width."""
    halved = ((text, half_width(text.words)) for text in everything(loaded))
    return tuple((text, words) for text, words in halved if _NUMBER_OR_ADDRESS.search(words))


@once_a_plan
def case_texts(loaded: LoadedPlan) -> tuple[Text, ...]:
    """Give what tells of cases: 事例, and what stands under a heading that calls itself so."""
    cases = _places(loaded)
    return tuple(
        text
        for text in texts(loaded)
        if _is_below(loaded.path(text.part), cases) or _TITLE_LINE.search(text.words)
    )


@dataclass(frozen=True, slots=True)
class Telling:
    """What, beside an age, tells whom a case is about."""

    place: str
    circumstance: str


def case_of(loaded: LoadedPlan, text: Text) -> Path:
    """Give the path of the 事例 that a text belongs to; a passage about a case is one by itself."""
    path = loaded.path(text.part)
    return path[:2] if path[:1] == ("事例",) else (*path, text.key)


def exact_ages(loaded: LoadedPlan) -> Iterator[tuple[Text, re.Match[str]]]:
    """Give each exact age in a case."""
    for text in case_texts(loaded):
        words = half_width(text.words)
        bare = _BARE_AGE.fullmatch(words) if isinstance(text.part, Person) and text.key == "年代" else None
        for match in [bare] if bare else _AGE.finditer(words):
            yield text, match


@once_a_plan
def telling_cases(loaded: LoadedPlan) -> dict[Path, Telling]:
    """Give the cases that hold an exact age, a place and a rare circumstance, with the latter two."""
    wording: dict[Path, str] = {}
    for text in case_texts(loaded):
        case = case_of(loaded, text)
        wording[case] = f"{wording.get(case, '')}\n{text.words}"
    found = {}
    for case in {case_of(loaded, text) for text, _ in exact_ages(loaded)}:
        place, circumstance = _PLACE.search(wording[case]), _RARE.search(wording[case])
        if place and circumstance:
            found[case] = Telling(place[0], circumstance[0])
    return found


_BARE_AGE = re.compile(r"\s*\d{1,3}\s*", re.ASCII)
_AGE = re.compile(
    r"(?<![\d～~〜-])\d{1,3}[歳才](?!以上|以下|未満|前後|くらい|ぐらい|程度|代|まで|から|を超|に達|に満|[～~〜-])",
    re.ASCII,
)
_PLACE = re.compile(
    r"[一-龠ァ-ヶー]{1,6}(?:地区|学区|小学校区|中学校区|団地|集落|丁目|町(?![村内民長立])|村(?![長民]))"
)
_RARE = re.compile(
    r"火災|火事|放火|逮捕|服役|出所|受刑|刑務所|殺人|殺害|自殺|自死|心中|ストーカー|性被害|性暴力|監禁|失踪|行方不明|難病"
    r"|三つ子|四つ子|外国籍|無国籍|無戸籍|難民|被災"
)


def half_width(words: str) -> str:
    """Give words with half-width digits and signs, character by character."""
    for wide, half in _WIDE:
        words = words.replace(wide, half)
    return words


_RESPECT = r"(?P<title>さん|さま|様|氏|君|くん|ちゃん)(?![名目族姓式相態変津々子])"
_RESPECTED = re.compile(rf"[一-龠々ァ-ヶー]{_RESPECT}")

_NO_GIVEN_NAME = re.compile(r"[ 　]?.*[県市町村区郡民業者員会店屋長課係室社園校所院店団館]")


@cache
def _named() -> re.Pattern[str]:
    """Give the pattern of a surname, perhaps with a given name, and a word of respect."""
    surname, given = "|".join(SURNAMES), r"[一-龠々]{1,3}|[ァ-ヶー]{2,5}"
    return re.compile(rf"(?<![一-龠々ヶ])(?P<name>(?:{surname})[ 　]?(?:{given})?){_RESPECT}")


def named_persons(words: str) -> Iterator[re.Match[str]]:
    """Give each person who is called by name; one whose name is said to be invented (仮名) is left out."""
    for match in _named().finditer(words) if _RESPECTED.search(words) else ():
        surname = next(it for it in SURNAMES if match["name"].startswith(it))
        if _NO_GIVEN_NAME.fullmatch(match["name"][len(surname) :]):
            continue
        if not re.match(r"[ 　]?[（(][^）)\n]*仮名", words[match.end() :]):
            yield match


def _places(loaded: LoadedPlan) -> tuple[Path, ...]:
    found = [
        loaded.path(piece)
        for piece in loaded.every(Case, OutlineSection, Frame)
        if isinstance(piece, Case) or _ABOUT_A_CASE.search(piece.title or "")
    ]
    return (*found, *_below_subheadings(loaded))


def _below_subheadings(loaded: LoadedPlan) -> Iterator[Path]:
    """Give the blocks that stand behind a 小見出し about cases, up to the next one."""
    for piece in loaded.every(OutlineSection, Frame):
        path = loaded.path(piece)
        about_cases = False
        for index, block in enumerate(piece.blocks):
            if isinstance(block, HeadingBlock):
                about_cases = bool(_ABOUT_A_CASE.search(block.text))
            elif about_cases:
                yield (*path, "内容", index)


def _is_below(path: Path, places: tuple[Path, ...]) -> bool:
    return any(path[: len(place)] == place for place in places)

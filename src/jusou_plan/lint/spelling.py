"""Names in one spelling, so that two spellings of one name can be seen to be the same."""

from __future__ import annotations

import re
from dataclasses import dataclass

from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.values.notation import fold

_WORDS = (
    ("障がい", "障害"),
    ("障碍", "障害"),
    ("子ども", "こども"),
    ("子供", "こども"),
    ("引きこもり", "ひきこもり"),
)
_RARE = "ヶヵ髙﨑澤邊邉濵濱廣國會惠齋齊栁德"
_CHARACTERS = str.maketrans(_RARE, "ケカ高崎沢辺辺浜浜広国会恵斎斉柳徳")
_HOLDS_RARE = re.compile(f"[{_RARE}]")
_LEFT_OUT = re.compile(r"[\s・･‐‑·•]")
_KATAKANA = re.compile(r"[ァ-ヺ]")
_STROKES = re.compile(r"(?<=[ァ-ヺ])ー+")


@dataclass(frozen=True, slots=True)
class Spelt:
    """A text in one spelling; `places` tells for each of its characters where it stands in the text."""

    text: str
    places: tuple[tuple[int, int], ...]


def spelt(text: str) -> Spelt:
    """Give a text in one spelling: of width, white space, ・, strokes behind katakana, 障がい, 子ども."""
    usual = _with_usual_characters(text)
    found: list[str] = []
    places: list[tuple[int, int]] = []
    at = 0
    while at < len(usual):
        word = next(((old, new) for old, new in _WORDS if usual.startswith(old, at)), None)
        if word:
            old, new = word
            found.extend(new)
            places.extend([(at, at + len(old))] * len(new))
            at += len(old)
            continue
        stroke = usual[at] == "ー" and found and _KATAKANA.fullmatch(found[-1])
        if not stroke and not _LEFT_OUT.fullmatch(usual[at]):
            found.append(usual[at])
            places.append((at, at + 1))
        elif stroke:
            places[-1] = (places[-1][0], at + 1)
        at += 1
    return Spelt("".join(found), tuple(places))


def key_of(name: str) -> str:
    """Give a name in one spelling: the text that `spelt` gives."""
    usual = _with_usual_characters(name)
    for old, new in _WORDS:
        usual = usual.replace(old, new)
    return _STROKES.sub("", _LEFT_OUT.sub("", usual))


def _with_usual_characters(text: str) -> str:
    folded = fold(text)
    return folded.translate(_CHARACTERS) if _HOLDS_RARE.search(folded) else folded


def bare(loaded: LoadedPlan, name: str) -> str:
    """Give the name of a body in one spelling, without the city's own name before it."""
    header = loaded.plan.header
    city = header.municipality.name if header is not None else ""
    for prefix in (city, city[-1:]):
        if prefix and name.startswith(prefix) and len(name) > len(prefix) + 1:
            return key_of(name.removeprefix(prefix))
    return key_of(name)

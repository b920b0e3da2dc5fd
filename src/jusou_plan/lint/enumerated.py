"""Lists whose numbers were typed into prose: (1) (2), ①②, ア イ, 1. 2."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_KANA = "アイウエオカキクケコサシスセソタチツテト"
_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
_NUMBER = rf"[{_CIRCLED}]|[(（](?:[0-9０-９]{{1,2}}|[{_KANA}])[)）]"
_MENTIONED = (
    rf"[～〜、。，]|(?:と|や|及び|又は|から|まで)(?:{_NUMBER})"
    r"|から|まで|の(?:うち|いずれ|とおり)|[はがを](?=、)"
)
"""What follows a number in running text: 「(1)から(3)までは」."""

_ITEM = re.compile(
    r"(?P<space>[ 　]*)(?:(?P<bullet>[-○●◎◇◆□■▶▽](?=[ 　])|・(?!・))"
    rf"|(?P<number>(?:{_NUMBER})(?!{_MENTIONED})|[{_KANA}](?=[ 　])|[0-9]{{1,2}}[.．](?=[ 　])))[ 　]*\S"
)


@dataclass(frozen=True, slots=True)
class Item:
    """An item of a list: where its mark stands, its style, and the number typed (0 for a bullet)."""

    start: int
    end: int
    indent: int
    style: str
    number: int


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is no item and not blank, or the mark of one that is."""

    start: int
    end: int
    indent: int
    after_blank: bool
    item: Item | None


def lines(text: str) -> Iterator[Line]:
    """Give the lines of a text that are not blank."""
    start, after_blank = 0, False
    for raw in text.split("\n"):
        if raw.strip():
            indent = len(raw) - len(raw.lstrip(" 　"))
            yield Line(start, start + len(raw), indent, after_blank, _item(raw, start))
        after_blank = not raw.strip()
        start += len(raw) + 1


def items(text: str) -> Iterator[Item]:
    """Give every item of the lists in a text, in order."""
    return (line.item for line in lines(text) if line.item)


def _item(raw: str, start: int) -> Item | None:
    match = _ITEM.match(raw)
    if match is None:
        return None
    indent = len(match["space"])
    if match["bullet"]:
        return Item(start + indent, start + match.end("bullet"), indent, match["bullet"], 0)
    mark = match["number"]
    style, number = _read(mark)
    return Item(start + indent, start + indent + len(mark), indent, style, number)


def _read(mark: str) -> tuple[str, int]:
    """Give the style of a number and what it counts."""
    if mark in _CIRCLED:
        return "①", _CIRCLED.index(mark) + 1
    inner = mark.strip("()（）.．")
    if inner in _KANA:
        return ("ア" if inner == mark else "(ア)"), _KANA.index(inner) + 1
    return ("1." if mark[-1] in ".．" else "(1)"), int(inner)

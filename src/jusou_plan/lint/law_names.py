"""Which law is meant by what a plan calls it."""

from __future__ import annotations

from difflib import SequenceMatcher
from functools import cache

from jusou_plan.lint.told import plain
from jusou_plan.model.values.notation import compact
from jusou_plan.statute.law_title import LawTitle
from jusou_plan.statute.read import read_statute

_ALIKE = 0.85
_SLIP = 4
"""How many characters a slip may add to a title, or leave out."""


def law_by_number(number: str) -> LawTitle | None:
    """Give the law with a number (平成9年法律第123号)."""
    return next((law for law in read_statute().laws if law.number == compact(number)), None)


def law_called(name: str) -> LawTitle | None:
    """Give the law that goes by a name, in any spelling of 障害 and こども."""
    return _by_name().get(plain(name))


@cache
def _by_name() -> dict[str, LawTitle]:
    return {plain(name): law for law in read_statute().laws for name in law.names}


def lost_letter_before(text: str, end: int) -> tuple[str, LawTitle] | None:
    """Give the title with one inner letter left out that stands in `text` up to `end`, and its law."""
    slips = _slips()
    ends = (text[max(0, end - size) : end] for size in sorted({len(it) for it in slips}, reverse=True))
    return next(((written, slips[written]) for written in ends if written in slips), None)


@cache
def _slips() -> dict[str, LawTitle]:
    laws = [(name, law) for law in read_statute().laws for name in law.names]
    known = {name for name, _ in laws}
    slips = {f"{name[:at]}{name[at + 1 :]}": law for name, law in laws for at in range(1, len(name) - 1)}
    return {written: law for written, law in slips.items() if written not in known}


def miswritten(words: str, law: LawTitle) -> str:
    """Give the end of `words` that is the law's title but for a slip, "" if they are no title of it."""
    best, written = 0.0, ""
    for size in range(len(law.title) - _SLIP, len(law.title) + _SLIP + 1):
        end = words[-size:]
        alike = SequenceMatcher(None, end, law.title, autojunk=False).ratio()
        if alike > best:
            best, written = alike, end
    return written if best >= _ALIKE else ""

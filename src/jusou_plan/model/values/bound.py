"""Words that make a number a limit or an estimate: 以上, 約, 程度."""

import re
from enum import StrEnum


class Bound(StrEnum):
    """What a number says about the true amount; empty for the amount itself."""

    EXACT = ""
    AT_LEAST = "以上"
    MORE_THAN = "超"
    AT_MOST = "以下"
    LESS_THAN = "未満"
    ABOUT = "程度"


_BEFORE = {
    "約": Bound.ABOUT,
    "概ね": Bound.ABOUT,
    "おおむね": Bound.ABOUT,
    "およそ": Bound.ABOUT,
    "最低": Bound.AT_LEAST,
    "少なくとも": Bound.AT_LEAST,
    "最大": Bound.AT_MOST,
}
_AFTER = {
    "以上": Bound.AT_LEAST,
    "以下": Bound.AT_MOST,
    "以内": Bound.AT_MOST,
    "まで": Bound.AT_MOST,
    "未満": Bound.LESS_THAN,
    "を超える": Bound.MORE_THAN,
    "超": Bound.MORE_THAN,
    "程度": Bound.ABOUT,
    "前後": Bound.ABOUT,
    "ほど": Bound.ABOUT,
    "くらい": Bound.ABOUT,
    "ぐらい": Bound.ABOUT,
}

BEFORE = f"(?:{'|'.join(map(re.escape, _BEFORE))})"
"""Regular expression of a bound before a number."""

AFTER = f"(?:{'|'.join(map(re.escape, _AFTER))})"
"""Regular expression of a bound after a number and its unit."""


def bound(before: str | None, after: str | None) -> Bound:
    """Give what the words around a number say; a limit after it outweighs one before it (概ね10人以上)."""
    if after:
        return _AFTER[after]
    return _BEFORE[before] if before else Bound.EXACT

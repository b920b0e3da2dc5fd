"""How many columns a terminal gives to a text, and showing text that would disturb a terminal."""

import unicodedata

_ZERO_WIDTH = frozenset({"Mn", "Me", "Cf"})
_TAB = "    "
_CUT = "…"
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_CONTROL = frozenset({"Cc", "Zl", "Zp", "Cs"})
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def width(text: str, *, ambiguous: int = 1) -> int:
    """Give the columns that `text` takes (UAX #11): 2 for wide characters, 0 for combining ones.

    `ambiguous` is the width of characters such as ○, ※ and ①, which fonts for Japanese often draw wide
    and terminals mostly count as 1. Combining marks are looked at first, because some (U+3099) are also wide.
    """
    return sum(_columns(character, ambiguous) for character in text)


def shown(text: str) -> str:
    """Give `text` as it may stand in a terminal: tabs as four spaces, what steers a terminal as U+FFFD."""
    return "".join(_shown(character) for character in text)


def cut_end(text: str, columns: int, *, ambiguous: int = 1) -> str:
    """Give `text`, its end replaced by … where it takes more than `columns`."""
    if width(text, ambiguous=ambiguous) <= columns:
        return text
    return _longest(text, columns - width(_CUT, ambiguous=ambiguous), ambiguous) + _CUT


def cut_start(text: str, columns: int, *, ambiguous: int = 1) -> str:
    """Give `text`, its start replaced by … where it takes more than `columns`."""
    if width(text, ambiguous=ambiguous) <= columns:
        return text
    kept = _longest(text[::-1], columns - width(_CUT, ambiguous=ambiguous), ambiguous)[::-1]
    return _CUT + kept


def _longest(text: str, columns: int, ambiguous: int) -> str:
    """Give the longest beginning of `text` that takes no more than `columns`."""
    used = 0
    for index, character in enumerate(text):
        used += _columns(character, ambiguous)
        if used > columns:
            return text[:index]
    return text


def _columns(character: str, ambiguous: int) -> int:
    if unicodedata.category(character) in _ZERO_WIDTH:
        return 0
    match unicodedata.east_asian_width(character):
        case "W" | "F":
            return 2
        case "A":
            return ambiguous
        case _:
            return 1


def _shown(character: str) -> str:
    if character == "\t":
        return _TAB
    if character in _TURNING or unicodedata.category(character) in _CONTROL:
        return _REPLACEMENT
    return character

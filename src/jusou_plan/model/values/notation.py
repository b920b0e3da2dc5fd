"""How Japanese documents write numbers and ranges: the spellings that every value type reads alike."""

import re
import unicodedata
from decimal import Decimal

NUMBER = r"(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?"
"""Regular expression of an amount after `fold`: digits, with or without separators and decimals."""

RANGE_MARK = r"[~〜\-‒–—―‐−ー]"
"""Regular expression of the strokes that people type between two ends of a range, after `fold`."""

_FOLDABLE = re.compile(r"[^ -~\n、。「」ぁ-ゖァ-ヺー一-鿿]+")
"""What is not its own folded form already; nearly every character of a text is."""

_KEPT_APART = ("<circle>", "<super>", "<sub>")


def fold(text: str) -> str:
    """Fold full-width and half-width spellings character by character, for comparison, never for print.

    This is NFKC where it maps one character to one, so a place in the result is that place in the text.
    Circled and raised figures stay: ① numbers something, it is no 1.
    """
    return _FOLDABLE.sub(_folded, text)


def compact(text: str) -> str:
    """Fold, and leave out all white space, which carries no meaning inside a value."""
    return "".join(fold(text).split())


def amount(digits: str) -> Decimal:
    """Read what `NUMBER` matched."""
    return Decimal(digits.replace(",", ""))


def _folded(match: re.Match[str]) -> str:
    return match[0].translate(_FOLDED)


class _Folding(dict[int, str]):
    """The folded form of every character that was asked for: a plan has few different ones."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        normal = unicodedata.normalize("NFKC", character)
        apart = len(normal) != 1 or unicodedata.decomposition(character).startswith(_KEPT_APART)
        self[code] = folded = character if apart else normal
        return folded


_FOLDED = _Folding()

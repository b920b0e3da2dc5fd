"""How Japanese documents write numbers and ranges: the spellings that every value type reads alike."""

import re
import unicodedata
from decimal import Decimal

NUMBER = r"(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?"
"""Regular expression of an amount after `plain`: digits, with or without separators and decimals."""

RANGE_MARK = r"[~〜\-‒–—―‐−ー]"
"""Regular expression of the strokes that people type between two ends of a range, after `plain`."""


def plain(text: str) -> str:
    """Fold full-width and half-width spellings (NFKC) for comparison; never for print."""
    return unicodedata.normalize("NFKC", text).strip()


def compact(text: str) -> str:
    """Fold as `plain` does and leave out all white space, which carries no meaning inside a value."""
    return re.sub(r"\s+", "", plain(text))


def amount(digits: str) -> Decimal:
    """Read what `NUMBER` matched."""
    return Decimal(digits.replace(",", ""))

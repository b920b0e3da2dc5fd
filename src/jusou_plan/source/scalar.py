"""What a plain YAML scalar means: the YAML 1.2 core schema, narrowed so that no written text is lost."""

import re
from decimal import Decimal

Scalar = str | int | Decimal | bool | None

_CONSTANTS: dict[str, bool | None] = {
    "": None,
    "~": None,
    "null": None,
    "Null": None,
    "NULL": None,
    "true": True,
    "True": True,
    "TRUE": True,
    "false": False,
    "False": False,
    "FALSE": False,
}
_NUMBER = re.compile(
    r"""
    [-+]?
    (?: (?:0|[1-9][0-9]*) (?P<fraction>\.[0-9]*)? | (?P<bare>\.[0-9]+) )
    (?P<exponent>[eE][-+]?[0-9]{1,3})?
    """,
    re.VERBOSE,
)
_NUMBER_START = frozenset("+-.0123456789")
_LONGEST_NUMBER = 400  # characters; longer runs of digits are no figures of a plan, and Python bounds int()


def resolve(text: str) -> Scalar:
    """Give the value of a plain (unquoted) scalar written as `text`.

    Takes the core schema of YAML 1.2 (section 10.3.2) with these differences, all in favour of text:
    a number with a leading zero (`011002`, `0x1F`, `0o17`) is a code and stays a string, so do `.inf` and
    `.nan`; a number with a point or an exponent becomes a `Decimal`, which keeps `2.50` as written.
    Dates, times, `yes` and `no` are strings in YAML 1.2 already.
    """
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    if text[0] not in _NUMBER_START or len(text) > _LONGEST_NUMBER:
        return text
    number = _NUMBER.fullmatch(text)
    if number is None:
        return text
    return Decimal(text) if number.lastgroup else int(text)

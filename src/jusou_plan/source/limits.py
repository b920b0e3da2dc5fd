"""How much a plan may hold: bounds that keep a hostile or broken file from exhausting the machine."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Upper bounds, each checked before or while the thing it bounds is read.

    A plan of 0.2 MB with some 15,000 nodes is already unusually large; the defaults allow ten times that.
    `nodes` counts keys, values and collections of one file, `depth` its nested lists and mappings.
    """

    files: int = 200
    file_bytes: int = 2_000_000
    total_bytes: int = 10_000_000
    depth: int = 50
    nodes: int = 200_000


DEFAULT = Limits()

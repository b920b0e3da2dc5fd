"""How much a plan may hold: bounds that keep a hostile or broken file from exhausting the machine."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Upper bounds, each checked before or while the thing it bounds is read.

    The largest known plan retold as YAML has about 0.2 MB, 11,000 nodes and nesting of 12, so the defaults
    leave a factor of five to twenty. `nodes` counts keys, values and collections of one file.
    """

    files: int = 200
    file_bytes: int = 2_000_000
    total_bytes: int = 10_000_000
    depth: int = 50
    nodes: int = 200_000


DEFAULT = Limits()

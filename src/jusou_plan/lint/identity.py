"""What a finding is known by when lines move."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Identity:
    """The rule, the element that the finding is in, and a digest of what was found there.

    `element` is an id, else what the element is called, "" outside of all elements. Lines and files are no
    part of it: a finding stays the same when something is written above it, or moved to another file.
    """

    rule: str
    element: str
    fingerprint: str

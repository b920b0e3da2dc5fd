"""Whether a statement about the law has been held against its text."""

from enum import StrEnum


class Certainty(StrEnum):
    """Whether it was read in the text itself.

    未確認 is what rests on memory, on inference or on an excerpt; it never makes an error.
    """

    VERIFIED = "確認済"
    UNVERIFIED = "未確認"

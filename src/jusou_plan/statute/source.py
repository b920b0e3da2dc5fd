"""Where a statement about the law comes from, and what amended the law."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Reading(StrEnum):
    """How much of a source was read."""

    TEXT = "全文"
    EXCERPT = "抜粋"
    SECOND_HAND = "二次"


@dataclass(frozen=True, slots=True)
class Source:
    """A source by the short key that the data cites: its title, address and how far it was read.

    `as_of` is the edition of a statute that was read.
    """

    key: str
    title: str
    reading: Reading
    address: str = ""
    as_of: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Amendment:
    """An amending law or ordinance: its number (令和6年法律第21号) and its title."""

    number: str
    title: str

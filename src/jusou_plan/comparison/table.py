"""The comparison as data: parts of groups of rows, an answer of every plan in every row."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from jusou_plan.comparison.answer import Answer
from jusou_plan.comparison.verdict import Verdict, verdict
from jusou_plan.source.position import Span


@dataclass(frozen=True, slots=True)
class ComparedPlan:
    """One of the plans: its `label` heads its column and is like no other's.

    `partly_read` says that mistakes in the plan's files keep some of it out of the comparison.
    """

    label: str
    name: str
    city: str
    kind: str
    term: str
    period: str
    law_day: date | None
    remarks: tuple[str, ...]
    partly_read: bool
    origin: Span


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that is compared (実施方式), with the answer of every plan, in their order."""

    title: str
    answers: tuple[Answer, ...]
    aspect: str = "言い方"
    """In what answers of one meaning may differ."""

    @property
    def verdict(self) -> Verdict:
        """Whether the plans agree."""
        return verdict(self.answers, self.aspect)

    @property
    def told(self) -> bool:
        """Whether any plan says anything."""
        return any(answer.lines for answer in self.answers)


@dataclass(frozen=True, slots=True)
class Group:
    """Rows about one subject: `label` is its number (第1号イ) or "", `concept` its name in the law's data."""

    id: str
    label: str
    title: str
    rows: tuple[Row, ...]
    concept: str = ""

    @property
    def heading(self) -> str:
        """The number and the title: 第1号イ 地域包括支援センターの運営."""
        return f"{self.label} {self.title}".strip()

    @property
    def told_rows(self) -> tuple[Row, ...]:
        """The rows about which at least one plan says something."""
        return tuple(row for row in self.rows if row.told)

    def row(self, title: str) -> Row:
        """Give the row with a title; raises KeyError for any other."""
        return {row.title: row for row in self.rows}[title]


@dataclass(frozen=True, slots=True)
class Part:
    """Groups under one heading."""

    id: str
    title: str
    groups: tuple[Group, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two or more plans, and everything that is compared."""

    plans: tuple[ComparedPlan, ...]
    overview: Part
    law: Part
    services: Part
    meetings: Part

    @property
    def parts(self) -> tuple[Part, ...]:
        """All parts in the order of print."""
        return (self.overview, self.services, self.meetings, self.law)

    def group(self, id_: str) -> Group:
        """Give the group with an id; raises KeyError for any other."""
        return {group.id: group for part in self.parts for group in part.groups}[id_]

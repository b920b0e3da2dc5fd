"""One thing that the law asks for, and how a plan answers it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from jusou_plan.model.outline import OutlineSection
from jusou_plan.model.procedure import Procedure
from jusou_plan.model.project import Project
from jusou_plan.source.position import Span


class Mark(StrEnum):
    """How an item stands; `word` says it for those who do not see or know the mark."""

    COVERED = "○"
    SHORTFALL = "不足"
    EXEMPT = "適用除外"
    MISSING = "×"

    @property
    def word(self) -> str:
        """The mark in words."""
        return {Mark.COVERED: "記載あり", Mark.MISSING: "記載なし"}.get(self, self.value)

    @property
    def shown(self) -> str:
        """The mark with its word, where they differ."""
        return self.value if self.value == self.word else f"{self.value} {self.word}"


class ProblemKind(StrEnum):
    """What is wrong with an answer, so that a rule can choose; the values are part of the JSON form."""

    EMPTY_CLAIM = "empty-claim"
    """記載 stands on a section that prints nothing."""

    FIELDS_NOT_NAMED = "fields-not-named"
    """A 基本方針 that does not speak of all four fields."""

    SERVICES_NOT_PRINTED = "services-not-printed"
    """A 提供体制 that does not print the projects of some services."""

    TIMING_NOT_TOLD = "timing-not-told"
    """A 提供体制 without 実施時期."""

    NO_GOALS = "no-goals"
    """A claim of 目標 in a plan whose projects have none."""

    GOALS_NOT_PRINTED = "goals-not-printed"
    """A claim of 目標 by a section that does not tell them."""

    SERVICES_WITHOUT_GOAL = "services-without-goal"
    """目標 that some services lack; the item stays covered."""

    COOPERATION_NOT_TOLD = "cooperation-not-told"
    """A 連携 that prints no meeting and names fewer than two bodies."""

    PLANS_NOT_NAMED = "plans-not-named"
    """A 調和 that does not name all four statutory plans."""

    CLAIM_WITHOUT_PROCEDURE = "claim-without-procedure"
    """記載 of what the city has to do, not write."""

    EXEMPTION_NOT_ALLOWED = "exemption-not-allowed"
    """適用除外 where the law allows none; it is ignored."""

    EXEMPTION_CONTRADICTED = "exemption-contradicted"
    """適用除外 of an item that the plan covers; it is ignored."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a claim does not hold, or not wholly: what is wrong (Japanese), and where it was claimed."""

    kind: ProblemKind
    message: str
    span: Span


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that the law asks for.

    `key` is its canonical name (第1号イ, 第3号 for the 柱書, 規34-10-1, 法106-5-2), `label` that which is
    printed (第3号柱書, 規則第34条の10第1号), `concept` that of the statute data, `article` its number on the
    plan's day written out, "" where it is not in force.
    `projects`, `sections` and `procedures` are what answers it, `reason` why it is not answered, or a remark.
    """

    key: str
    label: str
    concept: str
    title: str
    article: str
    mark: Mark
    projects: tuple[Project, ...] = ()
    sections: tuple[OutlineSection, ...] = ()
    procedures: tuple[Procedure, ...] = ()
    reason: str = ""
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Coverage:
    """Every item: the services of the Act, the contents of the Ordinance, what the city has to do.

    `day` is the day on which the plan is held against the law, `verified` whether the text of that day's law
    has been read, `profile` whether this is another city's plan (種別: 事例), which is only compared.
    """

    day: date
    services: tuple[Item, ...]
    contents: tuple[Item, ...]
    duties: tuple[Item, ...]
    verified: bool = True
    profile: bool = False

    @property
    def items(self) -> tuple[Item, ...]:
        """Every item in the order of the table."""
        return (*self.services, *self.contents, *self.duties)

    def item(self, key: str) -> Item:
        """Give the item with a canonical key; raises KeyError for any other."""
        found = next((item for item in self.items if item.key == key), None)
        if found is None:
            raise KeyError(key)
        return found

    def counts(self) -> dict[Mark, int]:
        """Give how many items have each mark, zeros included."""
        return {mark: sum(item.mark is mark for item in self.items) for mark in Mark}

    @property
    def binding(self) -> bool:
        """Whether it matters that something is missing: a profile and an unread law only inform."""
        return self.verified and not self.profile

    @property
    def complete(self) -> bool:
        """Whether nothing is missing."""
        return not self.counts()[Mark.MISSING]

"""Who bears the costs of the 重層 project, in what shares."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from jusou_plan.statute.certainty import Certainty
from jusou_plan.statute.source import Source


class Bearer(StrEnum):
    """Who bears a share; 介護保険特別会計 is the municipality's own account of that insurance."""

    STATE = "国"
    PREFECTURE = "都道府県"
    CARE_ACCOUNT = "介護保険特別会計"
    MUNICIPALITY = "市町村"


class ShareKind(StrEnum):
    """How a share is fixed."""

    PERCENT = "百分率"
    WITHIN_BUDGET = "予算の範囲内"
    REST = "残り"


@dataclass(frozen=True, slots=True)
class Share:
    """What one bearer bears: `percent` of the costs, for PERCENT only, modified by `adjustment` (words)."""

    bearer: Bearer
    kind: ShareKind
    percent: Decimal | None = None
    adjustment: str = ""


@dataclass(frozen=True, slots=True)
class Grant:
    """The shares of the costs of the items in `labels` (第1号イ); `basis` are canonical numbers.

    `premise` is what the percentages presuppose, "" if nothing.
    """

    name: str
    labels: tuple[str, ...]
    shares: tuple[Share, ...]
    basis: tuple[str, ...]
    sources: tuple[Source, ...]
    certainty: Certainty
    premise: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class OutsideGrant:
    """A part of the items in `labels` that the grants do not pay for, and what does."""

    name: str
    labels: tuple[str, ...]
    funding: str
    sources: tuple[Source, ...]
    certainty: Certainty
    note: str = ""


@dataclass(frozen=True, slots=True)
class BurdenRate:
    """第2号被保険者負担率 of some years, in percent, from `first` until before `end`."""

    name: str
    first: date
    end: date
    percent: Decimal
    basis: str
    sources: tuple[Source, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Costs:
    """Everything about costs."""

    grants: tuple[Grant, ...] = ()
    outside: tuple[OutsideGrant, ...] = ()
    burden_rates: tuple[BurdenRate, ...] = ()

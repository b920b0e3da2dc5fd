"""What words mean when plans are compared, by the vocabulary."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from jusou_plan.comparison.vocabulary import FIELDS, LETTERS, METHODS
from jusou_plan.model.values.bound import Bound
from jusou_plan.model.values.frequency import Frequency
from jusou_plan.model.values.headcount import Headcount
from jusou_plan.model.values.method import Method, MethodKind
from jusou_plan.model.values.notation import compact

_FIELD_ENDS = ("の分野", "分野", "部門")


def folded(text: str) -> str:
    """Give a word without what is a matter of spelling only: width, white space, 障がい for 障害."""
    form = compact(text)
    for same in LETTERS:
        for spelling in same.spellings:
            form = form.replace(spelling, same.word)
    return form


def field_meaning(text: str) -> str:
    """Give the 分野 that a word names, the folded word itself where the vocabulary does not have it."""
    form = _field_form(text)
    return _FIELDS.get(form, form)


def knows_field(text: str) -> bool:
    """Tell whether the vocabulary has a 分野."""
    return _field_form(text) in _FIELDS


def _field_form(text: str) -> str:
    form = folded(text)
    shorter = (form.removesuffix(end) for end in _FIELD_ENDS)
    return next((it for it in (form, *shorter) if it in _FIELDS), form)


def method_meaning(kinds: Iterable[MethodKind]) -> frozenset[MethodKind]:
    """Give the ways of running that several ways together mean: 直営 and 委託 are 一部委託."""
    meant = frozenset(kinds)
    for parts, whole in _METHODS:
        if parts <= meant:
            meant = (meant - parts) | {whole}
    return meant


def frequency_meaning(
    frequencies: Iterable[Frequency],
) -> tuple[Decimal | None, frozenset[Bound], bool, bool]:
    """Give the times a year, whether they are limits, and whether it is held as needed or regularly.

    毎月, 月1回 and 年12回 are the same; the weekday and the hours do not count.
    """
    held = tuple(frequencies)
    counted = [times for frequency in held if (times := frequency.per_year()) is not None]
    bounds = frozenset(it.bound for frequency in held for it in frequency.occurrences)
    return (
        sum(counted, Decimal(0)) if counted else None,
        bounds - {Bound.EXACT},
        any(frequency.as_needed for frequency in held),
        any(frequency.regular for frequency in held),
    )


def headcount_meaning(count: Headcount | None) -> tuple[Decimal, bool, Bound] | None:
    """Give how many people, whether at each of several places, and whether that is a limit: 人 is 名."""
    return None if count is None else (count.amount, count.each, count.bound)


_FIELDS = {folded(spelling): same.word for same in FIELDS for spelling in same.spellings}
_METHODS = tuple(
    (frozenset(Method.parse(spelling).kinds), MethodKind(same.word))
    for same in METHODS
    for spelling in same.spellings
)

"""社会福祉法第106条の5第2項–第4項: what the city did, by its 手続 and 関連計画."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from jusou_plan.coverage.catalogue import HARMONY, OPINIONS, PUBLICATION
from jusou_plan.coverage.claims import Claim
from jusou_plan.coverage.item import Problem, ProblemKind
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.procedure import Procedure, ProcedureKind
from jusou_plan.model.related_plan import PlanKind, RelatedPlan, Standing
from jusou_plan.model.section_name import section_name
from jusou_plan.source.position import Span

STATUTORY_PLANS = (
    PlanKind.COMMUNITY_WELFARE,
    PlanKind.LONG_TERM_CARE,
    PlanKind.DISABILITY_WELFARE,
    PlanKind.CHILD_REARING,
)
"""The plans that 第106条の5第3項 names."""

_PROCEDURES = {
    OPINIONS: ProcedureKind.OPINIONS,
    HARMONY: ProcedureKind.HARMONY,
    PUBLICATION: ProcedureKind.PUBLICATION,
}


@dataclass(frozen=True, slots=True)
class Done:
    """What a plan can show for a duty: whether it is done, by what, and what is lacking or remarkable."""

    holds: bool
    procedures: tuple[Procedure, ...] = ()
    remark: str = ""
    problems: tuple[Problem, ...] = ()


def done(loaded: LoadedPlan, key: str, claims: Sequence[Claim]) -> Done:
    """Judge what the city has done about a duty. Its evidence is asked for by the language itself."""
    kind = _PROCEDURES[key]
    procedures = tuple(it for it in loaded.plan.procedures if it.kind is kind)
    if key == HARMONY:
        return _harmony(loaded, procedures)
    if procedures:
        return Done(True, procedures)
    problems = tuple(
        Problem(
            ProblemKind.CLAIM_WITHOUT_PROCEDURE,
            f"「{section_name(loaded, claim.section)}」に記すとしていますが、「手続」に{kind}がありません",
            claim.span,
        )
        for claim in claims
    )
    return Done(False, remark="" if problems else f"「手続」に{kind}がありません", problems=problems)


def plans_in_harmony(loaded: LoadedPlan) -> tuple[RelatedPlan, ...]:
    """Give the plans above this one, those in 調和 with it, and those of a 調和 that was checked."""
    checked = [
        loaded.resolve(reference)
        for procedure in loaded.plan.procedures
        if procedure.kind is ProcedureKind.HARMONY
        for reference in procedure.plans
    ]
    return tuple(
        plan
        for plan in loaded.plan.related_plans
        if plan.standing in (Standing.ABOVE, Standing.HARMONY) or any(plan is it for it in checked)
    )


def unnamed_plans(loaded: LoadedPlan) -> tuple[PlanKind, ...]:
    """Give which of the four statutory plans no plan in harmony with this one is."""
    named = {kind for plan in plans_in_harmony(loaded) for kind in plan.kinds}
    return tuple(kind for kind in STATUTORY_PLANS if kind not in named)


def _harmony(loaded: LoadedPlan, procedures: tuple[Procedure, ...]) -> Done:
    """Hold that every one of the four plans is named, by 法定種別: a duty, whoever confirmed it."""
    absent = unnamed_plans(loaded)
    named = [kind.value for kind in STATUTORY_PLANS if kind not in absent]
    remark = f"{'、'.join(named)}と調和" if named else ""
    if not absent:
        return Done(True, procedures, remark)
    message = f"{'、'.join(kind.value for kind in absent)}が関連計画の法定種別に挙がっていません"
    return Done(False, procedures, problems=(_not_named(loaded, message),))


def _not_named(loaded: LoadedPlan, message: str) -> Problem:
    return Problem(ProblemKind.PLANS_NOT_NAMED, message, _place(loaded))


def _place(loaded: LoadedPlan) -> Span:
    """Give the key 関連計画, else 計画, else where the files begin."""
    for key in ("関連計画", "計画"):
        if key in loaded.source.data:
            return loaded.key_span(loaded.plan, key)
    return loaded.source.files[0].beginning()

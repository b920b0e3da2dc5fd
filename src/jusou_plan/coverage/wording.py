"""Coverage in Japanese words, the same in every output."""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.coverage.item import Coverage, Item
from jusou_plan.coverage.running import departments, method, name
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.procedure import Procedure
from jusou_plan.model.section_name import section_name
from jusou_plan.model.values.era import wareki_date


def plan_name(loaded: LoadedPlan) -> str:
    """Give what the plan is called."""
    header = loaded.plan.header
    return header.name if header else "（名称未定の計画）"


def law_words(coverage: Coverage) -> str:
    """Give the day of the law: 令和7年4月1日の法令による."""
    return f"{wareki_date(coverage.day)}の法令による"


def groups(coverage: Coverage) -> tuple[tuple[str, tuple[Item, ...]], ...]:
    """Give the three parts of the table, each under its heading."""
    return (
        ("社会福祉法第106条の4第2項の事業", coverage.services),
        ("社会福祉法施行規則第34条の10の記載事項", coverage.contents),
        ("社会福祉法第106条の5第2項から第4項までの手続", coverage.duties),
    )


def summary(coverage: Coverage) -> str:
    """Give 「記載あり 14、不足 1、適用除外 0、記載なし 2」, and why it only informs where it does."""
    counted = "、".join(f"{mark.word} {number}" for mark, number in coverage.counts().items())
    if coverage.profile:
        return f"{counted}（他市町村の事例。比べるために示しています）"
    return counted if coverage.verified else f"{counted}（条文を確認していない法令。参考までに示しています）"


def answers(loaded: LoadedPlan, item: Item) -> tuple[str, ...]:
    """Give what answers an item, a line each: 事業｜実施方式｜所管課, else sections; then procedures."""
    projects = tuple(_projects(loaded, item))
    sections = () if projects else tuple(f"「{section_name(loaded, section)}」" for section in item.sections)
    return (*projects, *sections, *(procedure_words(it) for it in item.procedures))


def remarks(item: Item) -> tuple[str, ...]:
    """Give what else is to be said of an item: the reason of its mark, and problems that it does not name."""
    messages = [problem.message for problem in item.problems if problem.message not in item.reason]
    return tuple(dict.fromkeys(text for text in (item.reason, *messages) if text))


def procedure_words(procedure: Procedure) -> str:
    """Give what the city did in one line: when, how, and on what evidence."""
    said = [procedure.date.text if procedure.date else "", procedure.method or procedure.kind.value]
    return f"{' '.join(part for part in said if part)}（根拠資料：{'、'.join(procedure.evidence)}）"


def _projects(loaded: LoadedPlan, item: Item) -> Iterator[str]:
    for project in item.projects:
        said = (name(project, item.key), method(project, item.key), departments(loaded, project, item.key))
        yield "｜".join(part or "―" for part in said)

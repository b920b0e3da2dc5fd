"""概要版: the plan on two sides of a sheet, what matters most first, as much of it as the sheet holds.

The front tells what the plan is and what is done, the back who does it together, what is measured and where
people turn. How much fits is measured on the laid-out pages: first the space and the text become smaller, but
never smaller than can be read, then details are left out, the least important first.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from jusou_plan.document.figures.drawn import Drawn
from jusou_plan.document.figures.meeting_chart import meeting_chart
from jusou_plan.document.figures.meeting_words import field_text, plain_prose
from jusou_plan.document.figures.overview import overview
from jusou_plan.document.figures.palette import TALLEST
from jusou_plan.document.figures.timeline import timeline
from jusou_plan.document.nodes import (
    Block,
    Box,
    Brief,
    Cell,
    Document,
    Figure,
    ItemList,
    ListItem,
    Paragraph,
    Row,
    RowGroup,
    Section,
    Strong,
    Text,
)
from jusou_plan.document.papers.desk_register import desks_in_short
from jusou_plan.document.papers.frame import NothingToPrint, beginning, line, paper, section, writer
from jusou_plan.document.papers.project_register import Group, by_support, support_title
from jusou_plan.document.papers.running import departments_words
from jusou_plan.document.scribe import Scribe, quantity_words
from jusou_plan.document.table import caption, grid, head_cell, row_head, sheet
from jusou_plan.document.words import bullets
from jusou_plan.model.block import FieldChoice
from jusou_plan.model.goal import Goal
from jusou_plan.model.indicator import Indicator, Observation
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.project import Project
from jusou_plan.model.related_plan import PlanKind, RelatedPlan, Standing
from jusou_plan.model.support import Support
from jusou_plan.source.position import Span

TITLE = "概要版"
PAGES = 2
FRONT, BACK = "omote", "ura"
"""The ids of what begins the two sides."""

TOO_LONG = "支援と会議の数、窓口の数と名称の長さを見直してください。"
"""What to do about a plan that no digest can hold."""

_BESIDE_OR_ABOVE = (Standing.ABOVE, Standing.HARMONY)

_SIZES = ((10.5, 1.2), (10.0, 1.0), (9.5, 0.8), (9.0, 0.6))
"""The sizes of the text in points, none too small to be read, each with the space between the parts."""

_THIRD_SENTENCES = "各支援の説明の3文目から"
_SECOND_SENTENCES = "各支援の説明の2文目から"
_IN_CHARGE = "事業の所管課"
_SUMMARIES = "各支援の説明"
_BESIDE = "調和する計画と開始時期"
_NAMES = "事業の名称（数だけを載せています）"
_FRONT_STEPS = (_THIRD_SENTENCES, _SECOND_SENTENCES, _IN_CHARGE, _SUMMARIES, _BESIDE, _NAMES)
"""What is left out of the front, one after another."""

_OVERVIEW = "全体イメージの図"
_TIMELINE = "計画期間の図"
_CHAIRS = "会議の座長"
_SEVENTH = "指標・目標のうち7番目から"
_CHART = "推進体制の図（会議の名称と頻度だけを載せています）"
_MANY_DESKS = "相談窓口のうち、困りごとごとに3番目から"
_FOURTH = "指標・目標のうち4番目から"
_DIRECTIONS = "取組の方向性"
_BACK_STEPS = (_OVERVIEW, _TIMELINE, _CHAIRS, _SEVENTH, _CHART, _MANY_DESKS, _FOURTH, _DIRECTIONS)
"""What is left out of the back, one after another."""

_FRONT_EXTRAS, _BACK_EXTRAS = 1, 2
"""The first of these fill a side that has room: they go before the text becomes smaller."""


@dataclass(frozen=True, slots=True)
class Choice:
    """How much is told and how large: steps taken in the size of the text, and on each side."""

    size: int = 0
    front: int = 0
    back: int = 0

    def after(self, front_pages: int, back_pages: int) -> Choice | None:
        """Give what to try when the sides took so many pages: self if they fit, None if nothing is left."""
        if front_pages <= 1 and back_pages <= 1:
            return self
        front_left = front_pages > 1 and self.front < _FRONT_EXTRAS
        back_left = back_pages > 1 and self.back < _BACK_EXTRAS
        if front_left or back_left:
            return replace(self, front=self.front + front_left, back=self.back + back_left)
        if self.size + 1 < len(_SIZES):
            return replace(self, size=self.size + 1)
        front = self.front + (front_pages > 1)
        back = self.back + (back_pages > 1)
        if front > len(_FRONT_STEPS) or back > len(_BACK_STEPS):
            return None
        return replace(self, front=front, back=back)

    def fuller(self) -> tuple[Choice, ...]:
        """Give what to try where this fits, most first: what went before the text became smaller."""
        fronts = range(min(self.front, _FRONT_EXTRAS)) if self.front <= _FRONT_EXTRAS else ()
        backs = range(min(self.back, _BACK_EXTRAS)) if self.back <= _BACK_EXTRAS else ()
        return (
            *(replace(self, front=front) for front in fronts),
            *(replace(self, back=back) for back in backs),
        )

    @property
    def left_out(self) -> tuple[str, ...]:
        """What is not told."""
        return (*_FRONT_STEPS[: self.front], *_BACK_STEPS[: self.back])


def first_choice(loaded: LoadedPlan) -> Choice:
    """Give what to try first: everything, but no chart that would have to be drawn smaller than it is."""
    drawn = meeting_chart(writer(loaded), loaded.plan.meetings, _fields(()), groups=False)
    if drawn is None or drawn.drawing.height <= TALLEST:
        return Choice()
    return Choice(back=_BACK_STEPS.index(_CHART) + 1)


def build_digest(loaded: LoadedPlan, choice: Choice) -> Document:
    """Give the digest with as much as `choice` says. Raises NothingToPrint for a plan without 事業."""
    groups = by_support(loaded)
    if not groups:
        raise NothingToPrint("計画に事業がありません", "「支援」と「事業」を書いてください。")
    scribe = writer(loaded)
    text, gap = _SIZES[choice.size]
    origin = beginning(loaded)
    front = _front(scribe, groups, choice.left_out)
    back = _back(scribe, choice.left_out)
    body = [*_sides(front, FRONT, origin), *_sides(back, BACK, origin)]
    return paper(scribe, TITLE, body, brief=Brief(origin, text, gap), of_plan=True)


def lacks(loaded: LoadedPlan) -> tuple[str, ...]:
    """Say what a digest usually tells and the plan does not hold."""
    plan = loaded.plan
    known = {
        "基本理念（関連計画の「基本理念」）": _philosophy(loaded),
        "推進体制（会議）": plan.meetings,
        "指標・目標": plan.indicators or any(project.goals for project in plan.projects),
        "相談窓口": desks_in_short(writer(loaded), 1),
        "連絡先（計画の「連絡先」）": plan.header and plan.header.contact,
    }
    missing = [name for name, found in known.items() if not found]
    return (f"計画にないので載せていません: {'、'.join(missing)}",) if missing else ()


def _sides(parts: Sequence[Section], id_: str, origin: Span) -> list[Section]:
    """Give the parts of a side, the first with the side's id, and the back on a page of its own."""
    first, *others = parts or [section(id_, "計画について", (), origin)]
    return [replace(first, id=id_, page_break=id_ == BACK), *others]


# --- the front ------------------------------------------------------------------------------------------


def _front(scribe: Scribe, groups: Sequence[Group], gone: Collection[str]) -> list[Section]:
    origin = beginning(scribe.loaded)
    about = (*_about(scribe, gone), *_principles(scribe))
    made = [section("gaiyo", "計画の概要", about, origin)] if about else []
    count = sum(len(projects) for _, projects in groups)
    supports = sum(support is not None for support, _ in groups)
    heading = f"{supports}つの支援と{count}の事業" if supports else f"{count}の事業"
    return [*made, section("jigyo", heading, _cards(scribe, groups, gone), origin)]


def _about(scribe: Scribe, gone: Collection[str]) -> tuple[Block, ...]:
    """Give what kind of plan it is and beside which others it stands."""
    header = scribe.plan.header
    if header is None:
        return ()
    above = [plan for plan in scribe.plan.related_plans if plan.standing is Standing.ABOVE]
    beside = [plan for plan in scribe.plan.related_plans if plan.standing is Standing.HARMONY]
    act, article = scribe.law("計画策定", whole=True, full=True), scribe.law("重層事業", full=True)
    told = [
        ("位置づけ", f"{act}に基づく重層的支援体制整備事業実施計画" if act and not header.is_profile else ""),
        ("事業の趣旨", f"{_WHAT_IT_IS}（{article}）" if article else ""),
        ("計画期間", header.period.text if header.period else ""),
        ("上位計画", _plans(above)),
    ]
    if _BESIDE not in gone:
        told += [
            ("調和する計画", _plans(beside)),
            ("事業の開始", header.started.text if header.started else ""),
        ]
    span = scribe.loaded.span(header)
    rows = [(label, line(text, span), span) for label, text in told if text]
    return (sheet("gaiyo_hyo", (), rows, span),)


_WHAT_IT_IS = (
    "年齢や分野を問わず地域の人の困りごとを受け止められるように、市町村が相談支援、参加支援、"
    "地域づくりに向けた支援などを一体として行う事業"
)


def _plans(plans: Sequence[RelatedPlan]) -> str:
    return "、".join(f"{plan.name}（{plan.period.text}）" if plan.period else plan.name for plan in plans)


def _philosophy(loaded: LoadedPlan) -> RelatedPlan | None:
    """Give the plan whose principles this one shares: one above it, and of these the 地域福祉計画."""
    found = [plan for plan in loaded.plan.related_plans if plan.philosophy]
    found.sort(
        key=lambda plan: (
            plan.standing is not Standing.ABOVE,
            PlanKind.COMMUNITY_WELFARE not in plan.kinds,
        )
    )
    return found[0] if found else None


def _principles(scribe: Scribe) -> tuple[Block, ...]:
    plan = _philosophy(scribe.loaded)
    if plan is None:
        return ()
    lines: list[Block] = []
    for principle in plan.philosophy:
        span = scribe.loaded.span(principle)
        words = f"{principle.name}　～{principle.subtitle}～" if principle.subtitle else principle.name
        lines.append(Paragraph((Strong((Text(words, span),), span),), span, role="motto"))
    span = scribe.loaded.span(plan, "基本理念")
    return (Box((Text(f"基本理念（{plan.name}）", span),), tuple(lines), span),)


def _cards(scribe: Scribe, groups: Sequence[Group], gone: Collection[str]) -> tuple[Block, ...]:
    """Give a card for each support: its name and how many projects it has, what it is, which these are."""
    origin = beginning(scribe.loaded)
    rows = []
    for support, projects in groups:
        span = scribe.loaded.span(support) if support else origin
        title = Paragraph((Strong((Text(support_title(support), span),), span),), span)
        count = Paragraph((Text(f"{len(projects)}事業", span),), span, role="count")
        summary = plain_prose(scribe, support.summary) if support and support.summary else ""
        kept = {_SUMMARIES: 0, _SECOND_SENTENCES: 1, _THIRD_SENTENCES: 2}
        sentences = next((most for step, most in kept.items() if step in gone), None)
        said = line(_sentences(summary, sentences), span)
        cells = (
            row_head((title, count), span),
            Cell((*said, *_projects(scribe, support, projects, gone)), span),
        )
        rows.append(RowGroup((Row(cells, span),), span))
    return (replace(grid("jigyo_hyo", (), (), rows, origin, (5, 15)), kind="cards"),)


def _sentences(text: str, most: int | None) -> str:
    """Give the first sentences of a text, None for all."""
    parts = [part for part in text.replace("\n", "").split("。") if part.strip()]
    return "".join(f"{part.strip()}。" for part in parts[:most])


def _projects(
    scribe: Scribe, support: Support | None, projects: Sequence[Project], gone: Collection[str]
) -> tuple[Block, ...]:
    """Give the projects, with the departments in charge while there is room for them."""
    if _NAMES in gone:
        return ()
    told = []
    for project in projects:
        bodies = "" if _IN_CHARGE in gone else departments_words(scribe, project)
        own_name = "" if support and len(projects) == 1 and project.name == support.name else project.name
        if own_name:
            told.append((project, f"{own_name}（{bodies}）" if bodies else own_name))
        elif bodies:
            told.append((project, f"所管：{bodies}"))
    return bullets([(scribe.words(text, project, "名称"), ()) for project, text in told])


# --- the back -------------------------------------------------------------------------------------------


def _back(scribe: Scribe, gone: Collection[str]) -> list[Section]:
    most = 3 if _FOURTH in gone else 6 if _SEVENTH in gone else None
    return [
        *_filling(scribe, gone),
        *_meetings(scribe, gone),
        *(() if _DIRECTIONS in gone else _directions(scribe)),
        *(_indicators(scribe, most) or _goals(scribe, most)),
        *_desks(scribe, 2 if _MANY_DESKS in gone else 6),
    ]


def _filling(scribe: Scribe, gone: Collection[str]) -> Iterator[Section]:
    """Give a figure for a side that has room for it: of the whole, or else of the periods."""
    origin = beginning(scribe.loaded)
    if _OVERVIEW not in gone:
        title, drawn = "全体イメージ", overview(scribe, in_charge=False)
    elif _TIMELINE not in gone:
        plans = [plan for plan in scribe.plan.related_plans if plan.standing in _BESIDE_OR_ABOVE]
        title, drawn = "計画期間", timeline(scribe, plans, [], periods=False)
    else:
        return
    if drawn is not None:
        yield section("zentai", title, (_figure("zentai_zu", title, drawn, origin),), origin)


def _figure(id_: str, title: str, drawn: Drawn, origin: Span) -> Figure:
    alternative = drawn.alternative
    return Figure(
        id=id_,
        caption=caption(f"{title}図", origin),
        alternative=alternative,
        origin=origin,
        svg=drawn.drawing.svg(alternative),
        data=(drawn.data.head, *drawn.data.rows),
    )


def _meetings(scribe: Scribe, gone: Collection[str]) -> Iterator[Section]:
    meetings = scribe.plan.meetings
    if not meetings:
        return
    origin = scribe.loaded.span(meetings[0])
    drawn = None if _CHART in gone else meeting_chart(scribe, meetings, _fields(gone), groups=False)
    if drawn is not None:
        yield section("suishin", "推進体制", (_figure("suishin_zu", "推進体制", drawn, origin),), origin)
        return
    rows = []
    for meeting in meetings:
        span = scribe.loaded.span(meeting)
        often = scribe.line(field_text(scribe, meeting, "頻度"), meeting, "頻度")
        rows.append((meeting.name, often or line("―", span), span))
    yield section("suishin", "推進体制", (sheet("suishin_hyo", (), rows, origin),), origin)


def _fields(gone: Collection[str]) -> list[FieldChoice]:
    """Give what the chart says of each meeting."""
    names = ("頻度",) if _CHAIRS in gone else ("座長", "頻度")
    return [FieldChoice.model_validate(name) for name in names]


def _directions(scribe: Scribe) -> Iterator[Section]:
    """Give the directions of the city's 取組 by name."""
    found = [it for it in scribe.plan.initiatives if it.name]
    if found:
        origin = scribe.loaded.span(found[0])
        items = tuple(
            ListItem("・", scribe.line(it.name, it, "名称"), scribe.loaded.span(it)) for it in found
        )
        yield section("torikumi", "取組の方向性", (ItemList(items, origin),), origin)


def _indicators(scribe: Scribe, most: int | None) -> list[Section]:
    rows = [row for indicator in scribe.plan.indicators for row in _indicator_rows(scribe, indicator)][:most]
    if not rows:
        return []
    origin = rows[0].origin
    heads = ("指標", "実績", "目標")
    told = [index for index in range(len(heads)) if any(row.rows[0].cells[index].blocks for row in rows)]
    kept = [
        replace(row, rows=(replace(row.rows[0], cells=tuple(row.rows[0].cells[i] for i in told)),))
        for row in rows
    ]
    head = Row(tuple(head_cell(heads[index], origin) for index in told), origin)
    widths = [(12, 15, 8)[index] for index in told]
    return [section("shihyo", "指標", (grid("shihyo_hyo", (), [head], kept, origin, widths),), origin)]


def _indicator_rows(scribe: Scribe, indicator: Indicator) -> Iterator[RowGroup]:
    name = f"{indicator.prefix}　{indicator.name}" if indicator.prefix else indicator.name
    span = scribe.loaded.span(indicator)
    reached = _latest(indicator.series, indicator.unit)
    targets = [it for it in indicator.series if it.target is not None]
    target = ""
    if targets:
        last = max(targets, key=lambda it: it.year.year)
        target = f"{quantity_words(last.target, indicator.unit)}（{last.year.wareki()}）"
    if reached or target:
        cells = (
            row_head(line(name, span), span),
            Cell(line(reached, span), span),
            Cell(line(target, span), span),
        )
        yield RowGroup((Row(cells, span),), span)


def _latest(series: Sequence[Observation], unit: str | None) -> str:
    """Give the last two values, each behind its year; of a year that is not over, up to when it counts."""
    values = sorted((it for it in series if it.value is not None), key=lambda it: it.year.year)
    return " → ".join(
        f"{it.year.wareki()} {quantity_words(it.value, unit)}{_until(it)}" for it in values[-2:]
    )


def _until(value: Observation) -> str:
    """Give up to when a value counts, where that says more than its year."""
    told = value.until.text if value.until else ""
    return f"（{told}）" if told and told not in value.year.wareki() else ""


def _goals(scribe: Scribe, most: int | None) -> list[Section]:
    found = [
        (project, goal) for project in scribe.plan.projects for group in project.goals for goal in group.goals
    ]
    groups = [
        _goal_rows(scribe, project, [goal for other, goal in found[:most] if other is project])
        for project in scribe.plan.projects
    ]
    rows = [group for group in groups if group is not None]
    if not rows:
        return []
    origin = rows[0].origin
    head = Row(tuple(head_cell(text, origin) for text in ("事業", "目標", "目標値")), origin)
    return [
        section("mokuhyo", "主な目標", (grid("mokuhyo_hyo", (), [head], rows, origin, (10, 17, 5)),), origin)
    ]


_DESKS = (0.34, 0.66)
"""The widths of what troubles people, most of it on one line, and of the desks that hear it."""


def _goal_rows(scribe: Scribe, project: Project, goals: Sequence[Goal]) -> RowGroup | None:
    """Give the goals of a project under its name; one without a value takes the place of both."""
    rows = []
    for index, goal in enumerate(goals):
        span = scribe.loaded.span(goal)
        name = [row_head(line(project.name, span), span, rows=len(goals))] if index == 0 else []
        value = line(quantity_words(goal.value, None), span)
        text = Cell(scribe.prose(goal.text), span, colspan=1 if value else 2)
        rows.append(Row((*name, text, *([Cell(value, span)] if value else [])), span))
    return RowGroup(tuple(rows), rows[0].origin) if rows else None


def _desks(scribe: Scribe, most: int) -> Iterator[Section]:
    origin = beginning(scribe.loaded)
    told = desks_in_short(scribe, most)
    rows = [(trouble or "相談", line(names, origin), origin) for trouble, names in told]
    if rows:
        table = replace(sheet("madoguchi_hyo", (), rows, origin), widths=_DESKS)
        yield section("madoguchi", "相談窓口", (table,), origin)

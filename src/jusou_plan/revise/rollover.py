"""Next year's plan from this year's: what is known moves on, what is not is marked 未確定."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from jusou_plan.lint.texts import running_texts
from jusou_plan.model.header import Header, Status
from jusou_plan.model.history import Event
from jusou_plan.model.indicator import Breakdown, Indicator, Observation
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.procedure import Procedure
from jusou_plan.model.values.era import wareki_date, wareki_month
from jusou_plan.model.values.fiscal_year import FiscalYear
from jusou_plan.revise.applied import after
from jusou_plan.revise.insertion import item_behind, key_behind, line_end
from jusou_plan.revise.law_between import LawChange, law_between
from jusou_plan.revise.next_year import NextYear, next_year
from jusou_plan.revise.to_confirm import Confirmation, confirmations
from jusou_plan.revise.unfit import Unfit
from jusou_plan.source.edits import edit_of, edit_of_whole
from jusou_plan.source.finding import Edit
from jusou_plan.source.position import Position, Span
from jusou_plan.statute.concept import Statute

_TERM = re.compile(r"第(\d+)期")
_SCHEMA = "# yaml-language-server:"
_PROCEDURES = re.compile(r"""["']?手続["']?\s*:""")


@dataclass(frozen=True, slots=True)
class Rollover:
    """What the files of next year's plan say, and what somebody has to look at.

    `texts` are the files that change, with the new one that holds what is 未確定; `opened` counts the years
    that wait for a value, `mentions` is where the prose still tells of the year that was.
    """

    step: NextYear
    texts: dict[Path, str]
    added: Path
    confirmations: tuple[Confirmation, ...]
    opened: int
    law: tuple[LawChange, ...]
    mentions: tuple[Span, ...]


def rollover(loaded: LoadedPlan, year: FiscalYear, due: date, statute: Statute) -> Rollover:
    """Give next year's plan; nothing is written.

    期間, 基準日 and the plan's own years move, the status is 素案 again, years that have passed get a place
    for their value, and a new file lists what has to be confirmed until `due` and by whom. Procedures of this
    year's plan become comments: those of the next have not been gone through. Raises Unfit for a plan without
    a period, and where something cannot be written in its place.
    """
    step = next_year(loaded.plan.header, year)
    header = loaded.plan.header
    assert header is not None  # next_year would not have gone on without
    slots = list(_slots(loaded, step))
    edits = [*_header_edits(loaded, header, step), *slots, *_procedures(loaded)]
    law = tuple(law_between(statute, step.law_before, step.law_after))
    asked = tuple(confirmations(loaded, step, law))
    added = _new_file(loaded, year)
    texts = after(loaded, edits)
    texts[added] = _listed(loaded, step, asked, due)
    return Rollover(step, texts, added, asked, len(slots), law, tuple(_mentions(loaded, step.last)))


def _header_edits(loaded: LoadedPlan, header: Header, step: NextYear) -> Iterator[Edit]:
    marks = loaded.marks(header)
    if not step.within and header.period is not None:
        yield _whole(loaded, header, "期間", header.period.text, step.new.text)
    for key, text in (("名称", header.name), ("副題", header.subtitle or "")):
        old = step.old.last.wareki()
        if not step.within and old in text:
            edit = edit_of(loaded.marks(header, key), text.index(old), old, step.new.first.wareki())
            yield from [edit] if edit else []
    term = _TERM.fullmatch(header.term or "")
    if term and not step.within:
        yield _whole(loaded, header, "期", term[0], f"第{int(term[1]) + 1}期")
    if header.status is not Status.DRAFT:
        yield _whole(loaded, header, "状態", header.status.value, Status.DRAFT.value)
    made = header.decision.date if header.decision else None
    if made is not None and header.decision is not None and not step.within:
        moved = wareki_month(made.year + step.shift, made.month)
        yield _whole(loaded, header.decision, "年月", made.text, moved)
    if header.law_date is not None:
        yield _whole(loaded, header, "基準日", header.law_date.text, wareki_date(step.law_after))
    elif step.within:
        yield key_behind(marks, "期間", f"基準日: {wareki_date(step.law_after)}")


def _whole(loaded: LoadedPlan, part: object, key: str, old: str, new: str) -> Edit:
    marks = loaded.marks(part, key)
    edit = edit_of_whole(marks, old, new)
    if edit is None:
        raise Unfit(f"{marks.span}: ここの「{key}」を書き換えられません", "一行で書き直してください。")
    return edit


def _slots(loaded: LoadedPlan, step: NextYear) -> Iterator[Edit]:
    """Give the edits that open a place for every year between the last value and the new plan."""
    for _, piece in loaded.pieces:
        if isinstance(piece, Indicator | Breakdown) and piece.series:
            last = _latest(piece.series)
            known = {it.year.year for it in piece.series}
            years = [it for it in range(last.year.year + 1, step.year.year) if it not in known]
            if years and last.value is not None:
                written = last.year.text
                items = [f"{{年度: {_like(written, one)}}}" for one in years]
                yield _behind(loaded, last, items)


def _latest(series: tuple[Observation, ...]) -> Observation:
    return max(series, key=lambda it: (it.value is not None, it.year.year))


def _behind(loaded: LoadedPlan, last: Observation, items: list[str]) -> Edit:
    edits = [item_behind(loaded.marks(last), item) for item in items]
    return Edit(edits[0].span, "".join(edit.text for edit in edits))


def _like(written: str, year: int) -> str:
    """Give a fiscal year in the way in which another is written."""
    if re.fullmatch(r"R\d+", written):
        return f"R{year - 2018}"
    return f"{year}年度" if re.fullmatch(r"\d{4}年度", written) else FiscalYear.of(year).wareki()


def _procedures(loaded: LoadedPlan) -> Iterator[Edit]:
    """Give the edits that turn the procedures of this year's plan into comments."""
    ends: dict[str, int] = {}
    for procedure in loaded.plan.procedures:
        extent = loaded.marks(procedure).extent
        ends[extent.file] = max(ends.get(extent.file, 0), extent.end.line)
    for file in loaded.source.files:
        if file.name not in ends:
            continue
        first = next(number for number, line in enumerate(file.lines, 1) if _PROCEDURES.match(line))
        for number in range(first, ends[file.name] + 1):
            if file.line(number - 1).strip():
                start = Position(number, 1)
                yield Edit(Span(file.name, start, start), "# ")


def _new_file(loaded: LoadedPlan, year: FiscalYear) -> Path:
    taken = {file.path.name for file in loaded.source.files}
    name, number = f"mikakutei-r{year.year - 2018}.yaml", 2
    while name in taken:
        name, number = f"mikakutei-r{year.year - 2018}-{number}.yaml", number + 1
    return loaded.source.root / name


def _mentions(loaded: LoadedPlan, year: FiscalYear) -> Iterator[Span]:
    """Give where prose that is no history tells of a year."""
    for text in running_texts(loaded):
        if not isinstance(text.part, Event | Procedure):
            for match in re.finditer(re.escape(year.wareki()), text.words):
                yield text.span(match.start(), match.end())


def _listed(loaded: LoadedPlan, step: NextYear, asked: tuple[Confirmation, ...], due: date) -> str:
    """Give the file of what has to be confirmed."""
    first = loaded.source.files[0]
    schema = next((line for line in first.lines[:3] if line.startswith(_SCHEMA)), None)
    day, taken = wareki_date(due), _ids(loaded)
    lines = [
        *([schema] if schema else []),
        f"# {step.year.wareki()}の計画のために確かめること。確かめたら計画を直し、ここから消します。",
        "未確定:",
    ]
    number = 0
    for confirmation in asked:
        number += 1
        while f"kakunin-r{step.year.year - 2018}-{number}" in taken:
            number += 1
        lines += [
            f"  - id: kakunin-r{step.year.year - 2018}-{number}",
            f"    名称: {_quoted(confirmation.what)}",
            *([f"    担当: {_quoted(confirmation.owner)}"] if confirmation.owner else []),
            f"    期限: {day}",
        ]
    return line_end(first).join([*lines, ""])


def _ids(loaded: LoadedPlan) -> frozenset[str]:
    return frozenset(str(piece.id) for _, piece in loaded.pieces if getattr(piece, "id", None) is not None)


def _quoted(text: str) -> str:
    """Give a text as a one-line YAML string that means the same whatever is in it."""
    plain = not re.search(r"[:#\"\\\[\]{},&*!|>'%@`]|^[-?\s]|\s$", text)
    return text if plain else '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'

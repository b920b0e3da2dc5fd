"""Resolving references and citations, each within the types that its place expects."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date

from jusou_plan.model.block import Block
from jusou_plan.model.citation import (
    ELEMENT_KINDS,
    EVERY_YEAR,
    KINDS,
    PLACE_KINDS,
    SHARED_TEXT,
    WHOLE_ARTICLE,
    Citation,
    split,
)
from jusou_plan.model.index import Ambiguous, Index, Target
from jusou_plan.model.indicator import Indicator
from jusou_plan.model.meeting import Confidentiality, Meeting
from jusou_plan.model.outline import OutlineSection
from jusou_plan.model.prose import Prose
from jusou_plan.model.reference import Reference
from jusou_plan.model.similar import similar
from jusou_plan.model.values.fiscal_year import FiscalYear
from jusou_plan.model.values.problem import ValueProblem
from jusou_plan.model.walk import Path, Pieces
from jusou_plan.source.edits import edit_of_whole, fix
from jusou_plan.source.finding import Finding, Fix, Related, Suggestion
from jusou_plan.source.marks import Marks
from jusou_plan.source.position import Span
from jusou_plan.statute.concept import Statute
from jusou_plan.statute.law_title import OtherProvision
from jusou_plan.statute.number import written_out

_LAW = "法:"
_PLACES = ("章", "節", "前付", "内容", "続き", "本文")


class Resolver:
    """Looks up every reference and citation of one plan."""

    def __init__(
        self, index: Index, marks: Marks, pieces: Pieces, statute: Statute, law_day: date | None
    ) -> None:
        """Take the plan's elements, its places, everything in it, the law and the plan's day."""
        self._index = index
        self._marks = marks
        self._pieces = pieces
        self._statute = statute
        self._law_day = law_day
        self._spots: Mapping[int, Path] = {id(piece): path for path, piece in self._pieces}
        self._places = {
            str(piece.id): path
            for path, piece in self._pieces
            if path[:1] == ("本文",) and isinstance(piece, OutlineSection | Block) and piece.id is not None
        }

    def targets(self) -> dict[int, Target]:
        """Give what each reference means, by the identity of the reference."""
        found = {}
        for _, piece in self._pieces:
            if isinstance(piece, Reference):
                target = self._index.find(piece.KINDS, piece.target)
                if target is not None and not isinstance(target, Ambiguous):
                    found[id(piece)] = target
        return found

    def findings(self) -> Iterator[Finding]:
        """Tell of every reference and citation that means nothing, or more than one thing."""
        for path, piece in self._pieces:
            place = self._marks.at(path)
            if isinstance(piece, Reference):
                written = self._marks.at((*path, "参照"))
                for problem in self._reference(piece.KINDS, piece.target, written.span, "JS103"):
                    yield replace(problem, fix=_fix(problem, written, piece.target))
            elif isinstance(piece, Prose):
                for token in split(piece.text):
                    if isinstance(token, Citation):
                        yield from self._citation(token, place.within(token.start, token.end))
            elif isinstance(piece, Meeting | Confidentiality) and (piece.basis or "").startswith(_LAW):
                basis = str(piece.basis)
                span = self._marks.at((*path, "根拠")).within(len(_LAW), len(basis))
                yield from self._law(basis.removeprefix(_LAW).strip(), span)

    def _reference(self, kinds: Iterable[str], name: str, span: Span, code: str) -> Iterator[Finding]:
        kinds = tuple(kinds)
        found = self._index.find(kinds, name)
        if isinstance(found, Ambiguous):
            yield self._ambiguous(found, name, span)
        elif found is None and not self._index.is_broken(kinds, name):
            where = "・".join(kind for kind in kinds if kind != "自治体")
            known = self._index.known(kinds)
            yield Finding(
                code,
                span,
                f"存在しない{where}です",
                label=f"「{name}」は {where} にありません",
                suggestions=tuple(
                    Suggestion(word, self._place_of(known[word])) for word in similar(name, known)
                ),
                advice=self._other_kind(name, where)
                or ("" if known else f"「{where}」に登録してから、その id か名称を書いてください。"),
            )

    def _other_kind(self, name: str, where: str) -> str:
        others = "・".join(kind for kind in self._index.kinds_of(name) if kind != "自治体")
        return f"「{name}」は {others} にありますが、ここには {where} を書きます。" if others else ""

    def _ambiguous(self, found: Ambiguous, name: str, span: Span) -> Finding:
        return Finding(
            "JS104",
            span,
            f"「{name}」が複数あります",
            label="どれを指すか決められません",
            related=tuple(
                Related(f"「{name}」はここにあります", place)
                for place in map(self._place_of, found.candidates)
                if place is not None
            ),
            advice="名称でなく id で書いてください。",
        )

    def _place_of(self, target: Target) -> Span | None:
        path = self._spots.get(id(target))
        return None if path is None else self._marks.at(path).span

    def _citation(self, token: Citation, span: Span) -> Iterator[Finding]:
        if token.kind not in KINDS:
            yield _unreadable(token, span)
        elif token.kind == "法":
            yield from self._law(token.target, span)
            if token.at not in ("", WHOLE_ARTICLE):
                yield Finding(
                    "JS105",
                    span,
                    "読めない引用です",
                    label=f"「@{token.at}」という引き方はありません",
                    advice=f"条だけを引くときは「${{法:{token.target}@{WHOLE_ARTICLE}}}」と書きます。",
                )
        elif token.kind in PLACE_KINDS:
            yield from self._place(token, span)
        elif token.kind == "指標":
            yield from self._indicator(token, span)
        elif token.kind in (*ELEMENT_KINDS, "注", SHARED_TEXT, "未確定"):
            kinds = ("部署", "自治体") if token.kind == "部署" else (token.kind,)
            yield from self._reference(kinds, token.target, span, "JS105")

    def _law(self, name: str, span: Span) -> Iterator[Finding]:
        if name in self._statute.provisions:
            yield from self._in_force(name, self._statute.provisions[name], span)
            return
        concept = self._statute.find(name)
        if concept is None:
            names = (*self._statute.names(), *self._statute.provisions)
            yield Finding(
                "JS105",
                span,
                "存在しない法令の項目です",
                label=f"「{name}」という法令の項目はありません",
                suggestions=tuple(Suggestion(word) for word in similar(name, names)),
                advice=f"使えるもの: {'、'.join(names)}",
            )
        elif self._law_day is not None and concept.on(self._law_day) is None:
            day, first = self._law_day, concept.versions[0].first
            yield Finding(
                "JS105",
                span,
                "計画の基準日に施行されていない法令の項目です",
                label=f"「{name}」は{_day(first)}から施行されます",
                basis=written_out(concept.versions[0].number),
                advice=f"この計画の基準日は{_day(day)}です。引用を消すか、「計画」の「基準日」を確かめてください。",
            )

    def _in_force(self, name: str, other: OtherProvision, span: Span) -> Iterator[Finding]:
        """Tell of a provision of another law that does not exist yet on the plan's day."""
        if self._law_day is not None and not other.applies_on(self._law_day):
            yield Finding(
                "JS105",
                span,
                "計画の基準日に施行されていない法令の項目です",
                label=f"「{name}」は{_day(other.first)}から施行されます",
                basis=str(other.provision),
                advice=f"この計画の基準日は{_day(self._law_day)}です。",
            )

    def _place(self, token: Citation, span: Span) -> Iterator[Finding]:
        if token.target not in self._places and not self._index.is_broken(_PLACES, token.target):
            yield Finding(
                "JS105",
                span,
                "存在しない章・節・図表です",
                label=f"本文に id「{token.target}」の章・節・図表はありません",
                suggestions=tuple(
                    Suggestion(word, self._marks.at(self._places[word]).span)
                    for word in similar(token.target, self._places)
                ),
                advice="引きたい章・節・図表に id を付け、その id を書いてください。",
            )

    def _indicator(self, token: Citation, span: Span) -> Iterator[Finding]:
        problems = list(self._reference(("指標",), token.target, span, "JS105"))
        yield from problems
        indicator = self._index.find(("指標",), token.target)
        if problems or not isinstance(indicator, Indicator) or not token.at:
            return
        if token.at == EVERY_YEAR or self._has_lost_values(indicator):
            return
        rows = () if indicator.series else indicator.breakdown
        series = [*indicator.series, *(item for row in rows for item in row.series)]
        years = {item.year.year: str(item.year) for item in series if item.value is not None}
        try:
            year = FiscalYear.parse(token.at).year
        except ValueProblem as problem:
            yield Finding("JS105", span, problem.message, label=f"「{token.at}」は年度として読めません")
            return
        if year not in years:
            yield Finding(
                "JS105",
                span,
                f"指標「{indicator.name}」に{token.at}の値がありません",
                label="この年度の実績がありません",
                advice=f"値のある年度: {'、'.join(years.values())}" if years else "",
            )

    def _has_lost_values(self, indicator: Indicator) -> bool:
        """Tell whether something wrong was cut out of an indicator's values."""
        own = self._marks.at(self._spots[id(indicator)])
        series = own.at(("実績",))
        items = series.children if isinstance(series.children, list) else []
        return any(marks.reported for marks in (own, series, *items))


def _day(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"


def _unreadable(token: Citation, span: Span) -> Finding:
    return Finding(
        "JS105",
        span,
        "読めない引用です",
        label="「${種別:相手}」の形で書きます",
        suggestions=tuple(Suggestion(kind) for kind in similar(token.kind, KINDS)) if token.kind else (),
        advice=f"種別は次のどれかです: {'、'.join(KINDS)}。そのままの文字として書くときは「$${{」とします。",
    )


def _fix(problem: Finding, written: Marks, name: str) -> Fix | None:
    """Give the fix that writes the likely name, where there is one only."""
    if problem.code != "JS103" or len(problem.suggestions) != 1:
        return None
    likely = problem.suggestions[0].text
    return fix(f"「{name}」を「{likely}」と書きます。", [edit_of_whole(written, name, likely)])

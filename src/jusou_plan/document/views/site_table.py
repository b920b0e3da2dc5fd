"""実施施設: the sites of a project, one name over several spots in one cell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from jusou_plan.document.nodes import (
    Block,
    Cell,
    Inline,
    Note,
    NoteMark,
    Notes,
    Paragraph,
    Row,
    RowGroup,
    Table,
)
from jusou_plan.document.scribe import Scribe
from jusou_plan.document.table import caption, grid, head_cell, plain_text, row_head
from jusou_plan.document.words import contact_words, count_words, site_name
from jusou_plan.model.block import FieldChoice, SiteMark, SiteTable
from jusou_plan.model.place import Place, Spot
from jusou_plan.model.project import Project, Site, SiteState

FIELDS = ("型", "名称", "所在地", "か所", "運営")
"""The columns that a site table has when a plan does not say; empty ones are left out."""


def site_tables(scribe: Scribe, block: SiteTable, id_: str) -> tuple[Block, ...]:
    """Give the site table that a block asks for."""
    project = scribe.loaded.resolve(block.project)
    if not isinstance(project, Project) or not _sites(project):
        return ()
    return site_table(scribe, project, id_, block.caption, block.fields, block.marked)


def is_tabular(project: Project) -> bool:
    """Tell whether a project's sites are many-sided enough (型, 場所) to need a table of their own."""
    return any(site.form or site.spots for site in _sites(project))


def has_addresses(scribe: Scribe, project: Project) -> bool:
    """Tell whether any of a project's sites has an address to show."""
    places = (scribe.loaded.resolve(site.place) if site.place else None for site in _sites(project))
    return any(isinstance(place, Place) and (place.address or place.spots) for place in places)


def _sites(project: Project) -> tuple[Site, ...]:
    return tuple(site for part in project.sites.everything() for site in part) if project.sites else ()


def site_table(
    scribe: Scribe,
    project: Project,
    id_: str,
    title: str | None = None,
    fields: tuple[FieldChoice, ...] = (),
    marked: tuple[SiteMark, ...] = (),
) -> tuple[Block, ...]:
    """Give the table of a project's sites: rows of one 型 belong together, so do the spots of one name.

    Short notes of its marks belong to the table, to be read on each of its pages; long ones stand below.
    Gives nothing when no site says anything of the fields asked for.
    """
    origin = scribe.loaded.key_span(project, "実施施設")
    view = _SiteTable(scribe, project, fields, marked)
    table, notes = scribe.apart(lambda: view.table(id_, title or f"{project.name}の実施施設"), origin)
    if table is None:
        return ()
    if all(_is_short(note) for note in notes):
        return (replace(table, keys=notes),)
    return (table, Notes(notes, origin))


_LONGEST_KEY = 30
"""Characters of a note that is short enough to stand on every page of its table."""


def _is_short(note: Note) -> bool:
    [first, *others] = note.blocks or (None,)
    return isinstance(first, Paragraph) and not others and len(plain_text(first.children)) <= _LONGEST_KEY


def _of_place(place: Place, field: str) -> str:
    """Give what a place itself says under one of its keys."""
    facts = {"併設先": place.host, "郵便番号": place.postcode, "交通": place.travel}
    return "、".join(room.name for room in place.rooms) if field == "設備" else facts[field] or ""


class _SiteTable:
    def __init__(
        self,
        scribe: Scribe,
        project: Project,
        fields: tuple[FieldChoice, ...],
        marked: Sequence[SiteMark],
    ) -> None:
        self._scribe = scribe
        self._project = project
        self._sites = _sites(project)
        form = scribe.outline.forms.site_table
        self._marked = marked or (form.marked if form else ())
        choices = (
            fields
            or (form.fields if form else ())
            or tuple(FieldChoice.model_validate(field) for field in FIELDS)
        )
        self._fields = tuple(choice for choice in choices if self._used(choice.field))
        if not self._fields and not fields:
            self._fields = (FieldChoice.model_validate("名称"),)
        self._with_spots = any(self._spots(site) for site in self._sites)

    def _used(self, field: str) -> bool:
        return field == "名称" or any(self._text(site, None, field) for site in self._sites)

    def table(self, id_: str, title: str) -> Table | None:
        """Give the table, None when it would have no column."""
        if not self._fields:
            return None
        origin = self._scribe.loaded.key_span(self._project, "実施施設")
        head = Row(
            tuple(
                head_cell(
                    choice.printed, origin, columns=2 if choice.field == "名称" and self._with_spots else 1
                )
                for choice in self._fields
            ),
            origin,
        )
        groups = [
            RowGroup(tuple(self._rows(sites)), self._scribe.loaded.span(sites[0]))
            for sites in self._by_form()
        ]
        return grid(id_, caption(title, origin), [head], groups, origin)

    def _by_form(self) -> list[list[Site]]:
        groups: list[list[Site]] = []
        for site in self._sites:
            if groups and groups[-1][0].form == site.form:
                groups[-1].append(site)
            else:
                groups.append([site])
        return groups

    def _rows(self, sites: list[Site]) -> list[Row]:
        rows: list[Row] = []
        height = sum(max(len(self._spots(site)), 1) for site in sites)
        for site in sites:
            spots: list[Spot | None] = [*self._spots(site)] or [None]
            for index, spot in enumerate(spots):
                cells: list[Cell] = []
                for choice in self._fields:
                    cells += self._cells(site, spot, choice.field, len(rows), height, index, len(spots))
                rows.append(Row(tuple(cells), self._scribe.loaded.span(site)))
        return rows

    def _cells(
        self, site: Site, spot: Spot | None, field: str, row: int, height: int, index: int, spots: int
    ) -> list[Cell]:
        """Give the cells of one column that start in this row: none under a cell that reaches down here."""
        span = self._scribe.loaded.span(site)
        blocks = self._blocks(site, spot, field)
        if field == "型":
            return [row_head(blocks, span, rows=height)] if row == 0 else []
        if field == "名称":
            if spot is None:
                return [row_head(blocks, span, columns=2 if self._with_spots else 1)]
            name = [row_head(self._blocks(site, None, field), span, rows=spots)] if index == 0 else []
            return [*name, row_head(self._scribe.line(spot.name, site, "場所"), span)]
        if field == "所在地":
            return [Cell(blocks, span)]
        return [Cell(blocks, span, rowspan=spots)] if index == 0 else []

    def _blocks(self, site: Site, spot: Spot | None, field: str) -> tuple[Block, ...]:
        words = self._scribe.words(self._text(site, spot, field), site)
        marks = self._marks(site) if field == "名称" and spot is None else ()
        return self._scribe.paragraph((*words, *marks))

    def _marks(self, site: Site) -> tuple[Inline, ...]:
        """Give the marks of a site: those of its state and method where they are told so, then its notes."""
        span = self._scribe.loaded.span(site)
        keys: list[NoteMark] = []
        if SiteMark.STATE in self._marked and site.state is not SiteState.OPEN:
            keys.append(self._scribe.key_mark(site.state.value, span))
        if SiteMark.METHOD in self._marked and site.method:
            keys.append(self._scribe.key_mark(site.method.text, span))
        return (*keys, *self._scribe.note_marks(site.notes))

    def _text(self, site: Site, spot: Spot | None, field: str) -> str:
        place = self._scribe.loaded.resolve(site.place) if site.place else None
        match field:
            case "型":
                return site.form or ""
            case "名称":
                return site_name(self._scribe, site)
            case "所在地":
                address = (spot.address if spot else None) or (
                    place.address if isinstance(place, Place) else ""
                )
                host = place.host if isinstance(place, Place) and self._show_host else None
                return (address or "") + (f"（{host}内）" if host else "")
            case "運営":
                legal = self._scribe.outline.forms.site_table
                form = legal.legal_forms if legal else True
                return self._scribe.body_name(site.operator, legal_form=form) if site.operator else ""
            case "方式":
                return site.method.text if site.method else ""
            case "状態":
                return site.state.value
            case "役割":
                return site.role or ""
            case "か所":
                return "、".join(count_words(count) for count in site.count)
            case "連絡先":
                return contact_words(place.contact) if isinstance(place, Place) and place.contact else ""
            case "併設先" | "郵便番号" | "交通" | "設備":
                return _of_place(place, field) if isinstance(place, Place) else ""
        return ""

    @property
    def _show_host(self) -> bool:
        """The host building stands with the address unless it has a column of its own."""
        form = self._scribe.outline.forms.site_table
        return not any(choice.field == "併設先" for choice in (form.fields if form else ()))

    def _spots(self, site: Site) -> tuple[Spot, ...]:
        """Give the spots of a site that this project uses."""
        place = self._scribe.loaded.resolve(site.place) if site.place else None
        if not isinstance(place, Place):
            return ()
        return tuple(spot for spot in place.spots if not site.spots or spot.name in site.spots)

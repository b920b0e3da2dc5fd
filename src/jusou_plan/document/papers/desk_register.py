"""相談窓口一覧: for residents, from what troubles them to the desk that hears them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from jusou_plan.coverage.basis import keys_of, support_of
from jusou_plan.document.nodes import Block, Cell, Document, Paragraph, Row, RowGroup, Text
from jusou_plan.document.papers.frame import NothingToPrint, beginning, page_line, paper, section, writer
from jusou_plan.document.papers.project_register import STYLE, STYLE_OF_SCOPE
from jusou_plan.document.papers.running import Line, departments_words, lines_of, sites_of
from jusou_plan.document.scribe import Scribe
from jusou_plan.document.table import grid, head_cell, joined, plain_text, row_head
from jusou_plan.document.views.desk_facts import DeskFacts, address
from jusou_plan.document.views.project_sheet import ProjectSheet
from jusou_plan.document.words import site_name
from jusou_plan.model.contact import ContactDetails
from jusou_plan.model.desk import Desk
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.part import Part
from jusou_plan.model.place import Place
from jusou_plan.model.project import Site
from jusou_plan.model.values.bound import Bound

TITLE = "相談窓口一覧"

_TROUBLES = {
    "第1号イ": "高齢の方の介護や暮らしのこと",
    "第1号ロ": "{障害}のある方の暮らしや福祉サービスのこと",
    "第1号ハ": "妊娠・出産、子育て、こどものこと",
    "第1号ニ": "生活費や仕事など、暮らしの困りごと",
    "第4号": "ひきこもりなど、自分からは相談に行きにくいこと",
}
"""What residents come with to the desks of each service that hears them, by its item of the Act."""

_HEARS_ALL = "第1号"
"""The item of 包括的相談支援, whose desks hear everybody."""

_COLUMNS = (
    "困りごと", "相談できる人", "窓口", "場所", "電話", "FAX", "メール", "受付時間", "予約", "費用", "担当",
)  # fmt: skip
"""The columns; those that no desk has anything for are left out."""

_SHARED = ("相談できる人", "担当")
"""What the desks of one project have in common: it stands once beside all of them."""

_NAMED_AFTER_SITES = re.compile("(.+センター)(?:の?運営)?(?:事業)?")

_ALWAYS = ("困りごと", "窓口")
_DETAILS = {"電話": "電話", "FAX": "FAX", "メール": "メール", "受付時間": "開庁時間", "予約": "予約"}

_AFTER_KIND = "　"
"""What stands between what a desk is and its name, where the name does not tell it."""

_UPRIGHT = 5
"""Columns that stand on an upright page."""

Said = dict[str, tuple[Block, ...]]


@dataclass(frozen=True, slots=True)
class _Desk:
    """A row: what it is for, what its columns say, and what it was made from."""

    trouble: str
    name: str
    said: Said
    part: Part
    of: object
    """What the facts are shared with that the desks of one line have in common."""

    in_charge: str = ""


def build_desk_register(loaded: LoadedPlan) -> Document:
    """Give the list of desks: the 窓口 of the plan, or without any the sites of its 包括的相談支援.

    Raises NothingToPrint for a plan that has neither.
    """
    scribe = writer(loaded)
    rows = _rows(scribe)
    if not rows:
        raise NothingToPrint(
            "計画に、相談窓口も、相談を受ける事業（第1号）もありません",
            "「窓口」に、名称、相談内容、連絡先などを書いてください。",
        )
    origin = beginning(loaded)
    fields = [field for field in _COLUMNS if field in _ALWAYS or any(row.said[field] for row in rows)]
    table = scribe.with_notes(lambda: _table(scribe, rows, fields), origin)
    body = [section("ichiran", "困りごとから探す", (*_about(scribe), *table), origin)]
    return paper(scribe, TITLE, body, landscape=len(fields) > _UPRIGHT)


def _about(scribe: Scribe) -> tuple[Block, ...]:
    """Give what the plan says of all desks together, where they are those of its 包括的相談支援."""
    if scribe.plan.desks:
        return ()
    hearing = (
        support_of(scribe.loaded, project)
        for project in scribe.plan.projects
        if any(key.startswith(_HEARS_ALL) for key in keys_of(scribe.loaded, project))
    )
    support = next((it for it in hearing if it is not None and it.summary is not None), None)
    return scribe.prose(support.summary) if support and support.summary else ()


def desks_in_short(scribe: Scribe, most: int) -> list[tuple[str, str]]:
    """Give what residents come with, and on one line the desks that hear it, at most `most` by name."""
    told = []
    for group in _by_trouble(_rows(scribe)):
        names = list(dict.fromkeys(_with_number(desk) for desk in group))
        others = f"ほか{len(names) - most}か所" if len(names) > most else ""
        told.append((group[0].trouble, "、".join(filter(None, (*_by_kind(names[:most]), others)))))
    return told


def _by_kind(names: Sequence[str]) -> Iterator[str]:
    """Give names, those of one kind behind it: 地域包括支援センター（明倫、あたご）."""
    for kind, alike in groupby(names, lambda name: name.partition(_AFTER_KIND)[0]):
        own = [own for name in alike if (own := name.partition(_AFTER_KIND)[2])]
        yield f"{kind}（{'、'.join(own)}）" if own else kind


def _with_number(desk: _Desk) -> str:
    numbers = [plain_text(block.children) for block in desk.said["電話"] if isinstance(block, Paragraph)]
    return f"{desk.name}（電話 {numbers[0]}）" if numbers else desk.name


def lacking_numbers(loaded: LoadedPlan) -> str:
    """Say that residents will not find how to call, "" where every desk or its place has a number."""
    rows = _rows(writer(loaded))
    lacking = sum(not row.said["電話"] for row in rows)
    if not lacking:
        return ""
    which = "どの窓口にも" if lacking == len(rows) else f"{len(rows)}の窓口のうち{lacking}に"
    return f"{which}電話番号がありません（窓口の「連絡先」か、施設の「連絡先」に書くと載ります）"


def _rows(scribe: Scribe) -> list[_Desk]:
    if scribe.plan.desks:
        return list(_desks(scribe))
    return list({(row.trouble, row.name, row.in_charge): row for row in _services(scribe)}.values())


def _desks(scribe: Scribe) -> Iterator[_Desk]:
    """Give the 窓口 as the plan registers them."""
    for desk in scribe.plan.desks:
        facts = DeskFacts(scribe, desk, ())
        said = {
            "困りごと": facts.blocks("相談内容"),
            "相談できる人": facts.blocks("対象"),
            "窓口": facts.blocks("名称"),
            "場所": joined([facts.blocks("施設"), facts.blocks("所在地")]),
            **{label: facts.blocks(field) for label, field in _DETAILS.items()},
            "費用": facts.blocks("費用"),
            "担当": facts.blocks("担当"),
        }
        yield _Desk("、".join(desk.matters or desk.clients), desk.name, said, desk, desk)


def _services(scribe: Scribe) -> Iterator[_Desk]:
    """Give the places where 包括的相談支援 is done; where a project names none, the department in charge."""
    for key, words in _TROUBLES.items():
        trouble = words.format(障害=_disability(scribe))
        for project in scribe.plan.projects:
            if key not in keys_of(scribe.loaded, project):
                continue
            for it in lines_of(project):
                office = departments_words(scribe, project, it.scope)
                sites = sites_of(it)
                for site in sites:
                    name = _site_title(scribe, it, site)
                    yield _Desk(trouble, name, _at_site(scribe, it, site), site, it, office)
                if not sites and (office or key.startswith(_HEARS_ALL)):
                    name = office or project.name
                    yield _Desk(trouble, name, _at_office(scribe, it, name), it.part, it, office)


def _at_site(scribe: Scribe, it: Line, site: Site) -> Said:
    place = scribe.loaded.resolve(site.place) if site.place else None
    known = place if isinstance(place, Place) else None
    return {
        **_common(scribe, it, known.contact if known else None, known),
        "窓口": scribe.line(_site_title(scribe, it, site), site),
        "場所": _where(scribe, site, known) if known else (),
    }


def _site_title(scribe: Scribe, it: Line, site: Site) -> str:
    """Give what residents look for: the site's name, what it is, how many there are, and in what building."""
    name = site_name(scribe, site)
    kind = site.role or _kind(it)
    what = f"{kind}{_AFTER_KIND}" if kind and kind not in name else ""
    place = scribe.loaded.resolve(site.place) if site.place else None
    inside = isinstance(place, Place) and place.host and not _lines(place, site)
    beside = (_number(site), f"{place.host}内" if inside and isinstance(place, Place) else "")
    return f"{what}{name}{''.join(f'（{words}）' for words in beside if words)}"


def _number(site: Site) -> str:
    """Give how many places stand under one name, in whatever way they are run; nothing for one."""
    counts = [it.count for it in site.count]
    total = sum(count.amount for count in counts)
    units = {count.unit for count in counts if count.bound is Bound.EXACT}
    if len(units) != 1 or any(count.bound is not Bound.EXACT for count in counts):
        return "・".join(count.text for count in counts)
    return f"{total}{units.pop()}" if total > 1 else ""


def _kind(it: Line) -> str:
    """Give what the sites of a project are that is named after them: 地域包括支援センター運営事業."""
    named = _NAMED_AFTER_SITES.fullmatch(it.project.name)
    return named[1] if named else ""


def _where(scribe: Scribe, site: Site, place: Place) -> tuple[Block, ...]:
    """Give where a place is, each of its spots that the project uses on a line."""
    host = f"（{place.host}内）" if place.host else ""
    return joined([scribe.line(text + host, place) for text in _lines(place, site)])


def _lines(place: Place, site: Site) -> list[str]:
    spots = [spot for spot in place.spots if not site.spots or spot.name in site.spots]
    lines = [f"{spot.name}　{spot.address or ''}".strip() for spot in spots] or [address(place)]
    return [text for text in lines if text]


def _at_office(scribe: Scribe, it: Line, name: str) -> Said:
    return {**_common(scribe, it, None, None), "窓口": scribe.line(name, it.project), "場所": ()}


def _common(scribe: Scribe, it: Line, contact: ContactDetails | None, place: Place | None) -> Said:
    sheet = ProjectSheet(scribe, it.project, STYLE_OF_SCOPE if it.scope else STYLE, it.scope)
    texts = {
        "電話": contact.phone if contact else (),
        "FAX": contact.fax if contact else (),
        "メール": contact.mail if contact else (),
        "受付時間": (contact.hours,) if contact and contact.hours else (),
        "予約": (contact.appointment,) if contact and contact.appointment else (),
    }
    part: Part = place or it.project
    details = {label: joined([scribe.line(text, part) for text in said]) for label, said in texts.items()}
    return {
        **details,
        "困りごと": (),
        "相談できる人": sheet.field("支援対象者"),
        "費用": (),
        "担当": sheet.field("所管課"),
    }


def _disability(scribe: Scribe) -> str:
    """Give the word 障害 as the city spells it."""
    words = [*(project.name for project in scribe.plan.projects), *_fields(scribe)]
    return "障がい" if any("障がい" in word for word in words) else "障害"


def _fields(scribe: Scribe) -> Iterator[str]:
    for project in scribe.plan.projects:
        yield from project.fields


def _table(scribe: Scribe, rows: Sequence[_Desk], fields: Sequence[str]) -> tuple[Block, ...]:
    origin = beginning(scribe.loaded)
    head = Row(tuple(head_cell(field, origin) for field in fields), origin)
    groups = [_group(scribe, group, fields) for group in _by_trouble(rows)]
    line = page_line(landscape=len(fields) > _UPRIGHT)
    return (grid("ichiran_hyo", (), [head], groups, origin, line=line),)


def _by_trouble(rows: Sequence[_Desk]) -> list[list[_Desk]]:
    groups: list[list[_Desk]] = []
    for row in rows:
        merged = bool(groups) and not isinstance(row.part, Desk) and groups[-1][0].trouble == row.trouble
        if merged:
            groups[-1].append(row)
        else:
            groups.append([row])
    return groups


def _group(scribe: Scribe, group: Sequence[_Desk], fields: Sequence[str]) -> RowGroup:
    rows = []
    for index, desk in enumerate(group):
        span = scribe.loaded.span(desk.part)
        height = sum(other.of is desk.of for other in group)
        first = index == 0 or group[index - 1].of is not desk.of
        cells = []
        for field in fields:
            if field == "困りごと":
                words = desk.said[field] or scribe.paragraph(
                    (Text(desk.trouble, span),) if desk.trouble else ()
                )
                cells += [row_head(words, span, rows=len(group))] if index == 0 else []
            elif field in _SHARED:
                cells += [Cell(desk.said[field], span, rowspan=height)] if first else []
            else:
                cells.append(Cell(desk.said[field], span))
        rows.append(Row(tuple(cells), span))
    return RowGroup(tuple(rows), rows[0].origin)

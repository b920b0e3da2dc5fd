"""The law as text: one concept with its history, what a number has meant, the list of all concepts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from jusou_plan.model.values.era import wareki_date
from jusou_plan.report.width import width
from jusou_plan.statute.certainty import Certainty
from jusou_plan.statute.component import Component, UserSupportType
from jusou_plan.statute.concept import Concept, Exemption, Statute, Version
from jusou_plan.statute.edition import Edition
from jusou_plan.statute.grant import Grant, Share, ShareKind
from jusou_plan.statute.lookup import ByNumber, Inside
from jusou_plan.statute.number import item_label, written_out
from jusou_plan.statute.source import Reading, Source
from jusou_plan.statute.strength import Strength

_INDENT = "  "
_LABEL_COLUMNS = 12


@dataclass(frozen=True, slots=True)
class LawDay:
    """The day whose law is shown.

    `asked` is False for the newest edition that was read, `verified` for a day whose texts were not read:
    then what is shown is the last that was.
    """

    day: date
    asked: bool
    verified: bool = True

    def __str__(self) -> str:
        """Give 令和7年3月31日の時点, or say that it is the newest edition."""
        if not self.verified:
            return f"{wareki_date(self.day)}の時点。この日の条文は未確認で、確認した最後の版による"
        if self.asked:
            return f"{wareki_date(self.day)}の時点"
        return f"{wareki_date(self.day)}の版。条文を確認した最新の版"


def render_concept(statute: Statute, concept: Concept, at: LawDay) -> str:
    """Give all that is known of a concept: what it says on the day, how strongly, for whom; its history."""
    version = concept.on(at.day)
    shown = version or concept.versions[0]
    rows = [
        ("条文", _article(concept, at)),
        ("強さ", f"{concept.strength}（{concept.strength.meaning}）"),
        ("名宛人", concept.bound),
        *([("列挙", "、".join(shown.enumerated))] if shown.enumerated else []),
        *(("補足", note) for note in (concept.note, shown.note) if note),
        *(("出典", _source(source)) for source in shown.sources),
        ("確度", shown.certainty if at.verified else Certainty.UNVERIFIED),
    ]
    parts = [
        f"{concept.name}\n{_INDENT}{shown.summary}",
        "\n".join(_row(label, text) for label, text in rows),
        *([_exemption(concept.exemption)] if concept.exemption else []),
        *_component(statute, concept, at),
        _history(concept),
        *_announcement(statute, concept, at),
    ]
    return "\n\n".join(parts)


def render_number(statute: Statute, found: ByNumber, at: LawDay) -> str:
    """Give what a number means. Where that depends on the day, say so and give each; else the concept."""
    asked = written_out(found.asked)
    part = "" if found.asked == found.number else f"{asked}は、{written_out(found.number)}の一部です。\n\n"
    concepts = found.concepts
    if len(concepts) == 1:
        return part + _moved(found, at) + render_concept(statute, concepts[0], at)
    meanings = "\n\n".join(
        f"{_span(version)}\n{_INDENT}{concept.name}（{concept.strength}）\n{_INDENT}{version.summary}"
        for concept, version in found.meanings
    )
    head = f"{part}{asked}は、日によって別のことを定めています。\n\n{meanings}"
    now = next((concept for concept, version in found.meanings if version.applies_on(at.day)), None)
    if at.asked and now is not None:
        return f"{head}\n\n--- {at}では「{now.name}」です ---\n\n{render_concept(statute, now, at)}"
    return f"{head}\n\n詳しく: {'、'.join(f'jusou law {concept.name}' for concept in concepts)}"


def render_inside(found: Inside, at: LawDay) -> str:
    """Give the parts of a provision, with their numbers on the day."""
    lines = _table(found.concepts, at)
    return f"{written_out(found.number)}の中の項目（{at}）\n\n" + "\n".join(lines)


def render_list(statute: Statute, at: LawDay) -> str:
    """Give every concept under its strength, with its number on the day; then those not in force on it."""
    in_force = [concept for concept in statute.concepts.values() if concept.on(at.day)]
    others = [concept for concept in statute.concepts.values() if not concept.on(at.day)]
    parts = [f"法令の項目（条文は{at}）"]
    for strength in Strength:
        chosen = [concept for concept in in_force if concept.strength is strength]
        if chosen:
            parts.append("\n".join([f"{strength}（{strength.meaning}）", *_table(chosen, at)]))
    if others:
        parts.append("\n".join(["この日にはまだないもの", *_table(others, at)]))
    parts.append("一つを詳しく見るには: jusou law 受託者守秘、jusou law 法106-4-6")
    return "\n\n".join(parts)


def _table(concepts: Iterable[Concept], at: LawDay) -> list[str]:
    listed = tuple(concepts)
    widest = max(width(concept.name) for concept in listed)
    return [
        f"{_INDENT}{concept.name}{' ' * (widest - width(concept.name))}  {_brief(concept, at)}"
        for concept in listed
    ]


def _brief(concept: Concept, at: LawDay) -> str:
    version = concept.on(at.day)
    if version is None:
        first = concept.versions[0]
        return f"{written_out(first.number)}（{wareki_date(first.first)}から。{first.certainty}）"
    unverified = "" if version.is_verified else "（未確認）"
    return f"{written_out(version.number)}{unverified}"


def _article(concept: Concept, at: LawDay) -> str:
    version = concept.on(at.day)
    if version is not None:
        return f"{written_out(version.number)}（{at}）"
    first = concept.versions[0].first
    return f"なし（{at}）。{wareki_date(first)}から{written_out(concept.versions[0].number)}になります"


def _moved(found: ByNumber, at: LawDay) -> str:
    """Say that a number is not that of the day, "" where it is."""
    if any(version.applies_on(at.day) for _, version in found.meanings):
        return ""
    concept, version = found.meanings[-1]
    days = _span(version)
    return f"{written_out(found.number)}は、{days}の「{concept.name}」の番号です。\n\n"


def _history(concept: Concept) -> str:
    lines = ["経過"]
    for version in concept.versions:
        unverified = "" if version.is_verified else "  【未確認】"
        lines.append(f"{_INDENT}{_span(version)}  {written_out(version.number)}{unverified}")
        if version.change:
            by = f"（{version.amendment.number}）" if version.amendment else ""
            lines.append(f"{_INDENT * 3}{version.change}{by}")
    return "\n".join(lines)


def _span(version: Version | UserSupportType) -> str:
    return _days(version.first, version.end)


def _days(first: date, end: date | None) -> str:
    if end is None:
        return f"{wareki_date(first)}から"
    return f"{wareki_date(first)}から{wareki_date(end - timedelta(days=1))}まで"


def _announcement(statute: Statute, concept: Concept, at: LawDay) -> Iterator[str]:
    """Tell of the editions whose text was not read, unless the concept's own history does."""
    for edition in statute.editions():
        if edition.verified or concept.name in edition.changed:
            continue
        if edition.applies_on(at.day):
            yield (
                f"{wareki_date(edition.first)}に施行される{_amendments(edition)}の条文は確認していません。"
                "上は、確認した最後の版の内容です。"
            )
        else:
            yield (
                f"{wareki_date(edition.first)}に{_amendments(edition)}が施行されます。"
                "この項目が変わるかどうかは確認していません。"
            )


def _amendments(edition: Edition) -> str:
    return "、".join(f"{amendment.title}（{amendment.number}）" for amendment in edition.amendments)


def _exemption(exemption: Exemption) -> str:
    rows = [
        ("対象", exemption.condition),
        ("代わり", exemption.substitute),
        ("理由", exemption.reason),
        ("根拠", exemption.basis),
        *([("補足", exemption.note)] if exemption.note else []),
        ("確度", exemption.certainty.value),
    ]
    return _section("適用除外（計画に「適用除外」と書けます）", rows)


def _component(statute: Statute, concept: Concept, at: LawDay) -> Iterator[str]:
    """Give the project of the item that a concept is, its types and who bears its costs."""
    label = item_label(concept.versions[-1].number)
    component = next((known for known in statute.components if known.label == label), None)
    if component is None:
        return
    yield _section(f"{component.label}の事業", _component_rows(component))
    if component.name == "利用者支援事業":
        yield _section(f"型（{at}）", [_type(known) for known in statute.user_support_types_on(at.day)])
    grants = [grant for grant in statute.costs.grants if label in grant.labels]
    for grant in grants:
        outside = [
            ("対象外", f"{known.name}（{known.funding}。{known.certainty}）")
            for known in statute.costs.outside
            if label in known.labels
        ]
        yield _section("費用の負担", [*_grant_rows(grant), *outside])


def _component_rows(component: Component) -> list[tuple[str, str]]:
    rows = [("名称", component.name)]
    if component.other_names:
        rows.append(("別の名称", "、".join(component.other_names)))
    rows.append(("根拠法", "、".join(map(str, component.basis))))
    if component.parts:
        rows.append(("内訳", "、".join(component.parts)))
    rows += [("改正", f"{wareki_date(change.first)} {change.content}") for change in component.changes]
    if component.note:
        rows.append(("補足", component.note))
    return rows


def _type(known: UserSupportType) -> tuple[str, str]:
    unverified = "（期間は未確認）" if known.certainty is Certainty.UNVERIFIED else ""
    return known.name, f"{_days(known.first, known.end)}{unverified}"


def _grant_rows(grant: Grant) -> list[tuple[str, str]]:
    rows = [(share.bearer.value, _share(share)) for share in grant.shares]
    rows += [("補足", note) for note in (grant.premise, grant.note) if note]
    rows.append(("根拠", "、".join(written_out(number, full=False) for number in grant.basis)))
    return rows


def _share(share: Share) -> str:
    match share.kind:
        case ShareKind.PERCENT:
            adjustment = f"（{share.adjustment}）" if share.adjustment else ""
            return f"{share.percent}%{adjustment}"
        case ShareKind.WITHIN_BUDGET:
            return "予算の範囲内での一部"
        case ShareKind.REST:
            return "残り"


def _source(source: Source) -> str:
    reading = "" if source.reading is Reading.TEXT else f"（{source.reading}で確認）"
    as_of = f"（{wareki_date(source.as_of)}施行の版まで確認）" if source.as_of else ""
    return " ".join(part for part in (f"{source.title}{as_of}{reading}", source.address) if part)


def _section(title: str, rows: Iterable[tuple[str, str]]) -> str:
    return "\n".join([title, *(_INDENT + _row(label, text) for label, text in rows)])


def _row(label: str, text: str) -> str:
    return f"{label}{' ' * max(_LABEL_COLUMNS - width(label), 2)}{text}"

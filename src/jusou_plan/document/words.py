"""How staff, contractors, sites and methods are put into words."""

from __future__ import annotations

from collections.abc import Sequence

from jusou_plan.document.nodes import Block, Inline, ItemList, ListItem, Paragraph, Text
from jusou_plan.document.scribe import Scribe
from jusou_plan.model.contact import ContactDetails
from jusou_plan.model.meeting import Meeting
from jusou_plan.model.organization import ConsortiumMember, Member, Organization
from jusou_plan.model.part import Part
from jusou_plan.model.place import Place
from jusou_plan.model.project import Area, Contractor, MethodUse, Site, SiteCount
from jusou_plan.model.reference import Reference
from jusou_plan.model.staff import Staff
from jusou_plan.model.staff_words import staff_words
from jusou_plan.model.values.sustainable_goal import SustainableGoal


def labelled(label: str, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Give what a field says under its label: beside it when it is one line, else below 〈label〉."""
    if not blocks:
        return ()
    first, *others = blocks
    if isinstance(first, Paragraph) and not others:
        return (Paragraph((Text(f"{label}：", first.origin), *first.children), first.origin, role="label"),)
    return (Paragraph((Text(f"〈{label}〉", first.origin),), first.origin, role="lead"), *blocks)


def signed(sign: str, lines: Sequence[tuple[Inline, ...]]) -> tuple[Block, ...]:
    """Give lines under a sign that says what they are; the usual bullet is left off a single one."""
    if sign == BULLET:
        return bullets([(line, ()) for line in lines])
    made = tuple(ListItem(sign, (Paragraph(line, line[0].origin),), line[0].origin) for line in lines if line)
    return (ItemList(made, made[0].origin),) if made else ()


BULLET = "・"


def bullets(entries: Sequence[tuple[tuple[Inline, ...], tuple[Block, ...]]]) -> tuple[Block, ...]:
    """Give entries as bullets, a single one without a bullet; each has a line and what stands under it."""
    made = [
        ListItem(BULLET, (Paragraph(line, line[0].origin), *under), line[0].origin)
        for line, under in entries
        if line
    ]
    if len(made) == 1:
        return made[0].blocks
    return (ItemList(tuple(made), made[0].origin),) if made else ()


def staff(scribe: Scribe, posts: tuple[Staff, ...]) -> tuple[Block, ...]:
    """Give the posted staff, one line each; those among them (うち) under a mark of their own."""
    return bullets([(staff_line(scribe, post), _inner_staff(scribe, post.parts)) for post in posts])


def _inner_staff(scribe: Scribe, posts: tuple[Staff, ...]) -> tuple[Block, ...]:
    items = tuple(
        ListItem("○", (Paragraph(line, line[0].origin), *_inner_staff(scribe, post.parts)), line[0].origin)
        for post in posts
        if (line := staff_line(scribe, post))
    )
    return (ItemList(items, items[0].origin),) if items else ()


def staff_line(scribe: Scribe, post: Staff) -> tuple[Inline, ...]:
    """Give one post: where, who, with which qualification, how many."""
    return (*scribe.words(staff_words(scribe.loaded, post), post), *scribe.note_marks(post.notes))


def contractors(scribe: Scribe, entries: tuple[Contractor, ...], *, legal_form: bool) -> tuple[Block, ...]:
    """Give the contractors, one line each."""
    return bullets([(contractor_line(scribe, entry, legal_form=legal_form), ()) for entry in entries])


def contractor_line(scribe: Scribe, entry: Contractor, *, legal_form: bool) -> tuple[Inline, ...]:
    """Give one contractor: its name, or its legal form where the plan names none."""
    if entry.organization:
        text = scribe.body_name(entry.organization, legal_form=legal_form)
        target = scribe.loaded.resolve(entry.organization)
        if isinstance(target, Organization) and target.members and not entry.organization.label:
            text = consortium(scribe, target, text)
    else:
        text = entry.legal_form.text if entry.legal_form else ""
    if entry.scope:
        text += f"（{entry.scope}）"
    return (*scribe.words(text, entry), *scribe.note_marks(entry.notes))


def consortium(scribe: Scribe, organization: Organization, name: str) -> str:
    """Give a 共同事業体 with its members."""
    members = "・".join(_consortium_member(scribe, member) for member in organization.members)
    return name if members in name else f"{name}（{members}）"


def _consortium_member(scribe: Scribe, member: ConsortiumMember) -> str:
    if member.organization:
        return scribe.name(member.organization)
    return member.legal_form.text if member.legal_form else ""


def method(scribe: Scribe, use: MethodUse) -> tuple[Block, ...]:
    """Give the way of running a project, with what it reaches."""
    return scribe.line(method_words(use), use)


def method_words(use: MethodUse) -> str:
    """Give the words for a way of running a project."""
    text = use.label or (f"{use.recipient}への{use.method.text}" if use.recipient else use.method.text)
    return text + (f"（{use.scope}）" if use.scope else "")


def site_name(scribe: Scribe, site: Site) -> str:
    """Give a site's printed name, that of the body which runs it where the site has none of its own."""
    if site.place:
        return scribe.name(site.place)
    return site.name or (scribe.name(site.operator) if site.operator else "")


def sites_with_operators(scribe: Scribe, sites: tuple[Site, ...], *, legal_form: bool) -> tuple[Block, ...]:
    """Give sites as `名称（運営する団体）`, one line each."""
    entries: list[tuple[tuple[Inline, ...], tuple[Block, ...]]] = []
    for site in sites:
        text = site_name(scribe, site)
        if site.operator:
            text += f"（{scribe.body_name(site.operator, legal_form=legal_form)}）"
        entries.append(((*scribe.words(text, site), *scribe.note_marks(site.notes)), ()))
    return bullets(entries)


def sites(scribe: Scribe, entries: tuple[Site, ...]) -> tuple[Block, ...]:
    """Give sites with role, method and count, one line each."""
    lines: list[tuple[tuple[Inline, ...], tuple[Block, ...]]] = []
    for site in entries:
        text = f"{site.role}：" if site.role else ""
        text += site_name(scribe, site)
        place = scribe.loaded.resolve(site.place) if site.place else None
        if isinstance(place, Place) and place.host:
            text += f"（{place.host}内）"
        counts = "、".join(count_words(count) for count in site.count)
        text += f"　{counts}" if counts else ""
        if site.method and not site.count:
            text += f"（{site.method.text}）"
        lines.append(((*scribe.words(text, site), *scribe.note_marks(site.notes)), ()))
    return bullets(lines)


def count_words(count: SiteCount) -> str:
    """Give a number of sites under its method: 委託8か所."""
    return (count.method.text if count.method else "") + count.count.text


def contact_words(contact: ContactDetails) -> str:
    """Give how to reach a place: telephone numbers, FAX, mail, hours."""
    parts = [
        *(f"電話 {text}" for text in contact.phone),
        *(f"FAX {text}" for text in contact.fax),
        *contact.mail,
        *contact.url,
        *(text for text in (contact.hours, contact.appointment) if text),
    ]
    return "、".join(parts)


def areas(scribe: Scribe, entries: tuple[Area, ...]) -> tuple[Block, ...]:
    """Give the areas, one line each."""
    lines: list[tuple[tuple[Inline, ...], tuple[Block, ...]]] = []
    for area in entries:
        text = (area.role or "") + area.name + (area.count.text if area.count else "")
        text += f"（{area.method.text}）" if area.method else ""
        lines.append((scribe.words(text, area), ()))
    return bullets(lines)


def bodies(scribe: Scribe, references: tuple[Reference, ...]) -> tuple[Block, ...]:
    """Give departments or bodies on one line."""
    children: list[Inline] = []
    for index, reference in enumerate(references):
        if index:
            children.append(Text("、", scribe.loaded.span(reference)))
        children.append(Text(scribe.body_name(reference), scribe.loaded.span(reference)))
    return scribe.paragraph(tuple(children))


def goal_lines(scribe: Scribe, goals: tuple[SustainableGoal, ...], part: Part) -> tuple[Block, ...]:
    """Give goals of the SDGs, each by its number and its name."""
    items = tuple(
        ListItem(str(goal.number), scribe.line(goal.name, part, "SDGs"), scribe.loaded.span(goal))
        for goal in goals
    )
    return (ItemList(items, items[0].origin, ordered=True),) if items else ()


def member_words(scribe: Scribe, member: Member) -> str:
    """Give one member of a meeting in words."""
    if member.body:
        text = member.label or scribe.name(member.body)
    elif member.meeting:
        text = f"{scribe.name(member.meeting)}の{member.part or '参加者'}"
    elif member.group:
        text = scribe.name(member.group)
    else:
        text = member.words or ""
    text += f"　{member.post}" if member.post else ""
    text += f"（{member.note}）" if member.note else ""
    return conditional(member.condition, text)


def within_words(scribe: Scribe, meeting: Meeting) -> str:
    """Give in whose time a meeting is held: 必要に応じて、A又はBの際に、時間を分けて開催."""
    if meeting.within is None:
        return ""
    names = _either([scribe.name(other) for other in meeting.within.meetings])
    return conditional(meeting.within.condition, f"{names}の際に、時間を分けて開催")


def _either(names: Sequence[str]) -> str:
    """Give several names of which one is meant: A、B又はC."""
    *first, last = names
    return f"{'、'.join(first)}又は{last}" if first else last


def conditional(condition: str | None, text: str) -> str:
    """Put the condition of a member's attendance before its name: 必要に応じて、窓口各課; 主に福祉各課."""
    if not condition:
        return text
    return f"{condition}{'' if condition == '主に' else '、'}{text}"

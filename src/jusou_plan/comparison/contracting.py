"""委託先の種別: which legal forms those have to whom a project is contracted out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from jusou_plan.comparison.by_item import values
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.organization import ConsortiumMember, Organization
from jusou_plan.model.project import Contractor, MethodUse, Project, Site
from jusou_plan.model.scoped import Scoped
from jusou_plan.model.values.legal_form import LegalForm, LegalFormKind
from jusou_plan.model.values.method import MethodKind
from jusou_plan.model.values.notation import compact


@dataclass(frozen=True, slots=True)
class Contracted:
    """A contractor: the plan's words for its legal form, and the form; its name where the plan tells none."""

    words: str
    form: LegalFormKind | None


def contractor_words(found: Iterable[Contracted]) -> str:
    """Give the legal forms of contractors, last the names of those whose form the plan does not tell."""
    entries = tuple(found)
    unknown = "、".join(it.words for it in entries if it.form is None)
    known = [it.words for it in entries if it.form is not None]
    return "、".join([*known, f"種別の記載なし（{unknown}）"] if unknown else known)


def contracted(loaded: LoadedPlan, project: Project, key: str) -> tuple[Contracted, ...]:
    """Give the contractors of a project for an item, each legal form once.

    They are those of 委託先, and those who run a site that is contracted out. One whose legal form the plan
    does not tell is given by its name.
    """
    found = [
        *(
            kind
            for _, entries in values(project, key, project.contractors)
            for entry in entries
            for kind in _contractor(loaded, entry)
        ),
        *_operators(loaded, project, key),
    ]
    return tuple(dict.fromkeys(found))


def _contractor(loaded: LoadedPlan, entry: Contractor) -> Iterator[Contracted]:
    if entry.organization is None:
        if entry.legal_form is not None:
            yield _of_form(entry.legal_form)
        return
    target = loaded.resolve(entry.organization)
    if isinstance(target, Organization):
        yield from _organization(loaded, target)


def _organization(loaded: LoadedPlan, organization: Organization) -> Iterator[Contracted]:
    """Give the form of an organization, of a 共同事業体 with those of its members in brackets."""
    form = organization.legal_form
    if form is None:
        yield Contracted(organization.name, None)
        return
    own = _of_form(form)
    members = [kind.words for member in organization.members for kind in _member(loaded, member)]
    yield Contracted(f"{own.words}（{'・'.join(members)}）", own.form) if members else own


def _member(loaded: LoadedPlan, member: ConsortiumMember) -> Iterator[Contracted]:
    target = loaded.resolve(member.organization) if member.organization else None
    if isinstance(target, Organization):
        yield _of_form(target.legal_form) if target.legal_form else Contracted(target.name, None)
    elif member.legal_form is not None:
        yield _of_form(member.legal_form)


def _of_form(form: LegalForm) -> Contracted:
    """Give a form in the plan's words; an abbreviation in brackets says less than the form's name."""
    written = compact(form.text).strip("()")
    spelled_out = written != form.kind.value and written != form.abbreviation().strip("()")
    return Contracted(form.text if spelled_out else form.kind.value, form.kind)


def _operators(loaded: LoadedPlan, project: Project, key: str) -> Iterator[Contracted]:
    for title, sites in values(project, key, project.sites):
        ways = frozenset(_ways(project, key, project.method, title))
        for site in sites:
            target = loaded.resolve(site.operator) if site.operator else None
            if isinstance(target, Organization) and _is_contracted(site, ways):
                yield from _organization(loaded, target)


def _ways(project: Project, key: str, method: Scoped[MethodUse] | None, title: str) -> Iterator[MethodKind]:
    """Give the ways in which the 細事業 with a title is run, all of them for sites that they share."""
    named = title and any(title == it for it, _ in values(project, key, method))
    for scope, use in values(project, key, method):
        if not named or scope in ("", title):
            yield from use.method.kinds


def _is_contracted(site: Site, ways: Iterable[MethodKind]) -> bool:
    """Tell whether a site is run by contract: by its own 方式 or those of its か所, else by the project's."""
    own = [count.method for count in site.count if count.method]
    if site.method is not None:
        own = [site.method]
    if own:
        return any(method.contracts for method in own)
    return bool(_CONTRACTS.intersection(ways))


_CONTRACTS = frozenset({MethodKind.CONTRACT, MethodKind.PART_CONTRACT, MethodKind.PART_DIRECT})

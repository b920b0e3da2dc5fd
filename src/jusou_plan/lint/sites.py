"""How many places the projects of a plan run, by every name under which they can be counted."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from jusou_plan.lint.kept import once_a_plan
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.place import Place
from jusou_plan.model.project import Project, Site, SiteState
from jusou_plan.model.values.bound import Bound

_WHAT_IS_DONE = re.compile(r"(?:の?(?:運営|設置|整備)?事業|の?運営|の?設置)$")
_SHORTEST = 4


@dataclass
class Counted:
    """What a name counts: every number that can be meant, the greatest total, and the projects."""

    numbers: set[int] = field(default_factory=set)
    total: int = 0
    projects: list[Project] = field(default_factory=list)


@once_a_plan
def counted_sites(loaded: LoadedPlan) -> dict[str, Counted]:
    """Give the numbers of sites by 役割, 名称 of groups and names of projects.

    A number may be that of all, of those that are open, of one way of running, or of one 型; what several
    projects call by one name may be the number of any of them. Projects with a site that cannot be counted
    are left out.
    """
    found: dict[str, Counted] = defaultdict(Counted)
    if any(stub.kind in ("事業", "施設") for stub in loaded.stubs):
        return found
    for project in loaded.plan.projects:
        sites = [site for part in (project.sites.everything() if project.sites else ()) for site in part]
        by_name: dict[str, list[Site]] = defaultdict(list)
        for site in sites:
            for name in dict.fromkeys(filter(None, (site.role, site.name))):
                by_name[name].append(site)
        for name in (project.name, *project.short):
            by_name.setdefault(_WHAT_IS_DONE.sub("", name), sites)
        for name, members in by_name.items():
            _count(loaded, found[name], project, members)
    short_or_empty = [name for name, it in found.items() if len(name) < _SHORTEST or not it.numbers]
    for name in short_or_empty:
        del found[name]
    return dict(found)


def number_of(loaded: LoadedPlan, site: Site) -> int | None:
    """Give how many places a site is, None if that cannot be told."""
    if site.count:
        if any(it.count.bound is not Bound.EXACT for it in site.count):
            return None
        return int(sum(it.count.amount for it in site.count))
    if site.spots:
        return len(site.spots)
    place = loaded.resolve(site.place) if site.place else None
    if isinstance(place, Place):
        return max(1, len(place.spots))
    return None


def _count(loaded: LoadedPlan, counted: Counted, project: Project, sites: Iterable[Site]) -> None:
    known = [(site, number_of(loaded, site)) for site in sites]
    numbers = [(site, number) for site, number in known if number is not None]
    if not numbers or len(numbers) < len(known):
        return
    total = sum(number for _, number in numbers)
    counted.numbers |= {total, len(numbers)}
    counted.numbers.add(sum(number for site, number in numbers if site.state is SiteState.OPEN))
    parts: dict[str, int] = defaultdict(int)
    for site, number in numbers:
        for mark in (f"型:{site.form}", f"方式:{site.method}", f"状態:{site.state}"):
            parts[mark] += number
        for part in site.count:
            parts[f"{part.method}"] += int(part.count.amount)
        counted.numbers.add(number)
    counted.numbers |= set(parts.values())
    counted.total = max(counted.total, total)
    counted.projects.append(project)

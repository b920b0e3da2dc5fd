"""配置人員 of a project for an item: in the plan's words, and what it is compared by."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from decimal import Decimal

from jusou_plan.comparison.by_item import values
from jusou_plan.comparison.same_words import folded, headcount_meaning
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.project import Project
from jusou_plan.model.staff import Staff
from jusou_plan.model.staff_words import staff_words
from jusou_plan.model.values.bound import Bound
from jusou_plan.model.values.headcount import Headcount

_SEVERAL = 2


def staff_lines(loaded: LoadedPlan, project: Project, key: str) -> tuple[str, ...]:
    """Give a line for each post, the sum last where every post has an exact number."""
    return (*_posts(loaded, project, key), *_sum(project, key))


def staff_meaning(projects: Sequence[Project], key: str) -> Hashable | None:
    """Give the posts, qualifications and numbers of projects, without the places; None for none at all."""
    posts = [post for project in projects for post in _entries(project, key)]
    return tuple(sorted(map(_meaning, posts), key=repr)) or None


def _entries(project: Project, key: str) -> Iterator[Staff]:
    for _, posts in values(project, key, project.staff):
        yield from posts


def _posts(loaded: LoadedPlan, project: Project, key: str) -> Iterator[str]:
    for title, posts in values(project, key, project.staff):
        for post in posts:
            text = staff_words(loaded, post)
            yield text if text.startswith(title) else f"{title}：{text}"
            yield from _inner(loaded, post)


def _inner(loaded: LoadedPlan, post: Staff) -> Iterator[str]:
    for part in post.parts:
        yield f"うち {staff_words(loaded, part)}"
        yield from _inner(loaded, part)


def _sum(project: Project, key: str) -> Iterator[str]:
    counts = [post.count for post in _entries(project, key)]
    exact = [count for count in counts if _is_exact(count)]
    if len(exact) == len(counts) >= _SEVERAL:
        total = sum((count.amount for count in exact if count), Decimal(0))
        yield f"（合わせて{total.normalize():f}人）"


def _is_exact(count: Headcount | None) -> bool:
    return count is not None and not count.each and count.bound is Bound.EXACT


def _meaning(post: Staff) -> Hashable:
    return (
        tuple(sorted(folded(word) for word in (*post.posts, *((post.words,) if post.words else ())))),
        tuple(sorted(map(folded, post.qualifications))),
        headcount_meaning(post.count),
        tuple(sorted(map(_meaning, post.parts), key=repr)),
    )

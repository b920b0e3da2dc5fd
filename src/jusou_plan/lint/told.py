"""What a plan says in words, for rules about words: in one spelling, so that each word is looked for once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from jusou_plan.coverage.basis import support_of
from jusou_plan.coverage.shown import strings, words
from jusou_plan.lint.kept import once_a_plan
from jusou_plan.model.citation import Citation, Literal, split
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.part import Part
from jusou_plan.model.project import Project
from jusou_plan.model.prose import Prose
from jusou_plan.model.values.notation import compact
from jusou_plan.model.walk import Path, keys_of
from jusou_plan.source.position import Span

_SPELLINGS = (("障がい", "障害"), ("障碍", "障害"), ("子ども", "こども"), ("子供", "こども"))
_SENTENCE = re.compile(r"(?:[^。\n]+|\n(?!\s*(?:\n|[-・●▶]|\d+\.|[(（①-⑳])))+")
_NOT_SAID = frozenset({"shortfalls", "exemptions", "pending", "cases", "header"})
"""What a plan has besides what it says of itself: what is lacking or open, and imagined households."""


def plain(text: str) -> str:
    """Give a text in one spelling: no white space, half-width figures, 障害 for 障がい, こども for 子ども."""
    found = compact(text)
    for spelling, usual in _SPELLINGS:
        found = found.replace(spelling, usual)
    return found


@once_a_plan
def told(loaded: LoadedPlan) -> str:
    """Give every word of a plan, in one spelling."""
    fields = (name for name, _ in keys_of(type(loaded.plan)) if name not in _NOT_SAID)
    return plain("\n".join(text for name in fields for text in strings(loaded, getattr(loaded.plan, name))))


def told_by(loaded: LoadedPlan, parts: Iterable[Part]) -> str:
    """Give every word of some parts, the names of what they refer to included, in one spelling."""
    return plain("\n".join(text for part in parts for text in strings(loaded, part)))


def told_of_projects(loaded: LoadedPlan, projects: Iterable[Project]) -> str:
    """Give every word of some projects and of the 支援 that they belong to, in one spelling."""
    known = tuple(projects)
    supports = {id(it): it for project in known if (it := support_of(loaded, project)) is not None}
    return told_by(loaded, (*known, *supports.values()))


def is_described(loaded: LoadedPlan, project: Project) -> bool:
    """Tell whether a plan says what a project does: in its 内容, or in that of its 支援."""
    support = support_of(loaded, project)
    return bool(project.content) or (support is not None and support.content is not None)


def sentences(loaded: LoadedPlan, *under: str) -> Iterator[str]:
    """Give every sentence and list item of the plan's prose, or of that under some keys, in one spelling."""
    return (sentence for key, sentence in _sentences(loaded) if not under or key in under)


@once_a_plan
def _sentences(loaded: LoadedPlan) -> tuple[tuple[str | int, str], ...]:
    return tuple(
        (path[0], plain(sentence))
        for path, piece in _prose(loaded)
        for sentence in _SENTENCE.findall(words(loaded, piece))
    )


def cites(loaded: LoadedPlan, concept: str) -> bool:
    """Tell whether the prose cites a concept of the law, as ${法:受託者守秘} does."""
    return any(
        isinstance(it, Citation) and it.kind == "法" and it.target == concept
        for _, piece in _prose(loaded)
        for it in split(piece.text)
    )


def typed(loaded: LoadedPlan) -> Iterator[tuple[str, int, Path]]:
    """Give what is typed in prose: the characters between citations, where they begin, the path."""
    for path, piece in _prose(loaded):
        for literal in split(piece.text):
            if isinstance(literal, Literal):
                yield literal.text, literal.start, path


def place_in(loaded: LoadedPlan, path: Path, start: int, end: int) -> Span:
    """Give the place of some characters of a prose value."""
    return loaded.source.marks.at(path).within(start, end)


def sentence_around(text: str, offset: int) -> str:
    """Give the sentence of a text that holds the character at `offset`, as it is written."""
    found = (match for match in _SENTENCE.finditer(text) if match.start() <= offset < match.end())
    match = next(found, None)
    return match[0] if match else ""


def _prose(loaded: LoadedPlan) -> Iterator[tuple[Path, Prose]]:
    left_out = {key for name, key in keys_of(type(loaded.plan)) if name in _NOT_SAID}
    for piece in loaded.every(Prose):
        path = loaded.path(piece)
        if path[0] not in left_out:
            yield path, piece

"""`${…}` in prose: a small language of its own, never evaluated by a template engine.

    ${指標:outreach@R6}        the value of an indicator for a fiscal year
    ${指標:outreach@各年}      its values, each behind its year
    ${法:受託者守秘}           the article that holds a duty on the plan's 基準日
    ${法:支援会議@条}          the article as a whole, without paragraph and item
    ${会議:jitsumusha}         the name of an element
    ${部署:yorisoi|福祉総合相談室}   the same, printed in other words
    ${節:suishin} ${頁:suishin}    a section's number and title, its page
    ${注:zeimu}                the mark of a note
    ${共通文:plaza}            a passage that is printed in several places, on a line of its own
    ${未確定:yosan}            an open point

`$${` stands for the two characters themselves.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

ELEMENT_KINDS = (
    "部署",
    "団体",
    "施設",
    "群",
    "支援",
    "事業",
    "会議",
    "関連計画",
    "取組",
    "用語",
    "窓口",
)
PLACE_KINDS = ("章", "節", "図", "表", "頁")
SHARED_TEXT = "共通文"
KINDS = ("指標", "法", *ELEMENT_KINDS, *PLACE_KINDS, "注", SHARED_TEXT, "未確定")

WHOLE_ARTICLE = "条"
"""What stands behind the name of a provision for the whole article that it is in."""

EVERY_YEAR = "各年"
"""What stands for a fiscal year in the citation of a whole series."""

_TOKEN = re.compile(r"\$\$\{|\$\{([^{}\n]*)(\})?")
_INSIDE = re.compile(r"\s*([^:：@|]+?)\s*[:：]\s*([^@|]+?)\s*(?:@\s*([^|]+?)\s*)?(?:\|\s*(.+?)\s*)?")


@dataclass(frozen=True, slots=True)
class Citation:
    """One `${kind:target@at|label}` at `start` to `end` of its text; `kind` is empty if it is unreadable."""

    start: int
    end: int
    kind: str
    target: str
    at: str
    label: str


@dataclass(frozen=True, slots=True)
class Literal:
    """Characters between citations, at `start` to `end` of the text."""

    start: int
    end: int
    text: str


def split(text: str) -> Iterator[Literal | Citation]:
    """Cut `text` into literals and citations, in order; a citation that cannot be read has no kind."""
    done = 0
    for token in _TOKEN.finditer(text):
        if token.start() > done:
            yield Literal(done, token.start(), text[done : token.start()])
        if token.group(0) == "$${":
            yield Literal(token.start(), token.end(), "${")
        else:
            yield _citation(token)
        done = token.end()
    if done < len(text):
        yield Literal(done, len(text), text[done:])


def _citation(token: re.Match[str]) -> Citation:
    inside = _INSIDE.fullmatch(token.group(1)) if token.group(2) else None
    if inside is None:
        return Citation(token.start(), token.end(), "", token.group(1), "", "")
    kind, target, at, label = inside.groups(default="")
    return Citation(token.start(), token.end(), kind, target, at, label)

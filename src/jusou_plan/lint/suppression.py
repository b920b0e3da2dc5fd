"""Comments in a plan that silence a finding: `# jusou: ignore[SUM-601] 理由: …`."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from jusou_plan.lint.diagnostic import Diagnostic
from jusou_plan.lint.entry import Entry
from jusou_plan.lint.names import likely_names
from jusou_plan.lint.rules import find_entry
from jusou_plan.source.comments import Comment, comments
from jusou_plan.source.file import SourceFile
from jusou_plan.source.finding import Finding, Suggestion
from jusou_plan.source.position import Position, Span

_DIRECTIVE = re.compile(r"ignore\s*\[(?P<names>[^\]]*)\]\s*(?P<rest>.*)")
_REASON = re.compile(r"理由\s*[:：]\s*(?P<reason>\S.*)")
_BRACKETS = str.maketrans("［］：，、", "[]:,,")
_FORM = "# jusou: ignore[SUM-601] 理由: 市が公表した合計のまま載せるため"


@dataclass(slots=True)
class _Ignored:
    """A rule that a comment names, and whether something of it was there to be silenced."""

    comment: Comment
    entry: Entry
    span: Span
    used: bool = False


class Suppressions:
    """The comments of a plan's files that silence findings, and what is wrong with them."""

    def __init__(self, files: Iterable[SourceFile]) -> None:
        """Read the comments of `files`."""
        self.findings: list[Finding] = []
        self._ignored: dict[tuple[str, int], list[_Ignored]] = {}
        for file in files:
            for comment in comments(file):
                for ignored in self._read(comment):
                    self._ignored.setdefault((file.name, comment.about), []).append(ignored)

    def silence(self, diagnostic: Diagnostic) -> bool:
        """Tell whether a comment silences a finding."""
        span = diagnostic.finding.span
        silenced = False
        for ignored in self._ignored.get((span.file, span.start.line), ()):
            if ignored.entry.code == diagnostic.rule.code:
                ignored.used = silenced = True
        return silenced

    def unused(self, ran: Callable[[Entry], bool]) -> Iterator[Finding]:
        """Give a finding for each rule that is named for nothing, of those that `ran`."""
        for group in self._ignored.values():
            for it in group:
                if not it.used and ran(it.entry):
                    yield Finding(
                        "JS203",
                        it.span,
                        f"{it.entry.code}（{it.entry.name}）の指摘は、ここにはありません",
                        label="消す指摘がありません",
                        advice="このコメントを消してください。指摘のある行か、そのすぐ上の行に書くと効きます。",
                    )

    def _read(self, comment: Comment) -> Iterator[_Ignored]:
        match = _DIRECTIVE.fullmatch(comment.words.translate(_BRACKETS))
        names = list(_names(comment, match)) if match else []
        if match is None or not names:
            self.findings.append(
                Finding(
                    "JS202",
                    comment.span,
                    "jusou への指示として読めないコメントです",
                    label="ignore[ルール] 理由: … の形ではありません",
                    advice=f"例: {_FORM}",
                )
            )
            return
        if not _REASON.fullmatch(match["rest"]):
            self.findings.append(
                Finding(
                    "JS201",
                    comment.span,
                    "指摘を消す理由が書かれていません",
                    label="「理由: …」がありません",
                    advice=f"後から見た人に分かる理由を書いてください。例: {_FORM}",
                )
            )  # what it names is silenced all the same: one mistake gives one finding
        for name, span in names:
            entry = find_entry(name)
            if entry is None:
                self.findings.append(_unknown(name, span))
            elif entry.mandatory:
                self.findings.append(_mandatory(entry, span))
            else:
                yield _Ignored(comment, entry, span)


def _names(comment: Comment, match: re.Match[str]) -> Iterator[tuple[str, Span]]:
    """Give each name between the brackets with its place."""
    line, start = comment.span.start.line, comment.span.end.column - len(comment.words)
    for part in re.finditer(r"[^,]+", match["names"]):
        name = part[0].strip()
        if name:
            column = start + match.start("names") + part.start() + part[0].index(name)
            first, behind = Position(line, column), Position(line, column + len(name))
            yield unicodedata.normalize("NFKC", name), Span(comment.span.file, first, behind)


def _unknown(name: str, span: Span) -> Finding:
    return Finding(
        "JS202",
        span,
        f"「{name}」というルールはありません",
        label="番号か名前が違います",
        suggestions=tuple(Suggestion(word) for word in likely_names(name)),
        advice="指摘に出ている番号（SUM-601 など）か名前を書いてください。",
    )


def _mandatory(entry: Entry, span: Span) -> Finding:
    if entry.statutory:
        return Finding(
            "JS204",
            span,
            f"{entry.code}（{entry.name}）は法令が求めることなので、コメントでは消せません",
            label="法令による指摘です",
            advice="計画を直してください。足りないことが分かっていて今は書けないときは、"
            "「不足」に項目と理由を挙げてください。",
        )
    return Finding(
        "JS204",
        span,
        f"{entry.code}（{entry.name}）は、コメントでは消せません",
        label="直さないと、計画を読めないか作れません",
        advice="指摘された所を直してください。",
    )

"""What a YAML parser's complaint means, said in Japanese at the place of the mistake.

A YAML parser notices late: a missing colon shows on the next line, an unclosed bracket at the end of the
file. Its own words and place are only the start of the search.
"""

import re
from collections.abc import Callable
from typing import NamedTuple

from ruamel.yaml.error import YAMLError

from jusou_plan.source import look_alike
from jusou_plan.source import structure_findings as say
from jusou_plan.source.events import events
from jusou_plan.source.file import SourceFile
from jusou_plan.source.finding import Finding
from jusou_plan.source.look_alike import LookAlike
from jusou_plan.source.marks import Place
from jusou_plan.source.position import Span

_LINES_BACK = 2
_MOST_SUSPECTS = 12


class Complaint(NamedTuple):
    """A parser's error: what it was doing since when, and what it met where (0-based)."""

    doing: str
    since: tuple[int, int] | None
    problem: str
    line: int
    column: int


def explain(file: SourceFile, text: str, error: YAMLError) -> Finding:
    """Give the finding for a parser's error on `text`, the text of `file` as it was parsed."""
    complaint = _complaint(error)
    return (
        _tab(file, complaint)
        or _indicator(file, complaint)
        or _second_document(file, complaint)
        or _missing_key(file, complaint)
        or _full_width(file, text, complaint)
        or _general(file, complaint)
    )


def _complaint(error: YAMLError) -> Complaint:
    since = getattr(error, "context_mark", None)
    problem = getattr(error, "problem_mark", None)
    return Complaint(
        doing=getattr(error, "context", None) or "",
        since=(since.line, since.column) if since else None,
        problem=str(getattr(error, "problem", None) or ""),
        line=problem.line if problem else 0,
        column=problem.column if problem else 0,
    )


def _tab(file: SourceFile, complaint: Complaint) -> Finding | None:
    line = _line(file, complaint.line)
    if line[complaint.column : complaint.column + 1] != "\t":
        return None
    width = len(line[complaint.column :]) - len(line[complaint.column :].lstrip("\t"))
    return Finding(
        code="JS008",
        span=file.span(complaint.line, complaint.column, width),
        message="字下げや区切りにタブは使えません",
        label="タブです",
        advice="タブを消して、半角の空白で字下げしてください（1段につき2つ）。"
        "エディターの「タブを空白に置き換える」設定を使うと防げます。",
    )


def _indicator(file: SourceFile, complaint: Complaint) -> Finding | None:
    """Give the finding for text that starts with `*`, `&` or `!`, which YAML keeps for itself."""
    kinds = {
        "an alias": ("JS003", "エイリアス"),
        "an anchor": ("JS003", "アンカー"),
        "tag": ("JS004", "タグ"),
    }
    for doing, (code, name) in kinds.items():
        if complaint.since and doing in complaint.doing and "directive" not in complaint.doing:
            line, column = complaint.since
            written = _line(file, line)[column:].split(maxsplit=1)[0]
            return Finding(
                code=code,
                span=file.span(line, column, len(written)),
                message=f"「{written[0]}」で始まる値は{name}になり、使えません",
                label=f"{name}の記号です",
                advice='文字として書くなら、値の全体を半角の引用符 " で囲みます。',
            )
    return None


def _second_document(file: SourceFile, complaint: Complaint) -> Finding | None:
    if "document start" not in complaint.problem:
        return None
    for number in range(min(complaint.line, len(file.lines) - 1), -1, -1):
        if file.lines[number].rstrip() in ("...", "---"):
            return say.second_document(file, number)
    return None


def _missing_key(file: SourceFile, complaint: Complaint) -> Finding | None:
    line, column = complaint.line, complaint.column
    if not _line(file, line)[column:].startswith(":"):
        line, column = complaint.since or (line, column)
    written = _line(file, line)
    if written[column : column + 1] != ":" or written[:column].strip(" -?"):
        return None
    return say.empty_key(file, Place(line, column, line, column + 1))


def _full_width(file: SourceFile, text: str, complaint: Complaint) -> Finding | None:
    """Blame a full-width character near the complaint, if typing it half-width makes the complaint go away.

    Why the trial: `対象：65歳以上` two lines above a forgotten bracket is innocent.
    """
    suspects = _suspects(file, complaint)
    if not suspects or not _heals(text, suspects, complaint):
        return None
    guilty = suspects
    for suspect in suspects:
        others = [other for other in guilty if other != suspect]
        if others and _heals(text, others, complaint):
            guilty = others
    line, mistake = guilty[0]
    return look_alike.finding(file, line, mistake)


def _suspects(file: SourceFile, complaint: Complaint) -> list[tuple[int, LookAlike]]:
    first = max(complaint.line - _LINES_BACK, 0)
    if complaint.since:
        first = max(min(first, complaint.since[0]), complaint.line - _MOST_SUSPECTS, 0)
    while first > 0 and look_alike.in_line(_line(file, first - 1)):
        first -= 1
    found = [
        (number, mistake)
        for number in range(first, complaint.line + 1)
        for mistake in look_alike.in_line(_line(file, number))
    ]
    return found[-_MOST_SUSPECTS:]


def _heals(text: str, suspects: list[tuple[int, LookAlike]], complaint: Complaint) -> bool:
    lines = text.split("\n")[: complaint.line + _LINES_BACK]
    for number in {number for number, _ in suspects}:
        mistakes = [mistake for line, mistake in suspects if line == number]
        lines[number] = look_alike.repaired(lines[number], mistakes)
    try:
        for _ in events("\n".join(lines) + "\n"):
            pass
    except YAMLError as error:
        return _complaint(error).line > complaint.line
    return True


def _general(file: SourceFile, complaint: Complaint) -> Finding:
    for words, describe in _KNOWN:
        if words in complaint.problem:
            return describe(file, complaint)
    return _finding(
        file.line_span(min(complaint.line, len(file.lines) - 1)),
        "YAMLとして読めません",
        "この行か、その直前です",
        "字下げ、「: 」、「- 」、引用符、かっこの対応を確かめてください。",
    )


def _finding(span: Span, message: str, label: str, advice: str) -> Finding:
    return Finding(code="JS001", span=span, message=message, label=label, advice=advice)


def _line(file: SourceFile, number: int) -> str:
    return file.lines[number] if 0 <= number < len(file.lines) else ""


def _colon_in_value(file: SourceFile, complaint: Complaint) -> Finding:
    line, column = complaint.line, complaint.column
    before = _line(file, line)[:column]
    above = _line(file, line - 1) if line else ""
    found = _NO_SPACE.match(above)
    if found and ": " not in before:
        return _finding(
            file.span(line - 1, found.start("colon")),
            "コロンの後に半角の空白がありません",
            "「: 」とします",
            "「名称: 値」のように、コロンの後に半角の空白を1つ入れてください。",
        )
    if ": " in before:
        return _finding(
            file.span(line, column),
            "1行に「: 」が2回あります",
            "2つ目のコロンです",
            '値の中の「: 」なら、値の全体を半角の引用符 " で囲みます。項目なら、次の行に分けて字下げします。',
        )
    return _finding(
        file.line_span(line),
        "この行の字下げが、上の行と合いません",
        "上の値の続きと読まれます",
        "上の行と同じ項目の並びなら、字下げの空白の数をそろえてください。",
    )


def _no_colon(file: SourceFile, complaint: Complaint) -> Finding:
    line = complaint.since[0] if complaint.since else complaint.line
    return _finding(
        file.line_span(line),
        "項目名の後に「: 」がありません",
        "「項目: 値」の形になっていません",
        "「名称: 値」のように書くか、上の行の続きの文章なら「|」を使った書き方にしてください。",
    )


def _unclosed_quote(file: SourceFile, complaint: Complaint) -> Finding:
    line, column = complaint.since or (complaint.line, complaint.column)
    return _finding(
        file.span(line, column),
        "引用符が閉じられていません",
        "ここで開いた引用符です",
        "同じ引用符で値を閉じてください。引用符を文字として書くなら、値の全体を別の引用符で囲みます。",
    )


def _unclosed_bracket(file: SourceFile, complaint: Complaint) -> Finding:
    since = complaint.since
    if since and (since[0] != complaint.line or not _line(file, complaint.line)[complaint.column :].strip()):
        return _finding(
            file.span(*since),
            "かっこが閉じられていません",
            "ここで開いたかっこです",
            "[ は ] で、{ は } で閉じてください。",
        )
    return _finding(
        file.span(complaint.line, complaint.column),
        "かっこの中の区切りがありません",
        "ここに「, 」か閉じかっこが要ります",
        '中の項目は半角の「, 」で区切ります。記号を含む値は半角の引用符 " で囲みます。',
    )


def _wrong_indent(file: SourceFile, complaint: Complaint) -> Finding:
    line, column = complaint.line, complaint.column
    if not _line(file, line)[:column].strip(" -"):
        return _finding(
            file.line_span(line),
            "字下げがそろっていません",
            "同じ並びの行と、字下げの深さが違います",
            "同じ並びの項目や「- 」は、左端から同じ数の半角空白で始めてください。",
        )
    return _finding(
        file.span(line, column, len(_line(file, line).rstrip()) - column),
        "値の後に余分な文字があります",
        "ここから余分です",
        "引用符やかっこで囲んだ値の後には何も書けません。全体を1組の引用符で囲んでください。",
    )


def _item_in_value(file: SourceFile, complaint: Complaint) -> Finding:
    return _finding(
        file.span(complaint.line, complaint.column),
        "「: 」と同じ行で「- 」を始めることはできません",
        "リストの印になっています",
        'リストなら次の行に字下げして書きます。文字として書くなら、値の全体を半角の引用符 " で囲みます。',
    )


def _reserved_start(file: SourceFile, complaint: Complaint) -> Finding:
    character = _line(file, complaint.line)[complaint.column : complaint.column + 1]
    return _finding(
        file.span(complaint.line, complaint.column),
        f"値を「{character}」で始めることはできません",
        "YAMLの記号です",
        '値の全体を半角の引用符 " で囲んでください。',
    )


def _escape(file: SourceFile, complaint: Complaint) -> Finding:
    return _finding(
        file.span(complaint.line, complaint.column),
        '引用符 " の中の「\\」の使い方が違います',
        "「\\」に続けられない文字です",
        "「\\」を文字として書くなら、値を ' で囲んでください。",
    )


_NO_SPACE = re.compile(r"\s*(?:- +)*[^\s:\"'#\[{]+(?P<colon>:)(?=[^\s:/])")
_KNOWN: tuple[tuple[str, Callable[[SourceFile, Complaint], Finding]], ...] = (
    ("mapping values are not allowed", _colon_in_value),
    ("could not find expected ':'", _no_colon),
    ("end of stream", _unclosed_quote),
    ("document separator", _unclosed_quote),
    ("escape", _escape),
    ("hexdecimal", _escape),
    ("cannot start any token", _reserved_start),
    ("entries are not allowed", _item_in_value),
    ("','", _unclosed_bracket),
    ("expected key", _wrong_indent),
    ("'-' indicator", _wrong_indent),
    ("<block end>", _wrong_indent),
)

"""Syntax errors in general: what each of the parsers' complaints means for someone who writes a plan.

Both parsers of ruamel.yaml are fixed in their wording; a complaint that is not in the table still gets
a finding at its line.
"""

import re
from collections.abc import Callable

from jusou_plan.source.complaint import Complaint
from jusou_plan.source.file import SourceFile
from jusou_plan.source.finding import Finding
from jusou_plan.source.position import Span

_LONGEST_KEY = 1024  # YAML 1.2, section 7.4.3: a key on one line has at most 1024 characters
_NO_SPACE = re.compile(r"\s*(?:- +)*[^\s:\"'#\[{]+(?P<colon>:)(?=[^\s:/])")
_QUOTE_ALL = '値の全体を半角の引用符 " で囲みます'


def describe(file: SourceFile, error: Complaint) -> Finding:
    """Give the finding for a parser's complaint that no special case explains."""
    for words, meaning in _MEANINGS:
        if words in error.problem:
            return meaning(file, error)
    return _finding(
        file.line_span(_written_line(file, error.line)),
        "YAMLとして読めません",
        "この行か、その直前です",
        "字下げ、「: 」、「- 」、引用符、かっこの対応を確かめてください。",
    )


def _finding(span: Span, message: str, label: str, advice: str) -> Finding:
    return Finding(code="JS001", span=span, message=message, label=label, advice=advice)


def _unexpected_colon(file: SourceFile, error: Complaint) -> Finding:
    """Tell apart the four ways to meet a colon where no key can end."""
    line, column = error.line, error.column
    before, above = file.line(line)[:column], file.line(line - 1)
    no_space = _NO_SPACE.match(above)
    same_depth = bool(above.strip()) and _depth(above) == _depth(before)
    if column > _LONGEST_KEY:
        return _key_too_long(file.span(line, column))
    if ": " in before:
        return _second_colon(file.span(line, column))
    if no_space and same_depth:
        return _missing_space(file.span(line - 1, no_space.start("colon")))
    if same_depth and ": " not in above:
        return _missing_colon(file.line_span(line - 1))
    return _finding(
        file.line_span(line),
        "この行の字下げが、上の行と合いません",
        "上の値の続きと読まれます",
        "上の行と同じ項目の並びなら、字下げの空白の数をそろえてください。",
    )


def _key_too_long(colon: Span) -> Finding:
    return _finding(
        colon,
        f"コロンより前が長すぎます（上限 {_LONGEST_KEY:,} 字）",
        "項目名の終わりと読まれます",
        "文章の中の「: 」なら、「|」の次の行に字下げして文章を書きます。",
    )


def _second_colon(colon: Span) -> Finding:
    return _finding(
        colon,
        "1行に「: 」が2回あります",
        "2つ目のコロンです",
        f"値の中の「: 」なら、{_QUOTE_ALL}。項目なら、次の行に分けて字下げします。",
    )


def _missing_space(colon: Span) -> Finding:
    return _finding(
        colon,
        "コロンの後に半角の空白がありません",
        "「: 」とします",
        "「名称: 値」のように、コロンの後に半角の空白を1つ入れてください。",
    )


def _missing_colon(line: Span) -> Finding:
    return _finding(
        line,
        "項目名の後に「: 」がありません",
        "「項目: 値」の形になっていません",
        "「名称: 値」のように書くか、上の行の続きの文章なら「|」を使った書き方にしてください。",
    )


def _no_colon(file: SourceFile, error: Complaint) -> Finding:
    line = error.since[0] if error.since else error.line
    no_space = _NO_SPACE.match(file.line(line))
    if no_space:
        return _missing_space(file.span(line, no_space.start("colon")))
    return _missing_colon(file.line_span(line))


def _unclosed_quote(file: SourceFile, error: Complaint) -> Finding:
    return _finding(
        file.span(*(error.since or (error.line, error.column))),
        "引用符が閉じられていません",
        "ここで開いた引用符です",
        "同じ引用符で値を閉じてください。引用符を文字として書くなら、値の全体を別の引用符で囲みます。",
    )


def _in_brackets(file: SourceFile, error: Complaint) -> Finding:
    """Tell a bracket that is never closed from a missing comma between brackets."""
    rest = file.line(error.line)[error.column :].strip()
    if not rest and error.since and not file.line(error.since[0])[error.since[1] :].strip():
        opened = file.line_span(_written_line(file, error.line))
        return _finding(
            opened,
            "かっこが閉じられていません",
            "この行で終わっています",
            "[ は ] で、{ は } で閉じてください。",
        )
    if error.since and (error.since[0] != error.line or not rest):
        return _finding(
            file.span(*error.since),
            "かっこが閉じられていません",
            "ここで開いたかっこです",
            "[ は ] で、{ は } で閉じてください。",
        )
    return _finding(
        file.span(error.line, error.column),
        "かっこの中の区切りがありません",
        "ここに「, 」か閉じかっこが要ります",
        f"中の項目は半角の「, 」で区切ります。記号を含む値は、{_QUOTE_ALL}。",
    )


def _wrong_depth(file: SourceFile, error: Complaint) -> Finding:
    """Tell a line at the wrong depth from text behind a value that is already closed."""
    if not file.line(error.line)[: error.column].strip(" -"):
        return _finding(
            file.line_span(_written_line(file, error.line)),
            "字下げがそろっていません",
            "同じ並びの行と、字下げの深さが違います",
            "同じ並びの項目や「- 」は、左端から同じ数の半角空白で始めてください。",
        )
    return _finding(
        _rest_of_line(file, error),
        "値の後に余分な文字があります",
        "ここから余分です",
        "引用符やかっこで囲んだ値の後には何も書けません。全体を1組の引用符で囲んでください。",
    )


def _text_beside_block_sign(file: SourceFile, error: Complaint) -> Finding:
    return _finding(
        _rest_of_line(file, error),
        "「|」や「>」と同じ行に文章は書けません",
        "次の行に移します",
        "「|」の次の行から、字下げして文章を書いてください。",
    )


def _item_in_value(file: SourceFile, error: Complaint) -> Finding:
    return _finding(
        file.span(error.line, error.column),
        "「: 」と同じ行で「- 」を始めることはできません",
        "リストの印になっています",
        f"リストなら次の行に字下げして書きます。文字として書くなら、{_QUOTE_ALL}。",
    )


def _reserved_start(file: SourceFile, error: Complaint) -> Finding:
    character = file.line(error.line)[error.column : error.column + 1]
    return _finding(
        file.span(error.line, error.column),
        f"値を「{character}」で始めることはできません",
        "YAMLの記号です",
        f"文字として書くなら、{_QUOTE_ALL}。",
    )


def _escape(file: SourceFile, error: Complaint) -> Finding:
    return _finding(
        file.span(error.line, error.column),
        '引用符 " の中の「\\」の使い方が違います',
        "「\\」に続けられない文字です",
        "「\\」を文字として書くなら、値を ' で囲んでください。",
    )


def _rest_of_line(file: SourceFile, error: Complaint) -> Span:
    return file.span(error.line, error.column, len(file.line(error.line).rstrip()) - error.column)


def _written_line(file: SourceFile, number: int) -> int:
    """Give the nearest line that is not blank, from `number` upwards."""
    while number > 0 and not file.line(number).strip():
        number -= 1
    return number


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


_MEANINGS: tuple[tuple[str, Callable[[SourceFile, Complaint], Finding]], ...] = (
    ("mapping values are not allowed", _unexpected_colon),
    ("could not find expected ':'", _no_colon),
    ("end of stream", _unclosed_quote),
    ("document separator", _unclosed_quote),
    ("escape", _escape),
    ("hexdecimal", _escape),
    ("cannot start any token", _reserved_start),
    ("entries are not allowed", _item_in_value),
    ("','", _in_brackets),
    ("node content", _in_brackets),
    ("comment or line break", _text_beside_block_sign),
    ("comment or a line break", _text_beside_block_sign),
    ("document start", _wrong_depth),
    ("expected key", _wrong_depth),
    ("'-' indicator", _wrong_depth),
    ("<block end>", _wrong_depth),
)

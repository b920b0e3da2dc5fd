"""Full-width characters typed where YAML wants their half-width twins.

A Japanese input method gives `：`, `　`, `“` and `［` without a warning. YAML takes them for text, so the
mistake either breaks the file a line later or, worse, silently turns keys into one long string.
"""

import re
from typing import NamedTuple

from jusou_plan.source.file import SourceFile
from jusou_plan.source.finding import Finding

_NAMES = {
    "：": "全角コロン",
    "　": "全角空白",
    "＃": "全角シャープ",
    "｜": "全角縦線",
    "，": "全角コンマ",
    "、": "読点",
    "“": "全角引用符",
    "”": "全角引用符",
    "„": "全角引用符",
    "＂": "全角引用符",
    "‘": "全角引用符",
    "’": "全角引用符",
    "＇": "全角引用符",
    "［": "全角かっこ",
    "］": "全角かっこ",
    "｛": "全角かっこ",
    "｝": "全角かっこ",
    "－": "全角ハイフン",
    "‐": "全角ハイフン",
    "–": "ダッシュ",
    "—": "ダッシュ",
    "−": "全角マイナス",
    "ー": "長音記号",
    "―": "ダッシュ",
}
_HALF_WIDTH = str.maketrans("：　＃｜，、“”„＂‘’＇［］｛｝－‐–—−ー―", ': #|,,""""\'\'\'[]{}-------')
_DASHES = "－‐–—−ー―"
_QUOTES = "“”„＂‘’＇"

_LINE = re.compile(
    rf"""
    (?P<indent>[ \t　]*)
    (?P<items>(?:-[ 　]+)*)
    (?P<dash>[{_DASHES}](?=[ 　]))?
    (?P<gap>[ 　]*)
    (?P<comment>＃)?
    """,
    re.VERBOSE,
)
_KEY = re.compile(
    r"""
    (?P<word> [^\s:：、。,{}\[\]「」（）()"'\#-] [^\s:：、。,{}\[\]「」]{0,39} )
    [ 　]* (?P<colon> ：[ 　]* | :[　][ 　]* )
    """,
    re.VERBOSE,
)
_VALUE = re.compile(r"(?:^|: +|- +|：[ 　]*|:　[ 　]*)(?P<first>[“”„＂‘’＇［｛\[{｜])")
_IN_FLOW = re.compile("[［］｛｝，、：　“”„＂‘’＇]")


class LookAlike(NamedTuple):
    """A full-width character at a 0-based column of a line, standing where YAML expects syntax."""

    column: int
    written: str

    @property
    def character(self) -> str:
        """Give the first full-width character, the one to show."""
        return self.written.lstrip(": ")[0]

    @property
    def name(self) -> str:
        """Give the Japanese name of the character."""
        return _NAMES[self.character]

    @property
    def wanted(self) -> str:
        """Give the half-width characters to type instead."""
        half = self.written.translate(_HALF_WIDTH)
        return ": " if half.startswith(":") else half


def in_line(line: str) -> list[LookAlike]:
    """Give the full-width characters of a line that stand where syntax would stand, from left to right.

    Text is left alone: a `：` behind a half-width `: ` is part of a value.
    """
    head = _LINE.match(line)
    assert head is not None  # every part of the pattern is optional
    found = [
        LookAlike(position, character)
        for position, character in enumerate(line[: head.start("gap") + len(head["gap"])])
        if character == "　" or (position == head.start("dash") and head["dash"])
    ]
    if head["comment"]:
        return [*found, LookAlike(head.start("comment"), "＃")]
    found += _at_key(line, head.end())
    found += _at_value(line, head.end())
    return sorted(set(found))


def _at_key(line: str, start: int) -> list[LookAlike]:
    key = _KEY.match(line, start)
    return [LookAlike(key.start("colon"), key["colon"])] if key else []


def _at_value(line: str, start: int) -> list[LookAlike]:
    value = _VALUE.search(line, start)
    if value is None:
        return []
    first = value.start("first")
    if value["first"] == "｜":
        return [LookAlike(first, "｜")]
    if value["first"] in _QUOTES:
        closing = max(line.rfind(quote) for quote in _QUOTES)
        return [LookAlike(place, line[place]) for place in sorted({first, closing})]
    return [LookAlike(match.start(), match[0]) for match in _IN_FLOW.finditer(line, first)]


def repaired(line: str, found: list[LookAlike]) -> str:
    """Give the line with the characters in `found` replaced by what YAML wants."""
    for mistake in sorted(found, reverse=True):
        end = mistake.column + len(mistake.written)
        line = line[: mistake.column] + mistake.wanted + line[end:]
    return line


def key_in_text(line: str) -> LookAlike | None:
    """Give the look-alike that makes `line` text although it reads as `key: value` or `- item`, else None.

    `line` is a line of a plain scalar, so YAML found no half-width syntax in it.
    """
    head = _LINE.match(line)
    assert head is not None  # every part of the pattern is optional
    if head["dash"]:
        return LookAlike(head.start("dash"), head["dash"])
    bare_item = re.match(r"[ ]*-(?P<space>　)", line)
    if bare_item:
        return LookAlike(bare_item.start("space"), "　")
    key = _KEY.match(line, head.end())
    return LookAlike(key.start("colon"), key["colon"]) if key else None


def in_key(key: str) -> LookAlike | None:
    """Give the look-alike that became part of a plain key: a space at an end, a dash or quote in front."""
    if key[0] == "　" or key[0] in _QUOTES:
        return LookAlike(0, key[0])
    if key[-1] == "　":
        return LookAlike(len(key) - 1, "　")
    if key[0] in _DASHES and key[1:2] in (" ", "　"):
        return LookAlike(0, key[0])
    return None


def finding(file: SourceFile, line: int, mistake: LookAlike) -> Finding:
    """Say that a full-width character at a 0-based line stands where YAML wants a half-width one."""
    shown = "" if mistake.character == "　" else f"「{mistake.character}」"
    wanted = "半角の空白" if mistake.wanted == " " else f"半角の「{mistake.wanted}」"
    return Finding(
        code="JS009",
        span=file.span(line, mistake.column + mistake.written.index(mistake.character)),
        message=f"{mistake.name}{shown}は、YAMLの記号になりません",
        label=f"{wanted}にします",
        advice=f"日本語入力を切って、{wanted}に打ち直してください。"
        '文字として書くなら、値の全体を半角の引用符 " で囲みます。',
    )

"""Full-width characters typed where YAML wants their half-width twins.

A Japanese input method gives `：`, `　`, `“` and `［` without a warning. YAML takes them for text, so the
mistake either breaks the file a line later or, worse, silently turns keys into one long string.
"""

import re
from collections.abc import Iterable
from itertools import islice
from typing import NamedTuple

from jusou_plan.source.file import SourceFile
from jusou_plan.source.finding import Edit, Finding, Fix

_TWINS = {
    "：": (": ", "全角コロン"),
    "　": (" ", "全角空白"),
    "＃": ("#", "全角シャープ"),
    "｜": ("|", "全角縦線"),
    "＞": (">", "全角不等号"),
    "，": (",", "全角コンマ"),
    "、": (",", "読点"),
    "“": ('"', "全角引用符"),
    "”": ('"', "全角引用符"),
    "„": ('"', "全角引用符"),
    "＂": ('"', "全角引用符"),
    "‘": ("'", "全角引用符"),
    "’": ("'", "全角引用符"),
    "＇": ("'", "全角引用符"),
    "［": ("[", "全角かっこ"),
    "］": ("]", "全角かっこ"),
    "｛": ("{", "全角かっこ"),
    "｝": ("}", "全角かっこ"),
    "・": ("- ", "中黒"),
    "－": ("-", "全角ハイフン"),
    "‐": ("-", "全角ハイフン"),
    "–": ("-", "ダッシュ"),
    "—": ("-", "ダッシュ"),
    "―": ("-", "ダッシュ"),
    "−": ("-", "全角マイナス"),
    "ー": ("-", "長音記号"),
}
_MOST_IN_BRACKETS = 50
_DASHES = "－‐–—―−ー"
_QUOTES = "“”„＂‘’＇"
ITEM_SIGNS = frozenset(_DASHES + "・")

_HEAD = re.compile(
    rf"(?P<indent>[ \t　]*(?:-[ 　]+)*)(?P<item>[{_DASHES}](?=[ 　])|・)?(?P<gap>[ 　]*)(?P<comment>＃)?"
)
_KEY = re.compile(
    r"""
    (?P<word> [^\s:：、。,{}\[\]「」（）()"'\#-] [^\s:：、。,{}\[\]「」]{0,39} )
    [ 　]* (?P<colon> ：[ 　]* | :[　][ 　]* )
    """,
    re.VERBOSE,
)
_VALUE = re.compile(rf"(?:^|: +|- +|：[ 　]*|:　[ 　]*)(?P<first>[{_QUOTES}\"'［｛\[{{｜＞])")
_IN_FLOW = re.compile(f"[［］｛｝，、：　{_QUOTES}]")


class LookAlike(NamedTuple):
    """What is written at a 0-based column of a line, where YAML expects half-width syntax."""

    column: int
    written: str

    @property
    def character(self) -> str:
        """Give the first full-width character, the one to show."""
        return self.written.lstrip(": ")[0]

    @property
    def wanted(self) -> str:
        """Give the half-width characters to type instead."""
        return ": " if self.written.startswith(":") else _TWINS[self.character][0]


def in_line(line: str) -> list[LookAlike]:
    """Give the full-width characters of a line that stand where syntax would stand, from left to right.

    Text is left alone: a `：` behind a half-width `: ` is part of a value.
    """
    head = _HEAD.match(line)
    if head is None:
        return []
    found = [LookAlike(place, "　") for place in range(head.end("gap")) if line[place] == "　"]
    if head["item"]:
        found.append(LookAlike(head.start("item"), head["item"]))
    if head["comment"]:
        return sorted([*found, LookAlike(head.start("comment"), "＃")])
    key = _KEY.match(line, head.end())
    if key:
        found.append(LookAlike(key.start("colon"), key["colon"]))
    return sorted({*found, *_in_value(line, head.end())})


def _in_value(line: str, start: int) -> list[LookAlike]:
    value = _VALUE.search(line, start)
    if value is None:
        return []
    first, opening = value.start("first"), value["first"]
    if opening in "｜＞":
        return [LookAlike(first, opening)]
    if opening in "［｛[{":
        found = islice(_IN_FLOW.finditer(line, first), _MOST_IN_BRACKETS)
        return [LookAlike(match.start(), match[0]) for match in found]
    last = max(line.rfind(quote) for quote in _QUOTES)
    return [
        LookAlike(place, line[place]) for place in (first, last) if line[place] in _QUOTES and place >= first
    ]


def repaired(line: str, found: list[LookAlike]) -> str:
    """Give the line with what is in `found` replaced by what YAML wants."""
    for mistake in sorted(set(found), reverse=True):
        end = mistake.column + len(mistake.written)
        line = line[: mistake.column] + mistake.wanted + line[end:]
    return line


def key_in_text(line: str) -> LookAlike | None:
    """Give the look-alike that makes `line` text although it reads as `key: value` or `- item`, else None.

    `line` is (part of) a line of a plain scalar, so YAML found no half-width syntax in it.
    """
    head = _HEAD.match(line)
    if head is None:
        return None
    if head["item"]:
        return LookAlike(head.start("item"), head["item"])
    if head["indent"].strip(" \t　"):
        return LookAlike(head["indent"].index("　"), "　") if "　" in head["indent"] else None
    key = _KEY.match(line, head.end())
    return LookAlike(key.start("colon"), key["colon"]) if key else None


def colon_in_text(text: str) -> tuple[str, LookAlike] | None:
    """Give the word that reads as a key in front of a full-width colon or space, and the look-alike."""
    key = _KEY.match(text)
    return (key["word"], LookAlike(key.start("colon"), key["colon"])) if key else None


def block_sign(line: str) -> LookAlike | None:
    """Give the look-alike of a `|` or `>` that stands alone as the first line of a value."""
    written = line.strip()
    return LookAlike(line.index(written), written) if written in ("｜", "＞") else None


def in_key(key: str) -> LookAlike | None:
    """Give the look-alike that became part of a plain key: a space at an end, a dash or quote in front."""
    if key[0] == "　" or key[0] in _QUOTES:
        return LookAlike(0, key[0])
    if key[-1] == "　":
        return LookAlike(len(key) - 1, "　")
    if key[0] == "・" or (key[0] in _DASHES and key[1:2] in (" ", "　")):
        return LookAlike(0, key[0])
    return None


def finding(
    file: SourceFile, line: int, mistake: LookAlike, others: Iterable[tuple[int, LookAlike]] = ()
) -> Finding:
    """Say that a look-alike at a 0-based line stands where YAML wants a half-width character.

    `others` (with their lines) are mended together with it.
    """
    name = _TWINS[mistake.character][1]
    if mistake.character == "　":
        subject = f"{name}は、字下げや区切りに"
    else:
        subject = f"{name}「{mistake.character}」は、YAMLの記号に"
    wanted = "半角の空白" if mistake.wanted == " " else f"半角の「{mistake.wanted}」"
    return Finding(
        code="JS009",
        span=file.span(line, mistake.column + mistake.written.index(mistake.character)),
        message=f"{subject}なりません",
        label=f"{wanted}にします",
        advice=f"日本語入力を切って、{wanted}に打ち直してください。"
        '文字として書くなら、値の全体を半角の引用符 " で囲みます。',
        fix=_fix(file, dict.fromkeys([(line, mistake), *others])),
    )


def _fix(file: SourceFile, mistakes: Iterable[tuple[int, LookAlike]]) -> Fix:
    """Write half-width signs; how deep a full-width space indents is a guess."""
    edits = []
    for line, it in mistakes:
        end = it.column + len(it.written)
        wanted = it.wanted if file.line(line)[end:].strip() else it.wanted.rstrip()
        edits.append(Edit(file.span(line, it.column, len(it.written)), wanted))
    guessed = any(
        it.character == "　" and not file.line(line)[: it.column].strip(" 　") for line, it in mistakes
    )
    return Fix("全角の記号を半角にします。", tuple(edits), safe=not guessed)

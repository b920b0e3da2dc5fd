"""Characters that no plan may contain, because they cannot be seen or break lines unseen."""

import re
import unicodedata

from jusou_plan.source.file import SourceFile
from jusou_plan.source.finding import Finding
from jusou_plan.source.marks import Place

_ALWAYS_FORBIDDEN = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff"
_FORBIDDEN = re.compile(f"[{_ALWAYS_FORBIDDEN}]|\r(?!\n)")
_SUSPECT = re.compile(f"[{_ALWAYS_FORBIDDEN}\r]")
"""All that can be forbidden, as a single set: searched in a quarter of the time, and mostly in vain."""
_NAMES = {
    "\x00": "NUL文字",
    "\x07": "ベル文字",
    "\x08": "後退文字",
    "\x0b": "垂直タブ（Wordの段落内改行）",
    "\x0c": "改ページ文字",
    "\r": "単独の復帰文字（CR）",
    "\x1b": "エスケープ文字",
    "\x7f": "削除文字",
    "\x85": "NEL（次の行）",
    "\u2028": "LS（行区切り）",
    "\u2029": "PS（段落区切り）",
    "\ufeff": "BOM（幅のない空白）",
}


def forbidden(file: SourceFile) -> tuple[list[Finding], str]:
    """Find the forbidden characters of a file.

    Gives one finding for each kind of character, at its first place, and the text with every such character
    replaced by a space, so that the rest can still be read with unchanged positions.
    """
    if _SUSPECT.search(file.text) is None:
        return [], file.text
    places: dict[str, list[int]] = {}
    for match in _FORBIDDEN.finditer(file.text):
        places.setdefault(match[0], []).append(match.start())
    if not places:
        return [], file.text
    findings = [_finding(file, character, found[0], len(found)) for character, found in places.items()]
    return findings, without_forbidden(file.text)


def forbidden_in_escape(file: SourceFile, text: str, place: Place) -> Finding | None:
    r"""Find a forbidden character that a double-quoted scalar at `place` spells as an escape (`\\0`)."""
    match = _FORBIDDEN.search(text)
    if match is None:
        return None
    return Finding(
        code="JS007",
        span=place.span(file),
        message=f"使えない文字があります: {_name(match[0])}",
        label="\\ で始まる書き方がこの文字になります",
        advice="その部分を消してください。\\ を文字として書くなら、値を ' で囲みます。",
    )


def without_forbidden(text: str) -> str:
    """Give `text` with every forbidden character replaced by a space."""
    return _FORBIDDEN.sub(" ", text)


def _finding(file: SourceFile, character: str, offset: int, count: int) -> Finding:
    line = file.text.count("\n", 0, offset)
    column = offset - (file.text.rfind("\n", 0, offset) + 1)
    elsewhere = f"（ほかに{count - 1}か所）" if count > 1 else ""
    return Finding(
        code="JS007",
        span=file.span(line, column),
        message=f"使えない文字があります: {_name(character)}{elsewhere}",
        label="目に見えない文字です",
        advice="WordやPDF、表計算から貼り付けたときに入る文字です。消して、改行や空白を打ち直してください。",
    )


def _name(character: str) -> str:
    code = f"U+{ord(character):04X}"
    name = _NAMES.get(character)
    if name is None:
        name = "制御文字" if unicodedata.category(character) == "Cc" else "文字ではない符号"
    return f"{name} {code}"

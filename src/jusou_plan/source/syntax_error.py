"""What a YAML parser's error means, said in Japanese at the place of the mistake.

A YAML parser notices late: a missing colon shows on the next line, an unclosed bracket at the end of the
file. Its own words and place are only the start of the search.
"""

from ruamel.yaml.error import YAMLError

from jusou_plan.source import structure_findings as say
from jusou_plan.source.complaint import Complaint, complaint
from jusou_plan.source.file import SourceFile
from jusou_plan.source.finding import Finding
from jusou_plan.source.full_width_trial import blame
from jusou_plan.source.marks import Place
from jusou_plan.source.syntax_findings import describe
from jusou_plan.source.tab_trial import fix_of_tabs


def explain(file: SourceFile, text: str, error: YAMLError) -> Finding:
    """Give the finding for a parser's error on `text`, the text of `file` as it was parsed."""
    found = complaint(error)
    return (
        _tab(file, found)
        or _indicator(file, found)
        or _second_document(file, found)
        or _missing_key(file, found)
        or blame(file, text, found)
        or describe(file, found)
    )


def _tab(file: SourceFile, error: Complaint) -> Finding | None:
    rest = file.line(error.line)[error.column :]
    if not rest.startswith("\t"):
        return None
    return Finding(
        code="JS008",
        span=file.span(error.line, error.column, len(rest) - len(rest.lstrip("\t"))),
        message="字下げや区切りにタブは使えません",
        label="タブです",
        advice="タブを消して、半角の空白で字下げしてください（1段につき2つ）。"
        "エディターの「タブを空白に置き換える」設定を使うと防げます。",
        fix=fix_of_tabs(file, error),
    )


def _indicator(file: SourceFile, error: Complaint) -> Finding | None:
    """Give the finding for text that starts with `*`, `&` or `!`, which YAML keeps for itself."""
    kinds = {"*": ("JS003", "エイリアス"), "&": ("JS003", "アンカー"), "!": ("JS004", "タグ")}
    if error.since is None:
        return None
    line, column = error.since
    written = file.line(line)[column:].split(maxsplit=1)[:1]
    if not written or written[0][0] not in kinds:
        return None
    sign = written[0][0]
    code, name = kinds[sign]
    return Finding(
        code=code,
        span=file.span(line, column, len(written[0])),
        message=f"「{sign}」で始まる値は{name}になり、使えません",
        label=f"{name}の記号です",
        advice='文字として書くなら、値の全体を半角の引用符 " で囲みます。'
        + ("リストなら、行頭を半角の「- 」にします。" if sign == "*" else ""),
    )


def _second_document(file: SourceFile, error: Complaint) -> Finding | None:
    if "document start" not in error.problem:
        return None
    for number in range(min(error.line, len(file.lines) - 1), -1, -1):
        if file.lines[number].rstrip() in ("...", "---"):
            return say.second_document(file, number)
    return None


def _missing_key(file: SourceFile, error: Complaint) -> Finding | None:
    """Give the finding for a line that begins with its colon, which the C parser refuses."""
    for line, column in ((error.line, error.column), error.since or (0, 0)):
        written = file.line(line)
        if written[column : column + 1] == ":" and not written[:column].strip(" -?"):
            return say.empty_key(file, Place(line, column, line, column + 1))
    return None

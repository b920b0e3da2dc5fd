"""Findings about YAML that parses, but that the plan language does not allow."""

from collections.abc import Sequence

from jusou_plan.source.file import SourceFile
from jusou_plan.source.finding import Finding, Related
from jusou_plan.source.marks import Place
from jusou_plan.source.position import Span

_AS_TEXT = '文字として書くなら、値の全体を半角の引用符 " で囲みます。'


Repeated = tuple[str, Place, Span | None]
"""A key that stands in a mapping again: its words, its place, and where it stood before."""


def duplicate_keys(file: SourceFile, repeated: Sequence[Repeated]) -> Finding:
    """Say that keys stand twice in one mapping: several are one mistake, two items that run together."""
    key, place, first = repeated[0]
    if len(repeated) > 1:
        return Finding(
            code="JS002",
            span=place.span(file),
            message=f"項目「{key}」など{len(repeated)}つが、同じところに2回あります",
            label="ここから2回目です",
            related=tuple(Related(f"「{it}」の1回目", span) for it, _, span in repeated if span),
            advice="二つの要素がつながっているなら、二つ目の初めの行に「- 」を付けてください。",
        )
    return Finding(
        code="JS002",
        span=place.span(file),
        message=f"項目「{key}」が同じところに2回あります",
        label="2回目です",
        related=(Related("1回目はここです", first),) if first else (),
        advice="どちらか一方を消すか、1つにまとめてください。並べて書くものは「- 」で始まるリストにします。",
    )


def anchor(file: SourceFile, line: int, column: int, name: str) -> Finding:
    """Say that an anchor (`&name`) is not part of the plan language."""
    return Finding(
        code="JS003",
        span=file.span(line, column, len(name) + 1),
        message=f"アンカー（&{name}）は使えません",
        label="アンカーです",
        advice=f"同じ内容は id で参照してください。{_AS_TEXT}",
    )


def alias(file: SourceFile, place: Place) -> Finding:
    """Say that an alias (`*name`) is not part of the plan language."""
    return Finding(
        code="JS003",
        span=place.span(file),
        message="エイリアス（*で始まる値）は使えません",
        label="エイリアスです",
        advice=f"同じ内容は id で参照してください。{_AS_TEXT}",
    )


def merge_key(file: SourceFile, place: Place) -> Finding:
    """Say that a merge key (`<<`) is not part of the plan language."""
    return Finding(
        code="JS003",
        span=place.span(file),
        message="マージキー（<<）は使えません",
        label="マージキーです",
        advice="取り込みたい項目を、ここに直接書いてください。",
    )


def tag(file: SourceFile, line: int, column: int) -> Finding:
    """Say that a tag (`!name`) is not part of the plan language."""
    written = file.lines[line][column:].split(maxsplit=1)[0]
    return Finding(
        code="JS004",
        span=file.span(line, column, len(written)),
        message=f"タグ（{written}）は使えません",
        label="タグです",
        advice=f"「{written}」を消してください。{_AS_TEXT}",
    )


def second_document(file: SourceFile, line: int) -> Finding:
    """Say that a file holds more than one YAML document; `line` is that of its separator."""
    return Finding(
        code="JS005",
        span=file.line_span(line),
        message="1つのファイルに文書が2つ以上あります",
        label="ここから2つ目の文書です。以降は読みません",
        advice="この行を消して1つにまとめるか、以降を別の .yaml ファイルに分けてください。",
    )


def empty(file: SourceFile) -> Finding:
    """Say that a file holds nothing, or comments only."""
    return Finding(
        code="JS010",
        span=file.beginning(),
        message="ファイルが空です",
        label="項目が1つもありません",
        advice="「計画:」や「事業:」などの項目を書くか、使わないファイルなら消してください。",
    )


def too_deep(file: SourceFile, line: int, column: int, limit: int) -> Finding:
    """Say that collections are nested deeper than `limit` levels."""
    return Finding(
        code="JS011",
        span=file.span(line, column),
        message=f"入れ子が深すぎます（上限 {limit} 段、ここで {limit + 1} 段目）",
        label=f"{limit + 1} 段目です",
        advice="項目を浅く並べ直してください。閉じていない [ や { がないかも確かめてください。",
    )


def too_many_nodes(file: SourceFile, line: int, limit: int) -> Finding:
    """Say that a file holds more than `limit` keys and values."""
    return Finding(
        code="JS011",
        span=file.line_span(line),
        message=f"1つのファイルの項目と値が多すぎます（上限 {limit:,} 個、ここで {limit + 1:,} 個目）",
        label=f"{limit + 1:,} 個目です",
        advice="内容を複数の .yaml ファイルに分けてください。",
    )


def not_a_mapping(file: SourceFile, span: Span) -> Finding:
    """Say that the top level of a file is a list or a single value."""
    return Finding(
        code="JS012",
        span=span,
        message="ファイルの一番外側は「項目: 値」の形で書きます",
        label="項目名がありません",
        advice="先頭に「事業:」などの項目名を書き、その下に字下げして内容を置いてください。",
    )


def key_is_collection(file: SourceFile, line: int, column: int) -> Finding:
    """Say that a mapping's key is itself a list or mapping."""
    return Finding(
        code="JS015",
        span=file.span(line, column),
        message="項目名の位置に [ ] や { } は置けません",
        label="項目名は1つの語で書きます",
        advice='項目名を文字で書くか、[ や { で始まる値なら全体を半角の引用符 " で囲んでください。',
    )


def empty_key(file: SourceFile, place: Place) -> Finding:
    """Say that a key is missing in front of its colon."""
    return Finding(
        code="JS015",
        span=place.span(file),
        message="項目名が空です",
        label="「: 」の前に項目名がありません",
        advice="「名称: 値」のように、コロンの前に項目名を書いてください。",
    )

"""pydantic's errors as findings: mapped by error type, never by message text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Any

from pydantic_core import ErrorDetails

from jusou_plan.model.block import KEYS as BLOCK_KEYS
from jusou_plan.model.block import Block
from jusou_plan.model.expected import Loc, example_of, expected_part, keys_on
from jusou_plan.model.part import Part
from jusou_plan.model.reference import Shorthand
from jusou_plan.model.scoped import VALUE
from jusou_plan.model.similar import same_form, similar
from jusou_plan.model.values.problem import quoted
from jusou_plan.model.walk import keys_of
from jusou_plan.source.finding import Finding, Suggestion
from jusou_plan.source.marks import Marks

_PAIRS = "「項目: 値」の組"
_LIST = "「- 」で始まるリスト"
_EXPECTED = {
    "string_type": "文字",
    "bool_type": "「true」か「false」",
    "tuple_type": _LIST,
    "dict_type": _PAIRS,
    "model_type": _PAIRS,
}
"""What stands in a place, by the pydantic error that says that something else stands there."""

_FOUND: dict[type, str] = {
    str: "文字",
    bool: "true・false の値",
    int: "数",
    Decimal: "数",
    list: "リスト",
    dict: _PAIRS,
    type(None): "空の値",
}


def findings(root: type[Part], errors: Sequence[ErrorDetails], marks: Marks) -> list[Finding]:
    """Turn the errors of one validation of `root` into findings at their places in `marks`.

    An unknown key beside a missing key of nearly the same name is one mistake and gives one finding, and
    so is a wrong item of a list, which pydantic then calls too short.
    """
    folded = {(*loc[:-1], key) for loc, key in misspelt(root, errors)}
    within = {error["loc"][:length] for error in errors for length in range(len(error["loc"]))}
    return [
        _finding(root, error, marks)
        for error in errors
        if not (error["type"] == "missing" and error["loc"] in folded)
        and not (error["type"] == "too_short" and error["loc"] in within)
    ]


def misspelt(root: type[Part], errors: Sequence[ErrorDetails]) -> list[tuple[Loc, str]]:
    """Give (place of an unknown key, the key that it was surely meant to be).

    That is a missing key beside it with nearly the same name, or one that differs only in width or case
    (ＩＤ for id) and is not there.
    """
    missing = {error["loc"] for error in errors if error["type"] == "missing"}
    pairs: list[tuple[Loc, str]] = []
    for unknown in errors:
        loc = unknown["loc"]
        if unknown["type"] != "extra_forbidden":
            continue
        written = str(loc[-1])
        meant = similar(written, [str(it[-1]) for it in missing if it[:-1] == loc[:-1]], limit=1)
        if not meant:
            part = expected_part(root, loc[:-1])
            known = [alias for _, alias in keys_of(part)] if part else []
            meant = tuple(key for key in known if same_form(key, written))
        place = (*loc[:-1], *meant)
        if meant and place not in {(*it[:-1], key) for it, key in pairs}:
            pairs.append((loc, meant[0]))
    return pairs


def _finding(root: type[Part], error: ErrorDetails, marks: Marks) -> Finding:
    kind, loc, value = error["type"], error["loc"], error["input"]
    place = marks.at(loc)
    key = _last(keys_on(loc, marks))
    if kind == "missing":
        return _missing_key(root, loc, marks)
    if kind == "extra_forbidden":
        return _unknown_key(root, loc, marks)
    if kind == "unknown_block":
        return _unknown_block(value, place)
    if kind == "unknown_word":
        return _unknown_word(error["ctx"]["words"], value, key, place)
    if kind in ("string_too_short", "string_pattern_mismatch", "too_short"):
        return Finding(
            "JS102",
            place.span,
            f"「{key}」が空です",
            label="空です",
            advice="中身を書くか、項目ごと消してください。",
        )
    if "message" in error.get("ctx", {}):
        return _unreadable(error["ctx"], key, place)
    expected = _EXPECTED.get(kind, "この項目に合う形の値")
    part = expected_part(root, loc)
    if expected == _PAIRS and part is not None and issubclass(part, Shorthand):
        expected = f"文字か{_PAIRS}"
    return _wrong_shape(expected, value, key, place)


def _missing_key(root: type[Part], loc: Loc, marks: Marks) -> Finding:
    key, example = str(loc[-1]), example_of(root, loc)
    return Finding(
        "JS108",
        marks.at(loc[:-1]).span,
        f"「{key}」がありません",
        label=f"ここに「{key}」を書きます",
        advice=f"「{key}: {example}」のように書き足してください。"
        if example
        else f"「{key}: …」を書き足してください。",
    )


def _unknown_key(root: type[Part], loc: Loc, marks: Marks) -> Finding:
    place = marks.at(loc)
    key = str(loc[-1])
    owner = _last(keys_on(loc[:-1], marks))
    part = expected_part(root, loc[:-1])
    known = [alias for _, alias in keys_of(part)] if part else []
    by_scope = (
        "。細事業ごとに分けるときは、細事業の id か「共通」を項目にします。" if VALUE in loc[-3:] else ""
    )
    return Finding(
        "JS101",
        place.key_span or place.span,
        f"「{key}」という項目は{f'「{owner}」に' if owner else ''}ありません",
        label="この項目はありません",
        suggestions=tuple(Suggestion(word) for word in similar(key, known)),
        advice=f"書ける項目: {'、'.join(known)}{by_scope}" if known else "",
    )


def _unknown_word(words: Sequence[str], value: Any, key: str, place: Marks) -> Finding:
    written = value if isinstance(value, str) else _written(place)
    return Finding(
        "JS110",
        place.span,
        f"「{key}」に書けない言葉です",
        label=f"{quoted(written)}は使えません",
        suggestions=tuple(Suggestion(word) for word in similar(written, words)),
        advice=f"次のどれかを書いてください: {'、'.join(words)}"
        if len(words) > 1
        else f"「{words[0]}」と書いてください。",
    )


def _unknown_block(value: Any, place: Marks) -> Finding:
    """Tell that a mapping of the outline is no block, at the key that was probably meant to say which."""
    if not isinstance(value, dict) or not value:
        return _wrong_shape(f"文章か、「事業票: …」のような{_PAIRS}", value, "内容", place)
    options = {alias for _, alias in keys_of(Block)}
    own = [key for key in value if key not in options] or list(value)
    key = next((key for key in own if similar(key, BLOCK_KEYS)), own[0])
    return Finding(
        "JS114",
        place.at((key,)).key_span or place.span,
        f"「{key}」という表や図はありません",
        label="この名前の表や図は作れません",
        suggestions=tuple(Suggestion(word) for word in similar(key, BLOCK_KEYS)),
        advice=f"使えるもの: {'、'.join(BLOCK_KEYS)}",
    )


def _unreadable(context: dict[str, Any], key: str, place: Marks) -> Finding:
    """Tell what a value type (`model.values`) could not read; its words are its own."""
    examples, narrow = context.get("examples", ()), context.get("place")
    return Finding(
        "JS109",
        place.within(*narrow) if narrow else place.span,
        context["message"],
        label=f"「{key}」として読めません",
        advice="例: " + "".join(f"「{example}」" for example in examples) if examples else "",
    )


def _wrong_shape(expected: str, value: Any, key: str, place: Marks) -> Finding:
    found = _FOUND.get(type(value), "別の形の値")
    return Finding(
        "JS102",
        place.span,
        f"「{key}」の書き方が違います",
        label=f"{expected}を書くところに{found}があります",
        advice=_shape_advice(expected, value, key, place),
    )


def _shape_advice(expected: str, value: Any, key: str, place: Marks) -> str:
    if expected.startswith("文字") and not isinstance(value, str | list | dict):
        return f'文字として書くときは半角の引用符で囲みます: "{_written(place)}"'
    if expected == _LIST:
        return f"「{key}:」の下に「- 」で始まる行を並べてください。一つだけでも「- 」を付けます。"
    if expected == _EXPECTED["bool_type"]:
        return "そうするときは true、しないときは false と書いてください。"
    return ""


def _written(place: Marks) -> str:
    """Give a one-line value as it stands in the file."""
    span = place.span
    return place.file.line(span.start.line - 1)[span.start.column - 1 : span.end.column - 1]


def _last(keys: Iterable[str]) -> str:
    *_, last = ("", *keys)
    return last

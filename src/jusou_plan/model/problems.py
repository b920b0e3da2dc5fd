"""pydantic's errors as findings: mapped by error type, never by message text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, get_args

from pydantic_core import ErrorDetails

from jusou_plan.model.block import KEYS as BLOCK_KEYS
from jusou_plan.model.block import Block
from jusou_plan.model.part import Part
from jusou_plan.model.similar import similar
from jusou_plan.model.walk import keys_of
from jusou_plan.source.finding import Finding, Suggestion
from jusou_plan.source.marks import Marks

_EXPECTED = {
    "string_type": "文字列",
    "bool_type": "true 又は false",
    "tuple_type": "「- 」で始まる一覧",
    "dict_type": "「項目: 値」の組",
    "model_type": "「項目: 値」の組",
    "mapping_type": "「項目: 値」の組",
}
"""What stands in a place, by the pydantic error that says that something else stands there."""

_FOUND = {
    str: "文字列",
    bool: "true/false",
    int: "数値",
    list: "一覧",
    dict: "「項目: 値」の組",
    type(None): "空",
}


def findings(root: type[Part], errors: Sequence[ErrorDetails], marks: Marks) -> list[Finding]:
    """Turn the errors of one validation of `root` into findings at their places in `marks`.

    An unknown key beside a missing key of nearly the same name is one mistake and gives one finding.
    """
    misspelt = _misspelt(errors)
    return [
        _finding(root, error, marks)
        for error in errors
        if not (error["type"] == "missing" and error["loc"] in misspelt)
    ]


def _misspelt(errors: Iterable[ErrorDetails]) -> set[tuple[int | str, ...]]:
    """Give the places of missing keys that an unknown key beside them was meant to be."""
    unknown = [error["loc"] for error in errors if error["type"] == "extra_forbidden"]
    return {
        error["loc"]
        for error in errors
        if error["type"] == "missing"
        for loc in unknown
        if loc[:-1] == error["loc"][:-1] and similar(str(loc[-1]), [str(error["loc"][-1])])
    }


def _finding(root: type[Part], error: ErrorDetails, marks: Marks) -> Finding:
    kind, loc, value = error["type"], error["loc"], error["input"]
    place = marks.at(loc)
    key = _last_key(loc)
    match kind:
        case "extra_forbidden":
            return _unknown_key(root, loc, marks)
        case "missing":
            return Finding(
                "JS108",
                marks.at(loc[:-1]).span,
                f"「{key}」がありません",
                label=f"ここに「{key}」を書きます",
                advice=f"「{key}: …」を書き足してください。",
            )
        case "unknown_block":
            return _unknown_block(value, place)
        case "enum" | "literal_error":
            expected = _allowed(root, loc) or [str(error.get("ctx", {}).get("expected", "")).strip("'")]
            return Finding(
                "JS110",
                place.span,
                f"「{key}」に書けない言葉です",
                label=f"「{value}」は使えません",
                suggestions=tuple(Suggestion(word) for word in similar(str(value), expected)),
                advice=f"次のどれかを書いてください: {'、'.join(expected)}",
            )
        case "string_too_short" | "too_short":
            return Finding(
                "JS102",
                place.span,
                f"「{key}」が空です",
                label="空です",
                advice="中身を書くか、項目ごと消してください。",
            )
    if kind in _EXPECTED or kind.endswith("_type"):
        expected_form = _EXPECTED.get(kind, "この項目に合う形の値")
        found = _FOUND.get(type(value), "別の形の値")
        return Finding(
            "JS102",
            place.span,
            f"「{key}」の書き方が違います",
            label=f"{expected_form}を書くところに{found}があります",
            advice=_quote_advice(kind, value),
        )
    return _unreadable(error, place, key)


def _unreadable(error: ErrorDetails, place: Marks, key: str) -> Finding:
    """Tell what a value type (`model.values`) could not read; its words are its own."""
    context = error.get("ctx", {})
    examples = context.get("examples", ())
    narrow = context.get("place")
    return Finding(
        "JS109",
        place.within(*narrow) if narrow else place.span,
        context.get("message", f"「{key}」の値を読めません"),
        label=f"「{key}」として読めません",
        advice="例: " + "".join(f"「{example}」" for example in examples) if examples else "",
    )


def _quote_advice(kind: str, value: Any) -> str:
    if kind == "string_type" and not isinstance(value, list | dict):
        return f"文字として書くときは引用符で囲みます: '{value}'"
    if isinstance(value, dict):
        return "細事業ごとに分けて書くときは、キーを細事業の id か「共通」にしてください。"
    return ""


def _unknown_key(root: type[Part], loc: Sequence[str | int], marks: Marks) -> Finding:
    place = marks.at(loc)
    key = str(loc[-1])
    part = expected_part(root, loc[:-1])
    known = [] if part is None else [alias for _, alias in keys_of(part)]
    where = f"{_owner(loc)}に" if _owner(loc) else ""
    return Finding(
        "JS101",
        place.key_span or place.span,
        f"「{key}」という項目は{where}ありません",
        label="この項目はありません",
        suggestions=tuple(Suggestion(word) for word in similar(key, known)),
        advice=f"書ける項目: {'、'.join(known)}" if known else "",
    )


def _owner(loc: Sequence[str | int]) -> str:
    """Give the nearest key above the unknown one, in words."""
    names = [str(step) for step in loc[:-1] if isinstance(step, str) and not step.startswith("<")]
    return f"「{names[-1]}」" if names else ""


def _unknown_block(value: Any, place: Marks) -> Finding:
    written = [str(key) for key in value] if isinstance(value, dict) else []
    span = place.span
    if written and isinstance(place.children, dict):
        span = place.children[written[0]].key_span or span
    word = written[0] if written else str(value)
    return Finding(
        "JS114",
        span,
        f"「{word}」という表や図はありません",
        label="この名前の表や図は作れません",
        suggestions=tuple(Suggestion(key) for key in similar(word, BLOCK_KEYS)),
        advice=f"使えるもの: {'、'.join(BLOCK_KEYS)}",
    )


def _last_key(loc: Sequence[str | int]) -> str:
    """Give the last real key of a place, past indices and the tags of unions."""
    keys = [step for step in loc if isinstance(step, str) and not step.startswith("<")]
    return keys[-1] if keys else ""


def expected_part(root: type[Part], loc: Sequence[str | int]) -> type[Part] | None:
    """Give the part that is expected at `loc`, or None where something else is."""
    candidates = [root]
    for step in loc:
        if not isinstance(step, str) or step.startswith("<"):
            continue
        tagged: list[type[Part]] = [
            part for part in candidates if issubclass(part, Block) and step == part.KEY
        ]
        deeper = [
            inner
            for part in candidates
            for name, alias in keys_of(part)
            if alias == step
            for inner in _parts_in(part.model_fields[name].annotation)
        ]
        # Inside a union the block's own key comes twice: once as the union's tag, once as the field.
        candidates = tagged if tagged and len(candidates) > 1 else (deeper or candidates)
    return candidates[0] if len(candidates) == 1 else None


def _parts_in(annotation: Any) -> list[type[Part]]:
    if isinstance(annotation, type) and issubclass(annotation, Part):
        return [annotation]
    return [part for inner in get_args(annotation) for part in _parts_in(inner)]


def _allowed(root: type[Part], loc: Sequence[str | int]) -> list[str]:
    """Give the words that an enumeration allows at `loc`."""
    keys = [step for step in loc if isinstance(step, str) and not step.startswith("<")]
    if not keys:
        return []
    part = expected_part(root, [step for step in loc if step != keys[-1]])
    if part is None:
        return []
    for name, alias in keys_of(part):
        if alias == keys[-1]:
            return _words_in(part.model_fields[name].annotation)
    return []


def _words_in(annotation: Any) -> list[str]:
    members = getattr(annotation, "__members__", None)
    if members is not None:
        return [str(member.value) for member in members.values()]
    return [word for inner in get_args(annotation) for word in _words_in(inner)]

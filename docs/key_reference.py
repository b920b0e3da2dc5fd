"""Writes the guide's list of keys, docs/guide/09-komoku.md, from the descriptions in the model.

Run `python -m docs.key_reference` after a change of the model; a test tells when the page is stale.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import NoneType, UnionType
from typing import Annotated, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from jusou_plan.model.block import BLOCKS, Block
from jusou_plan.model.part import Element, Many, ManyOrAll, Part
from jusou_plan.model.plan import Plan
from jusou_plan.model.prose import Prose
from jusou_plan.model.reference import Reference, Shorthand
from jusou_plan.model.scoped import Scoped
from jusou_plan.model.values.base import Value
from jusou_plan.model.views import FIELDS
from jusou_plan.model.word import Word

PAGE = "docs/guide/09-komoku.md"

_INTRODUCTION = """\
# 9 項目の一覧

前へ: [8 印刷と直し方](08-insatsu-to-naoshikata.md) ｜ [目次](README.md) ｜
次へ: [10 他都市の状況](10-tatoshi-no-jokyo.md)

計画のファイルに書ける項目の、全部の一覧です。この一覧は、jusou の書式から機械的に作っています。
エディターの補完にも、同じ説明が出ます。

表の「書くもの」は、次のように読みます。

| 書くもの | 意味 |
|---|---|
| 文字 | 一行の文字 |
| 文章 | 文字。`\\|` で何行にもでき、[小さな書式と引用](07-honbun.md#文章の書き方)が使えます |
| はい・いいえ | `true`（はい）か `false`（いいえ） |
| 〇〇を指す名前 | その種類のものの id、名称、略称のどれか。印字を変えるときは `{参照: …, 表記: …}` |
| 「〇〇」 | この一覧の「〇〇」の表にある項目の組 |
| の並び | `- ` で始まる行を並べる |
| いくつでも | 一つならそのまま、二つ以上なら並べる |
| すべても可 | `すべて` と書くと、登録したもの全部 |
| 細事業ごとも可 | 細事業の id ごとに[分けて書ける](04-jigyo.md#細事業と値を分けること) |
| 下線付きの言葉 | [値の書き方](#値の書き方)にあるもの |

`必須` と書いたものは、その組に必ず書きます。ほかは、書かなくてもかまいません。
"""

_KEYS_HEAD = (
    "## 一番外側の項目\n",
    "ファイルの左端から書く項目です。どのファイルに書いてもかまいません。\n",
    "| 項目 | 意味 |",
    "|---|---|",
)

_ONE_OR_MANY = type(get_args(Many[str])[-1])
_OR_ALL = type(get_args(ManyOrAll[str])[-1])
_SCALARS = {str: "文字", bool: "はい・いいえ"}


def page() -> str:
    """Give the whole page."""
    for block in BLOCKS:
        block.model_rebuild()
    top = [next(_parts(_annotation(field))) for field in Plan.model_fields.values()]
    done = set(top)
    keys = [
        f"| [`{field.alias}`](#{field.alias}) | {field.description} |" for field in Plan.model_fields.values()
    ]
    sections = [_INTRODUCTION, "\n".join([*_KEYS_HEAD, *keys, ""])]
    for field, part in zip(Plan.model_fields.values(), top, strict=True):
        many = "いくつも並べます。" if get_origin(field.annotation) is tuple else ""
        sections += [f"## {field.alias}\n", f"{part.ABOUT}{many}\n", _table(part)]
        sections += [section for inner in _below(part, done) for section in _section(inner)]
    sections.append(
        "## 本文に置くもの\n\n章・節の `内容`、囲みの `内容`、取組の `続き` に並べます。"
        "必須の項目が、何を置くかを決めます。\n"
    )
    for block in BLOCKS:
        parts = (block, *_below(block, done))
        sections += [section for part in parts for section in _section(part)]
    return "\n".join([*sections, _values()])


def _below(part: type[Part], done: set[type[Part]]) -> Iterator[type[Part]]:
    """Give the parts below a part that have no section yet, blocks and references apart."""
    for field in part.model_fields.values():
        for inner in _parts(_annotation(field)):
            if inner not in done and not issubclass(inner, Reference | Block):
                done.add(inner)
                yield inner
                yield from _below(inner, done)


def _section(part: type[Part]) -> tuple[str, str, str]:
    return f"### {_name(part)}\n", f"{_about(part)}\n", _table(part)


def _about(part: type[Part]) -> str:
    short = (
        f"文字だけを書くと、`{part.SHORT}` に書いたことになります。" if issubclass(part, Shorthand) else ""
    )
    return part.ABOUT + short


def _table(part: type[Part]) -> str:
    rows = ["| 項目 | 書くもの | 意味 | 例 |", "|---|---|---|---|"]
    words: list[str] = []
    for field in part.model_fields.values():
        required = "（必須）" if field.is_required() else ""
        examples = "、".join(f"`{_written(example)}`" for example in field.examples or ())
        form, about = _form(_annotation(field)), _escaped(field.description or "")
        rows.append(f"| `{field.alias}`{required} | {form} | {about} | {examples} |")
        for word in _words(_annotation(field)):
            listed = "、".join(f"`{member.value}`（{member.meaning}）" for member in word)
            words += ["", f"`{field.alias}` に書ける言葉: {listed}"]
    if part in FIELDS:
        words += ["", f"`項目` に書ける欄: {'、'.join(f'`{field}`' for field in FIELDS[part])}"]
    return "\n".join([*rows, *words, ""])


def _values() -> str:
    kinds = {kind.TITLE: kind for part in _every_part(Plan, set()) for kind in _value_types(part)}
    rows = [
        f"| {title} | {_escaped(kind.DESCRIPTION)} | {'、'.join(f'`{text}`' for text in kind.EXAMPLES)} |"
        for title, kind in kinds.items()
    ]
    return "\n".join(["## 値の書き方\n", "| 種類 | 説明 | 例 |", "|---|---|---|", *rows, ""])


def _every_part(part: type[Part], seen: set[type[Part]]) -> Iterator[type[Part]]:
    if part in seen:
        return
    seen.add(part)
    yield part
    for field in part.model_fields.values():
        for inner in _parts(_annotation(field)):
            yield from _every_part(inner, seen)


def _value_types(part: type[Part]) -> Iterator[type[Value]]:
    for field in part.model_fields.values():
        yield from (kind for kind in _types_in(_annotation(field)) if issubclass(kind, Value))


# --- what a key takes -----------------------------------------------------------------------------------


def _annotation(field: FieldInfo) -> object:
    """Give a field's annotation with what pydantic has taken off it."""
    return Annotated[field.annotation, *field.metadata] if field.metadata else field.annotation


def _form(annotation: object) -> str:
    """Say in Japanese what stands under a key."""
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        inner, extras = arguments[0], {type(extra) for extra in arguments[1:]}
        if _ONE_OR_MANY not in extras:
            return _form(inner)
        item = _form(get_args(inner)[0])
        return f"{item}。いくつでも" + ("。すべても可" if _OR_ALL in extras else "")
    if origin in (Union, UnionType):
        kinds = [kind for kind in arguments if kind is not NoneType]
        return _form(kinds[0]) if len(kinds) == 1 else "[文章、表、図](#本文に置くもの)"
    if origin is tuple:
        return f"{_form(arguments[0])}の並び"
    if origin is Scoped:
        return f"{_form(arguments[0])}。細事業ごとも可"
    if origin is dict:
        return "「言葉: 意味」の組"
    return _form_of(annotation)


def _form_of(kind: object) -> str:
    if not isinstance(kind, type):
        raise TypeError(f"say in Japanese what {kind} is")
    if kind in _SCALARS:
        return _SCALARS[kind]
    if issubclass(kind, Prose):
        return "文章"
    if issubclass(kind, Value):
        return f"[{kind.TITLE}](#値の書き方)"
    if issubclass(kind, Word):
        return "下の言葉"
    if issubclass(kind, Reference):
        return f"{kind.TITLE}を指す名前"
    if issubclass(kind, Shorthand):
        return f"文字か「{_name(kind)}」"
    if issubclass(kind, Part):
        return f"「{_name(kind)}」"
    raise TypeError(f"say in Japanese what {kind.__name__} is")


def _types_in(annotation: object) -> Iterator[type]:
    if isinstance(annotation, type) and not get_args(annotation):
        yield annotation
    for inner in get_args(annotation):
        yield from _types_in(inner)


def _parts(annotation: object) -> Iterator[type[Part]]:
    yield from (kind for kind in _types_in(annotation) if issubclass(kind, Part))


def _words(annotation: object) -> Iterator[type[Word]]:
    yield from (kind for kind in _types_in(annotation) if issubclass(kind, Word))


def _name(part: type[Part]) -> str:
    if issubclass(part, Element):
        return part.KIND
    return part.KEY if issubclass(part, Block) else part.TITLE


def _written(example: object) -> str:
    """Give an example as it stands in a plan."""
    if isinstance(example, dict):
        return "{" + ", ".join(f"{key}: {value}" for key, value in example.items()) + "}"
    if isinstance(example, list):
        return f"[{', '.join(map(_written, example))}]"
    return _escaped(str(example))


def _escaped(text: str) -> str:
    return text.replace("|", "\\|")


def write(repository: Path) -> None:
    """Write the page below the repository's root."""
    (repository / PAGE).write_text(page(), encoding="utf-8")


if __name__ == "__main__":
    write(Path(__file__).resolve().parents[1])

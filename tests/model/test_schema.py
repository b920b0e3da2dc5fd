"""The editor's schema: it is up to date, all in Japanese, and says what the model says."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from jusou_plan.model.block import BLOCKS, Block, Everything
from jusou_plan.model.header import Status
from jusou_plan.model.schema import plan_schema
from jusou_plan.model.walk import keys_of
from jusou_plan.source.file import SourceFile
from jusou_plan.source.yaml_file import parse

REPOSITORY = Path(__file__).resolve().parents[2]
SCHEMA = plan_schema()
VALIDATOR = Draft202012Validator(SCHEMA)
PLAN_FILES = sorted(
    path
    for folder in ("plans", "profiles", "tests/language")
    for path in (REPOSITORY / folder).rglob("*.yaml")
)
PUBLISHED = [path for path in PLAN_FILES if "tests" not in path.relative_to(REPOSITORY).parts]
JAPANESE = re.compile(r"[ぁ-んァ-ヶ一-龠々]")


def nodes(node: object, path: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every mapping of the schema with its path."""
    if isinstance(node, dict):
        yield path, node
        for key, value in node.items():
            yield from nodes(value, f"{path}/{key}")
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from nodes(value, f"{path}/{index}")


def schemas() -> Iterator[tuple[str, dict[str, Any]]]:
    """Every mapping that is a schema: not one of names to schemas."""
    return ((path, node) for path, node in nodes(SCHEMA) if not path.endswith(("/properties", "/$defs")))


def errors(data: object) -> list[str]:
    return [f"{list(error.absolute_path)}: {error.message}" for error in VALIDATOR.iter_errors(data)]


def test_the_checked_in_file_is_up_to_date() -> None:
    written = (REPOSITORY / "schemas/plan.schema.json").read_text(encoding="utf-8")
    wanted = json.dumps(SCHEMA, ensure_ascii=False, indent=2) + "\n"
    assert written == wanted, "run: jusou schema --output schemas/plan.schema.json"


def test_it_is_a_schema_of_its_dialect() -> None:
    Draft202012Validator.check_schema(SCHEMA)


def test_there_are_plans_to_validate() -> None:
    assert PLAN_FILES
    assert PUBLISHED


@pytest.mark.parametrize("path", PLAN_FILES, ids=lambda path: str(path.relative_to(REPOSITORY)))
def test_every_plan_file_is_valid(path: Path) -> None:
    data = parse(SourceFile(path, path.name, path.read_text(encoding="utf-8"))).data
    assert errors(data) == []


@pytest.mark.parametrize("path", PUBLISHED, ids=lambda path: str(path.relative_to(REPOSITORY)))
def test_every_published_file_tells_the_editor_where_the_schema_is(path: Path) -> None:
    first = path.read_text(encoding="utf-8").split("\n")[0]
    up = "../" * len(path.parent.relative_to(REPOSITORY).parts)
    assert first == f"# yaml-language-server: $schema={up}schemas/plan.schema.json"


def test_titles_and_descriptions_are_japanese() -> None:
    keys_in_latin_letters = {"id", "URL", "FAX", "SDGs", "HTML", "PDF"}
    strange = [
        f"{path}: {node[word]!r}"
        for path, node in schemas()
        for word in ("title", "description")
        if word in node and not JAPANESE.search(node[word]) and node[word] not in keys_in_latin_letters
    ]
    assert strange == []


def test_no_english_phrase_stands_anywhere_that_an_editor_shows() -> None:
    shown = [
        str(text)
        for _, node in schemas()
        for word in ("title", "description", "examples", "enumDescriptions")
        for text in [node.get(word, "")]
    ]
    english = re.compile(r"[A-Za-z]{2,} (?!fmt|--ids)[A-Za-z]{2,}")
    assert [text for text in shown if english.search(text)] == []


def test_every_key_has_a_description() -> None:
    silent = [
        f"{path}/{key}"
        for path, node in nodes(SCHEMA)
        if path.endswith("/properties")
        for key, value in node.items()
        if "description" not in value
    ]
    assert silent == []


def test_every_word_of_a_list_is_explained() -> None:
    words = [(path, node) for path, node in schemas() if "enum" in node and "propertyNames" not in path]
    assert words
    assert [path for path, node in words if len(node["enum"]) != len(node.get("enumDescriptions", ()))] == []
    header = SCHEMA["$defs"]["Header"]["properties"]["状態"]
    assert dict(zip(header["enum"], header["enumDescriptions"], strict=True))["確定"] == Status.FINAL.meaning


def test_nothing_is_required_of_a_single_file() -> None:
    assert "required" not in SCHEMA
    assert errors({}) == []
    assert errors({"部署": [{"id": "fukushi", "名称": "福祉課"}]}) == []


def test_unknown_keys_and_empty_values_are_refused() -> None:
    assert errors({"部門": []}) != []
    assert errors({"部署": [{"名称": "福祉課", "通称": "ふくし"}]}) != []
    assert errors({"部署": [{"名称": None}]}) != []


def test_every_block_is_told_by_its_key() -> None:
    for block in BLOCKS:
        described = SCHEMA["$defs"][block.__name__]
        long = described["anyOf"][-1] if "anyOf" in described else described
        assert block.KEY in long["required"]
        assert long["additionalProperties"] is False


def test_no_option_of_a_block_looks_like_another_block() -> None:
    keys = {block.KEY for block in BLOCKS}
    options = {(block.KEY, alias) for block in BLOCKS for _, alias in keys_of(block) if alias != block.KEY}
    assert [(key, option) for key, option in sorted(options) if option in keys] == []
    assert keys.isdisjoint(alias for _, alias in keys_of(Block))


@pytest.mark.parametrize(
    "block",
    [
        "文章です。",
        {"文": "文章です。", "注": "zeimu"},
        {"事業票": ["sodan"], "項目": ["所管課", {"支援対象者": "事業対象者"}]},
        {"事業一覧": "すべて", "細事業の番号": 1},
        {"図": "会議の様子", "画像": "images/kaigi.png", "代替": "会議室の写真"},
        {"表": "窓口", "列": ["名称", "電話"], "行": [["福祉課", "0776-00-0000"]]},
        {"囲み": "概要", "内容": ["文章です。", {"経過": "すべて"}]},
    ],
    ids=str,
)
def test_a_block_is_valid_as_exactly_one(block: object) -> None:
    assert errors({"本文": {"章": [{"見出し": "はじめに", "内容": [block]}]}}) == []
    matching = [
        kind.KEY
        for kind in BLOCKS
        if VALIDATOR.evolve(schema={"$ref": f"#/$defs/{kind.__name__}", "$defs": SCHEMA["$defs"]}).is_valid(
            block
        )
    ]
    assert len(matching) == 1, matching


def test_a_view_of_everything_takes_one_word() -> None:
    assert [word.value for word in Everything] == ["すべて"]
    assert errors({"本文": {"章": [{"見出し": "経過", "内容": [{"経過": "全部"}]}]}}) != []

"""`jusou schema`: writes the schema, and tells whether the one that is there is stale."""

import json
from pathlib import Path

from jusou_plan.model.schema import plan_schema
from tests.cli.conftest import Jusou

DEFAULT = Path("schemas/plan.schema.json")


def test_the_schema_is_written_to_its_usual_place(jusou: Jusou, here: Path) -> None:
    assert jusou("schema") == (0, f"{DEFAULT}: 書き出しました\n", "")

    assert json.loads(DEFAULT.read_bytes()) == plan_schema()
    assert "計画" in DEFAULT.read_text("utf-8")


def test_a_second_time_nothing_is_written(jusou: Jusou, here: Path) -> None:
    jusou("schema")

    assert jusou("schema") == (0, f"{DEFAULT}: 変更なし\n", "")


def test_check_accepts_a_fresh_schema(jusou: Jusou, here: Path) -> None:
    jusou("schema", "--output", "editor.json")

    assert jusou("schema", "--check", "--output", "editor.json") == (0, "editor.json: 変更なし\n", "")


def test_check_refuses_a_stale_schema_and_leaves_it(jusou: Jusou, here: Path) -> None:
    Path("editor.json").write_text("{}", encoding="utf-8")

    assert jusou("schema", "--check", "-o", "editor.json") == (
        1,
        "",
        "エラー: 「editor.json」が今の書式と違います\n"
        "jusou schema --output editor.json で作り直してください。\n",
    )
    assert Path("editor.json").read_text("utf-8") == "{}"


def test_check_refuses_a_missing_schema(jusou: Jusou, here: Path) -> None:
    code, _, err = jusou("schema", "--check")

    assert code == 1
    assert err.startswith(f"エラー: 「{DEFAULT}」がありません\n")


def test_a_place_that_cannot_be_written(jusou: Jusou, here: Path) -> None:
    Path("schemas").write_text("メモ", encoding="utf-8")

    code, out, err = jusou("schema")

    assert (code, out) == (2, "")
    assert err.startswith("エラー: 出力先「schemas」をフォルダーとして使えません\n")

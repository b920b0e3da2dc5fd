"""`jusou fmt`: one way to write a plan; with `--ids`, ids for what has none and nothing else changed."""

from pathlib import Path

from tests.cli.conftest import Jusou

WITHOUT_IDS = """\
# 登録
部署:
  - 名称: 福祉政策課   # 主管
  - id: shogai
    名称: 障がい福祉課

団体: [{名称: 見本市社会福祉協議会}]
"""
WITH_IDS = """\
# 登録
部署:
  - id: busho-1
    名称: 福祉政策課   # 主管
  - id: shogai
    名称: 障がい福祉課

団体: [{id: dantai-1, 名称: 見本市社会福祉協議会}]
"""


def plan(folder: Path, text: str) -> Path:
    folder.mkdir()
    (folder / "plan.yaml").write_text(text, encoding="utf-8")
    return folder / "plan.yaml"


def test_ids_are_written_and_named(jusou: Jusou, here: Path) -> None:
    file = plan(here / "plan", WITHOUT_IDS)

    code, out, err = jusou("fmt", "--ids", "plan")

    assert (code, err) == (0, "")
    assert out == (
        "plan/plan.yaml: busho-1  福祉政策課\n"
        "plan/plan.yaml: dantai-1  見本市社会福祉協議会\n"
        "plan: id を 2件付けました\n"
    )
    assert file.read_text("utf-8") == WITH_IDS


def test_a_second_time_there_is_nothing_to_do(jusou: Jusou, here: Path) -> None:
    file = plan(here / "plan", WITH_IDS)

    assert jusou("fmt", "--ids", "plan") == (0, "plan: id はすべて付いています\n", "")
    assert file.read_text("utf-8") == WITH_IDS


def test_check_only_says_what_is_missing(jusou: Jusou, here: Path) -> None:
    file = plan(here / "plan", WITHOUT_IDS)

    code, out, err = jusou("fmt", "--ids", "--check", "plan")

    assert code == 1
    assert out.startswith("plan/plan.yaml: busho-1  福祉政策課\n")
    assert err == "エラー: plan: id のない要素が 2件あります\njusou fmt --ids plan で付けられます。\n"
    assert file.read_text("utf-8") == WITHOUT_IDS


def test_line_ends_and_a_byte_order_mark_stay(jusou: Jusou, here: Path) -> None:
    file = plan(here / "plan", "")
    file.write_bytes(b"\xef\xbb\xbf" + WITHOUT_IDS.replace("\n", "\r\n").encode())

    code, _, _ = jusou("fmt", "--ids", "plan")

    assert code == 0
    assert file.read_bytes() == b"\xef\xbb\xbf" + WITH_IDS.replace("\n", "\r\n").encode()


def test_a_plan_that_cannot_be_read_whole_is_left_alone(jusou: Jusou, here: Path) -> None:
    broken = WITHOUT_IDS + "事業：\n"
    file = plan(here / "plan", broken)

    code, out, err = jusou("fmt", "--ids", "plan")

    assert (code, out) == (2, "")
    assert err == (
        "エラー: 「plan」には読めないところがあり、id を付けられません\n"
        "先に jusou lint plan で誤りを直してください。\n"
    )
    assert file.read_text("utf-8") == broken


UNTIDY = "計画:\n    名称: 計画   \n\n\n部署:\n- 名称: 福祉課  # 主管\n  id: fukushi\n"
TIDY = "計画:\n  名称: 計画\n\n部署:\n  - id: fukushi\n    名称: 福祉課  # 主管\n"


def test_files_are_put_in_order(jusou: Jusou, here: Path) -> None:
    file = plan(here / "plan", UNTIDY)

    assert jusou("fmt", "plan") == (0, "plan/plan.yaml を整えました\n", "")
    assert file.read_text("utf-8") == TIDY
    assert jusou("fmt", "plan") == (0, "plan: 整っています\n", "")
    assert file.read_text("utf-8") == TIDY


def test_order_keeps_line_ends_and_the_byte_order_mark(jusou: Jusou, here: Path) -> None:
    file = plan(here / "plan", "")
    file.write_bytes(b"\xef\xbb\xbf" + UNTIDY.replace("\n", "\r\n").encode())

    jusou("fmt", "plan")

    assert file.read_bytes() == b"\xef\xbb\xbf" + TIDY.replace("\n", "\r\n").encode()


def test_check_and_diff_write_nothing(jusou: Jusou, here: Path) -> None:
    file = plan(here / "plan", UNTIDY)

    assert jusou("fmt", "--check", "plan") == (
        1,
        "",
        "エラー: plan/plan.yaml が整っていません\njusou fmt plan で整えられます。\n",
    )
    code, out, _ = jusou("fmt", "--diff", "plan")
    assert code == 1
    assert "-- 名称: 福祉課  # 主管\n-  id: fukushi\n" in out
    assert "+  - id: fukushi\n+    名称: 福祉課  # 主管\n" in out
    assert file.read_text("utf-8") == UNTIDY


def test_ids_and_diff_do_not_go_together(jusou: Jusou, here: Path) -> None:
    plan(here / "plan", TIDY)

    assert jusou("fmt", "--ids", "--diff", "plan").err.startswith(
        "エラー: --ids と --diff は一緒に使えません\n"
    )

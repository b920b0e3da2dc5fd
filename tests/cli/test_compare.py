"""`jusou compare`: what it takes, what it writes, and how it refuses."""

from pathlib import Path

import pytest

from tests.cli.conftest import Jusou
from tests.comparison.plans import KAI, OTSU, write


@pytest.fixture
def plans(here: Path) -> Path:
    """Two plans in the folder plans."""
    write(here / "plans/a", KAI)
    write(here / "plans/b", OTSU)
    return here / "plans"


def test_the_screen_is_the_usual_place(jusou: Jusou, plans: Path) -> None:
    code, out, err = jusou("compare", "plans")

    assert (code, err) == (0, "")
    assert out.startswith("重層的支援体制整備事業実施計画の比較（甲斐市・乙町）\n")


def test_the_plans_stand_in_the_order_given(jusou: Jusou, plans: Path) -> None:
    assert jusou("compare", "plans/b", "plans/a").out.startswith(
        "重層的支援体制整備事業実施計画の比較（乙町・甲斐市）\n"
    )


@pytest.mark.parametrize(
    ("form", "beginning"),
    [("html", b"<!DOCTYPE html>"), ("pdf", b"%PDF-"), ("csv", b"\xef\xbb\xbf"), ("text", b"")],
)
def test_one_form_is_written_to_the_file(jusou: Jusou, plans: Path, form: str, beginning: bytes) -> None:
    code, out, err = jusou("compare", "plans", "--format", form, "-o", "out/hikaku")

    assert (code, out, err) == (0, "out/hikaku: 書き出しました\n", "")
    assert Path("out/hikaku").read_bytes().lstrip().startswith(beginning)
    assert sorted(path.name for path in Path("out").iterdir()) == ["hikaku"]


def test_csv_goes_to_the_screen_byte_for_byte(jusou: Jusou, plans: Path) -> None:
    jusou("compare", "plans", "--format", "csv", "--output", "a.csv")

    code, out, _ = jusou("compare", "plans", "--format", "csv")

    assert code == 0
    assert out.startswith("\ufeff区分,")
    assert out.replace("\r\n", "\n") == Path("a.csv").read_bytes().decode().replace("\r\n", "\n")


def test_html_goes_to_the_screen_too(jusou: Jusou, plans: Path) -> None:
    assert (
        "<title>重層的支援体制整備事業実施計画の比較 甲斐市・乙町</title>"
        in jusou("compare", "plans", "--format", "html").out
    )


ALL = ("compare", "plans", "--format", "html", "--format", "pdf", "--format", "csv", "-o", "dist/comparison")


def test_several_forms_go_into_a_folder_and_are_made_again_only_after_a_change(
    jusou: Jusou, plans: Path
) -> None:
    code, out, err = jusou(*ALL)

    assert (code, err) == (0, "")
    assert out.splitlines() == [
        "dist/comparison/index.html: 書き出しました",
        "dist/comparison/comparison.pdf: 書き出しました",
        "dist/comparison/comparison.csv: 書き出しました",
    ]
    assert jusou(*ALL) == (0, "計画の比較: 変更なし（3ファイル）\n", "")
    write(plans / "b", OTSU.replace("毎月", "年2回"))
    assert jusou(*ALL).out == out
    assert jusou(*ALL, "--force").out == out
    write(plans / "c", OTSU.replace("乙町", "丙町"))
    assert jusou(*ALL).out == out


def test_the_same_plans_give_the_same_bytes(jusou: Jusou, plans: Path) -> None:
    jusou(*ALL)
    first = {path.name: path.read_bytes() for path in Path("dist/comparison").iterdir()}
    jusou(*ALL, "--force")
    assert {path.name: path.read_bytes() for path in Path("dist/comparison").iterdir()} == first


def refused(jusou: Jusou, *arguments: str) -> str:
    """Give what is said by a command that must write nothing."""
    code, out, err = jusou("compare", *arguments)
    assert (code, out) == (2, "")
    return err


def test_a_single_plan(jusou: Jusou, plans: Path) -> None:
    assert refused(jusou, "plans/a", "-o", "x") == (
        "エラー: 比べる計画が「plans/a」の1つしかありません\n"
        "二つ以上の計画を指定してください（例: jusou compare plans/fukui plans/fuji）。\n"
    )
    assert not Path("x").exists()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("plans/a", "plans/a"), "計画「plans/a」が2回指定されています\n"),
        (
            ("plans/a", "plans/b", "plans/../plans/a"),
            "計画「plans/../plans/a」が2回指定されています（「plans/a」と同じフォルダーです）\n",
        ),
        (("plans", "plans/b"), "計画「plans/b」が2回指定されています\n"),
    ],
)
def test_the_same_folder_twice(jusou: Jusou, plans: Path, arguments: tuple[str, ...], message: str) -> None:
    assert refused(jusou, *arguments).startswith(f"エラー: {message}")


def test_a_plan_that_cannot_be_read_is_named_and_nothing_is_written(jusou: Jusou, plans: Path) -> None:
    write(plans / "b", OTSU + "指標: [\n")

    err = refused(jusou, "plans", "--format", "html", "--format", "csv", "-o", "out")

    assert err == (
        "エラー: 計画「plans/b」に読めない所があるため、比較を作りませんでした\n"
        "書いてあることを「記載なし」と示さないためです。\n"
        "jusou lint plans/b で場所を確かめて直してください。\n"
    )
    assert not Path("out").exists()


def test_a_folder_without_a_plan(jusou: Jusou, plans: Path) -> None:
    Path("empty").mkdir()

    err = refused(jusou, "plans/a", "empty")

    assert "「empty」" in err
    assert err.endswith("比較は作りませんでした。\n")


def test_a_folder_that_is_not_there(jusou: Jusou, plans: Path) -> None:
    err = refused(jusou, "plans/a", "plans/bb")
    assert err.startswith("エラー: フォルダー「plans/bb」がありません\nもしかして: b\n")


def test_a_plan_with_a_mistake_is_compared_as_far_as_it_could_be_read(jusou: Jusou, plans: Path) -> None:
    write(plans / "b", OTSU.replace("第1号ロ", "第9号"))

    code, out, err = jusou("compare", "plans")

    assert code == 1
    assert err == (
        "エラー: 「plans/b」に書き方の誤りがあり、その箇所は比べられません\n"
        "jusou lint plans/b で場所を確かめて直してください。\n"
    )
    assert "乙町は、書き方の誤りがあるため、読めなかった箇所を比べていない。" in out


def test_a_mistake_that_stays_is_not_forgotten_by_the_stamp(jusou: Jusou, plans: Path) -> None:
    write(plans / "b", OTSU.replace("第1号ロ", "第9号"))
    forms = ("compare", "plans", "--format", "html", "--format", "csv", "-o", "out")

    assert jusou(*forms).code == 1
    assert jusou(*forms)[:2] == (1, "計画の比較: 変更なし（2ファイル）\n")


def test_two_plans_of_one_city_are_told_apart(jusou: Jusou, here: Path) -> None:
    write(here / "old", KAI)
    write(here / "new", KAI.replace("令和6年度～令和8年度", "令和9年度"))

    assert jusou("compare", "old", "new").out.startswith(
        "重層的支援体制整備事業実施計画の比較（甲斐市（令和6年度～令和8年度）・甲斐市（令和9年度））\n"
    )


@pytest.mark.parametrize("options", [("--format", "pdf"), ("--format", "html", "--format", "csv")])
def test_what_a_screen_cannot_show_needs_a_place(jusou: Jusou, plans: Path, options: tuple[str, ...]) -> None:
    err = refused(jusou, "plans", *options)
    assert err.startswith("エラー: PDF と、二つ以上の形式は、画面に出せません\n--output に")


def test_an_unknown_form(jusou: Jusou, plans: Path) -> None:
    assert refused(jusou, "plans", "--format", "xlsx").startswith(
        "エラー: --format に「xlsx」は指定できません\n指定できるのは text、html、pdf、csv です。\n"
    )


def test_a_place_that_cannot_be_written(jusou: Jusou, plans: Path) -> None:
    Path("out").mkdir()
    Path("file").touch()

    assert refused(jusou, "plans", "-o", "out").startswith("エラー: 「out」に書けません\n")
    err = refused(jusou, "plans", "--format", "html", "--format", "csv", "-o", "file")
    assert err.startswith("エラー: 出力先「file」をフォルダーとして使えません\n")


def test_a_character_that_the_font_lacks_is_named_and_the_rest_is_written(jusou: Jusou, plans: Path) -> None:
    write(plans / "b", OTSU.replace("支え合い会議", "支え合い🙂会議"))

    code, out, _ = jusou(*ALL)

    assert code == 1
    assert "JS301" in out
    assert "plans/b/plan.yaml:" in out
    assert sorted(path.name for path in Path("dist/comparison").iterdir()) == [
        ".jusou.json",
        "comparison.csv",
        "index.html",
    ]

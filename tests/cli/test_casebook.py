"""`jusou casebook`: outputs, words, and nothing written when a profile is broken."""

import re
from pathlib import Path

import pytest

from jusou_plan.render import pdf
from jusou_plan.render.problems import RendererMissing
from tests.cli.conftest import Jusou

PROFILE = """\
計画:
  種別: 事例
  名称: NAME重層的支援体制整備事業
  自治体: {名称: NAME, 団体コード: "CODE"}
  特徴: 窓口を一つにした。
"""
TOYOTA, WAKAYAMA = "232114", "302015"


def write_profile(folder: Path, name: str, code: str, more: str = "") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    text = PROFILE.replace("NAME", name).replace("CODE", code) + more
    (folder / "keikaku.yaml").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def two(here: Path) -> Path:
    """A folder `profiles` with two profiles."""
    write_profile(here / "profiles/kita", "北市", WAKAYAMA)
    write_profile(here / "profiles/minami", "南市", TOYOTA)
    return here / "profiles"


def page(here: Path, folder: str = "dist") -> str:
    return (here / folder / "casebook/index.html").read_text("utf-8")


def test_all_profiles_of_a_folder_become_one_pdf_and_one_page(jusou: Jusou, here: Path, two: Path) -> None:
    code, out, err = jusou("casebook", "profiles")

    assert (code, err) == (0, "")
    html, made = Path("dist/casebook/index.html"), Path("dist/casebook/casebook.pdf")
    assert re.fullmatch(
        rf"{re.escape(str(html))}  \d+ KB  \d+\.\d秒\n{re.escape(str(made))}  6ページ  \d+ KB  \d+\.\d秒\n",
        out,
    )
    assert (here / made).read_bytes().startswith(b"%PDF-")
    assert page(here).index("1</span>&nbsp;南市") < page(here).index("2</span>&nbsp;北市")


def test_folders_can_be_named_one_by_one_and_the_output_elsewhere(
    jusou: Jusou, here: Path, two: Path
) -> None:
    code, out, _ = jusou("casebook", "profiles/kita", "-o", "web", "--format", "html")

    assert code == 0
    assert out.startswith(str(Path("web/casebook/index.html")))
    assert "北市" in page(here, "web")
    assert "南市" not in page(here, "web")


def test_text_to_be_read_aloud(jusou: Jusou, here: Path, two: Path) -> None:
    assert jusou("casebook", "profiles", "--format", "text").code == 0
    assert "1、南市。\n" in (here / "dist/casebook/casebook.txt").read_text("utf-8")


def test_nothing_changed_and_then_a_profile_changed_or_joined(jusou: Jusou, here: Path, two: Path) -> None:
    arguments = ("casebook", "profiles", "--format", "html")
    jusou(*arguments)

    assert jusou(*arguments) == (0, "他都市の状況: 変更なし（1ファイル）\n", "")

    write_profile(two / "kita", "東市", WAKAYAMA)
    jusou(*arguments)
    assert "東市" in page(here)

    write_profile(two / "nishi", "西市", "322016")
    jusou(*arguments)
    assert "西市" in page(here)


def test_a_broken_profile_is_named_with_its_mistake_and_nothing_is_written(
    jusou: Jusou, here: Path, two: Path
) -> None:
    more = "事業:\n  - {id: a, 名称: 相談事業, 所管課: 福祉課}\n"
    write_profile(two / "kita", "北市", WAKAYAMA, more)

    code, out, err = jusou("casebook", "profiles")

    assert code == 1
    assert out.startswith(f"{Path('profiles/kita/keikaku.yaml')}:7:28: error JS103 存在しない部署・団体です")
    assert "minami" not in out
    assert err == (
        f"エラー: 「{Path('profiles/kita')}」にエラーがあるため、他都市の状況を作りませんでした\n"
        f"直してから、もう一度実行してください（確認: jusou lint {Path('profiles/kita')}）。\n"
    )
    assert not (here / "dist").exists()


def test_a_book_made_before_stays_whole_when_a_profile_breaks(jusou: Jusou, here: Path, two: Path) -> None:
    jusou("casebook", "profiles", "--format", "html")
    before = page(here)
    (two / "kita/keikaku.yaml").write_text("計画: [", encoding="utf-8")

    assert jusou("casebook", "profiles", "--format", "html").code == 1
    assert page(here) == before


def test_a_profile_without_a_header_is_named(jusou: Jusou, here: Path, two: Path) -> None:
    (two / "kita/keikaku.yaml").write_text("部署: [{id: a, 名称: 福祉課}]\n", encoding="utf-8")

    code, out, err = jusou("casebook", "profiles")

    assert code == 1
    assert out.startswith(f"{Path('profiles/kita/keikaku.yaml')}:1:1: error JS113 「計画」がありません")
    assert str(Path("profiles/kita")) in err
    assert not (here / "dist").exists()


def test_two_cities_mixed_in_one_folder_are_one_finding_that_names_both(
    jusou: Jusou, here: Path, two: Path
) -> None:
    (two / "kita/utsushi.yaml").write_text((two / "minami/keikaku.yaml").read_text("utf-8"), encoding="utf-8")

    code, out, _ = jusou("casebook", "profiles")

    assert code == 1
    assert out.count("error ") == 1
    assert (
        f"{Path('profiles/kita/utsushi.yaml')}:4:13: error JS013 "
        "二つの市町村の計画が一つのフォルダーに混ざっています（北市と南市）" in out
    )
    assert not (here / "dist").exists()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["profils"], "エラー: フォルダー「profils」がありません\nもしかして: profiles\n"),
        (
            ["empty"],
            "エラー: フォルダー「empty」に事例がありません\n"
            "市町村ごとにフォルダーを作り、その中に .yaml ファイルを置いてください"
            "（例: profiles/toyota/keikaku.yaml）。\n",
        ),
        (
            ["yml"],
            "エラー: フォルダー「yml」に .yaml ファイルがありません\n"
            "「a.yml」のような .yml は読みません。名前を .yaml で終わらせてください。\n",
        ),
    ],
)
def test_folders_that_hold_no_profile(
    jusou: Jusou, here: Path, two: Path, arguments: list[str], message: str
) -> None:
    (here / "empty").mkdir()
    (here / "yml").mkdir()
    (here / "yml/a.yml").write_text("計画: {}\n", encoding="utf-8")

    code, out, err = jusou("casebook", *arguments)

    assert (code, out) == (2, "")
    assert err == message
    assert not (here / "dist").exists()


def test_without_an_argument_the_way_out_is_shown(jusou: Jusou) -> None:
    code, _, err = jusou("casebook")

    assert code == 2
    assert "jusou casebook --help" in err


def test_without_what_a_pdf_needs_the_page_is_made(
    jusou: Jusou, here: Path, two: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing() -> None:
        raise RendererMissing("PDF を作るためのライブラリがありません。", "入れてください。")

    monkeypatch.setattr(pdf, "_load_weasyprint", missing)

    code, out, err = jusou("casebook", "profiles")

    assert code == 1
    assert "他都市の状況: PDF を作るためのライブラリがありません。" in err
    assert f"{Path('dist/casebook/casebook.pdf')}  作れませんでした" in out
    assert page(here)


def test_a_character_without_a_glyph_is_named_and_nothing_is_written(
    jusou: Jusou, here: Path, two: Path
) -> None:
    write_profile(two / "kita", "北市", WAKAYAMA, "  出典: 資料😀\n")

    code, out, _ = jusou("casebook", "profiles")

    assert code == 1
    assert f"{Path('profiles/kita/keikaku.yaml')}:6:9: error JS301" in out
    assert out.endswith("他都市の状況: 作成しませんでした。印字できない所があるためです。\n")
    assert not (here / "dist").exists()

"""`jusou build`: outputs, words and exit codes."""

import os
import re
from pathlib import Path

import pytest

from jusou_plan.document.nodes import Document
from jusou_plan.lint import engine
from jusou_plan.lint.rules import rule_of
from jusou_plan.render import pdf, sizing
from jusou_plan.render.problems import RendererMissing
from jusou_plan.source.finding import Finding
from tests.cli.conftest import Jusou
from tests.cli.plans import write_plan

HTML_LINE = r"{path}  \d+ KB  \d+\.\d秒\n"
PDF_LINE = r"{path}  \d+ページ  \d+ KB  \d+\.\d秒\n"


def lines(*patterns: str) -> re.Pattern[str]:
    return re.compile("".join(patterns))


def html_line(path: str) -> str:
    return HTML_LINE.format(path=re.escape(str(Path(path))))


def pdf_line(path: str) -> str:
    return PDF_LINE.format(path=re.escape(str(Path(path))))


def test_both_formats_with_a_line_each(jusou: Jusou, here: Path) -> None:
    write_plan(here / "plans/mihon")

    code, out, err = jusou("build", "plans/mihon")

    assert (code, err) == (0, "")
    assert lines(html_line("dist/mihon/index.html"), pdf_line("dist/mihon/plan.pdf")).fullmatch(out)
    assert (here / "dist/mihon/plan.pdf").read_bytes().startswith(b"%PDF-")
    assert "計画の趣旨" in (here / "dist/mihon/index.html").read_text("utf-8")


def test_one_format_elsewhere(jusou: Jusou, here: Path) -> None:
    write_plan(here / "mihon")

    code, out, _ = jusou("build", "mihon", "--format", "HTML", "--output", "web/public")

    assert code == 0
    assert lines(html_line("web/public/mihon/index.html")).fullmatch(out)
    assert sorted(path.name for path in (here / "web/public/mihon").iterdir()) == [
        ".jusou.json",
        "index.html",
    ]


def test_text_to_be_read_aloud_only_when_asked_for(jusou: Jusou, here: Path) -> None:
    write_plan(here / "mihon")

    code, out, err = jusou("build", "mihon", "--format", "text")

    assert (code, err) == (0, "")
    assert re.fullmatch(rf"{re.escape(str(Path('dist/mihon/plan.txt')))}  \d+ KB  \d+\.\d秒\n", out)
    assert sorted(path.name for path in (here / "dist/mihon").iterdir()) == [".jusou.json", "plan.txt"]
    assert "計画の趣旨。\n" in (here / "dist/mihon/plan.txt").read_text("utf-8")


def test_the_folder_that_one_stands_in_has_a_name_too(
    jusou: Jusou, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(write_plan(here / "mihon"))

    code, _, _ = jusou("build", ".", "--format", "html", "--output", "../dist")

    assert code == 0
    assert (here / "dist/mihon/index.html").is_file()


def test_a_draft_with_errors_is_built_and_the_last_line_says_so(jusou: Jusou, here: Path) -> None:
    write_plan(here / "mihon", mistake=True)

    code, out, err = jusou("build", "mihon", "--format", "html")

    assert (code, err) == (1, "")
    assert out.startswith("mihon/plan.yaml:15:10: error JS103 ")
    assert out.endswith("\n見本市: エラーを 1件残したまま作りました（確認: jusou lint mihon）。\n")
    assert (here / "dist/mihon/index.html").is_file()


def test_a_final_plan_with_errors_is_not_built(jusou: Jusou, here: Path) -> None:
    write_plan(here / "mihon", state="確定", mistake=True)

    code, out, _ = jusou("build", "mihon", "--format", "html")

    assert code == 1
    assert out.startswith("mihon/plan.yaml:15:10: error JS103 ")
    assert out.endswith(
        "\n見本市: 作成しませんでした（エラー 1件）。"
        "状態が「確定」の計画は、エラーをすべて直すまで作れません。\n"
    )
    assert not (here / "dist").exists()


def test_a_plan_of_which_a_part_is_lost_is_not_built(jusou: Jusou, here: Path) -> None:
    write_plan(here / "mihon")
    (here / "mihon/toroku.yaml").write_text('団体:\n  - 名称: "閉じない\n', encoding="utf-8")

    code, out, _ = jusou("build", "mihon", "--format", "html")

    assert code == 1
    assert out.startswith("mihon/toroku.yaml:")
    assert out.endswith(
        "\n見本市: 作成しませんでした（エラー 1件）。読めないところがあり、内容が欠けてしまうためです。\n"
    )
    assert not (here / "dist").exists()


def test_several_plans_each_in_its_folder(jusou: Jusou, here: Path) -> None:
    write_plan(here / "plans/b")
    write_plan(here / "plans/a")

    code, out, _ = jusou("build", "plans", "--format", "html")

    assert code == 0
    assert lines(html_line("dist/a/index.html"), html_line("dist/b/index.html")).fullmatch(out)


def test_two_plans_of_the_same_name_would_overwrite_each_other(jusou: Jusou, here: Path) -> None:
    write_plan(here / "r7/mihon")
    write_plan(here / "r8/mihon")

    code, out, err = jusou("build", "r7/mihon", "r8/mihon")

    assert (code, out) == (2, "")
    assert err.startswith("エラー: 同じ名前のフォルダー「mihon」が 2 つあり、出力先が重なります\n")
    assert not (here / "dist").exists()


def test_one_plan_that_cannot_be_read_does_not_stop_the_others(jusou: Jusou, here: Path) -> None:
    (here / "empty").mkdir()
    write_plan(here / "mihon")

    code, out, err = jusou("build", "empty", "mihon", "--format", "html")

    assert code == 2
    assert err.startswith("エラー: フォルダー「empty」に .yaml ファイルがありません\n")
    assert lines(html_line("dist/mihon/index.html")).fullmatch(out)


def test_without_the_pdf_libraries_the_html_is_made_and_the_way_to_the_pdf_is_told(
    jusou: Jusou, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing() -> None:
        raise RendererMissing("PDF を作るためのライブラリがありません。", "apt-get install pango")

    write_plan(here / "mihon")
    monkeypatch.setattr(pdf, "_load_weasyprint", missing)

    code, out, err = jusou("build", "mihon")

    assert code == 1
    assert lines(
        html_line("dist/mihon/index.html"), re.escape(f"{Path('dist/mihon/plan.pdf')}  作れませんでした\n")
    ).fullmatch(out)
    assert err == "エラー: 見本市: PDF を作るためのライブラリがありません。\napt-get install pango\n"


def test_a_character_that_the_font_lacks_is_shown_in_the_yaml(jusou: Jusou, here: Path) -> None:
    write_plan(here / "mihon")
    file = here / "mihon/plan.yaml"
    file.write_text(file.read_text("utf-8").replace("計画の趣旨", "計画の😀趣旨"), encoding="utf-8")

    code, out, _ = jusou("build", "mihon")

    assert code == 1
    assert re.match(r"mihon/plan\.yaml:18:\d+: error JS301 ", out)
    assert (here / "dist/mihon/index.html").is_file()
    assert not (here / "dist/mihon/plan.pdf").exists()


def test_an_old_pdf_that_could_not_be_renewed_is_called_old(jusou: Jusou, here: Path) -> None:
    write_plan(here / "mihon")
    jusou("build", "mihon")
    file = here / "mihon/plan.yaml"
    file.write_text(file.read_text("utf-8").replace("計画の趣旨", "計画の😀趣旨"), encoding="utf-8")

    _, out, _ = jusou("build", "mihon")

    assert f"{Path('dist/mihon/plan.pdf')}  作れませんでした（残っているのは前に作ったものです）\n" in out


def test_a_picture_that_is_none_stops_both_formats(jusou: Jusou, here: Path) -> None:
    write_plan(here / "mihon")
    (here / "mihon/kaigi.png").write_bytes(b"PK\x03\x04 a Word file")
    with (here / "mihon/plan.yaml").open("a", encoding="utf-8") as file:
        file.write("        - {図: 会議の様子, 画像: kaigi.png, 代替: 机を囲む職員}\n")

    code, out, _ = jusou("build", "mihon")

    assert code == 1
    assert out.startswith("mihon/plan.yaml:21:")
    assert out.count("error JS303") == 1
    assert out.endswith(
        f"{Path('dist/mihon/index.html')}  作れませんでした\n"
        f"{Path('dist/mihon/plan.pdf')}  作れませんでした\n"
    )
    assert not (here / "dist").exists()


def test_a_rule_that_crashes_gives_the_exit_code_of_our_fault(
    jusou: Jusou, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Crashing:
        RULE = rule_of("JS103")

        def check(self, _loaded: object) -> list[Finding]:
            raise ZeroDivisionError

    write_plan(here / "mihon")
    monkeypatch.setattr(engine, "checking_rules", lambda _: (Crashing(),))
    monkeypatch.setattr("tempfile.tempdir", str(here))

    code, out, err = jusou("build", "mihon", "--format", "html")

    assert code == 3
    assert "error JS900 ルール JS103 の検査が jusou の不具合で止まりました" in out
    assert err.startswith("エラー: ルール JS103 の検査が jusou の不具合で止まりました。")


def test_a_file_where_the_output_folder_should_be(jusou: Jusou, here: Path) -> None:
    write_plan(here / "mihon")
    (here / "dist").write_text("メモ", encoding="utf-8")

    code, out, err = jusou("build", "mihon", "--format", "html")

    assert (code, out) == (2, "")
    assert err == (
        f"エラー: 出力先「{Path('dist/mihon')}」をフォルダーとして使えません\n"
        "同じ名前のファイルがあります。--output で別の場所を指定するか、そのファイルを移してください。\n"
    )
    assert (here / "dist").read_text("utf-8") == "メモ"


def test_a_folder_where_an_output_should_be(jusou: Jusou, here: Path) -> None:
    write_plan(here / "mihon")
    (here / "dist/mihon/plan.pdf").mkdir(parents=True)

    code, _, err = jusou("build", "mihon")

    assert code == 2
    assert err.startswith(
        f"エラー: 「{Path('dist/mihon/plan.pdf')}」に書けません\n同じ名前のフォルダーがあります。"
    )
    assert not (here / "dist/mihon/index.html").exists()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_output_folder(jusou: Jusou, here: Path) -> None:
    write_plan(here / "mihon")
    (here / "dist/mihon").mkdir(parents=True, mode=0o555)

    code, _, err = jusou("build", "mihon", "--format", "html")

    assert code == 2
    assert "に書けません\n書き込む権限がありません。" in err


def test_our_own_failure_is_told_apart_and_the_other_plans_are_built(
    jusou: Jusou, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_plan(here / "a")
    write_plan(here / "b")
    real = sizing.render_sized

    def first_breaks(document: Document) -> object:
        if Path(document.origin.file).parent.name == "a":
            raise ZeroDivisionError
        return real(document)

    monkeypatch.setattr(sizing, "render_sized", first_breaks)
    monkeypatch.setattr("tempfile.tempdir", str(here))

    code, out, err = jusou("build", "a", "b", "--format", "pdf")

    assert code == 3
    assert lines(pdf_line("dist/b/plan.pdf")).fullmatch(out)
    assert err.startswith("エラー: 「a」の作成が jusou の不具合で止まりました。申し訳ありません。")
    assert "Traceback" not in err

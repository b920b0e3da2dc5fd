"""`jusou templates`: what there is to change, a beginning for it, and what a mistake in it looks like."""

from pathlib import Path

from tests.cli.conftest import Jusou
from tests.contract.conftest import SMALL_PLAN


def test_without_a_name_the_templates_are_listed(jusou: Jusou, here: Path) -> None:
    code, out, _ = jusou("templates")
    assert code == 0
    assert "page.html.j2      HTML のページ\n" in out
    assert "css/tokens.css    HTML と PDF の色、文字の大きさ、間隔、線\n" in out
    assert jusou("templates", "eject") == (code, out, "")


def test_an_ejected_page_changes_nothing_until_it_is_changed(jusou: Jusou, here: Path) -> None:
    Path("mihon").mkdir()
    Path("mihon/plan.yaml").write_text(SMALL_PLAN, encoding="utf-8")
    jusou("build", "mihon", "--format", "html")
    usual = Path("dist/mihon/index.html").read_bytes()
    for name in ("page.html.j2", "css/web.css", "blocks.html.j2", "script/page.js"):
        assert jusou("templates", "eject", name) == (0, f"templates/{name}: 書き出しました\n", "")
    jusou("build", "mihon", "--format", "html")
    assert Path("dist/mihon/index.html").read_bytes().split() == usual.split()


def test_a_changed_template_is_built_anew_without_force(jusou: Jusou, here: Path) -> None:
    Path("mihon").mkdir()
    Path("mihon/plan.yaml").write_text(SMALL_PLAN, encoding="utf-8")
    jusou("build", "mihon", "--format", "html")
    jusou("templates", "eject", "css/tokens.css")
    tokens = Path("templates/css/tokens.css")
    tokens.write_text(tokens.read_text("utf-8").replace("#0b4f8a", "#123456"), encoding="utf-8")
    jusou("build", "mihon", "--format", "html")
    assert "--accent: #123456" in Path("dist/mihon/index.html").read_text("utf-8")


def test_a_broken_template_is_an_error_at_its_line(jusou: Jusou, here: Path) -> None:
    Path("mihon").mkdir()
    Path("mihon/plan.yaml").write_text(SMALL_PLAN, encoding="utf-8")
    jusou("templates", "eject", "page.html.j2")
    page = Path("templates/page.html.j2")
    page.write_text(page.read_text("utf-8").replace("{{ super() }}\n", "{{ nai }}\n", 1), encoding="utf-8")
    code, out, err = jusou("build", "mihon", "--format", "html")
    assert code == 1
    assert "page.html.j2:7:1: error JS304 テンプレートを使えません。ない名前を使っています" in out
    assert "Traceback" not in out + err


def test_a_name_that_is_none_is_told_with_the_likely_ones(jusou: Jusou, here: Path) -> None:
    assert jusou("templates", "eject", "blokcs.html.j2") == (
        2,
        "",
        "エラー: 「blokcs.html.j2」というテンプレートはありません\n"
        "もしかして: blocks.html.j2、page.html.j2\n",
    )


def test_a_file_that_is_there_is_kept(jusou: Jusou, here: Path) -> None:
    jusou("templates", "eject", "css/web.css")
    Path("templates/css/web.css").write_text("/* 市のもの */", encoding="utf-8")
    code, _, err = jusou("templates", "eject", "css/web.css")
    assert (code, err.splitlines()[0]) == (2, "エラー: 「templates/css/web.css」はもうあります")
    assert Path("templates/css/web.css").read_text("utf-8") == "/* 市のもの */"

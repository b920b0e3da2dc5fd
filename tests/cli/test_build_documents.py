"""`jusou build --document`: which documents are made, in which files, and what is said when one cannot be."""

import csv
import re
from pathlib import Path

import pytest

from jusou_plan.render import pdf
from jusou_plan.render.problems import RendererMissing
from tests.cli.conftest import Jusou
from tests.cli.plans import write_plan
from tests.conftest import REPOSITORY

NO_PROJECTS = """\
計画:
  種別: 事例
  名称: 見本市の計画
  自治体: {名称: 見本市}
本文:
  章:
    - {見出し: 趣旨, 内容: [この計画は、進め方を定めます。]}
"""


def made(folder: str = "dist/mihon") -> set[str]:
    return {path.name for path in Path(folder).iterdir()} - {".jusou.json"}


def test_without_the_option_it_is_the_plan(jusou: Jusou, here: Path) -> None:
    write_plan(here / "mihon")

    assert jusou("build", "mihon", "--format", "html").code == 0
    assert made() == {"index.html"}


def test_a_list_is_called_as_it_is_asked_for_and_has_three_formats(jusou: Jusou, here: Path) -> None:
    write_plan(here / "mihon")

    code, out, err = jusou("build", "mihon", "--document", "事業一覧")

    assert (code, err) == (0, "")
    assert made() == {"事業一覧.html", "事業一覧.pdf", "事業一覧.csv"}
    assert "事業一覧.pdf  1ページ" in out


def test_several_documents_at_once_and_the_plan_with_them(jusou: Jusou, here: Path) -> None:
    write_plan(here / "mihon")

    jusou("build", "mihon", "--document", "計画書", "--document", "事業一覧", "--format", "html")

    assert made() == {"index.html", "事業一覧.html"}


def test_the_text_to_be_read_aloud_is_the_same_file_by_either_way(jusou: Jusou, here: Path) -> None:
    write_plan(here / "mihon")
    jusou("build", "mihon", "--document", "読み上げ")
    by_name = Path("dist/mihon/plan.txt").read_bytes()

    jusou("build", "mihon", "--format", "text", "--force")

    assert made() == {"plan.txt"}
    assert Path("dist/mihon/plan.txt").read_bytes() == by_name


def test_a_word_that_names_no_document(jusou: Jusou, here: Path) -> None:
    write_plan(here / "mihon")

    code, _, err = jusou("build", "mihon", "--document", "事業票")

    assert code == 2
    assert "--document に「事業票」は指定できません" in err
    assert "事業一覧" in err
    assert not Path("dist").exists()


def test_a_format_that_a_document_cannot_have(jusou: Jusou, here: Path) -> None:
    write_plan(here / "mihon")

    code, _, err = jusou("build", "mihon", "--document", "計画書", "--format", "csv")

    assert code == 2
    assert "「計画書」は、指定された形式では作れません" in err
    assert "html、pdf、text" in err


def test_everything_in_one_format_is_what_can_have_it(jusou: Jusou, here: Path) -> None:
    write_plan(here / "mihon")
    jusou("build", "mihon", "--document", "全部", "--format", "csv")

    assert "事業一覧.csv" in made()
    assert {Path(name).suffix for name in made()} == {".csv"}


def test_nothing_changed_and_then_another_document_is_wanted(jusou: Jusou, here: Path) -> None:
    write_plan(here / "mihon")
    jusou("build", "mihon", "--format", "html")
    listed = ("build", "mihon", "--document", "事業一覧", "--format", "csv")

    assert "事業一覧.csv" in jusou(*listed).out
    assert jusou(*listed).out == "見本市: 変更なし（1ファイル）\n"
    assert jusou("build", "mihon", "--format", "html").out == "見本市: 変更なし（1ファイル）\n"

    Path("dist/mihon/事業一覧.csv").write_text("別", encoding="utf-8")
    assert "事業一覧.csv  0 KB" in jusou(*listed).out


def test_a_plan_without_projects_gets_no_list_and_is_told_why_each_time(jusou: Jusou, here: Path) -> None:
    (here / "mihon").mkdir()
    (here / "mihon/plan.yaml").write_text(NO_PROJECTS, encoding="utf-8")
    arguments = ("build", "mihon", "--document", "計画書", "--document", "事業一覧", "--format", "html")

    code, out, err = jusou(*arguments)

    assert (code, err) == (1, "")
    assert made() == {"index.html"}
    told = f"{Path('dist/mihon/事業一覧.html')}  作りませんでした。計画に事業がありません。「事業」に"
    assert told in out

    again = jusou(*arguments)
    assert again.code == 1
    assert "変更なし（1ファイル）" in again.out
    assert told in again.out


@pytest.mark.parametrize("city", ["fukui", "fuji", "kasugai", "aizuwakamatsu"])
def test_the_list_as_csv_opens_in_excel(jusou: Jusou, city: str) -> None:
    assert (
        jusou("build", str(REPOSITORY / "plans" / city), "--document", "事業一覧", "--format", "csv").code
        == 0
    )

    data = Path(f"dist/{city}/事業一覧.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.count(b"\n") == data.count(b"\r\n") or b'"' in data
    rows = list(csv.reader(data.decode("utf-8-sig").splitlines(keepends=True)))
    assert {len(row) for row in rows} == {len(rows[0])}
    assert rows[0][0] == "支援"
    assert all(row[0] for row in rows)


def test_a_sheet_of_a_year_is_called_by_it(jusou: Jusou, here: Path) -> None:
    write_plan(here / "mihon")
    jusou("build", "mihon", "--document", "進捗評価シート", "--year", "R7", "--format", "csv")
    jusou("build", "mihon", "--document", "進捗評価シート", "--year", "令和8年度", "--format", "csv")

    assert made() == {"進捗評価シート（令和7年度）.csv", "進捗評価シート（令和8年度）.csv"}


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--document", "進捗評価シート", "--year", "7年"), "--year が読めません"),
        (("--document", "事業一覧", "--year", "R7"), "--year は進捗評価シートの年度です"),
        (("--year", "R7"), "--year は進捗評価シートの年度です"),
    ],
)
def test_a_year_that_means_nothing(
    jusou: Jusou, here: Path, arguments: tuple[str, ...], message: str
) -> None:
    write_plan(here / "mihon")

    code, _, err = jusou("build", "mihon", *arguments)

    assert code == 2
    assert message in err


def test_everything_is_what_the_plan_holds_and_the_rest_is_told_without_failing(
    jusou: Jusou, here: Path
) -> None:
    write_plan(here / "mihon")
    arguments = ("build", "mihon", "--document", "全部", "--format", "csv", "--year", "R7")

    code, out, err = jusou(*arguments)

    assert (code, err) == (0, "")
    assert made() == {"事業一覧.csv", "進捗評価シート（令和7年度）.csv", "法定記載事項対応表.csv"}
    assert "委託先一覧.csv  作りませんでした。計画に委託先がありません。" in out
    assert "相談窓口一覧.csv  作りませんでした。" in out
    assert jusou(*arguments).code == 0


def test_what_is_missing_of_a_document_that_is_made_is_told(jusou: Jusou) -> None:
    plan = str(REPOSITORY / "plans/fukui")

    out = jusou("build", plan, "--document", "相談窓口一覧", "--format", "csv").out

    assert "福井市 相談窓口一覧: どの窓口にも電話番号がありません" in out


def test_the_law_table_lays_the_plan_out_for_its_pages(jusou: Jusou, here: Path) -> None:
    write_plan(here / "mihon")

    assert jusou("build", "mihon", "--document", "法定記載事項対応表", "--format", "csv").code == 0

    assert made() == {"法定記載事項対応表.csv"}
    assert ",ページ," in Path("dist/mihon/法定記載事項対応表.csv").read_text("utf-8-sig").splitlines()[0]


@pytest.mark.parametrize("city", ["fukui", "fuji", "kasugai", "aizuwakamatsu"])
def test_a_digest_has_two_pages_and_says_what_it_left_out(jusou: Jusou, city: str) -> None:
    code, out, _ = jusou("build", str(REPOSITORY / "plans" / city), "--document", "概要版", "--format", "pdf")

    assert code == 0
    assert "概要版.pdf  2ページ" in out
    assert re.search("概要版: 2ページに収めるため、次を省きました: .*全体イメージの図", out)
    assert "概要版: 計画にないので載せていません: " in out


def test_a_plan_that_no_digest_can_hold_is_told_so(jusou: Jusou, here: Path) -> None:
    folder = write_plan(here / "mihon")
    meetings = "\n".join(f"  - {{名称: 第{number}地区の地域共生推進連絡調整会議}}" for number in range(90))
    (folder / "kaigi.yaml").write_text(f"会議:\n{meetings}\n", encoding="utf-8")

    code, out, err = jusou("build", "mihon", "--document", "概要版", "--format", "pdf")

    assert (code, err) == (1, "")
    assert (
        "概要版.pdf  作りませんでした。どれだけ省いても、読める大きさの文字では2ページ目に収まりません。"
        in out
    )
    assert made() == set()


HOSTILE = """\
計画:
  種別: 事例
  名称: 見本市の計画
  自治体: {名称: 見本市}
事業:
  - {名称: '=HYPERLINK("http://example.jp","x")', 実施方式: 委託, 委託先: [kai]}
  - {名称: '<script>alert(1)</script>,"二つ"', 実施方式: 直営}
団体:
  - {id: kai, 名称: '+81会'}
本文:
  章:
    - {見出し: 趣旨, 内容: [この計画は、進め方を定めます。]}
"""


def test_words_of_a_plan_neither_calculate_nor_run(jusou: Jusou, here: Path) -> None:
    (here / "mihon").mkdir()
    (here / "mihon/plan.yaml").write_text(HOSTILE, encoding="utf-8")

    jusou("build", "mihon", "--document", "全部")

    for name in ("事業一覧", "委託先一覧", "進捗評価シート"):
        path = Path(f"dist/mihon/{name}.csv")
        if path.exists():
            rows = list(csv.reader(path.read_text("utf-8-sig").splitlines(keepends=True)))
            cells = [cell for row in rows for cell in row]
            assert not [cell for cell in cells if cell.startswith(("=", "+"))]
    listed = Path("dist/mihon/事業一覧.csv").read_text("utf-8-sig")
    assert "'=HYPERLINK(" in listed
    assert '"<script>alert(1)</script>,""二つ"""' in listed
    assert "<script>alert" not in Path("dist/mihon/事業一覧.html").read_text("utf-8")
    assert "'+81会" in Path("dist/mihon/委託先一覧.csv").read_text("utf-8-sig")


def test_without_an_engine_for_pdf_the_rest_is_made_and_the_reason_told_once(
    jusou: Jusou, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing() -> None:
        raise RendererMissing("PDF を作るためのライブラリがありません。", "入れてください")

    monkeypatch.setattr(pdf, "_load_weasyprint", missing)
    write_plan(here / "mihon")

    code, _, err = jusou("build", "mihon", "--document", "全部")

    assert code == 1
    assert err.count("PDF を作るためのライブラリがありません。") == 1
    assert not [name for name in made() if name.endswith(".pdf")]
    assert {"index.html", "概要版.html", "事業一覧.csv", "法定記載事項対応表.csv"} <= made()
    assert ",ページ," not in Path("dist/mihon/法定記載事項対応表.csv").read_text("utf-8-sig").splitlines()[0]


def test_several_plans_at_once(jusou: Jusou, here: Path) -> None:
    for name in ("kita", "minami"):
        write_plan(here / "plans" / name)

    assert jusou("build", "plans", "--document", "事業一覧", "--format", "csv").code == 0
    assert made("dist/kita") == made("dist/minami") == {"事業一覧.csv"}


def test_a_file_that_cannot_be_replaced_leaves_all_as_they_were(jusou: Jusou, here: Path) -> None:
    write_plan(here / "mihon")
    Path("dist/mihon/事業一覧.csv").mkdir(parents=True)

    code, _, err = jusou("build", "mihon", "--document", "事業一覧")

    assert code == 2
    assert "事業一覧.csv」に書けません" in err
    assert made() == {"事業一覧.csv"}


def test_a_summary_without_the_published_address_says_what_to_write(jusou: Jusou, here: Path) -> None:
    write_plan(here / "mihon")

    code, out, _ = jusou("build", "mihon", "--format", "html", "--fragment")

    assert code == 0
    assert made() == {"index.html", "fragment.html"}
    assert "要約: 計画の「公表先」がないので、リンクは index.html と同じ場所に貼ったときだけ働きます。" in out


def test_with_it_nothing_is_to_be_said(jusou: Jusou, here: Path) -> None:
    plan = write_plan(here / "mihon") / "plan.yaml"
    text = plan.read_text(encoding="utf-8")
    plan.write_text(text.replace("  状態:", "  公表先: https://example.jp/juso/\n  状態:"), encoding="utf-8")

    _, out, _ = jusou("build", "mihon", "--format", "html", "--fragment")

    assert "要約: " not in out
    assert 'href="https://example.jp/juso/#' in Path("dist/mihon/fragment.html").read_text(encoding="utf-8")

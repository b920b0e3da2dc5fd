"""`jusou coverage`: the table in its three forms, and exit codes."""

import json
from pathlib import Path

import pytest

from jusou_plan.report.width import width
from tests.cli.conftest import Jusou
from tests.coverage.plans import WHOLE, changed

LACKING = changed("根拠: 第3号ニ, ", "")


def write(folder: Path, text: str) -> Path:
    folder.mkdir(parents=True)
    (folder / "plan.yaml").write_text(text, encoding="utf-8")
    return folder


def test_a_plan_that_lacks_nothing(jusou: Jusou, here: Path) -> None:
    write(here / "plan", WHOLE)

    code, out, err = jusou("coverage", "plan")

    assert (code, err) == (0, "")
    assert out.startswith("見本市重層計画（令和7年4月1日の法令による）\n\n社会福祉法第106条の4第2項の事業\n")
    assert out.endswith("\n\n記載あり 20、不足 0、適用除外 0、記載なし 0\n")


def test_each_mark_stands_with_its_word_and_its_reason(jusou: Jusou, here: Path) -> None:
    text = LACKING.replace("見本市}", "見本町}").replace("根拠: 第1号ニ, ", "")
    text += "適用除外: [{項目: 第1号ニ, 理由: 福祉事務所を置いていない。}]\n"
    text += "不足: [{項目: 公表, 理由: 準備中。}]\n"
    write(here / "plan", text)

    code, out, _ = jusou("coverage", "plan")

    lines = [line.split() for line in out.splitlines()]
    assert code == 1
    assert ["○", "記載あり", "第1号イ", "地域包括支援センターの運営"] in lines
    assert ["地域包括支援センター運営事業｜委託｜福祉政策課"] in lines
    assert ["相談支援事業｜―｜―"] in lines
    assert lines[lines.index(["適用除外", "第1号ニ", "自立相談支援事業"]) + 1] == [
        "→",
        "福祉事務所を置いていない。",
    ]
    assert lines[lines.index(["×", "記載なし", "第3号ニ", "地域子育て支援拠点事業"]) + 1] == [
        "→",
        "根拠が第3号ニの事業がありません",
    ]
    assert lines[lines.index(["不足", "法第106条の5第4項", "計画の公表"]) + 2] == ["→", "準備中。"]
    assert out.endswith("\n記載あり 17、不足 1、適用除外 1、記載なし 1\n")


@pytest.mark.parametrize("ambiguous", ["1", "2"])
def test_the_columns_stand_under_each_other_on_either_kind_of_terminal(
    jusou: Jusou, here: Path, monkeypatch: pytest.MonkeyPatch, ambiguous: str
) -> None:
    monkeypatch.setenv("JUSOU_AMBIGUOUS_WIDTH", ambiguous)
    write(here / "plan", LACKING + "不足: [{項目: 公表, 理由: 準備中}]\n")

    _, out, _ = jusou("coverage", "plan")

    starts = set()
    for label in ("第1号イ", "第3号ニ  ", "第6号", "規則第34条の10第1号", "法第106条の5第4項"):
        [line] = [line for line in out.splitlines() if f"  {label}" in line]
        starts.add(width(line[: line.index(label)], ambiguous=int(ambiguous)))
    assert len(starts) == 1


def test_a_profile_only_informs(jusou: Jusou, here: Path) -> None:
    write(here / "plan", LACKING.replace("計画: {", "計画: {種別: 事例, "))

    code, out, _ = jusou("coverage", "plan")

    assert code == 0
    assert out.endswith("、記載なし 1（他市町村の事例。比べるために示しています）\n")


def test_several_plans_give_the_gravest_exit_code(jusou: Jusou, here: Path) -> None:
    write(here / "plans/a", LACKING.replace("見本市重層計画", "甲計画"))
    write(here / "plans/b", WHOLE.replace("見本市重層計画", "乙計画"))

    code, out, _ = jusou("coverage", "plans")

    assert code == 1
    assert out.index("甲計画（") < out.index("記載なし 1\n") < out.index("乙計画（")


def test_json_has_the_documented_form(jusou: Jusou, here: Path) -> None:
    write(here / "plan", changed("記載: [規34-10-4]", "目次: true"))

    code, out, err = jusou("coverage", "plan", "--format", "json")

    report = json.loads(out)
    [plan] = report["plans"]
    assert (code, err, report["version"], report["tool"]["name"]) == (1, "", 1, "jusou")
    assert {key: value for key, value in plan.items() if key not in ("services", "contents", "duties")} == {
        "name": "見本市重層計画",
        "municipality": {"name": "見本市", "code": None},
        "profile": False,
        "law_day": "2025-04-01",
        "law_verified": True,
        "summary": {"covered": 19, "shortfall": 0, "exempt": 0, "missing": 1},
    }
    first = plan["services"][0]
    assert first["projects"] == [
        {
            "id": "hokatsu",
            "name": "地域包括支援センター運営事業",
            "subprojects": [],
            "method": "委託",
            "departments": "福祉政策課",
            "place": {
                "file": "plan/plan.yaml",
                "start": {"line": 6, "column": 6},
                "end": {"line": 6, "column": 8},
            },
        }
    ]
    assert [section["title"] for section in first["sections"]] == ["提供体制"]
    assert plan["contents"][3] == {
        "key": "規34-10-4",
        "concept": "記載事項・連携",
        "title": "支援関係機関相互間の一体的な連携",
        "article": "社会福祉法施行規則第34条の10第4号",
        "status": "missing",
        "mark": "×",
        "reason": "「記載: [規34-10-4]」のある章・節がありません",
        "projects": [],
        "sections": [],
        "procedures": [],
        "problems": [],
    }
    assert [problem["kind"] for problem in plan["contents"][2]["problems"]] == ["services-without-goal"]
    assert plan["duties"][2]["procedures"][0]["evidence"] == ["見本市ホームページ"]


def test_html_is_a_page_with_the_table_and_the_words_of_the_marks(jusou: Jusou, here: Path) -> None:
    write(here / "plan", LACKING)

    code, out, err = jusou("coverage", "plan", "--format", "html", "--output", "out/taio.html")

    page = (here / "out/taio.html").read_text(encoding="utf-8")
    assert (code, out, err) == (1, "out/taio.html: 書き出しました\n", "")
    assert "<title>見本市重層計画 法定記載事項対応表</title>" in page
    assert "記載あり 19、不足 0、適用除外 0、記載なし 1。" in page
    assert "根拠が第3号ニの事業がありません" in page
    assert page.count("<table") == 3


def test_html_of_several_plans_has_a_chapter_each(jusou: Jusou, here: Path) -> None:
    write(here / "plans/a", WHOLE.replace("見本市重層計画", "甲計画"))
    write(here / "plans/b", WHOLE.replace("見本市重層計画", "乙計画"))

    code, out, _ = jusou("coverage", "plans", "--format", "html")

    assert code == 0
    assert out.count("<table") == 6
    assert 'id="keikaku_1"' in out
    assert 'id="keikaku_2"' in out


def test_the_same_plan_gives_the_same_bytes(jusou: Jusou, here: Path) -> None:
    write(here / "plan", LACKING)

    for form in ("text", "json", "html"):
        jusou("coverage", "plan", "--format", form, "--output", "a")
        jusou("coverage", "plan", "--format", form, "--output", "b")
        assert (here / "a").read_bytes() == (here / "b").read_bytes()


def test_a_plan_from_before_the_law(jusou: Jusou, here: Path) -> None:
    write(here / "plan", WHOLE.replace("令和9年度}", "令和9年度, 基準日: 令和3年3月31日}"))

    code, out, err = jusou("coverage", "plan")

    assert (code, out) == (2, "")
    assert err.startswith("エラー: 「plan」を法令に照らせません\n")
    assert err.endswith("計画の基準日か期間を確かめてください。\n")


def test_what_cannot_be_read_is_announced_and_the_rest_is_shown(jusou: Jusou, here: Path) -> None:
    write(here / "plan", WHOLE.replace("根拠: 第3号ニ, 名称", "根拠: 第9号, 名称"))

    code, out, err = jusou("coverage", "plan")

    assert code == 1
    assert "× 記載なし  第3号ニ" in out
    assert err == (
        "エラー: 「plan」に書き方の誤りがあり、その箇所は表に入っていません\n"
        "jusou lint plan で場所を確かめて直してください。\n"
    )


def test_a_missing_folder_and_an_unknown_form(jusou: Jusou, here: Path) -> None:
    write(here / "plan", WHOLE)

    assert jusou("coverage", "plam")[0] == 2
    code, _, err = jusou("coverage", "plan", "--format", "xlsx")
    assert code == 2
    assert err.startswith("エラー: --format に「xlsx」は指定できません\n")


def test_a_file_that_cannot_be_written(jusou: Jusou, here: Path) -> None:
    write(here / "plan", WHOLE)
    (here / "out").mkdir()

    code, out, err = jusou("coverage", "plan", "--output", "out")

    assert (code, out) == (2, "")
    assert err.startswith("エラー: 「out」に書けません\n")

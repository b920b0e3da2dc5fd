"""What the law rules say about the plan of 春日井市, and why each is true of the published plan."""

from pathlib import Path

from jusou_plan.lint.engine import lint
from jusou_plan.model.load import load_plan


def test_what_is_said_about_the_plan_of_kasugai(repository: Path) -> None:
    loaded = load_plan(repository / "plans/kasugai")
    lines = {file.name: file.lines for file in loaded.source.files}

    found = [
        (
            it.severity.keyword,
            it.rule.code,
            Path(it.finding.span.file).name,
            lines[it.finding.span.file][it.finding.span.start.line - 1].strip(),
            it.finding.message,
        )
        for it in lint(loaded)
    ]

    declared = "は「不足」と申告されています。理由: 公表された計画は、"
    assert [(*it[:4], it[4].split(declared)[0]) for it in found] == [
        # It cites 第106条の4 and never the article on the plan itself.
        ("warning", "CIT-001", "honbun.yaml", "本文:", "この計画の根拠となる条が引かれていません"),
        # It never mentions the guideline.
        ("info", "REQ-109", "honbun.yaml", "本文:", "国の指針に則することが書かれていません"),
        # It has 7つの取り組み and 具体的な取組み among its 取組, and 子ども in whom some projects are for.
        (
            *("info", "STY-102", "honbun.yaml"),
            "本市の${用語:重層事業}は、3つの方向性と7つの取り組みを一体のものとして進め、地域を基盤とした包括的かつ重層的な",
            "「取り組み」（4か所）と「取組」（20か所）の二通りの表記があります",
        ),
        (
            *("info", "STY-102", "jigyo.yaml", "支援対象者: 妊産婦及び子育て家庭の親とその子ども"),
            "「子ども」（4か所）と「こども」（10か所）の二通りの表記があります",
        ),
        # It speaks of the 支援会議 in its text only, without the article and without secrecy.
        (
            *("warning", "MTG-401", "kaigi.yaml", "名称: 支援会議"),
            "支援会議「支援会議」が、法律の支援会議であることを示していません",
        ),
        (
            *("warning", "MTG-402", "kaigi.yaml", "名称: 支援会議"),
            "支援会議「支援会議」に守秘義務が書かれていません",
        ),
        # Its period runs to March of 令和11年, the amendment comes into force in April of 令和9年.
        (
            *("info", "TIME-701", "keikaku.yaml", "期間: 令和8年度から令和10年度までの3年間"),
            "計画期間が、2027年4月1日に施行される改正にかかります。改正の内容は未確認です",
        ),
        # It says for every initiative what is to be done, and sets no goal.
        ("info", "GAP-801", "keikaku.yaml", "- 項目: 規34-10-3", "提供体制の確保の目標（規34-10-3）"),
        # No procedure by which opinions came into the plan is told.
        (
            *("info", "GAP-801", "keikaku.yaml", "- 項目: 法106-5-2"),
            "住民や支援関係機関などの意見の反映（法106-5-2）",
        ),
        # It stands under the plan of 地域福祉; of agreement with the other three it says nothing.
        (
            *("info", "GAP-801", "keikaku.yaml", "- 項目: 法106-5-3"),
            "四つの法定計画などとの調和（法106-5-3）",
        ),
        # How and when it is published stands nowhere in it.
        ("info", "GAP-801", "keikaku.yaml", "- 項目: 法106-5-4", "計画の公表（法106-5-4）"),
        (
            *("info", "STY-102", "torikumi-c.yaml"),
            "取組例: {題: 具体的な取組み, 例: 商店街のイベントで、清掃のボランティアに参加}",
            "「取組み」（2か所）と「取組」（20か所）の二通りの表記があります",
        ),
    ]

"""What the law rules say about the plan of 春日井市, and why each is true of the published plan."""

from pathlib import Path

from jusou_plan.lint.engine import lint
from jusou_plan.lint.settings import EVERYTHING
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
        for it in lint(loaded, EVERYTHING)
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
        # It names the 障がい者生活支援センター, and no 基幹相談支援センター.
        (
            *("warning", "COMP-211", "honbun.yaml", "記載: [規34-10-4]"),
            "緊密な連携を図る機関のうち、基幹相談支援センターが計画に出てきません",
        ),
        # Housing stands nowhere in it.
        (
            *("warning", "COMP-212", "honbun.yaml", "記載: [規34-10-4]"),
            "居住支援協議会などとの連携や、居住の安定の確保に触れていません",
        ),
        # It never says how its projects are run.
        (
            *("info", "OUT-302", "jigyo.yaml", "名称: 地域包括支援センター運営事業"),
            "「地域包括支援センター運営事業」など12事業に実施方式がありません",
        ),
        # It tells what 利用者支援事業 does, and not of which type it is.
        (
            *("info", "COMP-207", "jigyo.yaml", "名称: 利用者支援事業"),
            "「利用者支援事業」がどの型かが分かりません",
        ),
        (
            *("info", "STY-102", "jigyo.yaml", "支援対象者: 妊産婦及び子育て家庭の親とその子ども"),
            "「子ども」（4か所）と「こども」（10か所）の二通りの表記があります",
        ),
        (
            *("info", "COMP-214", "jigyo.yaml"),
            "生活困窮者が抱える多様な相談に応じ、情報提供と助言を行う。支援の種類や内容等を記した計画を作り、支援を一体的かつ",
            "「生活困窮者自立相談支援事業」が、2025年4月1日に加わった居住の相談に触れていません",
        ),
        # It lists the 機能強化事業 alone.
        (
            *("info", "COMP-206", "jigyo.yaml", "名称: 地域活動支援センター機能強化事業"),
            "第3号ハの事業が「地域活動支援センター機能強化事業」だけで、基礎的事業に触れていません",
        ),
        (
            *("info", "COMP-213", "jigyo.yaml"),
            "既存の支援では応えきれない、個別性の高いニーズに合う居場所や取組を創り、人や地域とのつながりづくりを支援する。",
            "第2号と第4号の事業が、住まいについての支援に触れていません",
        ),
        # Its 重層的支援会議 shares cases and looks for resources; of support plans it says nothing.
        (
            *("info", "MTG-405", "kaigi.yaml", "協議内容:"),
            "重層的支援会議「重層的支援会議」の協議内容に、"
            "支援プランの適切さの協議、終結時などの評価がありません（根拠は未確認）",
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
        # Of meetings under the laws on 生活保護 and on people in need it does not speak.
        (
            *("info", "MTG-407", "kaigi.yaml", "名称: 支援会議"),
            "生活保護法の調整会議、生活困窮者自立支援法の支援会議との連携に触れていません",
        ),
        # It says that the first plan was made in March of 令和3年, the law is of April.
        (
            *("info", "TIME-702", "kanren.yaml", "策定年月: 令和3年3月"),
            "「重層的支援体制整備事業実施計画」の策定年月（令和3年3月）が、法律の施行（2021年4月1日）より前です",
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
        # Its tables of numbers name no source.
        ("info", "KPI-104", "shihyo.yaml", "指標:", "13個の指標のどれにも、出典がありません"),
        # Its table counts 地域活動団体数 in 事例.
        (
            *("info", "NUM-107", "shihyo.yaml", "単位: 事例"),
            "団体数を数える「属性や世代を超えた地域活動団体数」の単位が「事例」です",
        ),
        # It counts 36 consultations by January beside 14 in the whole year before.
        (
            *("info", "DATE-103", "shihyo.yaml", "- {年度: 令和7年度, 時点: 1月時点, 値: 36}"),
            "令和7年度の値は1月時点のもので、年度を通した値と並んでいます",
        ),
        (
            *("info", "STY-102", "torikumi-c.yaml"),
            "取組例: {題: 具体的な取組み, 例: 商店街のイベントで、清掃のボランティアに参加}",
            "「取組み」（2か所）と「取組」（20か所）の二通りの表記があります",
        ),
    ]

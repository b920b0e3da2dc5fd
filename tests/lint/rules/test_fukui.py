"""What the law rules say about the plan of 福井市, and why each is true of the published plan."""

from pathlib import Path

from jusou_plan.lint.engine import lint
from jusou_plan.lint.settings import EVERYTHING
from jusou_plan.model.load import load_plan


def test_what_is_said_about_the_plan_of_fukui(repository: Path) -> None:
    loaded = load_plan(repository / "plans/fukui")
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
        if not it.rule.code.startswith(("JS", "FIG"))
    ]

    assert found == [
        # The published plan never mentions the guideline.
        ("info", "REQ-109", "honbun.yaml", "本文:", "国の指針に則することが書かれていません"),
        # The last heading calls the plan otherwise than its cover.
        (
            *("info", "NAM-105", "honbun.yaml"),
            "見出し: 重層的支援体制整備事業計画の策定・評価・検証について",
            "「重層的支援体制整備事業計画」は、この計画の名称と違います",
        ),
        # 福祉総合相談室よりそい has one アウトリーチ支援員 in one project and two in the other.
        (
            *("info", "NUM-109", "jigyo-2-kino-kyoka.yaml"),
            "配置人員: {職: アウトリーチ支援員, 人数: 2名}",
            "「アウトリーチ支援員」が、「福井市生活困窮者自立支援事業のうち自立相談支援事業」と"
            "「アウトリーチ等を通じた継続的支援事業」の両方の配置人員にあります",
        ),
        # Housing is a matter of its 第1号ニ; participation and outreach do not speak of it.
        (
            "info",
            "COMP-213",
            "jigyo-3-sanka.yaml",
            "共通: |",
            "第2号と第4号の事業が、住まいについての支援に触れていません",
        ),
        # Of meetings under the laws on 生活保護 and on people in need it does not speak.
        (
            "info",
            "MTG-407",
            "kaigi.yaml",
            "名称: 支援会議",
            "生活保護法の調整会議、生活困窮者自立支援法の支援会議との連携に触れていません",
        ),
        # It holds both meetings 「社会福祉法第106条の6に基づき」, and gives both the same duty of secrecy.
        (
            "warning",
            "CIT-007",
            "kaigi.yaml",
            "根拠: 法:支援会議",
            "重層的支援会議「重層的支援会議」が、支援会議の条を根拠にしています",
        ),
        (
            "warning",
            "CIT-007",
            "kaigi.yaml",
            "準用:",
            "重層的支援会議「重層的支援会議」が、支援会議の守秘義務を準用しています",
        ),
        # It tells who has which contract, and of no measures or secrecy that come with it.
        (
            "warning",
            "OUT-301",
            "keikaku.yaml",
            "計画:",
            "「地域包括支援センター運営事業」など9事業を委託していますが、"
            "一体的な実施を確保する措置が手続にも文章にもありません",
        ),
        (
            "warning",
            "OUT-304",
            "keikaku.yaml",
            "計画:",
            "「地域包括支援センター運営事業」など9事業を委託していますが、"
            "受託者が秘密を守ることが手続にも文章にもありません",
        ),
        # It has results and future measures, and no goals.
        (
            "info",
            "GAP-801",
            "keikaku.yaml",
            "- 項目: 規34-10-3",
            "提供体制の確保の目標（規34-10-3）は「不足」と申告されています。理由: 公表された計画は、"
            "各事業の実績と成果、今後の取組を記しているが、提供体制の確保の内容についての目標を記していない。",
        ),
        # Citizens sit in the meeting that makes and evaluates it; no procedure is shown.
        (
            "info",
            "GAP-801",
            "keikaku.yaml",
            "- 項目: 法106-5-2",
            "住民や支援関係機関などの意見の反映（法106-5-2）は「不足」と申告されています。"
            "理由: 公表された計画は、"
            "公募市民や団体の加わる会議が計画を策定・評価・検証することを記しているが、"
            "意見を反映した手続とその時期を記していない。",
        ),
        # It agrees with three more plans, by the city's own names, and does not say which law they serve.
        (
            "info",
            "GAP-801",
            "keikaku.yaml",
            "- 項目: 法106-5-3",
            "四つの法定計画などとの調和（法106-5-3）は「不足」と申告されています。理由: 公表された計画は、"
            "地域福祉計画のほか三つの計画と調和を保つとしているが、市の呼び名で挙げており、介護保険事業計画、"
            "障害福祉計画、子ども・子育て支援事業計画のどれに当たるかを記していない。",
        ),
        # How and when it is published stands nowhere in it.
        (
            "info",
            "GAP-801",
            "keikaku.yaml",
            "- 項目: 法106-5-4",
            "計画の公表（法106-5-4）は「不足」と申告されています。"
            "理由: 公表された計画は、公表の方法と時期を記していない。",
        ),
        # It writes こども, and 子ども in two sentences and in whom one project is for.
        (
            "info",
            "STY-102",
            "shien.yaml",
            "高齢・障がい・子ども・生活困窮の各分野で進めてきた、地域づくりに関わる取組を生かす。",
            "「子ども」（3か所）と「こども」（10か所）の二通りの表記があります",
        ),
        # The table of results tells no source; whether they are the city's own stands nowhere.
        ("info", "KPI-104", "shihyo.yaml", "指標:", "6個の指標のどれにも、出典がありません"),
        # It counts meetings held as 件数, in 回, and places as 件数, in か所.
        (
            *("info", "NUM-107", "shihyo.yaml", "単位: 回"),
            "件数を数える「多機関協働会議開催件数」の単位が「回」です",
        ),
        # Its results of 令和6年度 go to the end of February, those of the years before to their end.
        (
            "info",
            "DATE-103",
            "shihyo.yaml",
            "時点: 令和7年2月末",
            "令和6年度の値は令和7年2月末のもので、年度を通した値と並んでいます",
        ),
        (
            *("info", "NUM-107", "shihyo.yaml", "単位: か所"),
            "件数を数える「ささえあいの家設置件数」の単位が「か所」です",
        ),
    ]


def test_the_photographs_that_are_not_there_are_told(repository: Path) -> None:
    found = [
        it.finding.message for it in lint(load_plan(repository / "plans/fukui")) if it.rule.code == "FIG-901"
    ]

    # Every photograph of the published plan; its diagrams are drawn from data.
    assert found == [
        "「福祉総合相談室よりそいでの面談の様子（イメージ）」の画像がまだありません",
        "「アウトリーチ支援の様子（イメージ）」の画像がまだありません",
        "「参加支援（ボランティア活動）の様子」の画像がまだありません",
        "「多機関協働会議の様子」の画像がまだありません",
        "「地域共生社会推進実務者会議の様子」の画像がまだありません",
        "「LINK あそうづ主催の地域サロンの様子」の画像がまだありません",
    ]

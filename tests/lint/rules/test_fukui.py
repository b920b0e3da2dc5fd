"""What the law rules say about the plan of 福井市, and why each is true of the published plan."""

from pathlib import Path

from jusou_plan.lint.engine import lint
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
        for it in lint(loaded)
        if not it.rule.code.startswith("JS")
    ]

    assert found == [
        # The published plan never mentions the guideline.
        ("info", "REQ-109", "honbun.yaml", "本文:", "国の指針に則することが書かれていません"),
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
            "住民や支援関係機関などの意見の反映（法106-5-2）は「不足」と申告されています。理由: 公表された計画は、"
            "公募市民や団体の加わる会議が計画を策定・評価・検証することを記しているが、意見を反映した手続とその時期を記していない。",
        ),
        # It says it agrees with three more plans, by the city's own names, and not under which law they are made.
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
            "計画の公表（法106-5-4）は「不足」と申告されています。理由: 公表された計画は、公表の方法と時期を記していない。",
        ),
    ]

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
        # It names these plans beside the 地域福祉計画, and does not say under which law they are made.
        (
            "warning",
            "PROC-504",
            "kanren.yaml",
            "名称: 障がい者福祉基本計画",
            "「障がい者福祉基本計画」がどの法定計画に当たるかが分かりません",
        ),
        (
            "warning",
            "PROC-504",
            "kanren.yaml",
            "名称: すまいるオアシスプラン",
            "「すまいるオアシスプラン」がどの法定計画に当たるかが分かりません",
        ),
        (
            "warning",
            "PROC-504",
            "kanren.yaml",
            "名称: 福井市こども未来計画",
            "「福井市こども未来計画」がどの法定計画に当たるかが分かりません",
        ),
        # Meetings with citizens make and evaluate it, but it shows neither procedure nor publication.
        ("warning", "PROC-501", "keikaku.yaml", "計画:", "意見を反映した手続が登録されていません"),
        ("warning", "PROC-502", "keikaku.yaml", "計画:", "公表した手続が登録されていません"),
        # It has results and future measures, and no goals.
        (
            "info",
            "GAP-801",
            "keikaku.yaml",
            "- 項目: 規34-10-3",
            "提供体制の確保の目標（規34-10-3）は「不足」と申告されています。理由: 公表された計画は、"
            "各事業の実績と成果、今後の取組を記しているが、提供体制の確保の内容についての目標を記していない。",
        ),
    ]

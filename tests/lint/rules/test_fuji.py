"""What the law rules say about the plan of 富士市, and why each is true of the published plan."""

from pathlib import Path

from jusou_plan.lint.engine import lint
from jusou_plan.lint.settings import EVERYTHING
from jusou_plan.model.load import load_plan


def test_what_is_said_about_the_plan_of_fuji(repository: Path) -> None:
    loaded = load_plan(repository / "plans/fuji")
    lines = {file.name: file.lines for file in loaded.source.files}

    found = [
        (
            it.severity.keyword,
            it.rule.code,
            Path(it.finding.span.file).name,
            lines[it.finding.span.file][it.finding.span.start.line - 1].strip(),
        )
        for it in lint(loaded, EVERYTHING)
        if not it.rule.code.startswith("JS")
    ]

    assert found == [
        # The published plan never mentions the guideline.
        ("info", "REQ-109", "honbun.yaml", "本文:"),
        # Loneliness and isolation stand nowhere in it.
        ("info", "TIME-703", "honbun.yaml", "本文:"),
        # The heading of its second chapter has および, its other sentences 及び.
        (
            *("info", "STY-102", "honbun.yaml"),
            "見出し: 重層的支援体制整備事業において実施する事業および実施体制",
        ),
        # The plan for 令和6 to 8 has 母子保健型.
        (
            *("info", "COMP-207", "jigyo-1-sodan.yaml"),
            "- {id: boshi, 表記: 母子保健型, 分野: [子ども, 妊産婦]}",
        ),
        # 保育幼稚園課 and こども未来課 run a project each; its meetings list six others and 福祉総務課.
        ("info", "MTG-416", "jigyo-1-sodan.yaml", "tokutei: 保育幼稚園課"),
        # A consortium with a company, and a company, run projects by contract.
        ("info", "OUT-303", "jigyo-1-sodan.yaml", "委託先: kyodo-jigyotai"),
        ("info", "OUT-303", "jigyo-2-sanka.yaml", "zen-bunya: {法人種別: 株式会社}"),
        ("info", "OUT-303", "jigyo-4-kino-kyoka.yaml", "zen-bunya: kyodo-jigyotai"),
        # Its 支援調整会議, which is none of the Act, keeps secrets on no basis that is told.
        ("warning", "MTG-408", "kaigi.yaml", "守秘義務:"),
        # Of measures that come with contracts, and of the secrecy of contractors, it does not speak.
        ("warning", "OUT-301", "keikaku.yaml", "計画:"),
        ("warning", "OUT-304", "keikaku.yaml", "計画:"),
        # It has the philosophies of the plan above, and no policy for each field of welfare.
        ("info", "GAP-801", "keikaku.yaml", "- 項目: 規34-10-1"),
        # It has no goals for what it provides.
        ("info", "GAP-801", "keikaku.yaml", "- 項目: 規34-10-3"),
        # It will ask a council for its opinion when it is evaluated; no procedure is shown for its making.
        ("info", "GAP-801", "keikaku.yaml", "- 項目: 法106-5-2"),
        # It agrees with the plans of community welfare and of the city, and names no other.
        ("info", "GAP-801", "keikaku.yaml", "- 項目: 法106-5-3"),
        # How and when it is published stands nowhere in it.
        ("info", "GAP-801", "keikaku.yaml", "- 項目: 法106-5-4"),
    ]


def test_nothing_is_said_of_how_it_is_written(repository: Path) -> None:
    found = lint(load_plan(repository / "plans/fuji"))
    assert [it.finding.message for it in found if it.rule.code.startswith("JS")] == []

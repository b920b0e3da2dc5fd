"""profiles/kurume: 区分と分野ごとの予算、結合した金額、※と新規の印、計、三つの支援の事実。

Every literal here was read from the published material, not from the YAML.
"""

from __future__ import annotations

import shutil
from decimal import Decimal
from pathlib import Path

import pytest

from jusou_plan.document.nodes import Document
from jusou_plan.document.plan_document import build_plan_document
from jusou_plan.lint.engine import lint
from jusou_plan.model.header import DocumentKind
from jusou_plan.model.load import load_plan
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.organization import Organization
from jusou_plan.model.project import Project
from jusou_plan.model.support import Support
from jusou_plan.render.walk import nodes
from tests.conftest import REPOSITORY
from tests.language.plain_table import ABOVE, BEFORE, plain_blocks, plain_table, table_named
from tests.language.written import element

FOLDER = REPOSITORY / "profiles" / "kurume"
TITLE = "【新規】久留米市における重層的支援体制整備事業の予算（令和3年度）"


@pytest.fixture(scope="module")
def kurume() -> LoadedPlan:
    return load_plan(FOLDER)


@pytest.fixture(scope="module")
def document(kurume: LoadedPlan) -> Document:
    printed, findings = build_plan_document(kurume)
    assert findings == ()
    return printed


def test_it_is_a_profile_of_2021_without_a_mistake(kurume: LoadedPlan) -> None:
    header = kurume.plan.header

    assert lint(kurume) == ()
    assert header is not None
    assert (header.kind, header.municipality.name) == (DocumentKind.PROFILE, "久留米市")
    assert header.period is not None
    assert header.period.text == "令和3年度"
    assert header.subtitle == "地域共生社会の実現へ、属性・世代を問わない支援体制の整備"


def test_the_budget_line_by_line(document: Document) -> None:
    assert plain_table(table_named(document, TITLE)) == [
        ["区分", "分野", "事業", "委託先", "金額（千円）"],
        ["相談支援", "介護", "地域包括支援センター運営事業※", "", "404,896"],
        [ABOVE, "障害", "障害者基幹相談支援センター運営事業", "", "25,589"],
        [
            ABOVE,
            "子ども",
            "子育て世代包括支援事業（人件費を含む、こども子育てサポートセンターの運営経費）",
            "",
            "24,590",
        ],
        [ABOVE, "困窮", "生活困窮者自立相談支援事業", "", "32,436"],
        [ABOVE, "", "【新規】支え合いの仕組みづくり事業（アウトリーチ事業）", "社協", "4,700"],
        [ABOVE, "", "【新規】支え合いの仕組みづくり事業（多機関協働事業）", "社協", "20,200"],
        [
            "参加支援",
            "",
            "【新規】支え合いの仕組みづくり事業（参加支援事業）",
            "(株)アソウ・ヒューマニーセンター",
            "5,550",
        ],
        ["地域づくり", "介護", "地域介護予防活動支援事業※", "", "38,240"],
        [ABOVE, "介護", "生活支援体制整備事業※", "", "52,605"],
        [ABOVE, "障害", "地域活動支援センター運営事業", "", "27,400"],
        [
            ABOVE,
            "子ども",
            "・ 子育て交流プラザ事業\n・ 児童センター事業\n・ つどいの広場事業\n"
            "・ 地域子育て支援センター事業（人件費を含む）",
            "",
            "160,268",
        ],
        [
            ABOVE,
            "困窮",
            "支え合いの仕組みづくり事業"
            "（見守りネットワーク事業、避難行動要支援者支援、支え合うプラン取組推進事業）",
            "",
            "41,551",
        ],
        [ABOVE, "", "・ 子ども食堂事業費補助金\n・ 市民活動・絆づくり推進事業", "", ABOVE],
        ["計", BEFORE, BEFORE, BEFORE, "838,025"],
    ]


def test_the_total_is_added_up_and_agrees_with_the_stated_one(kurume: LoadedPlan) -> None:
    [budget] = kurume.plan.budgets

    assert budget.total == Decimal(838_025)
    assert budget.stated is not None
    assert budget.stated.yen() == Decimal(838_025_000)
    assert budget.is_new


@pytest.mark.parametrize(
    ("wrong", "message", "label"),
    [
        (
            "838,024千円",
            "計の838,024千円が、内訳を足した838,025千円と合いません",
            "内訳より1千円少ない額です",
        ),
        (
            "838,026千円",
            "計の838,026千円が、内訳を足した838,025千円と合いません",
            "内訳より1千円多い額です",
        ),
    ],
)
def test_a_wrong_total_is_told_where_it_stands(tmp_path: Path, wrong: str, message: str, label: str) -> None:
    shutil.copytree(FOLDER, tmp_path / "kurume")
    file = tmp_path / "kurume" / "yosan.yaml"
    text = file.read_text(encoding="utf-8")
    assert text.count("838,025千円") == 1
    file.write_text(text.replace("838,025千円", wrong), encoding="utf-8")

    [found] = lint(load_plan(tmp_path / "kurume"))

    line = text[: text.index("    計: 838,025千円")].count("\n") + 1
    assert (found.rule.code, found.finding.message, found.finding.label) == ("SUM-601", message, label)
    assert (Path(found.finding.span.file).name, found.finding.span.start.line) == ("yosan.yaml", line)
    assert found.finding.span.start.column == len("    計: ") + 1


def test_three_projects_move_to_the_general_account(kurume: LoadedPlan, document: Document) -> None:
    [note] = kurume.plan.notes
    marked = [
        kurume.printed(project)
        for line in kurume.plan.budgets[0].lines
        if line.notes
        for project in line.projects
    ]

    assert marked == [
        "地域包括支援センター運営事業",
        "地域介護予防活動支援事業",
        "生活支援体制整備事業",
    ]
    for fact in ("社会福祉法の一部改正", "令和3年4月", "三つの事業", "介護保険事業特別会計から一般会計"):
        assert fact in note.text.text.replace("\n", "")
    assert any("介護保険事業特別会計" in plain_blocks(section.blocks) for section in document.body)


def test_the_new_ones_are_contracted_out(kurume: LoadedPlan) -> None:
    new = {
        kurume.printed(contractor.organization)
        for line in kurume.plan.budgets[0].lines
        if line.is_new
        for reference in line.projects
        if isinstance(project := kurume.resolve(reference), Project) and project.contractors
        for contractors in project.contractors.everything()
        for contractor in contractors
        if contractor.organization
    }

    assert new == {"社協", "アソウ・ヒューマニーセンター"}
    legal_form = element(kurume, Organization, "アソウ・ヒューマニーセンター").legal_form
    assert legal_form is not None
    assert legal_form.text == "株式会社"


@pytest.mark.parametrize(
    ("support", "facts"),
    [
        ("相談支援", ["アウトリーチ", "困っている人の情報", "つなぐ先の情報", "孤立を解消", "継続的な生活"]),
        (
            "参加支援",
            ["狭間のニーズ", "居住", "就労", "居場所", "一時生活支援", "就労準備支援事業", "居住支援団体"],
        ),
        ("参加支援", ["暮らしを整え", "行き詰まり感を解消", "生きる意欲"]),
        (
            "地域づくり",
            ["分野と世代を超えた", "小さいうちに", "住民、社会福祉法人、企業", "公益的な取組", "地域貢献"],
        ),
        ("地域づくり", ["セルフケア", "見守り", "ごみ出し", "話し相手", "生きがい"]),
    ],
)
def test_what_the_figure_says_of_each_support(kurume: LoadedPlan, support: str, facts: list[str]) -> None:
    summary = element(kurume, Support, support).summary
    assert summary is not None
    text = summary.text.replace("\n", "")

    assert [fact for fact in facts if fact not in text] == []


def test_the_meetings_of_the_figure(kurume: LoadedPlan) -> None:
    assert [meeting.name for meeting in kurume.plan.meetings] == [
        "支援会議",
        "重層的支援会議",
        "校区支え合い推進会議",
    ]


def test_every_project_of_the_budget_is_in_the_figure(document: Document, kurume: LoadedPlan) -> None:
    assert len(kurume.plan.projects) == 17
    drawn = " ".join(str(getattr(node, "svg", "")) for node in nodes(document))
    assert "子ども食堂事業費補助金" in drawn

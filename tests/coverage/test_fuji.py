"""富士市 (令和6～8年度): the table as the published plan reads, and as it lacks."""

from pathlib import Path

import pytest

from jusou_plan.coverage.coverage import coverage
from jusou_plan.coverage.item import Coverage, Item
from jusou_plan.coverage.running import departments, method
from jusou_plan.model.load import load_plan
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.statute.read import read_statute
from tests.conftest import REPOSITORY

FUJI: Path = REPOSITORY / "plans" / "fuji"
UNIVERSAL, YOUNG = "ユニバーサル就労支援センター", "若者相談窓口 ココ☆カラ"


@pytest.fixture(scope="module")
def fuji() -> tuple[LoadedPlan, Coverage]:
    loaded = load_plan(FUJI)
    return loaded, coverage(loaded, read_statute())


def row(loaded: LoadedPlan, item: Item) -> tuple[str, str, str, str, str]:
    [project] = item.projects
    return (
        item.label,
        item.mark.word,
        project.name,
        method(project, item.key),
        departments(loaded, project, item.key),
    )


def test_every_service_has_its_project_with_who_runs_it(fuji: tuple[LoadedPlan, Coverage]) -> None:
    loaded, found = fuji
    both = f"{UNIVERSAL}：生活支援課、{YOUNG}：青少年相談センター"

    assert [row(loaded, item) for item in found.services] == [
        ("第1号イ", "記載あり", "地域包括支援センターの運営", "直営及び委託", "高齢者支援課"),
        ("第1号ロ", "記載あり", "相談支援事業", "直営及び委託", "障害福祉課"),
        (
            *("第1号ハ", "記載あり", "利用者支援事業", "直営"),
            "基本型：こども家庭課、特定型：保育幼稚園課、母子保健型：こども家庭課",
        ),
        ("第1号ニ", "記載あり", "自立相談支援事業", "委託", "生活支援課"),
        ("第2号", "記載あり", "参加支援事業", "委託", both),
        ("第3号柱書", "記載あり", "生活困窮者支援等のための地域づくり事業", "補助", "福祉総務課"),
        ("第3号イ", "記載あり", "地域介護予防活動支援事業", "直営及び委託", "高齢者支援課"),
        ("第3号ロ", "記載あり", "生活支援体制整備事業", "委託", "高齢者支援課"),
        ("第3号ハ", "記載あり", "地域活動支援センター事業", "事業所指定", "障害福祉課"),
        ("第3号ニ", "記載あり", "地域子育て支援拠点事業", "直営及び委託", "こども未来課"),
        ("第4号", "記載あり", "アウトリーチ等を通じた継続的支援に関する事業", "委託", both),
        ("第5号", "記載あり", "多機関協働事業", "委託", "福祉総務課"),
        ("第6号", "記載あり", "多機関協働事業", "委託", "福祉総務課"),
    ]


def test_the_contents_stand_in_these_sections_and_two_are_declared_gaps(
    fuji: tuple[LoadedPlan, Coverage],
) -> None:
    _, found = fuji

    assert [(item.label, item.mark.word, len(item.sections)) for item in found.contents] == [
        ("規則第34条の10第1号", "不足", 0),
        ("規則第34条の10第2号", "記載あり", 3),
        ("規則第34条の10第3号", "不足", 0),
        ("規則第34条の10第4号", "記載あり", 2),
    ]


def test_what_the_published_plan_leaves_out_of_its_procedures_is_declared(
    fuji: tuple[LoadedPlan, Coverage],
) -> None:
    _, found = fuji

    assert [(item.key, item.mark.word, item.procedures) for item in found.duties] == [
        ("法106-5-2", "不足", ()),
        ("法106-5-3", "不足", ()),
        ("法106-5-4", "不足", ()),
    ]


def test_the_law_is_that_of_the_first_day_of_the_period(fuji: tuple[LoadedPlan, Coverage]) -> None:
    _, found = fuji

    assert (found.day.isoformat(), found.binding) == ("2024-04-01", True)

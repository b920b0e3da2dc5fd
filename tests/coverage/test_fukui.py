"""福井市 (令和7年度): the table as the published plan reads, and as it lacks.

The plan lists its projects by 分野 without 号; which 号 each is follows from the standard names of the law.
"""

from pathlib import Path

import pytest

from jusou_plan.coverage.coverage import coverage
from jusou_plan.coverage.item import Coverage, Item, Mark
from jusou_plan.coverage.running import departments, method
from jusou_plan.model.load import load_plan
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.statute.read import read_statute
from tests.conftest import REPOSITORY

FUKUI: Path = REPOSITORY / "plans" / "fukui"
YORISOI = "福祉政策課 福祉総合相談室よりそい"


@pytest.fixture(scope="module")
def fukui() -> tuple[LoadedPlan, Coverage]:
    loaded = load_plan(FUKUI)
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


def test_every_service_has_its_project_with_who_runs_it(fukui: tuple[LoadedPlan, Coverage]) -> None:
    loaded, found = fukui

    assert [row(loaded, item) for item in found.services] == [
        ("第1号イ", "記載あり", "地域包括支援センター運営事業", "委託", "地域包括ケア推進課"),
        ("第1号ロ", "記載あり", "相談支援事業", "委託", "障がい福祉課"),
        (
            *("第1号ハ", "記載あり", "利用者支援事業", "一部委託"),
            "基本型：こども保育課、こども家庭センター型：こども家庭センター",
        ),
        (
            *("第1号ニ", "記載あり", "福井市生活困窮者自立支援事業のうち自立相談支援事業", "直営"),
            YORISOI,
        ),
        (
            *("第2号", "記載あり", "参加支援事業", "就労体験：直営、ボランティア等：委託"),
            f"就労体験：障がい福祉課、ボランティア等：{YORISOI}",
        ),
        (
            *("第3号柱書", "記載あり", "生活困窮者支援等のための地域づくり事業"),
            "福井市総合ボランティアセンター運営事業：直営、地域のプラットフォームづくり支援事業：委託",
            "福井市総合ボランティアセンター運営事業：市民協働・ボランティア推進課、"
            "地域のプラットフォームづくり支援事業：福祉政策課 福祉総合相談室",
        ),
        (
            *("第3号イ", "記載あり", "地域介護予防活動支援事業"),
            "介護サポーターポイント事業：委託、多機能よろず茶屋等設置事業：運営委員会への補助",
            "地域包括ケア推進課",
        ),
        (
            *("第3号ロ", "記載あり", "生活支援体制整備事業"),
            "生活支援体制整備事業：一部委託、介護予防・生活支援サービス検討会議設置事業：直営",
            "地域包括ケア推進課",
        ),
        ("第3号ハ", "記載あり", "地域活動支援センター事業", "委託", "障がい福祉課"),
        (
            *("第3号ニ", "記載あり", "地域子育て支援拠点事業", "委託／直営"),
            "こども政策課、こども家庭センター",
        ),
        ("第4号", "記載あり", "アウトリーチ等を通じた継続的支援事業", "直営", YORISOI),
        ("第5号", "記載あり", "多機関協働事業", "直営", YORISOI),
        ("第6号", "記載あり", "多機関協働事業", "直営", YORISOI),
    ]


def test_the_contents_stand_in_these_sections_and_goals_are_a_declared_gap(
    fukui: tuple[LoadedPlan, Coverage],
) -> None:
    _, found = fukui

    assert [
        (item.label, item.mark.word, [section.title for section in item.sections]) for item in found.contents
    ] == [
        ("規則第34条の10第1号", "記載あり", ["実施計画の位置づけ"]),
        ("規則第34条の10第2号", "記載あり", ["福井市の重層的支援体制整備事業構成事業"]),
        ("規則第34条の10第3号", "不足", []),
        (
            *("規則第34条の10第4号", "記載あり"),
            [
                "支援会議・重層的支援会議の概要",
                "地域共生社会の実施に向けた重層的支援体制整備事業の推進体制について",
            ],
        ),
    ]
    assert found.item("規34-10-3").reason.endswith("目標を記していない。")


@pytest.mark.parametrize("key", ["法106-5-2", "法106-5-3", "法106-5-4"])
def test_what_the_published_plan_leaves_out_of_its_procedures_is_declared(
    fukui: tuple[LoadedPlan, Coverage], key: str
) -> None:
    _, found = fukui

    assert found.item(key).procedures == ()
    assert found.item(key).mark is Mark.SHORTFALL


def test_the_law_is_that_of_the_beginning_of_the_fiscal_year(fukui: tuple[LoadedPlan, Coverage]) -> None:
    _, found = fukui

    assert (found.day.isoformat(), found.binding) == ("2025-04-01", True)

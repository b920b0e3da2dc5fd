"""春日井市 (令和8年度から): the table as the published plan reads, and as it lacks.

The plan lists its projects by 分野 without 号; which 号 each is follows from the standard names of the law.
"""

import pytest

from jusou_plan.coverage.coverage import coverage
from jusou_plan.coverage.item import Coverage, Item, Mark
from jusou_plan.coverage.running import departments
from jusou_plan.model.load import load_plan
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.statute.read import read_statute
from tests.conftest import REPOSITORY


@pytest.fixture(scope="module")
def kasugai() -> tuple[LoadedPlan, Coverage]:
    loaded = load_plan(REPOSITORY / "plans" / "kasugai")
    return loaded, coverage(loaded, read_statute())


def row(loaded: LoadedPlan, item: Item) -> tuple[str, str, str, str]:
    [project] = item.projects
    return item.label, item.mark.word, project.name, departments(loaded, project, item.key)


def test_every_service_has_its_project_with_who_is_in_charge(kasugai: tuple[LoadedPlan, Coverage]) -> None:
    loaded, found = kasugai

    assert [row(loaded, item) for item in found.services] == [
        ("第1号イ", "記載あり", "地域包括支援センター運営事業", "地域共生推進課"),
        ("第1号ロ", "記載あり", "相談支援事業", "障がい福祉課"),
        ("第1号ハ", "記載あり", "利用者支援事業", "こども家庭支援課"),
        ("第1号ニ", "記載あり", "生活困窮者自立相談支援事業", "地域共生推進課"),
        ("第2号", "記載あり", "参加支援事業", "地域共生推進課"),
        (
            *("第3号柱書", "記載あり", "生活困窮者支援等のための地域づくり事業"),
            "①：地域共生推進課、②：福祉政策課",
        ),
        ("第3号イ", "記載あり", "地域介護予防活動事業", "地域共生推進課"),
        ("第3号ロ", "記載あり", "生活支援体制整備事業", "地域共生推進課"),
        ("第3号ハ", "記載あり", "地域活動支援センター機能強化事業", "障がい福祉課"),
        ("第3号ニ", "記載あり", "地域子育て支援拠点事業", "子育て推進課、保育課"),
        ("第4号", "記載あり", "アウトリーチ等を通じた継続的支援事業", "地域共生推進課"),
        ("第5号", "記載あり", "多機関協働事業", "地域共生推進課"),
        ("第6号", "記載あり", "多機関協働事業", "地域共生推進課"),
    ]


def test_the_contents_stand_in_these_sections_and_goals_are_a_declared_gap(
    kasugai: tuple[LoadedPlan, Coverage],
) -> None:
    _, found = kasugai

    assert [
        (item.label, item.mark.word, [section.title for section in item.sections]) for item in found.contents
    ] == [
        ("規則第34条の10第1号", "記載あり", ["重層的支援体制整備事業の目的"]),
        (
            *("規則第34条の10第2号", "記載あり"),
            ["第二期重層的支援体制整備事業実施計画の期間", "重層的支援体制整備事業の実施内容"],
        ),
        ("規則第34条の10第3号", "不足", []),
        ("規則第34条の10第4号", "記載あり", ["推進体制（重層的支援会議と包括的支援推進会議）"]),
    ]


@pytest.mark.parametrize("key", ["法106-5-2", "法106-5-3", "法106-5-4"])
def test_what_the_published_plan_leaves_out_of_its_procedures_is_declared(
    kasugai: tuple[LoadedPlan, Coverage], key: str
) -> None:
    _, found = kasugai

    assert found.item(key).procedures == ()
    assert found.item(key).mark is Mark.SHORTFALL


def test_the_law_is_that_of_the_beginning_of_the_period(kasugai: tuple[LoadedPlan, Coverage]) -> None:
    _, found = kasugai

    assert (found.day.isoformat(), found.binding) == ("2026-04-01", True)

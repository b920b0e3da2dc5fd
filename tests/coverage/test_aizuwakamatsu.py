"""会津若松市 (令和8年度から、案): the table as the published plan reads, and as it lacks.

The plan cites the items without their letters; which letter each is follows from the standard names of the
law.
"""

import pytest

from jusou_plan.coverage.coverage import coverage
from jusou_plan.coverage.item import Coverage, Mark
from jusou_plan.coverage.running import method
from jusou_plan.model.load import load_plan
from jusou_plan.model.section_name import section_name
from jusou_plan.statute.read import read_statute
from tests.conftest import REPOSITORY

AIZU = REPOSITORY / "plans" / "aizuwakamatsu"


@pytest.fixture(scope="module")
def aizu() -> Coverage:
    return coverage(load_plan(AIZU), read_statute())


def test_every_service_but_the_sixth_has_its_project(aizu: Coverage) -> None:
    assert [
        (item.label, item.mark.word, [f"{it.name}｜{method(it, item.key)}" for it in item.projects])
        for item in aizu.services
    ] == [
        ("第1号イ", "記載あり", ["地域包括支援センター運営事業｜委託"]),
        ("第1号ロ", "記載あり", ["相談支援事業｜委託"]),
        ("第1号ハ", "記載あり", ["利用者支援事業｜直営"]),
        ("第1号ニ", "記載あり", ["自立相談支援事業｜直営"]),
        ("第2号", "記載あり", ["参加支援事業｜一部委託"]),
        ("第3号柱書", "記載あり", ["生活困窮者支援等のための地域づくり事業｜直営"]),
        ("第3号イ", "記載あり", ["地域介護予防活動支援事業｜直営"]),
        ("第3号ロ", "記載あり", ["生活支援体制整備事業｜一部委託"]),
        ("第3号ハ", "記載あり", ["地域活動支援センター機能強化事業｜委託"]),
        ("第3号ニ", "記載あり", ["地域子育て支援拠点事業｜委託（一部直営）"]),
        ("第4号", "記載あり", ["アウトリーチ等を通じた継続的支援事業｜委託"]),
        ("第5号", "記載あり", ["多機関協働事業｜直営"]),
        ("第6号", "不足", []),
    ]


def test_the_contents_stand_in_these_sections(aizu: Coverage) -> None:
    loaded = load_plan(AIZU)
    assert [
        (item.label, item.mark.word, [section_name(loaded, it) for it in item.sections])
        for item in aizu.contents
    ] == [
        ("規則第34条の10第1号", "不足", ["重層的支援体制整備事業に関する基本方針"]),
        ("規則第34条の10第2号", "記載あり", ["計画期間", "重層的支援体制整備事業の実施内容"]),
        ("規則第34条の10第3号", "記載あり", ["重層的支援体制整備事業の実施内容"]),
        ("規則第34条の10第4号", "記載あり", ["各種会議"]),
    ]


@pytest.mark.parametrize("key", ["法106-5-2", "法106-5-3", "法106-5-4"])
def test_what_the_published_plan_leaves_out_of_its_procedures_is_declared(aizu: Coverage, key: str) -> None:
    assert aizu.item(key).procedures == ()
    assert aizu.item(key).mark is Mark.SHORTFALL


def test_the_law_is_that_of_the_first_day_of_the_period(aizu: Coverage) -> None:
    assert (aizu.day.isoformat(), aizu.binding) == ("2026-04-01", True)

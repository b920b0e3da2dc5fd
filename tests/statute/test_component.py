"""The component projects, the types of 利用者支援事業 and who bears the costs."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from jusou_plan.statute.grant import Bearer, Grant, ShareKind
from jusou_plan.statute.number import PROJECT_ITEMS, written_out
from jusou_plan.statute.read import read_statute

STATUTE = read_statute()
COSTS = STATUTE.costs


def test_every_item_has_its_project() -> None:
    labels = [component.label for component in STATUTE.components]
    assert sorted(labels) == sorted(PROJECT_ITEMS)


@pytest.mark.parametrize(
    ("label", "name", "basis"),
    [
        ("第1号イ", "地域包括支援センターの運営", "介護保険法第115条の45第2項第1号から第3号まで"),
        ("第1号ロ", "障害者相談支援事業", "障害者総合支援法第77条第1項第3号"),
        ("第1号ハ", "利用者支援事業", "子ども・子育て支援法第59条第1号"),
        ("第1号ニ", "自立相談支援事業", "生活困窮者自立支援法第3条第2項各号"),
        (
            "第3号イ",
            "地域介護予防活動支援事業",
            "介護保険法第115条の45第1項第2号のうち厚生労働大臣が定めるもの",
        ),
        ("第3号ロ", "生活支援体制整備事業", "介護保険法第115条の45第2項第5号"),
        ("第3号ハ", "地域活動支援センター事業", "障害者総合支援法第77条第1項第9号"),
        ("第3号ニ", "地域子育て支援拠点事業", "子ども・子育て支援法第59条第9号"),
    ],
)
def test_the_law_that_a_project_rests_on(label: str, name: str, basis: str) -> None:
    component = STATUTE.component(label)
    assert component.name == name
    assert str(component.basis[0]) == basis


def test_the_community_work_for_the_needy_rests_on_no_law_of_its_own() -> None:
    component = STATUTE.component("第3号柱書")
    assert component.name == "生活困窮者支援等のための地域づくり事業"
    assert [basis.law for basis in component.basis] == ["社会福祉法"]


def test_no_name_belongs_to_two_projects() -> None:
    names = [name for component in STATUTE.components for name in component.names]
    assert sorted(set(names)) == sorted(names)


def test_an_item_without_a_project() -> None:
    with pytest.raises(KeyError):
        STATUTE.component("第3号")


@pytest.mark.parametrize(
    ("day", "types"),
    [
        ("2024-03-31", ["基本型", "特定型", "母子保健型"]),
        ("2024-04-01", ["基本型", "特定型", "こども家庭センター型"]),
        ("2025-03-31", ["基本型", "特定型", "こども家庭センター型"]),
        ("2025-04-01", ["基本型", "特定型", "こども家庭センター型", "妊婦等包括相談支援事業型"]),
    ],
)
def test_the_types_of_user_support_by_day(day: str, types: list[str]) -> None:
    assert [known.name for known in STATUTE.user_support_types_on(date.fromisoformat(day))] == types


def test_the_type_that_took_the_place_of_another_is_there_from_the_next_day() -> None:
    types = {known.name: known for known in STATUTE.user_support_types}
    for known in types.values():
        if known.successor:
            assert types[known.successor].first == known.end


@pytest.mark.parametrize("grant", COSTS.grants, ids=lambda grant: grant.name)
def test_fixed_shares_add_up_to_the_whole(grant: Grant) -> None:
    fixed = [share.percent for share in grant.shares if share.percent is not None]
    kinds = {share.kind for share in grant.shares}
    assert kinds == {ShareKind.PERCENT} if fixed else kinds == {ShareKind.WITHIN_BUDGET, ShareKind.REST}
    assert sum(fixed) == (100 if fixed else 0)
    assert all(written_out(number) for number in grant.basis)


def test_the_shares_that_follow_from_the_burden_rate() -> None:
    rate = COSTS.burden_rates[0]
    assert (rate.first, rate.end, rate.percent) == (date(2021, 4, 1), date(2027, 4, 1), Decimal(27))
    grant = next(grant for grant in COSTS.grants if "第3号ロ" in grant.labels)
    shares = {share.bearer: share.percent for share in grant.shares}
    support = Decimal(50) + rate.percent
    assert shares == {
        Bearer.STATE: support * Decimal("0.5"),
        Bearer.PREFECTURE: support * Decimal("0.25"),
        Bearer.CARE_ACCOUNT: Decimal(50) - rate.percent,
        Bearer.MUNICIPALITY: Decimal("19.25"),
    }


def test_every_item_is_borne_by_one_grant() -> None:
    labels = [label for grant in COSTS.grants for label in grant.labels]
    assert sorted(labels) == sorted(PROJECT_ITEMS)


def test_no_rate_is_given_where_the_law_has_none() -> None:
    grant = next(grant for grant in COSTS.grants if "第5号" in grant.labels)
    assert {share.percent for share in grant.shares} == {None}

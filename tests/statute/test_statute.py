"""The law looked up by number, item and day; its editions; what is certain and what is not."""

from __future__ import annotations

from datetime import date

import pytest

from jusou_plan.statute.certainty import Certainty
from jusou_plan.statute.concept import BeforeTheLaw
from jusou_plan.statute.read import read_statute

STATUTE = read_statute()


def test_the_editions_begin_on_the_days_on_which_the_law_changed() -> None:
    assert [(str(edition.first), edition.verified) for edition in STATUTE.editions()] == [
        ("2021-04-01", True),
        ("2022-04-01", True),
        ("2024-04-01", True),
        ("2025-04-01", True),
        ("2025-06-01", True),
        ("2025-10-01", True),
        ("2026-06-25", True),
        ("2027-04-01", False),
    ]


def test_an_edition_names_what_changed_and_by_which_law() -> None:
    edition = STATUTE.edition_on(date(2025, 5, 1))
    assert (edition.first, edition.end) == (date(2025, 4, 1), date(2025, 6, 1))
    assert [amendment.number for amendment in edition.amendments] == [
        "令和6年法律第21号",
        "令和7年厚生労働省令第43号",
    ]
    assert "受託者守秘" in edition.changed
    assert "調和" not in edition.changed


def test_the_edition_to_come_is_known_by_two_provisions_only() -> None:
    announced = STATUTE.editions()[-1]
    assert announced.changed == ("国・都道府県の援助", "大臣の研修と登録")
    assert [amendment.number for amendment in announced.amendments] == ["令和8年法律第51号"]
    assert STATUTE.newest_verified().first == date(2026, 6, 25)


def test_a_day_before_the_project() -> None:
    with pytest.raises(BeforeTheLaw) as problem:
        STATUTE.on(date(2021, 3, 31))
    assert "2021年3月31日には、重層的支援体制整備事業はまだありません。" in str(problem.value)
    assert "2021年4月1日に施行されました" in str(problem.value)


def test_what_is_in_force_on_a_day() -> None:
    numbers = {concept.name: version.number for concept, version in STATUTE.on(date(2021, 4, 1))}
    assert numbers["委託"] == "法106-4-4"
    assert numbers["罰則"] == "法130の6"
    assert "居住支援連携" not in numbers


@pytest.mark.parametrize(
    ("number", "meanings"),
    [
        (
            "法106-4-4",
            [("委託", "2021-04-01"), ("居住支援連携", "2025-04-01"), ("居住支援連携", "2025-10-01")],
        ),
        ("法106-4-5", [("受託者守秘", "2021-04-01"), ("委託", "2025-04-01")]),
        ("法106-4-6", [("受託者守秘", "2025-04-01")]),
        ("法106-6-5", [("支援会議守秘", "2021-04-01"), ("支援会議の連携", "2025-04-01")]),
        ("法106-6-6", [("支援会議の細目", "2021-04-01"), ("支援会議守秘", "2025-04-01")]),
        ("法106-5-3", [("調和", "2021-04-01")]),
        ("法106-12", []),
    ],
)
def test_a_number_may_name_different_duties_on_different_days(
    number: str, meanings: list[tuple[str, str]]
) -> None:
    found = STATUTE.by_number(number)
    assert [(concept.name, str(version.first)) for concept, version in found] == meanings


def test_the_items_that_projects_cover_in_the_order_of_the_act() -> None:
    assert [(label, concept.name) for label, concept in STATUTE.items()] == [
        ("第1号イ", "地域包括支援センター運営"),
        ("第1号ロ", "障害者相談支援"),
        ("第1号ハ", "利用者支援"),
        ("第1号ニ", "自立相談支援"),
        ("第2号", "参加支援"),
        ("第3号柱書", "生活困窮者支援等の地域づくり"),
        ("第3号イ", "地域介護予防活動支援"),
        ("第3号ロ", "生活支援体制整備"),
        ("第3号ハ", "地域活動支援センター"),
        ("第3号ニ", "地域子育て支援拠点"),
        ("第4号", "アウトリーチ等"),
        ("第5号", "多機関協働"),
        ("第6号", "支援プラン"),
    ]


def test_the_third_item_as_a_whole_and_as_the_basis_of_a_project() -> None:
    assert STATUTE.item("第3号").name == "地域づくり"
    assert STATUTE.item_of_project("第3号").name == "生活困窮者支援等の地域づくり"
    assert STATUTE.item_of_project("第3号ニ").name == "地域子育て支援拠点"
    assert STATUTE.item("第１号").name == "包括的相談支援"


@pytest.mark.parametrize("label", ["第7号", "第1号ホ", "第2号イ", "1号イ", ""])
def test_an_item_that_the_act_does_not_have(label: str) -> None:
    with pytest.raises(KeyError):
        STATUTE.item(label)


def test_only_a_town_without_a_welfare_office_is_let_off_and_only_from_one_item() -> None:
    exempted = {name: concept.exemption for name, concept in STATUTE.concepts.items() if concept.exemption}
    assert list(exempted) == ["自立相談支援"]
    assert exempted["自立相談支援"].condition == "福祉事務所を設置しない町村"
    assert "第106条の11第4項" in exempted["自立相談支援"].basis


def test_what_was_not_verified_is_not_said_to_be() -> None:
    versions = [
        (concept.name, str(version.first))
        for concept in STATUTE.concepts.values()
        for version in concept.versions
        if not version.is_verified
    ]
    assert versions == [("国・都道府県の援助", "2027-04-01"), ("大臣の研修と登録", "2027-04-01")]
    types = {known.name for known in STATUTE.user_support_types if known.certainty is Certainty.UNVERIFIED}
    assert types == {"母子保健型", "こども家庭センター型"}
    exemption = STATUTE.concepts["自立相談支援"].exemption
    assert exemption is not None
    assert exemption.certainty is Certainty.UNVERIFIED
    assert {known.certainty for known in STATUTE.costs.outside} == {Certainty.UNVERIFIED}


def test_a_text_that_was_read_is_cited_by_every_verified_version() -> None:
    for concept in STATUTE.concepts.values():
        for version in concept.versions:
            readings = {source.reading for source in version.sources}
            assert ("全文" in readings) == version.is_verified, (concept.name, version.first)

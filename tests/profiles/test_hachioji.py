"""profiles/hachioji: 九つのはちまるサポートの所在地と、相談支援の体制が、残らず入っていること(O-S3)。

Every literal here was read from the published material, not from the YAML.
"""

from __future__ import annotations

from decimal import Decimal

import pytest

from jusou_plan.coverage.coverage import coverage
from jusou_plan.coverage.item import Mark
from jusou_plan.document.nodes import Document
from jusou_plan.document.plan_document import build_plan_document
from jusou_plan.lint.engine import lint
from jusou_plan.model.header import DocumentKind
from jusou_plan.model.load import load_plan
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.meeting import Meeting
from jusou_plan.model.project import Project
from jusou_plan.statute.read import read_statute
from tests.conftest import REPOSITORY
from tests.language.plain_table import plain_blocks, plain_table, section_titled, table_named
from tests.language.written import element


@pytest.fixture(scope="module")
def hachioji() -> LoadedPlan:
    return load_plan(REPOSITORY / "profiles" / "hachioji")


@pytest.fixture(scope="module")
def document(hachioji: LoadedPlan) -> Document:
    printed, findings = build_plan_document(hachioji)
    assert findings == ()
    return printed


def test_it_is_a_profile_without_a_mistake(hachioji: LoadedPlan) -> None:
    assert lint(hachioji) == ()
    assert hachioji.plan.header is not None
    assert hachioji.plan.header.kind is DocumentKind.PROFILE
    assert hachioji.plan.header.municipality.name == "八王子市"


def test_nine_hachimaru_supports_with_address_and_host(document: Document) -> None:
    assert plain_table(table_named(document, "はちまるサポートの所在地")) == [
        ["名称", "所在地", "併設先の施設"],
        ["石川", "石川町481", "石川事務所"],
        ["川口", "川口町908-1", "川口事務所"],
        ["恩方", "下恩方町3395", "恩方事務所"],
        ["浅川", "高尾町1652-1", "浅川市民センター"],
        ["大和田", "大和田町5-9-1", "大和田市民センター"],
        ["台町", "台町3-20-1", "台町市民センター"],
        ["由井", "片倉町702-1", "由井市民センター"],
        ["由木", "下柚木2-10-6", "由木中央市民センター"],
        ["由木東", "鹿島111-1", "由木東事務所"],
    ]


def test_as_many_as_the_source_counts_in_december_2021(hachioji: LoadedPlan) -> None:
    [indicator] = hachioji.plan.indicators
    [value] = indicator.series

    assert value.value is not None
    assert (value.value.amount, indicator.unit) == (Decimal(9), "か所")
    assert value.until is not None
    assert (value.until.year, value.until.month) == (2021, 12)
    assert len(hachioji.plan.places) == 9


def test_the_first_was_opened_at_ishikawa_in_2014(hachioji: LoadedPlan) -> None:
    [event] = hachioji.plan.history

    assert event.when is not None
    assert event.when.year == 2014
    assert "石川" in event.text.text
    assert "地域福祉推進拠点" in event.text.text


def test_what_a_hachimaru_support_does(hachioji: LoadedPlan) -> None:
    project = element(hachioji, Project, "はちまるサポート")

    assert [(sub.name, [item.text for item in sub.basis]) for sub in project.subprojects] == [
        ("包括的な相談の受付", []),
        ("アウトリーチ等を通じた継続的支援事業", ["第4号"]),
        ("参加支援", ["第2号"]),
        ("地域づくりに向けた支援", []),
    ]
    assert project.content is not None
    assert "CSW" in project.content.own["outreach"].text
    assert "地域資源の発掘" in project.content.own["sanka-shien"].text
    assert "カフェなどの居場所" in project.content.own["chiiki-zukuri"].text


def test_the_network_meeting(hachioji: LoadedPlan) -> None:
    meeting = element(hachioji, Meeting, "包括的な地域福祉ネットワーク会議")

    assert meeting.agenda is not None
    assert [bool(item.text) for item in meeting.agenda.items] == [True, True, True]
    assert [member.words for member in meeting.members] == ["専門的な相談・支援機関"]
    assert meeting.kinds == ()  # the source does not say


def test_the_council_of_social_welfare_posts_the_one_in_charge(hachioji: LoadedPlan) -> None:
    staff = element(hachioji, Project, "多機関協働事業").staff
    assert staff is not None
    assert staff.shared is not None
    [post] = staff.shared

    assert post.posts == ("多機関協働担当",)
    assert post.department is not None
    assert hachioji.printed(post.department) == "市社会福祉協議会"


def test_a_count_in_the_text_comes_from_the_data(document: Document) -> None:
    assert "市内9か所" in plain_blocks(section_titled(document, "1 開設からの歩み").blocks)


def test_the_law_is_information_only(hachioji: LoadedPlan) -> None:
    found = coverage(hachioji, read_statute())

    assert (found.profile, found.binding) == (True, False)
    assert {it.key for it in found.services if it.mark is Mark.COVERED} == {"第2号", "第4号", "第5号"}

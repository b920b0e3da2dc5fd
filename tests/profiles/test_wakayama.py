"""profiles/wakayama: 公表資料にある和歌山市の概要、背景、支援ごとの取組が、残らず入っていること(O-S4)。

Every literal here was read from the published material, not from the YAML.
"""

from __future__ import annotations

import pytest

from jusou_plan.document.nodes import Document
from jusou_plan.document.plan_document import build_plan_document
from jusou_plan.model.header import DocumentKind, Header
from jusou_plan.model.load import load_plan
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.municipality import CityFacts
from tests.conftest import REPOSITORY
from tests.language.plain_table import ABOVE, plain_blocks, plain_table, section_titled, table_named


@pytest.fixture(scope="module")
def wakayama() -> LoadedPlan:
    return load_plan(REPOSITORY / "profiles" / "wakayama")


@pytest.fixture(scope="module")
def header(wakayama: LoadedPlan) -> Header:
    assert wakayama.plan.header is not None
    return wakayama.plan.header


@pytest.fixture(scope="module")
def facts(header: Header) -> CityFacts:
    assert header.municipality.facts is not None
    return header.municipality.facts


@pytest.fixture(scope="module")
def document(wakayama: LoadedPlan) -> Document:
    printed, findings = build_plan_document(wakayama)
    assert findings == ()
    return printed


def test_it_is_a_profile_of_2021_without_a_mistake(wakayama: LoadedPlan, header: Header) -> None:
    assert [found.message for found in wakayama.findings] == []
    assert header.kind is DocumentKind.PROFILE
    assert (header.municipality.prefecture, header.municipality.name) == ("和歌山県", "和歌山市")
    assert header.period is not None
    assert (header.period.first.year, header.period.last.year) == (2021, 2021)


def test_the_figures_of_the_city(facts: CityFacts) -> None:
    assert [figure.value.text for figure in facts.population] == ["363,573人"]
    assert [figure.value.text for figure in facts.households] == ["176,293世帯"]
    assert [(figure.value.amount.__str__(), figure.value.unit) for figure in facts.area] == [("208.85", "㎢")]
    assert [figure.value.text for figure in facts.ageing] == ["30.72%", "36.4%"]


def test_the_material_dates_no_figure_but_the_projection(facts: CityFacts) -> None:
    assert facts.when is None
    now, later = facts.ageing
    assert (now.when, now.projected) == (None, False)
    assert later.when is not None
    assert (later.when.year, later.projected) == (2040, True)


def test_why_the_city_began(document: Document) -> None:
    section = section_titled(document, "2 背景と理念")
    said = plain_blocks(section.blocks)
    for words in ("2040年", "高齢者人口", "36.4%", "65歳未満", "単身世帯", "地縁や社縁", "地域共生社会"):
        assert words in said


def test_what_is_done_for_each_support(document: Document) -> None:
    table = table_named(document, "支援ごとの取組")
    head, *rows = plain_table(table)
    assert head == ["支援", "取組", "内容"]
    assert [row[0] for row in rows] == ["相談支援", "参加支援", "地域づくり支援", ABOVE]
    facts = [
        ["相談窓口", "連携"],
        ["ちょっとした困りごと", "ふれあいサービス"],
        ["アンケート", "コロナ禍", "交流会", "ラジオ体操", "地域交流スタンプカード", "交流ポイント"],
        ["民生委員", "地域の団体", "物件", "ケース会議"],
    ]
    for row, words in zip(rows, facts, strict=True):
        assert [word for word in words if word not in "".join(row)] == []

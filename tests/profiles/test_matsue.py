"""profiles/matsue: 公表資料にある松江市の概要、庁内の体制、委託先、取組が、残らず入っていること(O-S4)。

Every literal here was read from the published material, not from the YAML.
"""

from __future__ import annotations

import pytest

from jusou_plan.document.nodes import Document
from jusou_plan.document.plan_document import build_plan_document
from jusou_plan.model.header import DocumentKind, Header
from jusou_plan.model.load import load_plan
from jusou_plan.model.loaded import LoadedPlan
from tests.conftest import REPOSITORY
from tests.language.plain_table import ABOVE, plain_table, table_named


@pytest.fixture(scope="module")
def matsue() -> LoadedPlan:
    return load_plan(REPOSITORY / "profiles" / "matsue")


@pytest.fixture(scope="module")
def header(matsue: LoadedPlan) -> Header:
    assert matsue.plan.header is not None
    return matsue.plan.header


@pytest.fixture(scope="module")
def document(matsue: LoadedPlan) -> Document:
    printed, findings = build_plan_document(matsue)
    assert findings == ()
    return printed


def rows_of(document: Document, caption: str) -> list[list[str]]:
    table = table_named(document, caption)
    return plain_table(table)


def test_it_is_a_profile_of_2021_without_a_mistake(matsue: LoadedPlan, header: Header) -> None:
    assert [found.message for found in matsue.findings] == []
    assert header.kind is DocumentKind.PROFILE
    assert (header.municipality.prefecture, header.municipality.name) == ("島根県", "松江市")
    assert header.period is not None
    assert header.period.first.year == 2021


def test_the_figures_of_the_city_at_the_end_of_april_2021(header: Header) -> None:
    facts = header.municipality.facts
    assert facts is not None
    assert facts.when is not None
    assert (facts.when.year, facts.when.month, facts.when.day) == (2021, 4, 30)
    assert [figure.value.text for figure in facts.population] == ["199,967人"]
    assert [figure.value.text for figure in facts.households] == ["91,139世帯"]
    assert [figure.value.text for figure in facts.ageing] == ["29.9%"]
    assert [figure.value.text for figure in facts.area] == ["572.99㎢"]


def test_the_departments_by_field(document: Document) -> None:
    assert rows_of(document, "とりまとめの課と、分野ごとの課")[1:] == [
        ["とりまとめ", "福祉総務課"],
        ["高齢者", "健康政策課、介護保険課"],
        ["障がい者", "障がい者福祉課"],
        ["児童", "子育て政策課、子育て支援センター"],
        ["生活困窮", "生活福祉課、福祉総務課"],
        ["共通分野", "福祉総務課"],
    ]


def test_who_carries_out_each_project(document: Document) -> None:
    assert rows_of(document, "事業と委託先")[1:] == [
        ["相談支援", "多機関協働事業", "委託", "松江市社会福祉協議会"],
        [ABOVE, "アウトリーチ等を通じた継続的支援事業", "委託", "松江市社会福祉協議会"],
        ["参加支援", "参加支援事業", "委託", "松江市社会福祉協議会"],
        ["地域づくり支援", "地域づくり支援", "委託", "・ 松江市社会福祉協議会\n・ 社会福祉法人等"],
    ]


def test_what_is_done_for_each_support(document: Document) -> None:
    head, *rows = rows_of(document, "支援ごとの取組")
    assert head == ["支援", "取組", "内容"]
    assert [row[0] for row in rows] == ["相談支援", ABOVE, "参加支援", "地域づくり支援"]
    facts = [
        ["ふくしなんでも相談所", "地域包括センター", "松江市社会福祉協議会", "多機関協働事業"],
        ["サテライト", "19の社会福祉法人", "年内", "研修"],
        ["ひきこもり", "企業や法人", "聞き取", "定着", "就労体験"],
        ["すこやかライフ推進事業", "地区社協", "見守り", "居場所", "世代や属性"],
    ]
    for row, words in zip(rows, facts, strict=True):
        assert [word for word in words if word not in "".join(row)] == []


def test_why_the_city_began(matsue: LoadedPlan) -> None:
    assert [challenge.name for challenge in matsue.plan.challenges] == [
        "複雑化、複合化する生活・福祉課題",
        "身近な圏域での相談",
        "住民が主体となる地域",
    ]

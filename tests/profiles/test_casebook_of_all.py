"""profiles: 六つの市を並べた「他都市の状況」が、公表資料の数と並び順のとおりであること。

Every literal here was read from the published material, not from the YAML.
"""

from __future__ import annotations

import pytest

from jusou_plan.cli.plans import find_plans
from jusou_plan.document.casebook import build_casebook
from jusou_plan.document.nodes import Document
from jusou_plan.model.load import load_plan
from jusou_plan.render.text import render_text
from jusou_plan.render.walk import nodes
from tests.conftest import REPOSITORY
from tests.language.plain_table import plain_inline, plain_table, table_named


@pytest.fixture(scope="module")
def document() -> Document:
    plans = [load_plan(folder) for folder in find_plans([str(REPOSITORY / "profiles")])]
    assert [found.message for loaded in plans for found in loaded.findings] == []
    return build_casebook(plans)


def test_the_cities_stand_in_the_order_of_the_published_material(document: Document) -> None:
    assert [plain_inline(section.title) for section in document.body] == [
        "市町村の一覧",
        "埼玉県川越市",
        "東京都八王子市",
        "愛知県豊田市",
        "和歌山県和歌山市",
        "島根県松江市",
        "福岡県久留米市",
    ]


def test_only_two_cities_tell_figures_and_only_one_their_date(document: Document) -> None:
    rows = {row[0]: row[2:] for row in plain_table(table_named(document, "自治体の概要"))[1:]}
    assert rows.pop("和歌山市") == ["363,573人", "176,293世帯", "208.85㎢", "30.72%", "—"]
    assert rows.pop("松江市") == ["199,967人", "91,139世帯", "572.99㎢", "29.9%", "令和3年4月末"]
    assert sorted(rows) == ["久留米市", "八王子市", "川越市", "豊田市"]
    assert all(cells == ["—"] * 5 for cells in rows.values())


def test_who_is_contracted_where_the_material_tells_it(document: Document) -> None:
    ways = {row[0]: row[3] for row in plain_table(table_named(document, "事業の概要"))[1:]}
    assert ways["松江市"] == "・ 委託　4事業\n・ 委託先：松江市社会福祉協議会、社会福祉法人等"
    assert ways["久留米市"].startswith("・ 委託　3事業\n")
    assert "アソウ・ヒューマニーセンター" in ways["久留米市"]
    assert {city for city, way in ways.items() if way == "—"} == {"川越市", "八王子市", "豊田市", "和歌山市"}


def test_every_city_says_what_is_notable_and_where_it_was_published(document: Document) -> None:
    features = {row[0]: row[4] for row in plain_table(table_named(document, "事業の概要"))[1:]}
    assert len(features) == 6
    assert "—" not in features.values()
    assert document.colophon is not None
    assert (
        "収録した市町村",
        "川越市、八王子市、豊田市、和歌山市、松江市、久留米市（6市町村）",
    ) in document.colophon.lines
    assert any("公式文書ではありません" in remark for remark in document.colophon.remarks)


def test_it_reads_aloud_without_a_gap(document: Document) -> None:
    assert "印字できません" not in render_text(document)
    assert not [node for node in nodes(document) if type(node).__name__ == "Gap"]

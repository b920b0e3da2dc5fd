"""What a reference means: an id, a 名称 or a 略称, among the types that its place expects."""

from __future__ import annotations

from jusou_plan.model.municipality import Municipality
from jusou_plan.model.organization import Department, Organization
from jusou_plan.model.place import Place
from jusou_plan.model.reference import Reference
from jusou_plan.model.walk import walk
from tests.model.loading import load

REGISTERS = """\
部署:
  - {id: kodomo-center, 名称: こども家庭センター, 略称: [こどもC, センター]}
  - {id: fukushi, 名称: 福祉課}
団体:
  - {id: shakyo, 名称: 見本市社会福祉協議会, 略称: 市社協, 法人種別: 社会福祉法人}
  - {id: kai, 名称: fukushi}
施設:
  - {id: kodomo-kan, 名称: こども家庭センター}
"""


def meant(field: str) -> list[object]:
    """What the references in `field` of a project (in order) mean."""
    loaded = load(REGISTERS + f"事業:\n  - {{id: sodan, 名称: 相談, {field}}}\n")
    assert loaded.findings == ()
    [project] = loaded.plan.projects
    return [loaded.resolve(piece) for _, piece in walk(project) if isinstance(piece, Reference)]


def ids(found: list[object]) -> list[str | None]:
    return [getattr(target, "id", None) and str(getattr(target, "id", None)) for target in found]


def test_by_id_by_name_and_by_short_name() -> None:
    assert ids(meant("所管課: [kodomo-center, こども家庭センター, こどもC]")) == ["kodomo-center"] * 3


def test_an_organization_may_be_called_under_its_legal_form() -> None:
    called = "委託先: [市社協, 社会福祉法人見本市社会福祉協議会, (福)見本市社会福祉協議会]"
    assert ids(meant(called)) == ["shakyo"] * 3


def test_the_field_decides_among_things_of_one_name() -> None:
    [unit] = meant("所管課: こども家庭センター")
    [place] = meant("実施施設: こども家庭センター")
    assert (type(unit), type(place)) == (Department, Place)


def test_a_type_of_a_site_is_a_word_and_no_reference() -> None:
    assert ids(meant("実施施設: [{施設: kodomo-kan, 型: こども家庭センター型}]")) == ["kodomo-kan"]


def test_an_id_wins_over_a_name() -> None:
    [unit] = meant("所管課: fukushi")
    [body] = meant("委託先: fukushi")
    assert (type(unit), type(body)) == (Department, Organization)


def test_the_city_itself() -> None:
    for word in ("市", "本市", "見本市"):
        [city] = meant(f"所管課: {word}")
        assert isinstance(city, Municipality)


def test_an_ambiguous_name_means_nothing_but_the_id_does() -> None:
    loaded = load(
        "部署: [{id: a, 名称: 福祉課}, {id: b, 名称: 福祉課}]\n"
        "事業: [{id: s, 名称: 相談, 所管課: [福祉課, b]}]\n"
    )
    [project] = loaded.plan.projects
    assert project.departments is not None
    by_name, by_id = project.departments.everything()[0]
    assert loaded.resolve(by_name) is None
    assert loaded.resolve(by_id) is loaded.plan.departments[1]
    assert [found.code for found in loaded.findings] == ["JS104"]


def test_what_is_printed_is_the_label_else_the_name_that_was_written_else_the_title() -> None:
    loaded = load(
        REGISTERS + "事業:\n  - id: s\n    名称: 相談\n"
        "    所管課: [{参照: fukushi, 表記: 福祉課(総合相談)}, センター, fukushi]\n"
    )
    [project] = loaded.plan.projects
    assert project.departments is not None
    [references] = project.departments.everything()
    assert [loaded.printed(reference) for reference in references] == [
        "福祉課(総合相談)",
        "センター",
        "福祉課",
    ]


def test_every_place_that_prose_can_cite() -> None:
    loaded = load(
        REGISTERS
        + """\
指標: [{id: homon, 名称: 訪問件数, 単位: 件, 実績: [{年度: R6, 値: 24}]}]
注: [{id: zei, 本文: 税の情報}]
未確定: [{id: yosan, 名称: 予算額}]
本文:
  章:
    - 見出し: 一章
      id: hajime
      内容:
        - {図: 様子, id: yosu}
        - |
          ${指標:homon@R6}、${指標:訪問件数}、${法:受託者守秘}、${部署:センター|窓口}、${部署:市}、
          ${章:hajime}、${図:yosu}、${頁:yosu}、${注:zei}、${未確定:yosan}、$${そのまま}
"""
    )
    assert loaded.findings == ()


def test_nothing_is_called_missing_while_a_file_cannot_be_read() -> None:
    loaded = load("事業:\n  - {id: sodan, 名称: 相談, 所管課: どこか}\n  - {id: a, id: b, 名称: 甲}\n")
    assert [found.code for found in loaded.findings] == ["JS002"]

"""Laws by title and number, provisions of other laws, and names that a law has changed."""

from __future__ import annotations

import re
from datetime import date

import pytest

from jusou_plan.statute.law_title import LawTitle, Renaming
from jusou_plan.statute.read import read_statute

STATUTE = read_statute()
WITH_ADDRESS = [law for law in STATUTE.laws if law.address]
ERAS = {"3": "昭和", "4": "平成", "5": "令和"}


@pytest.mark.parametrize("law", WITH_ADDRESS, ids=lambda law: law.title)
def test_the_number_of_a_law_is_that_of_its_address(law: LawTitle) -> None:
    found = re.fullmatch(r".*/(\d)(\d\d)AC\d(\d{9})", law.address)
    assert found
    assert law.number == f"{ERAS[found[1]]}{int(found[2])}年法律第{int(found[3])}号"


@pytest.mark.parametrize(
    ("title", "number"),
    [
        ("社会福祉法", "昭和26年法律第45号"),
        ("障害者の日常生活及び社会生活を総合的に支援するための法律", "平成17年法律第123号"),
        ("孤独・孤立対策推進法", "令和5年法律第45号"),
        ("地域共生社会の実現のための社会福祉法等の一部を改正する法律", "令和2年法律第52号"),
        ("地方税法", "昭和25年法律第226号"),
    ],
)
def test_a_law_by_its_title(title: str, number: str) -> None:
    assert [law.number for law in STATUTE.laws if law.title == title] == [number]


def test_no_title_and_no_number_stands_twice() -> None:
    assert len({law.title for law in STATUTE.laws}) == len(STATUTE.laws)
    assert len({law.number for law in STATUTE.laws}) == len(STATUTE.laws)


def test_the_laws_of_the_component_projects_and_of_provisions_are_known() -> None:
    names = {name for law in STATUTE.laws for name in law.names}
    cited = {basis.law for component in STATUTE.components for basis in component.basis}
    cited |= {known.provision.law for known in STATUTE.provisions.values()}
    assert cited <= names


def test_a_provision_of_another_law() -> None:
    known = STATUTE.provisions["孤独・孤立対策"]
    assert str(known.provision) == "孤独・孤立対策推進法第4条"
    assert not known.applies_on(date(2024, 3, 31))
    assert known.applies_on(date(2024, 4, 1))


@pytest.mark.parametrize("renaming", STATUTE.renamings, ids=lambda renaming: renaming.name)
def test_a_renaming_is_what_its_concept_says(renaming: Renaming) -> None:
    if not renaming.concept:
        return
    versions = STATUTE.concepts[renaming.concept].versions
    before, after = (version for version in versions if renaming.first in (version.end, version.first))
    assert renaming.name in before.enumerated
    assert renaming.successor in after.enumerated
    assert after.amendment == renaming.amendment


def test_the_longest_name_is_looked_for_first() -> None:
    assert [renaming.names for renaming in STATUTE.renamings] == [
        ("子育て世代包括支援センター", "母子健康包括支援センター"),
        ("生活困窮者一時生活支援事業", "一時生活支援事業"),
    ]

"""What a person means by a name or a number."""

from __future__ import annotations

import pytest

from jusou_plan.statute.lookup import ByName, ByNumber, Inside, known_names, look_up
from jusou_plan.statute.read import read_statute

STATUTE = read_statute()


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("受託者守秘", "受託者守秘"),
        ("アウトリーチ等", "アウトリーチ等"),
        ("第1号イ", "地域包括支援センター運営"),
        ("第１号 イ", "地域包括支援センター運営"),
        ("第3号", "地域づくり"),
        ("第3号柱書", "生活困窮者支援等の地域づくり"),
        ("利用者支援事業", "利用者支援"),
        ("障がい者相談支援事業", "障害者相談支援"),
        ("生活困窮者支援等のための地域づくり事業", "生活困窮者支援等の地域づくり"),
    ],
)
def test_by_name(text: str, concept: str) -> None:
    assert look_up(STATUTE, text) == ByName(STATUTE.concepts[concept])


@pytest.mark.parametrize(
    ("text", "concepts"),
    [
        ("法106-4-5", ["受託者守秘", "委託"]),
        ("社会福祉法第106条の4第5項", ["受託者守秘", "委託"]),
        ("106-4-6", ["受託者守秘"]),
        ("規則第34条の10第3号", ["記載事項・目標"]),
        ("34条の9", ["委託先の要件"]),
        ("法130の6", ["罰則"]),
    ],
)
def test_by_number(text: str, concepts: list[str]) -> None:
    found = look_up(STATUTE, text)
    assert isinstance(found, ByNumber)
    assert found.asked == found.number
    assert [concept.name for concept in found.concepts] == concepts


@pytest.mark.parametrize(
    ("text", "asked", "number"), [("法159-1", "法159-1", "法159"), ("規34-7-3", "規34-7-3", "規34-7")]
)
def test_a_part_of_a_provision_is_found_with_the_whole(text: str, asked: str, number: str) -> None:
    found = look_up(STATUTE, text)
    assert isinstance(found, ByNumber)
    assert (found.asked, found.number) == (asked, number)


def test_an_article_that_is_known_in_its_parts() -> None:
    found = look_up(STATUTE, "第106条の5")
    assert isinstance(found, Inside)
    assert found.number == "法106-5"
    assert [concept.name for concept in found.concepts] == [
        "計画策定",
        "意見反映",
        "調和",
        "公表",
        "計画の省令委任",
    ]


@pytest.mark.parametrize(
    "text", ["", " ", "受託者の守秘", "法106-4-9", "法106-4-2-7", "第7号", "法9999", "規34-1"]
)
def test_nothing(text: str) -> None:
    assert look_up(STATUTE, text) is None


def test_the_names_that_are_offered() -> None:
    names = known_names(STATUTE)
    assert names[: len(STATUTE.names())] == STATUTE.names()
    assert "自立相談支援事業" in names

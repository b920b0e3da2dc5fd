"""id."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from jusou_plan.model.values.identifier import ElementId
from jusou_plan.model.values.problem import ValueProblem


@given(st.from_regex(r"[a-z][a-z0-9-]{0,63}", fullmatch=True))
def test_small_letters_digits_and_hyphens_after_a_letter(text: str) -> None:
    assert ElementId.parse(text) == ElementId(text)


@pytest.mark.parametrize(
    ("text", "message", "repaired", "place"),
    [
        (
            "Sanka",
            "id 「Sanka」の1文字目の「S」は先頭に使えません（先頭は半角の小文字 a～z）。",
            "sanka",
            (0, 1),
        ),
        (
            "shien_kaigi",
            "id 「shien_kaigi」の6文字目の「_」は使えません（使えるのは半角の小文字 a～z、数字、ハイフン）。",
            "shien-kaigi",
            (5, 6),
        ),
        (
            "shien kaigi",
            "id 「shien kaigi」の6文字目の空白は使えません（使えるのは半角の小文字 a～z、数字、ハイフン）。",
            "shien-kaigi",
            (5, 6),
        ),
        (
            "houkatsuＡ",
            "id 「houkatsuＡ」の9文字目の「Ａ」は使えません（使えるのは半角の小文字 a～z、数字、ハイフン）。",
            "houkatsua",
            (8, 9),
        ),
    ],
)
def test_a_wrong_character_is_named_and_repaired_where_that_is_easy(
    text: str, message: str, repaired: str, place: tuple[int, int]
) -> None:
    with pytest.raises(ValueProblem) as caught:
        ElementId.parse(text)
    assert caught.value.message == message
    assert caught.value.examples == (repaired,)
    assert caught.value.place == place


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("参加支援", "id 「参加支援」の1文字目の「参」は先頭に使えません（先頭は半角の小文字 a～z）。"),
        ("1-sanka", "id 「1-sanka」の1文字目の「1」は先頭に使えません（先頭は半角の小文字 a～z）。"),
        ("", "id が空です。"),
        ("a" * 65, "id は64字までです（65字あります）。"),
    ],
)
def test_what_cannot_be_repaired_gets_examples(text: str, message: str) -> None:
    with pytest.raises(ValueProblem) as caught:
        ElementId.parse(text)
    assert caught.value.message == message
    assert caught.value.examples == ElementId.EXAMPLES


@given(st.text(max_size=70))
def test_an_editor_accepts_the_same_ids(text: str) -> None:
    pattern = TypeAdapter(ElementId).json_schema()["pattern"]
    try:
        ElementId.parse(text)
    except ValueProblem:
        assert not re.search(pattern.replace("$", r"\Z"), text)
    else:
        assert re.search(pattern, text)

"""色."""

import pytest

from jusou_plan.model.values.colour import Colour
from jusou_plan.model.values.problem import ValueProblem


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("#0b6e4f", "#0b6e4f"),
        ("#0B6E4F", "#0b6e4f"),
        ("0b6e4f", "#0b6e4f"),
        ("＃０Ｂ６Ｅ４Ｆ", "#0b6e4f"),
        ("#abc", "#aabbcc"),
    ],
)
def test_a_colour_is_read_however_it_is_written(text: str, code: str) -> None:
    assert Colour.parse(text) == Colour(text, code)


@pytest.mark.parametrize("text", ["緑", "#12345", "rgb(0, 0, 0)", "#gggggg", ""])
def test_what_is_no_colour_is_refused(text: str) -> None:
    with pytest.raises(ValueProblem) as caught:
        Colour.parse(text)
    assert (caught.value.kind.value, caught.value.message) == ("colour", f"「{text}」は色として読めません。")

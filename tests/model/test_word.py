"""Keys that take one of a few words."""

from __future__ import annotations

import pytest
from pydantic import TypeAdapter, ValidationError

from jusou_plan.model.header import Status
from jusou_plan.model.numbering import NumberStyle
from jusou_plan.model.word import Word

STATUS, STYLE = TypeAdapter(Status), TypeAdapter(NumberStyle)


def words(kind: type[Word]) -> list[Word]:
    return list(kind)


def test_a_word_is_its_member_and_is_written_as_itself() -> None:
    assert STATUS.validate_python("確定") is Status.FINAL
    assert STATUS.validate_python(Status.FINAL) is Status.FINAL
    assert str(Status.FINAL) == "確定"
    assert "決定した計画" in Status.FINAL.meaning


def test_a_word_of_digits_needs_no_quotes() -> None:
    assert STYLE.validate_python(1) is NumberStyle.ARABIC
    assert STYLE.validate_python("1") is NumberStyle.ARABIC


@pytest.mark.parametrize("written", ["完成", "", 3, True])
def test_another_word_is_refused_with_those_that_may_be_written(written: object) -> None:
    with pytest.raises(ValidationError) as caught:
        STATUS.validate_python(written)
    [error] = caught.value.errors()
    assert error["type"] == "unknown_word"
    assert error["ctx"]["words"] == ("素案", "パブリックコメント案", "案", "確定")


def test_true_is_not_the_number_one() -> None:
    with pytest.raises(ValidationError):
        STYLE.validate_python(True)


@pytest.mark.parametrize("written", [None, [], {}, ["確定"]])
def test_what_is_no_word_at_all(written: object) -> None:
    with pytest.raises(ValidationError) as caught:
        STATUS.validate_python(written)
    assert caught.value.errors()[0]["type"] == "string_type"


@pytest.mark.parametrize("kind", Word.__subclasses__(), ids=lambda kind: kind.__name__)
def test_every_word_means_something(kind: type[Word]) -> None:
    assert [word.name for word in words(kind) if not word.meaning] == []

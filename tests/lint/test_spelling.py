from hypothesis import given
from hypothesis import strategies as st

from jusou_plan.lint.spelling import key_of, spelt
from jusou_plan.lint.texts import Names

_LETTERS = st.text(alphabet="障がい碍害子ども供こ引きひもりア・ー ｱ髙ヺ\n１a")


@given(_LETTERS)
def test_the_key_of_a_name_is_its_text_in_one_spelling(name: str) -> None:
    assert key_of(name) == spelt(name).text


@given(st.lists(st.text(alphabet="あいう", min_size=1, max_size=6), max_size=5), _LETTERS | st.text("あいう"))
def test_names_are_found_wherever_they_stand(known: list[str], words: str) -> None:
    assert set(Names(known).places(words)) == {
        range(begin, begin + len(name))
        for name in known
        for begin in range(len(words))
        if words.startswith(name, begin)
    }


def test_a_name_that_the_words_are_too_short_for_is_not_found() -> None:
    names = Names(["地域福", "地域福祉", "地域福祉計画"])
    assert sorted(names.places("地域福祉"), key=len) == [range(3), range(4)]


def test_of_names_that_overlap_the_first_and_longest_counts() -> None:
    names = Names(["地域", "地域福祉", "福祉計画", "計画"])
    assert list(names.apart("地域福祉計画と地域")) == [range(4), range(4, 6), range(7, 9)]


def test_a_longer_name_does_not_stand_at_the_end_of_shorter_words() -> None:
    assert set(Names(["計画", "計画書案"]).places("福祉計画")) == {range(2, 4)}

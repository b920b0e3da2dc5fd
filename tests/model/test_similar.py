"""もしかして: what a misspelt word probably meant."""

import pytest

from jusou_plan.model.similar import same_form, similar

KEYS = ["名称", "所管課", "支援対象者", "実施方式", "実施施設", "実施時期", "目標", "細事業", "id"]


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("目漂", "目標"),  # two characters leave no room for a high ratio
        ("所管科", "所管課"),
        ("支援対象", "支援対象者"),
        ("実施方法", "実施方式"),
        ("ＩＤ", "id"),
        ("事業名称", "名称"),  # the word inside a longer one
    ],
)
def test_the_likeliest_comes_first(word: str, meant: str) -> None:
    assert similar(word, KEYS)[0] == meant


def test_nothing_is_like_it() -> None:
    assert similar("電話番号", KEYS) == ()
    assert similar("", KEYS) == ()


def test_at_most_as_many_as_asked_for() -> None:
    few = similar("実施", KEYS, limit=2)
    assert len(few) == len(set(few)) == 2
    assert set(few) < {"実施方式", "実施施設", "実施時期"}


def test_width_does_not_matter_but_the_candidate_is_given_as_it_is_written() -> None:
    assert similar("基本型（Ａ）", ["基本型(A)", "地域型"]) == ("基本型(A)",)


def test_words_of_the_same_form() -> None:
    assert same_form("ＩＤ", "id")
    assert same_form("ﾒｰﾙ", "メール")
    assert not same_form("名称", "名前")

"""Comments to the tool are told from text that looks like them, at their exact place."""

from pathlib import Path

import pytest

from jusou_plan.source import comments as subject
from jusou_plan.source.comments import comments
from jusou_plan.source.file import SourceFile


def found(text: str) -> list[tuple[str, str, int]]:
    """Place, words and the line that each comment is about."""
    file = SourceFile(Path("a.yaml"), "a.yaml", text)
    return [(str(it.span), it.words, it.about) for it in comments(file)]


def test_behind_a_value_it_is_about_its_own_line() -> None:
    assert found("部署:\n  - 名称: 課  # jusou: ignore[a]\n") == [("a.yaml:2:12", "ignore[a]", 2)]


def test_alone_it_is_about_the_next_written_line() -> None:
    text = "部署:\n  # jusou: ignore[a]\n\n  # 説明\n  - 名称: 課\n"

    assert found(text) == [("a.yaml:2:3", "ignore[a]", 5)]


def test_several_comments_are_about_the_same_line() -> None:
    text = "# jusou: ignore[a]\n# jusou: ignore[b]\n部署: []  # jusou: ignore[c]\n"

    assert [(words, about) for _, words, about in found(text)] == [
        ("ignore[a]", 3),
        ("ignore[b]", 3),
        ("ignore[c]", 3),
    ]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("内容: |\n  一行目\n  # jusou: ignore[a]\n  三行目\n", id="literal block"),
        pytest.param("内容: |\n  一行目\n\n    # jusou: ignore[a]\n", id="indented in a literal block"),
        pytest.param("内容: >\n  一行目\n  # jusou: ignore[a]\n", id="folded block"),
        pytest.param('内容: "一行目 # jusou: ignore[a]"\n', id="quotes"),
        pytest.param("内容: '一行目\n  # jusou: ignore[a]\n  三行目'\n", id="quotes over lines"),
        pytest.param("内容: 課#jusou: ignore[a]\n", id="no blank before #"),
        pytest.param("内容: 課  # jusouの注\n", id="another word"),
    ],
)
def test_what_is_text_is_no_comment(text: str) -> None:
    assert found(text) == []


def test_a_comment_right_after_a_block_is_one() -> None:
    text = "章:\n  - 内容: |\n      一行目\n  # jusou: ignore[a]\n  - 内容: 二\n"

    assert found(text) == [("a.yaml:4:3", "ignore[a]", 5)]


def test_behind_the_sign_of_a_block_there_is_room_for_a_comment() -> None:
    assert found("内容: | # jusou: ignore[a]\n  一行目\n") == [("a.yaml:1:7", "ignore[a]", 1)]


def test_full_width_colon_and_no_blank_are_understood() -> None:
    assert found("部署: []  #jusou：ignore[a]\n") == [("a.yaml:1:9", "ignore[a]", 1)]


def test_a_file_that_is_no_yaml_has_no_comments() -> None:
    assert found("部署: [  # jusou: ignore[a]\n") == []


def test_a_file_without_the_word_is_not_parsed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(subject, "events", lambda _: pytest.fail("parsed"))

    assert found("部署: []  # 総務課は jusou に含めない\n") == []

"""The version line says which parser is at work."""

import pytest

from jusou_plan.source import events


@pytest.mark.parametrize(("c_parser", "words"), [(True, "C版"), (False, "Python版")])
def test_the_parser_names_itself(c_parser: bool, words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(events, "has_c_parser", lambda: c_parser)
    assert events.parser_name().startswith("ruamel.yaml ")
    assert words in events.parser_name()


def test_the_c_parser_is_installed_with_the_package() -> None:
    assert events.has_c_parser()

"""Depth and number of nodes are bounded while a file is read, whatever it holds."""

import pytest

from jusou_plan.source import events
from jusou_plan.source.limits import Limits
from tests.source.reading import read


@pytest.mark.parametrize("c_parser", [True, False])
def test_too_deep_names_limit_and_place(c_parser: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(events, "has_c_parser", lambda: c_parser)
    parsed = read("a: 1\nb: " + "[" * 20_000 + "\n", Limits(depth=10))
    (finding,) = parsed.findings
    assert (finding.code, str(finding.span)) == ("JS011", "x.yaml:2:13")
    assert "上限 10 段" in finding.message
    assert "11 段目" in finding.message
    assert (parsed.data, parsed.complete) == ({}, False)


def test_the_depth_that_is_allowed_is_read() -> None:
    assert read("a: [[1]]\n", Limits(depth=3)).data == {"a": [[1]]}


def test_too_many_nodes_names_limit_and_place() -> None:
    parsed = read("a:\n" + "- x\n" * 100, Limits(nodes=50))
    (finding,) = parsed.findings
    assert (finding.code, str(finding.span)) == ("JS011", "x.yaml:49:1")
    assert "上限 50 個" in finding.message
    assert parsed.data == {}

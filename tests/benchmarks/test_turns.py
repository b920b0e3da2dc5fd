"""Measuring, and saying whether a promise holds."""

from __future__ import annotations

import sys

import pytest

from benchmarks.comparisons import Result
from benchmarks.turns import CommandFailed, Run, Series, in_turn, run

PYTHON = (sys.executable, "-c")


def made(*seconds: float) -> tuple[Run, ...]:
    return tuple(Run(each, each / 2, 30_000_000, "") for each in seconds)


class TestRun:
    def test_keeps_what_a_command_says(self) -> None:
        assert run((*PYTHON, "print('済')")).output == "済\n"

    def test_counts_processor_time_and_memory_of_the_command_itself(self) -> None:
        idle = run((*PYTHON, "import time; time.sleep(0.2)"))
        assert idle.wall >= 0.2
        assert idle.cpu < idle.wall
        large = run((*PYTHON, "x = b'1' * 300_000_000"))
        assert idle.peak < 300_000_000 < large.peak

    def test_a_command_that_fails_stops_the_measuring_with_its_words(self) -> None:
        with pytest.raises(CommandFailed, match=r"(?s)ended with 3.*だめ"):
            run((*PYTHON, "import sys; print('だめ'); sys.exit(3)"))


def test_commands_take_turns_and_the_first_round_does_not_count() -> None:
    first, second = in_turn([(*PYTHON, "print('a')"), (*PYTHON, "print('b')")], 2)
    assert [each.output for each in first] == ["a\n", "a\n"]
    assert [each.output for each in second] == ["b\n", "b\n"]


class TestResult:
    def test_compares_the_fastest_runs(self) -> None:
        assert Series("jusou", made(3.0, 1.0, 2.0)).least == 1.0

    def test_holds_up_to_its_target(self) -> None:
        assert Result("lint", (), "ratio", 1.0, 1.0).holds is True
        assert Result("lint", (), "ratio", 1.01, 1.0).holds is False
        assert Result("load", (), "times", 19.9, 20, at_least=True).holds is False

    def test_says_figures_target_and_verdict(self) -> None:
        result = Result("lint", (Series("jusou lint", made(0.5, 0.7, 0.6)),), "ratio", 1.2, 1.0)
        title, series, verdict = result.report().splitlines()
        assert title == "lint"
        assert "jusou lint" in series
        assert "min   0.500 s   median   0.600 s   processor   0.250 s   memory   30 MB" in series
        assert verdict.endswith("1.20   target ≤ 1   MISSED")

    def test_without_a_rival_is_skipped_with_the_reason(self) -> None:
        result = Result("pdf", (), "ratio", None, 1.4, why="no Chromium is installed")
        assert result.holds is None
        assert result.report().endswith("skipped: no Chromium is installed")

"""Measuring whole processes in turn, so that a machine that slows down slows all of them down."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[1]
_KILOBYTE = 1024
_NO_BYTE_CODE = "PYTHONDONTWRITEBYTECODE"
"""Not passed on: an installed program has its byte code, and compiling it anew is not what is measured."""


class CommandFailed(Exception):  # noqa: N818  (the command did, not the benchmark)
    """A measured command ended with an error; the message holds what it said."""


@dataclass(frozen=True, slots=True)
class Run:
    """One run of a command: seconds by the clock, seconds of processor time, peak memory in bytes, output."""

    wall: float
    cpu: float
    peak: int
    output: str


@dataclass(frozen=True, slots=True)
class Series:
    """All runs of one command under a short name; `seconds` picks what is compared, else the clock."""

    name: str
    runs: tuple[Run, ...]
    seconds: Callable[[Run], float] = lambda run: run.wall

    @property
    def least(self) -> float:
        """The fastest run: the one that other work on the machine disturbed least."""
        return min(map(self.seconds, self.runs))

    def line(self) -> str:
        """Give the figures as a line of a report."""
        middle = median(map(self.seconds, self.runs))
        cpu = min(run.cpu for run in self.runs)
        peak = max(run.peak for run in self.runs) / 1_000_000
        return (
            f"  {self.name:<34} min {self.least:7.3f} s   median {middle:7.3f} s"
            f"   processor {cpu:7.3f} s   memory {peak:4.0f} MB"
        )


def run(command: Sequence[str | Path]) -> Run:
    """Run a command in the repository's folder. Raises CommandFailed if it does not end well.

    Processor time is that of the process and of every child that it waited for. Memory is the process's own
    peak; Linux never tells less than the peak of the process that started it, which is this one (30 MB).
    """
    with tempfile.TemporaryFile() as output:
        start = time.perf_counter()
        process = subprocess.Popen(
            list(map(str, command)),
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            env={name: value for name, value in os.environ.items() if name != _NO_BYTE_CODE},
        )
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        said = output.read().decode("utf-8", "replace")
    if process.returncode != 0:
        raise CommandFailed(f"{' '.join(map(str, command))} ended with {process.returncode}\n{said[-2000:]}")
    unit = 1 if sys.platform == "darwin" else _KILOBYTE
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * unit, said)


def in_turn(commands: Sequence[Sequence[str | Path]], times: int) -> list[tuple[Run, ...]]:
    """Run the commands one after another, `times` times round, and give the runs of each.

    A first round is not counted: it fills the disk cache and writes Python's byte code.
    """
    rounds = [[run(command) for command in commands] for _ in range(times + 1)][1:]
    return list(zip(*rounds, strict=True))

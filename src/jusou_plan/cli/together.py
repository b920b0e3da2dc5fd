"""Several tasks at the same time, a process for each core, with their words in the order of the tasks."""

import io
import multiprocessing
import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO, TypeVar

from jusou_plan.cli.screen import Progress, complain, say

if TYPE_CHECKING:
    from multiprocessing.synchronize import Event

Task = TypeVar("Task")
Result = TypeVar("Result")
Words = list[tuple[str, str]]
"""What was written, in order: the stream's name (`stdout` or `stderr`) and the text."""


def together(
    work: Callable[[Task], Result], tasks: Sequence[Task], progress: Progress, shown: str, lost: Result
) -> Iterator[Result]:
    """Do `work` for each of `tasks`, as many at a time as there are cores, and give the results in order.

    `lost` is the result of a task whose process died. What the work writes appears as if it had been done one
    after another. `shown` is the line of progress, to which the count is added. After Ctrl-C, what has
    been begun is finished first: no output is left half written.
    """
    context = multiprocessing.get_context(
        "fork" if "fork" in multiprocessing.get_all_start_methods() else "spawn"
    )
    stopped = context.Event()
    pool = ProcessPoolExecutor(min(len(tasks), cores()), context, _prepare, (stopped,))
    try:
        futures = [pool.submit(_recorded, work, task, lost) for task in tasks]
        for number, future in enumerate(futures, 1):
            progress.show(f"{shown}（{number}/{len(tasks)}）")
            result, words = _outcome(future, lost)
            progress.clear()
            _repeat(words)
            yield result
    finally:
        stopped.set()  # for what waits in the processes' own queue, which cannot be cancelled
        pool.shutdown(cancel_futures=True)


def cores() -> int:
    """Give the number of cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


_stopped: "list[Event]" = []
"""In a process of the pool: tells that nothing new may be begun."""


def _prepare(stopped: "Event") -> None:
    """Begin a process of the pool; an interrupt is for its parent, which tells by `stopped`."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _stopped.append(stopped)


def _recorded(work: Callable[[Task], Result], task: Task, lost: Result) -> tuple[Result, Words]:
    """Do the work in this process, and give what it says instead of saying it."""
    if any(event.is_set() for event in _stopped):
        return lost, []
    with _recording() as words:
        result = work(task)
    return result, words


def _outcome(future: Future[tuple[Result, Words]], lost: Result) -> tuple[Result, Words]:
    try:
        return future.result()
    except BrokenProcessPool:
        with _recording() as words:
            complain(
                "処理が途中で止められました",
                "メモリーが足りないおそれがあります。計画を一つずつ指定して、もう一度作ってください。",
            )
        return lost, words


def _repeat(words: Words) -> None:
    for stream, text in words:
        if stream == "stdout":
            say(text)
        else:
            sys.stderr.write(text)
            sys.stderr.flush()


class _Recorder(io.TextIOBase):
    """A stream that keeps what is written to it, and looks like the real one to whoever asks."""

    def __init__(self, name: str, words: Words) -> None:
        self._real: TextIO = getattr(sys, name)
        self._name = name
        self._words = words

    def write(self, text: str) -> int:
        self._words.append((self._name, text))
        return len(text)

    def isatty(self) -> bool:
        return self._real.isatty()


@contextmanager
def _recording() -> Iterator[Words]:
    words: Words = []
    streams = sys.stdout, sys.stderr
    sys.stdout, sys.stderr = _Recorder("stdout", words), _Recorder("stderr", words)
    try:
        yield words
    finally:
        sys.stdout, sys.stderr = streams

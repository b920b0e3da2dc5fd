"""The list of known findings: what was there before, and need not be told again.

    {
      "version": 1,
      "findings": [
        {"plan": "plans/mihon", "rule": "JS107", "element": "福祉課", "fingerprint": "0a1b2c3d4e5f6071",
         "message": "「部署」の「福祉課」に id がありません"}
      ]
    }

One finding a line, sorted, so that versions compare well. `plan` is the plan's folder as seen from the
file's; `message` is for readers only. Findings that may not be hidden never stand in it.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from jusou_plan.lint.diagnostic import Diagnostic
from jusou_plan.lint.identity import Identity
from jusou_plan.source.finding import Finding
from jusou_plan.source.position import Position, Span

VERSION = 1


class UnusableBaseline(Exception):  # noqa: N818 - it names what the user gave, and is no fault of ours
    """The list cannot be read: `message` says why, `advice` what to do (both Japanese)."""

    def __init__(self, message: str, advice: str) -> None:
        super().__init__(message)
        self.message = message
        self.advice = advice


@dataclass(frozen=True, slots=True, order=True)
class Known:
    """A known finding of a plan; `line` is where the list tells of it, 0 for a new one."""

    plan: str
    identity: Identity
    message: str
    line: int = 0


@dataclass(frozen=True, slots=True)
class Baseline:
    """A list of known findings and the file that it stands in."""

    path: Path
    known: tuple[Known, ...] = ()

    def of_plan(self, folder: Path) -> tuple[Known, ...]:
        """Give what is known of the plan in `folder`."""
        name = self.plan_name(folder)
        return tuple(it for it in self.known if it.plan == name)

    def plan_name(self, folder: Path) -> str:
        """Give how the list names the plan in `folder`."""
        try:
            return Path(os.path.relpath(folder.resolve(), self.path.resolve().parent)).as_posix()
        except ValueError:  # another drive
            return folder.resolve().as_posix()

    def to_json(self) -> str:
        """Give the content of the file."""
        rows = [
            json.dumps(
                {
                    "plan": it.plan,
                    "rule": it.identity.rule,
                    "element": it.identity.element,
                    "fingerprint": it.identity.fingerprint,
                    "message": it.message,
                },
                ensure_ascii=False,
            )
            for it in sorted(self.known)
        ]
        listed = ",\n".join(f"    {row}" for row in rows)
        body = f"[\n{listed}\n  ]" if rows else "[]"
        return f'{{\n  "version": {VERSION},\n  "findings": {body}\n}}\n'


def read_baseline(path: Path) -> Baseline:
    """Read a list. Raises UnusableBaseline, FileNotFoundError where there is no such file."""
    try:
        text = path.read_text(encoding="utf-8-sig")
        data = json.loads(text)
        if data["version"] != VERSION:
            raise UnusableBaseline(
                f"「{path}」は、この jusou より新しい版の一覧です", "jusou を新しい版にしてください。"
            )
        lines = {row: number for number, row in enumerate(_rows(text), 1)}
        return Baseline(path, tuple(_known(entry, lines) for entry in data["findings"]))
    except FileNotFoundError:
        raise
    except OSError:
        raise UnusableBaseline(f"「{path}」を読めません", "読む権限があるかを確かめてください。") from None
    except (ValueError, KeyError, TypeError, AttributeError):
        raise UnusableBaseline(
            f"「{path}」を既知の指摘の一覧として読めません",
            "手で直した所を元に戻すか、消してから --accept-new を付けて作り直してください。",
        ) from None


def without_known(
    diagnostics: Iterable[Diagnostic], known: Iterable[Known]
) -> tuple[tuple[Diagnostic, ...], tuple[Diagnostic, ...], tuple[Known, ...]]:
    """Part identified findings into new and known ones, and give what is known but was not found."""
    listed = {it.identity: it for it in known}
    new: list[Diagnostic] = []
    old: list[Diagnostic] = []
    for it in diagnostics:
        is_known = it.identity in listed and not it.rule.mandatory
        (old if is_known else new).append(it)
    found = {it.identity for it in old}
    return tuple(new), tuple(old), tuple(it for it in listed.values() if it.identity not in found)


def stale(path: str, known: Iterable[Known]) -> Iterator[Finding]:
    """Give a finding for each entry that nothing answers to, at its line in the file shown as `path`."""
    for it in known:
        line = max(it.line, 1)
        yield Finding(
            "JS205",
            Span(path, Position(line, 1), Position(line, 1)),
            f"既知の指摘がなくなりました: {it.identity.rule} {it.message}",
            label="計画では直っています",
            advice="この行を消すか、--accept-new を付けて一覧を書き直してください。",
        )


def _rows(text: str) -> list[str]:
    """Give the lines as they would stand for one entry each."""
    return [line.strip().removesuffix(",") for line in text.splitlines()]


def _known(entry: dict[str, str], lines: dict[str, int]) -> Known:
    identity = Identity(str(entry["rule"]), str(entry["element"]), str(entry["fingerprint"]))
    row = json.dumps(entry, ensure_ascii=False)
    return Known(str(entry["plan"]), identity, str(entry["message"]), lines.get(row, 1))

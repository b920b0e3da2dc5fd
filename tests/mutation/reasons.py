"""Why a mutant that nothing finds may live: written by hand in reasons.toml, for an operator and a field.

    [reasons]
    only-the-city-knows = "…"

    [survivors.other-reference]
    only-the-city-knows = ["事業.所管課", "fukui 会議[shien-kaigi].頻度"]

A single mutant is named by its plan and place; its reason goes before that of its field.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from pathlib import Path

from tests.mutation.record import Entry

FILE = Path(__file__).with_name("reasons.toml")


class Reasons:
    """The reasons that were written down."""

    def __init__(self, text: str) -> None:
        """Read the file's text; raises ValueError where something has two reasons or an unknown one."""
        data = tomllib.loads(text)
        self.texts: dict[str, str] = data["reasons"]
        self._names: dict[tuple[str, str], str] = {}
        for operator, named in data["survivors"].items():
            for name, whose in named.items():
                if name not in self.texts:
                    raise ValueError(f"no reason is called {name} ({operator})")
                for one in whose:
                    if (operator, one) in self._names:
                        raise ValueError(f"two reasons for {operator} {one}")
                    self._names[operator, one] = name

    def of(self, entry: Entry) -> str | None:
        """Give the name of the reason of a survivor, None where none is written."""
        one = self._names.get((entry.operator, f"{entry.plan} {entry.place}"))
        return one or self._names.get((entry.operator, entry.field))

    def unused(self, survivors: Iterable[Entry]) -> list[str]:
        """Give what a reason is written for although nothing of it survives."""
        alive = list(survivors)
        used = {(it.operator, it.field) for it in alive} | {
            (it.operator, f"{it.plan} {it.place}") for it in alive
        }
        return [" ".join(it) for it in self._names if it not in used]


def reasons() -> Reasons:
    """Read the reasons."""
    return Reasons(FILE.read_text(encoding="utf-8"))

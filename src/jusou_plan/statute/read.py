"""Reading `schemas/statute/*.yaml`."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Any

from jusou_plan.resources import schemas_folder
from jusou_plan.source.file import SourceFile
from jusou_plan.source.yaml_file import parse
from jusou_plan.statute.concept import Concept, Statute, Version


@cache
def read_statute() -> Statute:
    """Give the law that this release of the tool knows."""
    concepts: dict[str, Concept] = {}
    body: Any
    for path in sorted((schemas_folder() / "statute").glob("*.yaml")):
        data = parse(SourceFile(path, path.name, path.read_text(encoding="utf-8"))).data
        for name, body in data.items():
            concepts[name] = Concept(
                name=name,
                strength=body["強さ"],
                bound=body["名宛人"],
                summary=body["要約"],
                versions=tuple(
                    Version(
                        number=version["番号"],
                        first=date.fromisoformat(version["自"]),
                        end=date.fromisoformat(version["至"]) if "至" in version else None,
                        source=version["出典"],
                    )
                    for version in body["版"]
                ),
            )
    return Statute(concepts)

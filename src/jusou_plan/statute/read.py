"""Reading `schemas/statute/*.yaml`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Any

from jusou_plan.resources import schemas_folder
from jusou_plan.source.file import SourceFile
from jusou_plan.source.yaml_file import parse
from jusou_plan.statute.certainty import Certainty
from jusou_plan.statute.concept import Concept, Exemption, Statute, Version
from jusou_plan.statute.source import Amendment, Reading, Source
from jusou_plan.statute.strength import Strength

Body = Mapping[str, Any]


@cache
def read_statute() -> Statute:
    """Give the law that this release of the tool knows."""
    data = statute_data()
    sources = {key: _source(key, body) for key, body in data["出典"].items()}
    amendments = {key: Amendment(key, body["名称"]) for key, body in data["改正"].items()}
    return Statute(
        {name: _Reader(sources, amendments).concept(name, body) for name, body in data["概念"].items()}
    )


@cache
def statute_data() -> dict[str, dict[str, Any]]:
    """Give what all files of the data say: the entries of each section, joined over the files."""
    sections: dict[str, dict[str, Any]] = {}
    for path in sorted((schemas_folder() / "statute").glob("*.yaml")):
        data = parse(SourceFile(path, path.name, path.read_text(encoding="utf-8"))).data
        for section, entries in data.items():
            assert isinstance(entries, dict)
            sections.setdefault(section, {}).update(entries)
    return sections


def _source(key: str, body: Body) -> Source:
    return Source(
        key,
        body["名称"],
        Reading(body["確認"]),
        body.get("所在", ""),
        _day(body.get("時点")),
        body.get("備考", ""),
    )


class _Reader:
    """Makes concepts of the data, looking up sources and amendments by their keys."""

    def __init__(self, sources: Mapping[str, Source], amendments: Mapping[str, Amendment]) -> None:
        self._sources = sources
        self._amendments = amendments

    def concept(self, name: str, body: Body) -> Concept:
        exemption = body.get("適用除外")
        return Concept(
            name,
            Strength(body["強さ"]),
            body["名宛人"],
            body["要約"],
            tuple(self._version(body, version) for version in body["版"]),
            body.get("備考", ""),
            self._exemption(exemption) if exemption else None,
        )

    def _version(self, concept: Body, body: Body) -> Version:
        return Version(
            number=body["番号"],
            first=date.fromisoformat(body["自"]),
            end=_day(body.get("至")),
            summary=body.get("要約", concept["要約"]),
            sources=self._cited(body),
            certainty=Certainty(body.get("確度", Certainty.VERIFIED)),
            enumerated=tuple(body.get("列挙", concept.get("列挙", ()))),
            change=body.get("変更", ""),
            amendment=self._amendments[body["改正"]] if "改正" in body else None,
            note=body.get("備考", ""),
        )

    def _exemption(self, body: Body) -> Exemption:
        return Exemption(
            body["条件"],
            body["代わり"],
            body["理由"],
            body["根拠"],
            self._cited(body),
            Certainty(body["確度"]),
            body.get("備考", ""),
        )

    def _cited(self, body: Body) -> tuple[Source, ...]:
        keys = body["出典"]
        return tuple(self._sources[key] for key in ([keys] if isinstance(keys, str) else keys))


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None

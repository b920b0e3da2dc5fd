"""Reading `schemas/statute/*.yaml`. The files are held against their schema by the tests, not here."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any

from jusou_plan.resources import schemas_folder
from jusou_plan.source.file import SourceFile
from jusou_plan.source.yaml_file import parse
from jusou_plan.statute.certainty import Certainty
from jusou_plan.statute.component import Change, Component, Provision, UserSupportType
from jusou_plan.statute.concept import Concept, Exemption, Statute, Version
from jusou_plan.statute.grant import Bearer, BurdenRate, Costs, Grant, OutsideGrant, Share, ShareKind
from jusou_plan.statute.law_title import LawTitle, OtherProvision, Renaming
from jusou_plan.statute.source import Amendment, Reading, Source
from jusou_plan.statute.strength import Strength

Body = Mapping[str, Any]

_LAW_NUMBER = "年法律第"
"""What tells the number of a law from that of an ordinance."""


@cache
def read_statute() -> Statute:
    """Give the law that this release of the tool knows."""
    data = _sections()
    read = _Reader(
        {key: _source(key, body) for key, body in data["出典"].items()},
        {key: Amendment(key, body["名称"]) for key, body in data["改正"].items()},
    )
    return Statute(
        concepts={name: read.concept(name, body) for name, body in data["概念"].items()},
        components=tuple(read.component(label, body) for label, body in data["構成事業"].items()),
        user_support_types=tuple(
            read.user_support_type(name, body) for name, body in data["利用者支援事業の型"].items()
        ),
        costs=Costs(
            tuple(read.grant(name, body) for name, body in data["交付金"].items()),
            tuple(read.outside_grant(name, body) for name, body in data["交付金の対象外"].items()),
            tuple(read.burden_rate(name, body) for name, body in data["第2号被保険者負担率"].items()),
        ),
        laws=(
            *(read.law(title, body) for title, body in data["法令"].items()),
            *(LawTitle(body["名称"], key) for key, body in data["改正"].items() if _LAW_NUMBER in key),
        ),
        provisions={name: read.provision(name, body) for name, body in data["規定"].items()},
        renamings=tuple(read.renaming(name, body) for name, body in data["名称の改正"].items()),
        sources=read.sources,
    )


def _sections() -> dict[str, dict[str, Any]]:
    """Give the entries of each section, joined over the files in the order of their names."""
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
    """Makes values of the entries, looking up sources and amendments by their keys."""

    def __init__(self, sources: Mapping[str, Source], amendments: Mapping[str, Amendment]) -> None:
        self.sources = sources
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

    def component(self, label: str, body: Body) -> Component:
        return Component(
            label=label,
            basis=tuple(Provision(basis["法令"], basis["条項"]) for basis in body["根拠"]),
            name=body["標準名称"],
            sources=self._cited(body),
            other_names=tuple(body.get("別の名称", ())),
            parts=tuple(body.get("内訳", ())),
            changes=tuple(
                Change(
                    date.fromisoformat(change["自"]),
                    change["内容"],
                    self._cited(change),
                    self._amendment(change),
                    change.get("名称", ""),
                )
                for change in body.get("変更", ())
            ),
            note=body.get("備考", ""),
        )

    def user_support_type(self, name: str, body: Body) -> UserSupportType:
        return UserSupportType(
            name=name,
            first=date.fromisoformat(body["自"]),
            end=_day(body.get("至")),
            basis=body["根拠"],
            sources=self._cited(body),
            certainty=Certainty(body["確度"]),
            successor=body.get("後継", ""),
            amendment=self._amendment(body),
            note=body.get("備考", ""),
        )

    def law(self, title: str, body: Body) -> LawTitle:
        return LawTitle(
            title,
            body["番号"],
            tuple(body.get("略称", ())),
            body.get("所在", ""),
            self._cited(body) if "出典" in body else (),
        )

    def provision(self, name: str, body: Body) -> OtherProvision:
        return OtherProvision(
            name=name,
            provision=Provision(body["法令"], body["条項"]),
            first=date.fromisoformat(body["自"]),
            summary=body["要約"],
            sources=self._cited(body),
            certainty=Certainty(body["確度"]),
            note=body.get("備考", ""),
        )

    def renaming(self, name: str, body: Body) -> Renaming:
        return Renaming(
            name=name,
            other_names=tuple(body.get("別の名称", ())),
            successor=body["後継"],
            concept=body.get("概念", ""),
            first=date.fromisoformat(body["自"]),
            amendment=self._amendments[body["改正"]],
            sources=self._cited(body),
        )

    def grant(self, name: str, body: Body) -> Grant:
        return Grant(
            name=name,
            labels=tuple(body["号"]),
            shares=tuple(_share(bearer, body[bearer]) for bearer in Bearer if bearer in body),
            basis=tuple(body["根拠"]),
            sources=self._cited(body),
            certainty=Certainty(body["確度"]),
            premise=body.get("前提", ""),
            note=body.get("備考", ""),
        )

    def outside_grant(self, name: str, body: Body) -> OutsideGrant:
        return OutsideGrant(
            name=name,
            labels=tuple(body["号"]),
            funding=body["財源"],
            sources=self._cited(body),
            certainty=Certainty(body["確度"]),
            note=body.get("備考", ""),
        )

    def burden_rate(self, name: str, body: Body) -> BurdenRate:
        return BurdenRate(
            name=name,
            first=date.fromisoformat(body["自"]),
            end=date.fromisoformat(body["至"]),
            percent=Decimal(body["百分率"]),
            basis=body["根拠"],
            sources=self._cited(body),
            note=body.get("備考", ""),
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
            amendment=self._amendment(body),
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

    def _amendment(self, body: Body) -> Amendment | None:
        return self._amendments[body["改正"]] if "改正" in body else None

    def _cited(self, body: Body) -> tuple[Source, ...]:
        keys = body["出典"]
        return tuple(self.sources[key] for key in ([keys] if isinstance(keys, str) else keys))


def _share(bearer: Bearer, body: Body) -> Share:
    if ShareKind.PERCENT in body:
        return Share(bearer, ShareKind.PERCENT, Decimal(body["百分率"]), body.get("加減", ""))
    return Share(bearer, ShareKind.REST if ShareKind.REST in body else ShareKind.WITHIN_BUDGET)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None

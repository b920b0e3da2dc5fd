"""How projects are run and what goes with contracts: OUT-301–306."""

from pathlib import Path

import pytest

from tests.lint.rules.sample import added, change, said, whole, without

SECRECY = "  - 種別: 受託者の守秘\n"
MEASURES = "  - 種別: 委託時の措置\n"
PLACE = "    所管課: 福祉総合課\n"


def project(folder: Path, more: str, old: str = "    実施方式: 直営\n") -> Path:
    """Write the plan with other words on how みんなの地域づくり (konkyu) is run."""
    return change(folder, "konkyu.yaml", old, more)


def as_other_procedure(folder: Path, kind: str) -> Path:
    """Write the plan without one of its procedures on contracts."""
    return change(folder, "itaku.yaml", kind, "  - 種別: 調和\n")


def test_no_measures_for_contracts(tmp_path: Path) -> None:
    plan = as_other_procedure(tmp_path, MEASURES)
    change(plan, "itaku.yaml", "事業が一体的に実施されるよう、", "")

    assert said(plan) == [
        "keikaku.yaml:1:1 OUT-301 「参加支援事業」を委託していますが、"
        "一体的な実施を確保する措置が手続にも文章にもありません"
    ]
    assert whole(plan) == ["warning OUT-301 委託に当たって講じた措置を示します | 社会福祉法第106条の4第5項"]


def test_the_article_on_contracts_before_april_2025(tmp_path: Path) -> None:
    without(tmp_path, "itaku.yaml")
    change(tmp_path, "keikaku.yaml", "令和8年度\n", "令和8年度\n  基準日: 令和7年3月31日\n")

    assert [line.split(" | ")[1] for line in whole(tmp_path)] == [
        "社会福祉法第106条の4第4項",
        "社会福祉法第106条の4第5項",
    ]


def test_measures_told_in_the_plan_itself(tmp_path: Path) -> None:
    without(tmp_path, "itaku.yaml")
    sentence = "委託する事業も一体的に行えるよう、受託者は月1回集まる。受託者は秘密を守る。"

    assert said(change(tmp_path, "honbun.yaml", "支援関係機関は、一体的に", sentence + "関係機関は、")) == []


def test_secrecy_by_citation(tmp_path: Path) -> None:
    without(tmp_path, "itaku.yaml")
    change(tmp_path, "honbun.yaml", "支援関係機関は、一体的に", "${法:受託者守秘}を守る。関係機関は、")

    assert [line.split()[1] for line in said(tmp_path)] == ["OUT-301"]


def test_measures_and_secrecy_declared_as_gaps(tmp_path: Path) -> None:
    without(tmp_path, "itaku.yaml")
    (tmp_path / "fusoku.yaml").write_text(
        "不足:\n  - {項目: 委託, 理由: 検討中。}\n  - {項目: 法106-4-6, 理由: 検討中。}\n", "utf-8"
    )

    assert [line.split()[1] for line in said(tmp_path)] == ["GAP-801", "GAP-801"]


def test_nothing_is_asked_where_nothing_is_contracted(tmp_path: Path) -> None:
    without(tmp_path, "itaku.yaml")
    change(tmp_path, "sanka.yaml", "    実施方式: 委託\n    委託先: shakyo\n", "    実施方式: 直営\n")

    assert said(tmp_path) == []


def test_no_secrecy_of_contractors(tmp_path: Path) -> None:
    plan = as_other_procedure(tmp_path, SECRECY)
    change(plan, "itaku.yaml", "受託者とその役職員の守秘を契約に定めた。", "照らし合わせた。")

    assert said(plan) == [
        "keikaku.yaml:1:1 OUT-304 「参加支援事業」を委託していますが、"
        "受託者が秘密を守ることが手続にも文章にもありません"
    ]
    assert whole(plan) == ["warning OUT-304 受託者の守秘を確かめたことを示します | 社会福祉法第106条の4第6項"]


def test_projects_without_a_way_are_one_finding(tmp_path: Path) -> None:
    for file in ("konkyu", "kyoten"):
        change(tmp_path, f"{file}.yaml", "    実施方式: 直営\n", "")

    assert said(tmp_path) == [
        "konkyu.yaml:5:9 OUT-302 「生活困窮者支援等のための地域づくり事業」など2事業に実施方式がありません"
    ]
    assert whole(tmp_path) == [
        "info OUT-302 誰がどのように行うかが分かりません | 社会福祉法施行規則第34条の10第2号"
    ]


@pytest.mark.parametrize(
    "who",
    [
        "委託先: {法人種別: 社会福祉法人}",
        "実施施設: [{名称: 居場所, 運営: shakyo}]",
        "実施施設: [{名称: 地域の居場所, か所: {方式: 委託, 数: 8か所}}]",
    ],
)
def test_who_runs_a_contracted_project(tmp_path: Path, who: str) -> None:
    assert said(project(tmp_path, f"    実施方式: 委託\n    {who}\n")) == []


def test_nobody_runs_a_contracted_project(tmp_path: Path) -> None:
    assert said(project(tmp_path, "    実施方式: 一部委託\n")) == [
        "konkyu.yaml:8:11 OUT-302 「生活困窮者支援等のための地域づくり事業」に委託先がありません"
    ]


def test_a_way_told_by_its_sites(tmp_path: Path) -> None:
    assert said(project(tmp_path, "    実施施設: [{名称: 居場所, 方式: 直営, 運営: 市}]\n")) == []


@pytest.mark.parametrize(
    ("who", "place", "said_of"),
    [
        ("委託先: {法人種別: 株式会社}", "9:17", "株式会社"),
        ("委託先: kaisha", "9:10", "株式会社「見本サービス」"),
        ("実施施設: [{名称: 居場所, 運営: kaisha}]", "9:26", "株式会社「見本サービス」"),
        ("委託先: kumi", "9:10", "共同事業体「見本共同体」"),
    ],
)
def test_a_contractor_that_the_ordinance_does_not_list(
    tmp_path: Path, who: str, place: str, said_of: str
) -> None:
    added(
        tmp_path,
        "団体:\n  - {id: kaisha, 名称: 見本サービス, 法人種別: 株式会社}\n"
        "  - {id: kumi, 名称: 見本共同体, 法人種別: 共同事業体, 構成団体: [shakyo, kaisha]}\n"
        "会議: [{id: chiiki-kaigi, 法定種別: その他, 名称: 地域の会議, 構成員: [kumi]}]\n",
    )
    plan = project(tmp_path, f"    実施方式: 委託\n    {who}\n")

    assert said(plan) == [
        f"konkyu.yaml:{place} OUT-303 「生活困窮者支援等のための地域づくり事業」の委託先に{said_of}があります"
    ]
    assert whole(plan) == [
        "info OUT-303 市町村が認める者であることを確かめてください | 社会福祉法施行規則第34条の9"
    ]


@pytest.mark.parametrize("form", ["社会福祉法人", "医療法人", "NPO法人", "一般社団法人", "学校法人"])
def test_other_bodies_may_be_contractors(tmp_path: Path, form: str) -> None:
    assert said(project(tmp_path, f"    実施方式: 委託\n    委託先: {{法人種別: {form}}}\n")) == []


def test_a_designated_company_is_no_contractor(tmp_path: Path) -> None:
    assert said(project(tmp_path, "    実施方式: 事業所指定\n    委託先: {法人種別: 株式会社}\n")) == []


def test_a_contractor_that_the_city_has_recognized(tmp_path: Path) -> None:
    change(
        tmp_path,
        "itaku.yaml",
        "契約に定めた。\n    根拠資料: 委託契約書（令和7年3月）\n  -",
        "定め、公募した。\n    根拠資料: 契約書\n  -",
    )

    assert said(project(tmp_path, "    実施方式: 委託\n    委託先: {法人種別: 株式会社}\n")) == []


@pytest.mark.parametrize(
    ("lines", "place", "message"),
    [
        ("実施方式: 直営\n    委託先: shakyo", "9:10", "は直営ですが、委託先があります"),
        (
            "実施方式: 直営\n    実施施設: [{名称: 居場所, 運営: shakyo}]",
            "9:26",
            "の直営の施設を、団体が運営しています",
        ),
        (
            "実施方式: 委託\n    実施施設: [{名称: 居場所, 方式: 直営, 運営: 市}]",
            "9:26",
            "の実施方式は委託ですが、ここは直営です",
        ),
        (
            "実施方式: 直営\n    実施施設: [{名称: 居場所, か所: {方式: 委託, 数: 2か所}}]",
            "9:31",
            "の実施方式は直営ですが、ここは委託です",
        ),
        (
            "実施方式: 委託\n    委託先: shakyo\n    圏域: [{名称: 市内全域, 方式: 直営}]",
            "10:25",
            "の実施方式は委託ですが、ここは直営です",
        ),
        (
            "実施方式: 直営及び委託\n    実施施設: [{名称: 居場所, 方式: 直営, 運営: shakyo}]",
            "9:34",
            "の直営の施設を、団体が運営しています",
        ),
        (
            "細事業: [{id: a, 名称: 甲}, {id: b, 名称: 乙}]\n"
            "    実施方式: {a: 直営, b: 委託}\n    委託先: {a: shakyo, b: shakyo}",
            "10:14",
            "は直営ですが、委託先があります",
        ),
    ],
)
def test_ways_of_running_that_disagree(tmp_path: Path, lines: str, place: str, message: str) -> None:
    plan = project(tmp_path, f"    {lines}\n")

    assert said(plan) == [f"konkyu.yaml:{place} OUT-305 「生活困窮者支援等のための地域づくり事業」{message}"]
    assert whole(plan)[0].startswith("warning OUT-305 ")


@pytest.mark.parametrize(
    "lines",
    [
        "実施方式: 委託（一部直営）\n    実施施設: [{名称: 甲, 運営: shakyo}, {名称: 乙, 方式: 直営}]",
        "実施方式: 一部委託\n    委託先: {団体: shakyo, 範囲: 居場所の運営}",
        "実施方式: 委託／直営\n"
        "    実施施設: [{名称: 甲, 方式: 委託, 運営: shakyo}, {名称: 乙, 方式: 直営, 運営: sogo}]",
        "細事業: [{id: a, 名称: 甲}, {id: b, 名称: 乙}]\n"
        "    実施方式: {a: 直営, b: 委託}\n    委託先: {b: shakyo}",
        "細事業: [{id: a, 名称: 甲}, {id: b, 名称: 乙}]\n"
        "    実施方式: {a: 直営, b: 委託}\n    委託先: shakyo",
        "実施方式: {方式: 補助, 相手: 運営委員会}\n    実施施設: [{名称: 甲, 運営: shakyo}]",
    ],
)
def test_ways_of_running_that_agree(tmp_path: Path, lines: str) -> None:
    assert said(project(tmp_path, f"    {lines}\n")) == []


PARTLY = "    実施方式: 一部委託\n    委託先: shakyo\n"
NO_PART = (
    "konkyu.yaml:8:11 OUT-306 「生活困窮者支援等のための地域づくり事業」の一部委託に、委ねる範囲がありません"
)


def test_a_part_that_is_not_told(tmp_path: Path) -> None:
    plan = project(tmp_path, PARTLY)

    assert said(plan) == [NO_PART]
    assert whole(plan) == [
        "info OUT-306 どの部分を委託するかが分かりません | 社会福祉法施行規則第34条の10第2号"
    ]


@pytest.mark.parametrize(
    "more",
    [
        "    実施方式: 一部委託\n    委託先: {団体: shakyo, 範囲: 居場所の運営}\n",
        "    実施方式: {方式: 一部委託, 範囲: 居場所の運営}\n    委託先: shakyo\n",
        "    実施方式: 一部委託\n    実施施設: [{名称: 居場所, 方式: 委託, 運営: shakyo}]\n",
        "    実施方式: 直営及び委託\n    委託先: shakyo\n",
        "    実施方式: 委託\n    委託先: shakyo\n",
    ],
)
def test_a_part_that_is_told(tmp_path: Path, more: str) -> None:
    assert [line for line in said(project(tmp_path, more)) if "OUT-30" in line] == []


def test_a_part_that_the_contents_tell(tmp_path: Path) -> None:
    plan = project(tmp_path, PARTLY)

    assert said(change(plan, "konkyu.yaml", "見守りを支える。", "見守りを支える。居場所は委託する。")) == []

"""Meetings: MTG-401–404 and 411."""

from pathlib import Path

import pytest

from tests.lint.rules.sample import added, change, said, whole


def test_a_meeting_of_the_act_without_its_basis(tmp_path: Path) -> None:
    plan = change(tmp_path, "kaigi.yaml", "    根拠: 法:支援会議\n", "")

    assert said(plan) == [
        "kaigi.yaml:4:9 MTG-401 支援会議「支援会議」が、法律の支援会議であることを示していません"
    ]
    assert whole(plan) == ["warning MTG-401 「根拠」がありません | 社会福祉法第106条の6第1項"]


def test_a_meeting_of_the_act_on_another_basis(tmp_path: Path) -> None:
    plan = change(tmp_path, "kaigi.yaml", "    根拠: 法:支援会議\n", "    根拠: 設置要綱\n")

    assert said(plan) == [
        "kaigi.yaml:5:9 MTG-401 支援会議「支援会議」が、法律の支援会議であることを示していません"
    ]
    assert whole(plan) == [
        "warning MTG-401 この根拠は支援会議のものではありません | 社会福祉法第106条の6第1項"
    ]


def test_its_basis_may_be_typed(tmp_path: Path) -> None:
    typed = "    根拠: 社会福祉法第106条の6第1項及び設置要綱\n"

    assert said(change(tmp_path, "kaigi.yaml", "    根拠: 法:支援会議\n", typed)) == []


def test_a_meeting_of_the_act_without_secrecy(tmp_path: Path) -> None:
    plan = change(tmp_path, "kaigi.yaml", "    守秘義務:\n      根拠: 法:支援会議守秘\n", "")

    assert said(plan) == ["kaigi.yaml:4:9 MTG-402 支援会議「支援会議」に守秘義務が書かれていません"]
    assert whole(plan) == ["warning MTG-402 「守秘義務」がありません | 社会福祉法第106条の6第6項"]


def test_a_meeting_of_the_act_that_a_body_convenes(tmp_path: Path) -> None:
    plan = change(tmp_path, "kaigi.yaml", "主催: 市\n", "主催: shakyo\n")

    assert said(plan) == ["kaigi.yaml:6:9 MTG-403 支援会議「支援会議」の主催が市町村ではありません"]
    assert whole(plan) == ["error MTG-403 支援会議を組織できるのは市町村だけです | 社会福祉法第106条の6第1項"]


def test_the_municipality_may_convene_it_with_a_body(tmp_path: Path) -> None:
    assert said(change(tmp_path, "kaigi.yaml", "主催: 市\n", "主催: [sogo, shakyo]\n")) == []


def test_a_meeting_of_the_guidance_without_a_word_of_consent(tmp_path: Path) -> None:
    plan = change(tmp_path, "kaigi.yaml", "本人の同意を得て、", "")

    assert said(plan) == [
        "kaigi.yaml:12:9 MTG-404 重層的支援会議「重層的支援会議」が、"
        "本人の同意に触れていません（根拠は未確認）"
    ]
    assert whole(plan) == ["info MTG-404 「同意」という言葉がありません | 国の実施要綱など（本文は未確認）"]


def test_a_meeting_of_the_guidance_that_another_body_convenes(tmp_path: Path) -> None:
    plan = change(tmp_path, "kaigi.yaml", "主催: 福祉総合課", "主催: shakyo")

    assert said(plan) == [
        "kaigi.yaml:14:9 MTG-411 重層的支援会議「重層的支援会議」の主催が、"
        "多機関協働事業を受け持つ団体ではありません"
    ]
    assert whole(plan)[0].startswith("info MTG-411 第5号の事業の委託先に、この団体がありません")


def test_the_contractor_of_collaboration_may_convene_it(tmp_path: Path) -> None:
    change(tmp_path, "takikan.yaml", "実施方式: 直営", "実施方式: 委託\n    委託先: shakyo")

    assert said(change(tmp_path, "kaigi.yaml", "主催: 福祉総合課", "主催: shakyo")) == []


def test_a_meeting_of_no_kind_is_of_no_concern(tmp_path: Path) -> None:
    assert (
        said(added(tmp_path, "会議: [{id: betsu, 法定種別: その他, 名称: 推進会議, 主催: shakyo}]\n")) == []
    )


DEPARTMENTS = """\
部署:
  - {id: kosodate-ka, 名称: 子育て課}
  - {id: shogai-ka, 名称: 障害福祉課}
  - {id: fukushi-bu, 名称: 福祉部}
  - {id: jutaku-ka, 名称: 住宅課, 上位: fukushi-bu}
群:
  - {id: madoguchi, 名称: 窓口各課, 構成員: [住宅課]}
会議:
  - {id: renkei, 法定種別: その他, 名称: 庁内の会議, 目的: 話し合う。, 構成員: [子育て課, 障害福祉課]}
"""
OWNED = ("所管課: 福祉総合課", "所管課: 住宅課")
LISTED = "[子育て課, 障害福祉課]"


def test_a_department_that_sits_in_no_meeting(tmp_path: Path) -> None:
    plan = change(added(tmp_path, DEPARTMENTS), "konkyu.yaml", *OWNED)

    assert [line for line in said(plan) if "MTG" in line] == [
        "konkyu.yaml:6:10 MTG-416 事業の所管課のうち、「住宅課」が、どの会議にも出てきません"
    ]


@pytest.mark.parametrize(
    "members",
    [
        "[子育て課, 障害福祉課, 住宅課]",
        "[子育て課, 障害福祉課, 福祉部]",
        "[子育て課, 障害福祉課, {群: madoguchi}]",
        "[子育て課]",
    ],
)
def test_a_department_that_sits_in_a_meeting_or_where_none_is_listed(tmp_path: Path, members: str) -> None:
    plan = change(added(tmp_path, DEPARTMENTS), "konkyu.yaml", *OWNED)

    assert [line for line in said(change(plan, "more.yaml", LISTED, members)) if "MTG" in line] == []

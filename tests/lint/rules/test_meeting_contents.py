"""What meetings deliberate on and keep secret, and the form of the support plan: MTG-405–408 and 410."""

from pathlib import Path

import pytest

from tests.lint.rules.sample import added, change, said, whole

PURPOSE = "    目的: 本人の同意を得て、支援プランを協議する。\n"
SUPPORT_PURPOSE = "    目的: 気になる人の情報を共有する。\n"
GROUND = "      根拠: 地方公務員法第34条及び設置要綱\n"
OTHER_MEETING = """\
  - id: chosei
    法定種別: その他
    名称: 生活保護の調整会議
    目的: 支援会議及び生活困窮者自立支援法の支援会議と連携する。
"""


def agenda(folder: Path, *items: str) -> Path:
    """Write the plan with an agenda of the 重層的支援会議."""
    return change(
        folder, "kaigi.yaml", PURPOSE, f"{PURPOSE}    協議内容:\n      事項: [{', '.join(items)}]\n"
    )


def test_an_agenda_that_lacks_two_roles(tmp_path: Path) -> None:
    plan = agenda(tmp_path, "事例の情報の共有", "地域の資源の開発")

    assert said(plan) == [
        "kaigi.yaml:16:5 MTG-405 重層的支援会議「重層的支援会議」の協議内容に、"
        "支援プランの適切さの協議、終結時などの評価がありません（根拠は未確認）"
    ]
    assert whole(plan) == ["info MTG-405 挙がっていない役割があります | 国の実施要綱など（本文は未確認）"]


@pytest.mark.parametrize(
    "items",
    [
        ("プランの適切性の協議", "プラン終結時の評価", "社会資源の充足状況の把握"),
        ("プランの妥当性の判断", "支援の終了の決定", "地域資源の開発"),
    ],
)
def test_an_agenda_with_all_roles(tmp_path: Path, items: tuple[str, ...]) -> None:
    assert said(agenda(tmp_path, *items)) == []


def test_an_agenda_shared_with_another_meeting_is_not_judged(tmp_path: Path) -> None:
    plan = agenda(tmp_path, "事例の情報の共有")

    assert (
        said(
            change(plan, "kaigi.yaml", PURPOSE, f"{PURPOSE}    準用: {{会議: shien-kaigi, 項目: 協議内容}}\n")
        )
        == []
    )


def with_tax(folder: Path, member: str, more: str = "") -> Path:
    added(
        folder,
        "部署: [{id: nozei, 名称: 納税課}]\n群: [{id: chonai, 名称: 庁内, 構成員: [{参照: nozei}]}]\n"
        "会議: [{id: chiiki-kaigi, 法定種別: その他, 名称: 地域の会議, 構成員: [{群: chonai}]}]\n",
    )
    return change(folder, "kaigi.yaml", SUPPORT_PURPOSE, f"{SUPPORT_PURPOSE}    構成員: [{member}]\n{more}")


@pytest.mark.parametrize("member", ["nozei", "{群: chonai}"])
def test_a_tax_department_in_a_meeting_that_is_silent_about_it(tmp_path: Path, member: str) -> None:
    plan = with_tax(tmp_path, member)

    assert said(plan) == [
        "kaigi.yaml:8:5 MTG-406 「支援会議」に納税課が加わりますが、"
        "税の情報の扱いに触れていません（根拠は未確認）"
    ]
    assert whole(plan) == ["info MTG-406 税を扱う部署がいます | 地方税法第22条"]


def test_a_tax_department_in_a_meeting_that_tells_of_it(tmp_path: Path) -> None:
    assert said(with_tax(tmp_path, "nozei", "    開催方法: 税務の情報は共有しない。\n")) == []


def test_no_tax_department(tmp_path: Path) -> None:
    assert said(with_tax(tmp_path, "sogo")) == []


def test_the_meetings_of_other_laws_are_not_told(tmp_path: Path) -> None:
    plan = change(tmp_path, "suishin.yaml", OTHER_MEETING, "")

    assert said(plan) == [
        "kaigi.yaml:4:9 MTG-407 生活保護法の調整会議、生活困窮者自立支援法の支援会議との連携に触れていません"
    ]
    assert whole(plan) == ["info MTG-407 組織していれば、連携するよう努めます | 社会福祉法第106条の6第5項"]


def test_the_meetings_of_other_laws_before_the_amendment(tmp_path: Path) -> None:
    change(tmp_path, "suishin.yaml", OTHER_MEETING, "")

    assert (
        said(change(tmp_path, "keikaku.yaml", "令和8年度\n", "令和8年度\n  基準日: 令和7年3月31日\n")) == []
    )


def test_a_meeting_of_another_name_is_not_that_of_the_law(tmp_path: Path) -> None:
    change(tmp_path, "suishin.yaml", OTHER_MEETING, OTHER_MEETING.replace("生活保護の調整", "支援調整"))
    plan = change(
        tmp_path, "suishin.yaml", "支援会議及び生活困窮者自立支援法の支援会議と連携する。", "話し合う。"
    )

    assert [line.split()[1] for line in said(plan)] == ["MTG-407"]


def test_a_duty_of_secrecy_without_a_basis(tmp_path: Path) -> None:
    change(tmp_path, "kaigi.yaml", "    根拠: 見本市重層的支援会議設置要綱\n", "")
    plan = change(tmp_path, "kaigi.yaml", GROUND, "      内容: 構成員に守秘義務を課す。\n")

    assert said(plan) == [
        "kaigi.yaml:15:5 MTG-408 支援会議でない「重層的支援会議」の守秘義務に、根拠がありません"
    ]
    assert whole(plan) == [
        "warning MTG-408 法律の守秘義務は、支援会議にしか及びません | 社会福祉法第106条の6第6項"
    ]


def test_rules_of_the_meeting_may_be_the_basis(tmp_path: Path) -> None:
    assert said(change(tmp_path, "kaigi.yaml", GROUND, "      内容: 構成員に守秘義務を課す。\n")) == []


def test_another_meeting_under_the_secrecy_of_the_act(tmp_path: Path) -> None:
    plan = added(
        tmp_path, "会議:\n  - {id: chosei2, 名称: 支援調整会議, 守秘義務: {根拠: 社会福祉法第106条の6}}\n"
    )

    assert said(plan) == [
        "more.yaml:2:42 MTG-408 支援会議でない「支援調整会議」の守秘義務が、支援会議の条を根拠にしています"
    ]


def form(folder: Path, title: str, *rows: str) -> Path:
    """Write the plan with a table of its own."""
    table = (
        f"    - 見出し: 様式\n      内容:\n        - 表: {title}\n          列: [欄, 説明]\n          行:\n"
    )
    lines = "".join(f"            - [{row}, 記入する]\n" for row in rows)
    return change(folder, "honbun.yaml", "    - 見出し: 手続\n", f"{table}{lines}    - 見出し: 手続\n")


def test_a_form_of_the_support_plan_that_is_incomplete(tmp_path: Path) -> None:
    plan = form(tmp_path, "支援プランの様式", "本人の意向", "支援の目標", "支援の内容")

    assert said(plan) == [
        "honbun.yaml:24:14 MTG-410 「支援プランの様式」に、支援関係機関の役割分担、"
        "一体的に提供するための具体的な方策がありません"
    ]
    assert whole(plan) == [
        "warning MTG-410 支援プランの記載事項がそろっていません | 社会福祉法施行規則第34条の7"
    ]


@pytest.mark.parametrize(
    ("title", "rows"),
    [
        ("支援計画の書式", ("希望と課題", "目標と時期", "支援の種類", "担当する機関", "機関の連携")),
        ("支援プランの件数", ("令和6年度",)),
    ],
)
def test_a_table_that_is_complete_or_no_form(tmp_path: Path, title: str, rows: tuple[str, ...]) -> None:
    assert said(form(tmp_path, title, *rows)) == []

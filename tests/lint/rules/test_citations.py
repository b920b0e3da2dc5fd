"""Citations and 号: CIT-001–004 and 007."""

from pathlib import Path

import pytest

from tests.lint.rules.sample import change, said, whole

BASIS = "${法:計画策定}"
INTRO = "この計画は、国の指針に則し、${法:計画策定}に基づいて定める。"


def test_the_basis_of_the_plan_is_not_cited(tmp_path: Path) -> None:
    plan = change(tmp_path, "honbun.yaml", BASIS, "社会福祉法")

    assert said(plan) == ["honbun.yaml:1:1 CIT-001 この計画の根拠となる条が引かれていません"]
    assert whole(plan) == ["warning CIT-001 実施計画の根拠の条がありません | 社会福祉法第106条の5第1項"]


@pytest.mark.parametrize(
    "typed",
    [
        "社会福祉法第106条の5第1項",
        "法第106条の5",
        "社会福祉法第百六条の五第一項",
        "社会福祉法（昭和26年法律第45号）第106条の5",
    ],
)
def test_the_basis_may_be_typed(tmp_path: Path, typed: str) -> None:
    assert said(change(tmp_path, "honbun.yaml", BASIS, typed)) == []


@pytest.mark.parametrize("typed", ["法第106条の4", "法第106条の5第3項", "介護保険法第106条の5"])
def test_another_article_is_not_the_basis(tmp_path: Path, typed: str) -> None:
    assert said(change(tmp_path, "honbun.yaml", BASIS, typed)) == [
        "honbun.yaml:1:1 CIT-001 この計画の根拠となる条が引かれていません"
    ]


def test_a_project_of_another_item_than_its_support(tmp_path: Path) -> None:
    change(tmp_path, "konkyu.yaml", "支援: chiiki", "支援: sanka-shien")

    assert said(tmp_path) == ["konkyu.yaml:4:9 CIT-002 第3号が、属する支援「参加支援」の第2号と合いません"]


def test_a_project_of_the_first_item_without_its_letter(tmp_path: Path) -> None:
    assert said(
        change(
            tmp_path,
            "jiritsu.yaml",
            "第1号ニ\n    名称: 自立相談支援事業",
            "[第1号, 第1号ニ]\n    名称: 自立相談支援",
        )
    ) == [
        "jiritsu.yaml:4:10 CIT-002 「自立相談支援」が第1号のどの事業かが分かりません（イロハニがありません）"
    ]


def test_a_project_that_bears_the_name_of_another_item(tmp_path: Path) -> None:
    plan = change(
        tmp_path, "konkyu.yaml", "生活困窮者支援等のための地域づくり事業", "地域子育て支援拠点事業（見本市）"
    )

    assert said(plan) == [
        "konkyu.yaml:4:9 CIT-002 「地域子育て支援拠点事業（見本市）」は第3号ニの事業の名称ですが、"
        "根拠が第3号です"
    ]
    assert whole(plan) == ["error CIT-002 号を確かめてください | 社会福祉法第106条の4第2項"]


@pytest.mark.parametrize("basis", ["第5号", "第6号", "[第5号, 第6号]"])
def test_collaboration_and_support_plans_may_stand_together_or_apart(tmp_path: Path, basis: str) -> None:
    change(
        tmp_path,
        "takikan.yaml",
        "    根拠: [第5号, 第6号]\n    名称: 多機関協働事業",
        f"    根拠: {basis}\n    名称: 多機関協働事業",
    )

    assert [line for line in said(tmp_path) if "CIT" in line] == []


def test_support_plans_stand_nowhere(tmp_path: Path) -> None:
    change(
        tmp_path,
        "takikan.yaml",
        "    根拠: [第5号, 第6号]\n    名称: 多機関協働事業",
        "    名称: 多機関協働事業",
    )
    change(tmp_path, "takikan.yaml", "[第5号, 第6号]", "第5号")
    change(tmp_path, "takikan.yaml", "、支援プランを作る", "る")

    assert said(tmp_path) == [
        "takikan.yaml:3:9 CIT-003 第6号（支援プランの作成）がどこにも位置付いていません"
    ]
    assert whole(tmp_path) == ["warning CIT-003 第6号がありません | 社会福祉法第106条の4第2項第6号"]


@pytest.mark.parametrize(
    ("sentence", "message"),
    [
        (
            "受託者は、法第106条の4第5項により、秘密を守る。",
            "法第106条の4第5項は、計画の基準日（2025年4月1日）には委託の定めです",
        ),
        (
            "事業は、法第106条の4第4項により委託する。",
            "法第106条の4第4項は、計画の基準日（2025年4月1日）には居住支援連携の定めです",
        ),
        (
            "支援会議の出席者は、社会福祉法第106条の6第5項の守秘義務を負う。",
            "法第106条の6第5項は、計画の基準日（2025年4月1日）には支援会議の連携の定めです",
        ),
        (
            "法第106条の6第8項による。",
            "法第106条の6第8項は、計画の基準日（2025年4月1日）の法令にありません",
        ),
        (
            "法第106条の4第2項第7号の事業である。",
            "法第106条の4第2項第7号は、計画の基準日（2025年4月1日）の法令にありません",
        ),
        (
            "施行規則第34条の10第5号による。",
            "規則第34条の10第5号は、計画の基準日（2025年4月1日）の法令にありません",
        ),
    ],
)
def test_a_typed_number_that_is_not_that_of_its_sentence(tmp_path: Path, sentence: str, message: str) -> None:
    plan = change(tmp_path, "honbun.yaml", INTRO, f"{INTRO}\n          {sentence}")
    column = 11 + min(
        sentence.find(start) for start in ("社会福祉法", "法第", "施行規則") if start in sentence
    )

    assert said(plan) == [f"honbun.yaml:7:{column} CIT-004 {message}"]


@pytest.mark.parametrize(
    "sentence",
    [
        "受託者は、法第106条の4第6項により、秘密を守る。",
        "法第106条の4第5項により委託し、受託者は同条第6項により秘密を守る。",
        "法第106条の4第2項の事業の一部を、社会福祉法人に委託する。",
        "法第106条の4第2項第3号ニの事業である。",
        "支援会議は、法第106条の6第5項により、生活保護の調整会議と連携する。",
        "介護保険法第115条の45第2項第9号による。",
        "社会福祉法第4条第2項による。",
        "居住支援協議会と、法第106条の4第4項により連携する。",
        "受託者は、${法:受託者守秘}により、秘密を守る。",
    ],
)
def test_a_typed_number_that_is_right_or_of_no_concern(tmp_path: Path, sentence: str) -> None:
    assert said(change(tmp_path, "honbun.yaml", INTRO, f"{INTRO}\n          {sentence}")) == []


def test_before_april_2025_the_old_paragraphs_are_right(tmp_path: Path) -> None:
    change(tmp_path, "keikaku.yaml", "令和8年度\n", "令和8年度\n  基準日: 令和7年3月31日\n")
    sentence = (
        "受託者は法第106条の4第5項により秘密を守る。\n          受託者は法第106条の4第6項により秘密を守る。"
    )

    assert said(change(tmp_path, "honbun.yaml", INTRO, f"{INTRO}\n          {sentence}")) == [
        "honbun.yaml:8:15 CIT-004 法第106条の4第6項は、計画の基準日（2025年3月31日）の法令にありません"
    ]


def test_a_meeting_of_the_guidance_under_the_article_of_the_act(tmp_path: Path) -> None:
    plan = change(tmp_path, "kaigi.yaml", "見本市重層的支援会議設置要綱", "社会福祉法第106条の6")

    assert said(plan) == [
        "kaigi.yaml:13:9 CIT-007 重層的支援会議「重層的支援会議」が、支援会議の条を根拠にしています"
    ]
    assert whole(plan) == ["warning CIT-007 法律の会議は支援会議だけです | 社会福祉法第106条の6第1項"]


def test_its_secrecy_under_the_article_of_the_act(tmp_path: Path) -> None:
    plan = change(tmp_path, "kaigi.yaml", "地方公務員法第34条及び設置要綱", "法:支援会議守秘")

    assert said(plan) == [
        "kaigi.yaml:17:11 CIT-007 重層的支援会議「重層的支援会議」が、支援会議の守秘義務を根拠にしています"
    ]


def test_its_secrecy_borrowed_from_the_meeting_of_the_act(tmp_path: Path) -> None:
    own = "    守秘義務:\n      根拠: 地方公務員法第34条及び設置要綱\n"

    assert said(change(tmp_path, "kaigi.yaml", own, "    準用: {会議: shien-kaigi, 項目: 守秘義務}\n")) == [
        "kaigi.yaml:16:5 CIT-007 重層的支援会議「重層的支援会議」が、支援会議の守秘義務を準用しています"
    ]


def test_a_meeting_that_is_both(tmp_path: Path) -> None:
    change(tmp_path, "kaigi.yaml", "法定種別: 重層的支援会議", "法定種別: [支援会議, 重層的支援会議]")

    assert said(change(tmp_path, "kaigi.yaml", "見本市重層的支援会議設置要綱", "法:支援会議")) == []

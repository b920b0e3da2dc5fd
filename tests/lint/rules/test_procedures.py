"""What the city has to do: PROC-501–504 and 507, and the evidence that a 手続 needs."""

from pathlib import Path

from tests.lint.rules.sample import change, said, whole

PUBLICATION = """\
  - 種別: 公表
    日付: 令和7年3月
    方法: 市のホームページに載せた。
    根拠資料: 市のホームページ
"""
LONG_TERM_CARE = (
    "  - {id: kaigo, 法定種別: 介護保険事業計画, 名称: 見本市介護保険事業計画, 関係: 調和する計画}\n"
)


def test_opinions_were_not_reflected(tmp_path: Path) -> None:
    plan = change(tmp_path, "tetsuzuki.yaml", "種別: 意見反映", "種別: 委託時の措置")

    assert said(plan) == ["keikaku.yaml:1:1 PROC-501 意見を反映した手続が登録されていません"]
    assert whole(plan) == ["warning PROC-501 誰の意見をどう聴いたかを示します | 社会福祉法第106条の5第2項"]


def test_residents_were_not_asked(tmp_path: Path) -> None:
    change(tmp_path, "tetsuzuki.yaml", "方法: パブリックコメント", "方法: 聞き取り")

    assert said(
        change(tmp_path, "tetsuzuki.yaml", "地域住民、支援関係機関その他の", "支援関係機関などの")
    ) == ["tetsuzuki.yaml:2:9 PROC-501 意見を聴いた相手に地域住民がありません"]


def test_a_section_claims_opinions_that_no_procedure_shows(tmp_path: Path) -> None:
    change(tmp_path, "tetsuzuki.yaml", "種別: 意見反映", "種別: 委託時の措置")
    plan = change(
        tmp_path, "honbun.yaml", "    - 見出し: 手続\n", "    - 見出し: 手続\n      記載: 意見反映\n"
    )

    assert [line.split(" ")[:2] for line in said(plan)] == [["honbun.yaml:23:11", "PROC-501"]]


def test_the_plan_was_not_published(tmp_path: Path) -> None:
    plan = change(tmp_path, "tetsuzuki.yaml", PUBLICATION, "")

    assert said(plan) == ["keikaku.yaml:1:1 PROC-502 公表した手続が登録されていません"]
    assert whole(plan) == ["warning PROC-502 公表したことを示します | 社会福祉法第106条の5第4項"]


def test_a_statutory_plan_is_not_named(tmp_path: Path) -> None:
    change(tmp_path, "tetsuzuki.yaml", "[chiiki-fukushi, kaigo, shogai-fukushi, kosodate]", "[kosodate]")
    plan = change(tmp_path, "kanren.yaml", LONG_TERM_CARE, "")

    assert said(plan) == ["kanren.yaml:1:1 PROC-503 介護保険事業計画が関連計画の法定種別に挙がっていません"]
    assert whole(plan) == ["error PROC-503 調和を保つ計画がそろっていません | 社会福祉法第106条の5第3項"]


def test_a_plan_of_unknown_kind_may_be_the_one_that_is_not_named(tmp_path: Path) -> None:
    plan = change(
        tmp_path,
        "kanren.yaml",
        "法定種別: 介護保険事業計画, 名称: 見本市介護保険事業計画",
        "名称: すこやかプラン",
    )

    assert said(plan) == [
        "kanren.yaml:3:21 PROC-504 「すこやかプラン」がどの法定計画に当たるかが分かりません"
    ]
    assert whole(plan) == ["warning PROC-504 「法定種別」がありません | 社会福祉法第106条の5第3項"]


def test_one_plan_of_unknown_kind_cannot_be_two(tmp_path: Path) -> None:
    change(
        tmp_path,
        "kanren.yaml",
        "法定種別: 介護保険事業計画, 名称: 見本市介護保険事業計画",
        "名称: すこやかプラン",
    )
    plan = change(
        tmp_path,
        "kanren.yaml",
        "法定種別: 障害福祉計画, 名称: 見本市障害福祉計画",
        "法定種別: 障害者計画, 名称: 見本市障害者計画",
    )

    assert said(plan) == [
        "kanren.yaml:1:1 PROC-503 介護保険事業計画、障害福祉計画が関連計画の法定種別に挙がっていません",
        "kanren.yaml:3:21 PROC-504 「すこやかプラン」がどの法定計画に当たるかが分かりません",
    ]


def test_the_plan_has_no_period(tmp_path: Path) -> None:
    plan = change(tmp_path, "keikaku.yaml", "  期間: 令和7年度～令和8年度\n", "")

    assert said(plan) == ["keikaku.yaml:1:1 PROC-507 計画期間がありません"]


def test_a_procedure_without_evidence(tmp_path: Path) -> None:
    plan = change(tmp_path, "tetsuzuki.yaml", "    根拠資料: 市のホームページ\n", "")

    assert said(plan) == ["tetsuzuki.yaml:7:5 JS108 「根拠資料」がありません"]

"""What the plan has to hold: REQ-101–111, verified by what the sections print."""

from pathlib import Path

from tests.lint.rules.sample import added, change, said, whole


def test_no_section_claims_the_policy(tmp_path: Path) -> None:
    plan = change(tmp_path, "honbun.yaml", "      記載: 規34-10-1\n", "")

    assert said(plan) == ["honbun.yaml:1:1 REQ-101 基本方針を記した章・節がありません"]
    assert whole(plan) == [
        "error REQ-101 「記載: 規34-10-1」のある章・節がありません | 社会福祉法施行規則第34条の10第1号"
    ]


def test_a_policy_that_leaves_a_field_out(tmp_path: Path) -> None:
    assert said(change(tmp_path, "honbun.yaml", "児童、生活困窮者その他", "その他")) == [
        "honbun.yaml:8:11 REQ-102 「基本方針」の基本方針が児童、生活困窮者の福祉に触れていません"
    ]


def test_no_section_claims_the_provision(tmp_path: Path) -> None:
    assert said(change(tmp_path, "honbun.yaml", "[規34-10-2, 規34-10-3]", "規34-10-3")) == [
        "honbun.yaml:1:1 REQ-103 提供体制を記した章・節がありません"
    ]


def test_a_provision_that_does_not_print_every_service(tmp_path: Path) -> None:
    plan = change(
        tmp_path,
        "honbun.yaml",
        "事業一覧: すべて",
        "事業一覧: [sodan, chiiki, outreach-shien, takikan-shien]",
    )

    assert said(plan) == ["honbun.yaml:13:12 REQ-103 「提供体制」に第2号の事業が印字されません"]


def test_a_provision_without_a_time(tmp_path: Path) -> None:
    change(tmp_path, "honbun.yaml", "次の事業を、令和7年度から実施する。", "次の事業を実施する。")

    assert said(change(tmp_path, "kyoten.yaml", "    実施時期: 令和7年度から\n", "")) == [
        "honbun.yaml:13:12 REQ-104 「提供体制」に「地域子育て支援拠点事業」の実施時期がありません"
    ]


def test_no_section_claims_the_goals(tmp_path: Path) -> None:
    assert said(change(tmp_path, "honbun.yaml", "[規34-10-2, 規34-10-3]", "規34-10-2")) == [
        "honbun.yaml:1:1 REQ-105 目標を記した章・節がありません"
    ]


def test_a_claim_of_goals_that_no_project_has(tmp_path: Path) -> None:
    added(tmp_path, "")
    (tmp_path / "more.yaml").unlink()
    for file in sorted(tmp_path.glob("*.yaml")):
        lines = [line for line in file.read_text("utf-8").splitlines() if not line.startswith("    目標: [{")]
        file.write_text("\n".join(lines) + "\n", "utf-8")

    assert said(tmp_path) == [
        "honbun.yaml:13:22 REQ-105 「提供体制」に記す目標が、事業の「目標」にも、"
        "事業を測る指標の目標値にもありません"
    ]


def test_a_service_without_a_goal_is_a_warning(tmp_path: Path) -> None:
    plan = change(tmp_path, "kyoten.yaml", "    目標: [{目標: [{内容: 拠点の数, 値: 5か所}]}]\n", "")

    assert said(plan) == ["honbun.yaml:13:22 REQ-106 第3号ニの事業に目標がありません"]
    assert whole(plan) == ["warning REQ-106 目標のない号があります | 社会福祉法施行規則第34条の10第3号"]


def test_the_target_of_an_indicator_is_a_goal(tmp_path: Path) -> None:
    change(tmp_path, "kyoten.yaml", "    目標: [{目標: [{内容: 拠点の数, 値: 5か所}]}]\n", "")
    (tmp_path / "shihyo.yaml").write_text(
        "指標:\n  - {id: kyoten-su, 名称: 拠点の数, 単位: か所, 事業: kyoten, 出典: こども課調べ, "
        "実績: [{年度: 令和8年度, 目標: 5}]}\n",
        "utf-8",
    )

    assert said(tmp_path) == []


def test_a_goal_in_words_only_is_mentioned(tmp_path: Path) -> None:
    plan = change(tmp_path, "kyoten.yaml", "{内容: 拠点の数, 値: 5か所}", "拠点を増やす。")

    assert said(plan) == [
        "kyoten.yaml:10:16 REQ-107 「地域子育て支援拠点事業」の目標に、測れるものがありません"
    ]
    assert whole(plan) == [
        "info REQ-107 値も指標もありません | 国の策定ガイドライン（盛り込むべき事項の例示）"
    ]


def test_no_section_claims_the_cooperation(tmp_path: Path) -> None:
    assert said(change(tmp_path, "honbun.yaml", "      記載: 規34-10-4\n", "")) == [
        "honbun.yaml:1:1 REQ-108 支援関係機関の連携を記した章・節がありません"
    ]


def test_a_cooperation_of_nobody(tmp_path: Path) -> None:
    assert said(change(tmp_path, "honbun.yaml", "        - 会議表: [shien-kaigi, jusou-kaigi]\n", "")) == [
        "honbun.yaml:18:11 REQ-108 「支援関係機関の連携」に会議の表がなく、"
        "連携する機関や会議の名も二つ以上挙がっていません"
    ]


def test_the_guideline_is_not_mentioned(tmp_path: Path) -> None:
    plan = change(tmp_path, "honbun.yaml", "国の指針に則し、", "")

    assert said(plan) == ["honbun.yaml:1:1 REQ-109 国の指針に則することが書かれていません"]
    assert whole(plan) == ["info REQ-109 「指針」という言葉がありません | 社会福祉法第106条の5第1項"]


def test_a_claim_on_a_section_that_prints_nothing(tmp_path: Path) -> None:
    plan = change(
        tmp_path,
        "honbun.yaml",
        "    - 見出し: 手続\n",
        "    - {見出し: 目標, 記載: 規34-10-3}\n    - 見出し: 手続\n",
    )

    assert said(plan) == [
        "honbun.yaml:22:21 REQ-110 「目標」には印字するものがなく、規34-10-3を記したことになりません"
    ]


def test_a_claim_a_gap_and_an_exemption_of_what_the_law_does_not_have(tmp_path: Path) -> None:
    added(
        tmp_path, "不足:\n  - {項目: 規34-10-5, 理由: ない。}\n適用除外:\n  - {項目: 第7号, 理由: ない。}\n"
    )

    assert said(change(tmp_path, "honbun.yaml", "記載: 規34-10-4", "記載: [規34-10-4, 連帯]")) == [
        "honbun.yaml:18:22 REQ-111 「連帯」という法令の項目はありません",
        "more.yaml:2:10 REQ-111 「規34-10-5」という法令の項目はありません",
        "more.yaml:4:10 REQ-111 「第7号」という法令の項目はありません",
    ]


def test_a_goal_declared_as_a_gap_is_not_missed(tmp_path: Path) -> None:
    added(tmp_path, "不足:\n  - {項目: 規34-10-3, 理由: 検討中のため。}\n")

    assert said(change(tmp_path, "honbun.yaml", "[規34-10-2, 規34-10-3]", "規34-10-2")) == [
        "more.yaml:2:10 GAP-801 提供体制の確保の目標（規34-10-3）は「不足」と申告されています。"
        "理由: 検討中のため。"
    ]


def test_a_reference_to_nothing_is_one_finding(tmp_path: Path) -> None:
    [only] = said(
        change(tmp_path, "honbun.yaml", "会議表: [shien-kaigi, jusou-kaigi]", "会議表: shien-kaigii")
    )

    assert only == "honbun.yaml:21:16 JS103 存在しない会議です"

"""計画書の全体: 表紙、案の印、奥付、本文のない計画、空の計画。"""

from __future__ import annotations

import pytest

from jusou_plan.document.nodes import Cover, Published, Text
from jusou_plan.render.walk import nodes
from tests.document.printing import document, load, printed, shape, words

FULL = """
計画:
  名称: 見本市重層的支援体制整備事業実施計画
  愛称: つながりプラン
  自治体: {名称: 見本市}
  策定: {年月: 令和7年3月, 担当: fukushi}
  状態: パブリックコメント案
  期間: 令和7年度～令和9年度
  期: 第2期
  表紙: {見出し: 会議の様子}
  連絡先: {電話: "0776-00-0000", FAX: "0776-00-0001", メール: fukushi@example.jp}
  注記: [再構成したもの。, 市の公式文書ではありません。]
部署: [{id: fukushi, 名称: 見本市福祉課}]
本文: {章: [{見出し: 章}]}
"""


def test_the_cover_tells_what_the_plan_is() -> None:
    cover = printed(FULL).cover
    assert cover.picture is not None
    assert (words(cover.picture.caption), cover.picture.alternative) == ("会議の様子", "会議の様子")
    assert cover.emblem is None
    assert [
        getattr(cover, name) for name in Cover.__slots__ if name not in ("picture", "emblem", "origin")
    ] == [
        "見本市重層的支援体制整備事業実施計画",
        "～つながりプラン～",
        "第2期",
        "令和7年度～令和9年度",
        "案",
        "令和7年3月",
        "見本市 福祉課",
        "",
    ]


def test_a_subtitle_of_its_own_stands_on_the_cover_beside_the_nickname() -> None:
    cover = printed(FULL.replace("愛称: つながりプラン", "愛称: つながり\n  副題: つながり実施計画")).cover
    assert (cover.nickname, cover.subtitle) == ("「つながり」", "～つながり実施計画～")


def test_the_document_is_called_by_its_term_and_name() -> None:
    made = printed(FULL)
    assert made.title == "第2期 見本市重層的支援体制整備事業実施計画"
    assert made.author == "見本市 福祉課"
    assert made.language == "ja"
    assert made.keywords[0] == "見本市"


@pytest.mark.parametrize(
    ("status", "mark"),
    [("素案", "素案"), ("パブリックコメント案", "案"), ("案", "案"), ("確定", "")],
)
def test_a_plan_that_is_not_decided_is_marked_on_every_page_and_on_the_cover(status: str, mark: str) -> None:
    made = printed(FULL.replace("状態: パブリックコメント案", f"状態: {status}"))
    assert (made.draft_mark, made.cover.status) == (mark, mark)


def test_a_plan_that_does_not_say_is_a_draft() -> None:
    made = printed("計画: {名称: 計画, 自治体: {名称: 見本市}}\n本文: {章: []}\n")
    assert (made.draft_mark, made.cover.status) == ("素案", "素案")


def test_the_colophon_has_a_line_for_everything_known_and_the_remarks() -> None:
    colophon = printed(FULL).colophon
    assert colophon is not None
    assert colophon.lines == (
        ("名称", "第2期 見本市重層的支援体制整備事業実施計画"),
        ("計画期間", "令和7年度～令和9年度"),
        ("発行", "令和7年3月"),
        ("編集", "見本市 福祉課"),
        ("電話", "0776-00-0000"),
        ("FAX", "0776-00-0001"),
        ("電子メール", "fukushi@example.jp"),
    )
    assert colophon.remarks == ("再構成したもの。", "市の公式文書ではありません。")


def test_a_colophon_has_no_line_for_what_is_not_known() -> None:
    colophon = printed("計画: {名称: 計画, 自治体: {名称: 見本市}}\n本文: {章: []}\n").colophon
    assert colophon is not None
    assert colophon.lines == (("名称", "計画"), ("編集", "見本市"))


WITHOUT_OUTLINE = """
計画: {名称: 計画, 自治体: {名称: 見本市}}
支援:
- {名称: 参加支援事業, 概要: 参加の支援。}
- {名称: 地域づくり事業}
事業:
- {支援: 参加支援事業, 名称: 相談, 内容: 一つ目。}
- {支援: 参加支援事業, 名称: 相談, 内容: 二つ目。}
- {名称: 見守り, 内容: 支援を書かない事業。}
会議: [{名称: 調整会議, 座長: 課長}]
用語: [{名称: 言葉, 意味: 意味。}]
不足: [{項目: 規34-10-3, 理由: まだない。}]
経過: [{時期: 令和6年4月, 事項: 始めた。}]
"""


def test_a_plan_without_an_outline_prints_its_registers() -> None:
    loaded = load(WITHOUT_OUTLINE)
    assert {found.code for found in loaded.findings} == {"JS107", "JS117"}
    chapters = {words(chapter.title): shape(chapter.blocks) for chapter in document(loaded).body}
    assert list(chapters) == [
        "参加支援事業",
        "地域づくり事業",
        "その他の事業",
        "会議",
        "経過",
        "用語",
        "不足",
    ]
    assert chapters["地域づくり事業"] == []
    assert chapters["その他の事業"][0] == "＃ 見守り"
    assert chapters["会議"] == ["表 調整会議", "  座長 | 課長"]
    assert chapters["不足"][2] == "  提供体制の確保の目標（規則第34条の10第3号） | まだない。"


def test_projects_of_one_name_and_without_ids_are_both_printed() -> None:
    [first, *_] = document(load(WITHOUT_OUTLINE)).body
    assert shape(first.blocks) == [
        "¶ 参加の支援。",
        "＃ 相談",
        "表",
        "  名称 | 相談",
        "  内容 | 一つ目。",
        "＃ 相談",
        "表",
        "  名称 | 相談",
        "  内容 | 二つ目。",
    ]


def test_a_plan_without_a_header_prints_what_there_is() -> None:
    loaded = load(
        "用語: [{id: kotoba, 名称: 言葉, 意味: 意味。}]\n本文: {章: [{見出し: 用語, 内容: [用語: すべて]}]}\n"
    )
    assert [found.code for found in loaded.findings] == ["JS113"]
    made = document(loaded)
    assert (made.title, made.cover.title, made.author, made.colophon) == (
        "（名称未定の計画）",
        "（名称未定の計画）",
        "",
        None,
    )
    assert (made.draft_mark, made.cover.status) == ("素案", "素案")
    assert shape(made.body[0].blocks) == ["語 言葉 ¶ 意味。"]


@pytest.mark.parametrize(
    "text", ["", "# まだ何もない\n", "計画:\n", "本文:\n", "事業: []\n", "計画: {名称: 計画}\n"]
)
def test_a_plan_with_next_to_nothing_in_it_prints_a_cover_and_says_so(text: str) -> None:
    made = document(load(text))
    assert [shape(it.blocks) for it in made.body] == [["¶ 印字できるものが、まだありません。"]]
    assert made.cover.title == "（名称未定の計画）"


def test_a_broken_element_leaves_a_gap_where_it_should_stand() -> None:
    loaded = load("""
計画: {名称: 計画, 自治体: {名称: 見本市}}
事業: [{id: sanka, 名称: [], 内容: 居場所。}, {id: mimamori, 名称: 見守り}]
本文: {章: [{見出し: 事業, 内容: [{事業票: [sanka, mimamori]}]}]}
""")
    assert [found.code for found in loaded.findings] == ["JS102"]
    assert shape(document(loaded).body[0].blocks) == [
        "欠 「sanka」は書き方に誤りがあり、印字できません",
        "＃ 見守り",
        "表",
        "  名称 | 見守り",
    ]


CITED = """
計画: {名称: 計画, 自治体: {名称: 見本市}, 期間: 令和7年度}
部署: [{id: fukushi, 名称: 福祉総務課, 略称: [福祉課]}]
指標:
- id: kensu
  名称: 相談件数
  単位: 件
  実績: [{年度: R5, 値: 1234}, {年度: R6, 値: 2345}, {年度: R7}]
未確定: [{id: yosan, 名称: 予算額}]
本文: {章: [{見出し: 章, 内容: ['TEXT']}]}
"""


@pytest.mark.parametrize(
    ("text", "printed_as"),
    [
        ("${部署:fukushi}", "福祉総務課"),
        ("${部署:福祉課}", "福祉課"),
        ("${部署:fukushi|窓口}", "窓口"),
        ("${部署:本市}", "本市"),
        ("${指標:kensu@R5}", "1,234件"),
        ("${指標:kensu}", "2,345件"),
        ("${法:計画策定}", "社会福祉法第106条の5第1項"),
        ("${法:計画策定@条}", "社会福祉法第106条の5"),
        ("${法:参加支援@条}", "社会福祉法第106条の4"),
        ("${法:税務の秘密}", "地方税法（昭和25年法律第226号）第22条"),
        ("${法:調整会議}", "生活保護法（昭和25年法律第144号）第27条の3第1項"),
        ("${法:調整会議@条}", "生活保護法（昭和25年法律第144号）第27条の3"),
        ("${未確定:yosan}", "【未確定：予算額】"),
    ],
)
def test_a_citation_prints_what_the_plan_says(text: str, printed_as: str) -> None:
    assert shape(printed(CITED.replace("TEXT", text)).body[0].blocks) == [f"¶ {printed_as}"]


@pytest.mark.parametrize(
    ("text", "gap"),
    [
        ("${部署:naimono}", "部署:naimono"),
        ("${指標:kensu@R7}", "指標:kensu"),
        ("${指標:kensu@来年}", "指標:kensu"),
        ("${法:ない義務}", "法:ない義務"),
        ("${共通文:naimono}", "共通文:naimono"),
        ("${未確定:naimono}", "未確定:naimono"),
        ("${何か}", ":何か"),
    ],
)
def test_a_citation_of_what_is_not_there_is_a_finding_and_a_visible_gap(text: str, gap: str) -> None:
    loaded = load(CITED.replace("TEXT", text))
    assert [found.code for found in loaded.findings] == ["JS105"]
    assert shape(document(loaded).body[0].blocks) == [f"¶ 【引用できません：{gap}】"]


SHARED = """
計画: {名称: 計画, 自治体: {名称: 見本市}, 期間: 令和7年度}
共通文:
- id: basho
  本文: |
    居場所を設ける。

    (1) 一つ目
    (2) 二つ目
本文:
  章:
  - 見出し: 章
    内容:
    - |
      広場では、次のことを行う。
      ${共通文:basho}
      広場は週1回開く。
    - 文の途中の${共通文:basho}も続けて印字する。
"""


def test_a_shared_text_stands_where_a_line_takes_it_in() -> None:
    assert shape(printed(SHARED).body[0].blocks) == [
        "¶ 広場では、次のことを行う。",
        "¶ 居場所を設ける。",
        "［(1)］ ¶ 一つ目",
        "［(2)］ ¶ 二つ目",
        "¶ 広場は週1回開く。",
        "¶ 文の途中の居場所を設ける。(1) 一つ目(2) 二つ目も続けて印字する。",
    ]


def test_a_shared_text_keeps_its_own_place() -> None:
    made = printed(SHARED)
    [item] = [it for it in nodes(made) if isinstance(it, Text) and it.text == "二つ目"]
    assert item.origin.start.line == 9


def test_a_shared_text_that_takes_in_itself_is_a_visible_gap() -> None:
    loaded = load(SHARED.replace("(2) 二つ目", "(2) 二つ目\n\n    ${共通文:basho}"))
    assert shape(document(loaded).body[0].blocks)[4] == "¶ 【引用できません：共通文:basho】"


def test_a_law_is_not_cited_by_a_part_that_there_is_not() -> None:
    [finding] = load(CITED.replace("TEXT", "${法:計画策定@項}")).findings
    assert (finding.code, finding.label) == ("JS105", "「@項」という引き方はありません")
    assert finding.advice == "条だけを引くときは「${法:計画策定@条}」と書きます。"


def test_a_provision_of_another_law_that_is_not_yet_in_force() -> None:
    text = CITED.replace("TEXT", "${法:調整会議}").replace("期間: 令和7年度", "期間: 令和6年度")
    [finding] = load(text).findings
    assert (finding.code, finding.basis) == ("JS105", "生活保護法第27条の3第1項")


PROFILE = """
計画:
  種別: 事例
  名称: 見本市の相談窓口
  自治体: {名称: 見本市, 都道府県: 見本県}
  出典: [見本市の案内（令和3年）, 見本県の資料]
  注記: 再構成したもの。
"""


def test_a_profile_is_nobodys_draft_and_not_issued_by_its_city() -> None:
    made = printed(PROFILE)

    assert (made.draft_mark, made.author, made.cover.issuer) == ("", "", "")
    assert made.cover.status == "他市町村の事例"
    assert made.subject == "重層的支援体制整備事業を実施する市町村の事例"
    assert made.colophon is not None
    assert made.colophon.lines == (
        ("名称", "見本市の相談窓口"),
        ("市町村", "見本県見本市"),
        ("出典", "見本市の案内（令和3年）"),
        ("出典", "見本県の資料"),
    )
    assert made.colophon.remarks == ("再構成したもの。",)


def test_a_profile_of_a_draft_says_so() -> None:
    made = printed(PROFILE.replace("  種別: 事例\n", "  種別: 事例\n  状態: 素案\n"))

    assert (made.draft_mark, made.cover.status) == ("素案", "素案")


def test_a_profile_without_an_outline_begins_with_its_city() -> None:
    text = PROFILE + "  特徴: 窓口を一つにした。\n窓口: [{id: mado, 名称: 総合窓口, 費用: 無料}]\n"

    made = printed(text)

    assert [words(section.title) for section in made.body] == ["概要", "相談窓口"]
    assert "  特徴 | 窓口を一つにした。" in shape(made.body[0].blocks)
    assert shape(made.body[1].blocks) == ["＃ 総合窓口", "表", "  費用 | 無料"]


def test_a_profile_with_nothing_but_a_name_says_so_in_its_body() -> None:
    made = printed("計画: {種別: 事例, 名称: 見本市の事例, 自治体: {名称: 見本市}}\n")

    assert [(words(it.title), shape(it.blocks)) for it in made.body] == [
        ("本文", ["¶ 印字できるものが、まだありません。"])
    ]


@pytest.mark.parametrize(
    ("written", "page", "pdf"),
    [
        ("https://example.jp/juso/", "https://example.jp/juso/", "https://example.jp/juso/plan.pdf"),
        (
            "https://example.jp/juso/2026.html",
            "https://example.jp/juso/2026.html",
            "https://example.jp/juso/plan.pdf",
        ),
        (
            '{HTML: "https://example.jp/juso/", PDF: "https://example.jp/file/31.pdf"}',
            "https://example.jp/juso/",
            "https://example.jp/file/31.pdf",
        ),
    ],
)
def test_where_the_plan_is_published_is_known_and_printed(written: str, page: str, pdf: str) -> None:
    made = printed(FULL.replace("  注記:", f"  公表先: {written}\n  注記:"))
    assert made.published == Published(page, pdf)
    assert made.colophon is not None
    assert ("ウェブページ", page) in made.colophon.lines


def test_where_it_is_published_may_be_unknown() -> None:
    made = printed(FULL)
    assert made.published is None
    assert made.colophon is not None
    assert "ウェブページ" not in dict(made.colophon.lines)

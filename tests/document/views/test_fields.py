"""どの表でも、書けると言った欄はすべて印字され、書けない欄は JS110 が場所を示す。"""

from __future__ import annotations

import pytest

from jusou_plan.document.nodes import Box, Table
from jusou_plan.model import block
from jusou_plan.model.views import FIELDS
from tests.document.printing import blocks_of, characters, document, load, plan_with, shape
from tests.language.plain_table import plain_table

EVERYTHING = """
計画:
  名称: 見本市の計画
  自治体:
    名称: 見本市
    都道府県: 見本県
    概要:
      時点: 令和3年4月末
      人口: 199,967人
      世帯数: 91139
      面積: 572.99
      高齢化率: [29.9, {値: 36.4%, 時点: 2040年, 見込み: true}]
  策定: {担当: fukushi}
  期間: 令和8年度～令和10年度
  開始時期: 令和5年度
  特徴: 特徴の文。
  出典: 元の資料
部署: [{id: fukushi, 名称: 福祉課}]
団体: [{id: shakyo, 名称: 社協}]
施設:
- id: kan
  名称: 会館
  郵便番号: "910-0000"
  所在地: 本町1
  併設先: 図書館
  連絡先: {電話: "0776-00-0000"}
  交通: 駅から5分
  設備: 授乳室
支援:
- id: sanka-shien
  根拠: 第1号
  名称: 参加支援事業
  見出し: 参加の支え
  概要: 支援の概要。
  内容: 支援の中身。
  国が求めること: 国の求め。
  今後の取組: 支援のこれから。
事業:
- id: sanka
  支援: sanka-shien
  根拠: 第1号イ
  分野: [介護]
  名称: 参加支援
  根拠法: [介護保険法]
  所管課: fukushi
  内容: 内容の文。
  支援対象者: 対象の文。
  実施方式: 委託
  委託先: shakyo
  実施施設: {施設: kan, 型: 一般型, 役割: 拠点, 方式: 委託, 運営: shakyo, か所: {数: 2か所}, 状態: 休止中}
  圏域: 市内全域
  配置人員: {職: 相談支援員, 人数: 2名}
  今後の取組: これからの文。
  実施時期: 令和7年4月から
  目標: [{目標: [{内容: 参加者数, 値: 30人}]}]
  その他: その他の文。
会議:
- id: chosei
  法定種別: 支援会議
  名称: 調整会議
  根拠: 要綱第1条
  設置要綱: 設置の要綱
  主催: fukushi
  協力: shakyo
  座長: 課長
  目的: 目的の文。
  協議内容: {前書き: 協議の文。}
  構成員: [福祉課]
  出席: 出席の文。
  頻度: 月1回
  開催月: [7月, 2月]
  所要時間: 90分
  開催方法: 方法の文。
  守秘義務: {内容: 守秘の文。}
  併催: {会議: [oya, rin], 条件: 必要に応じて}
  つなぐ先: sanka-shien
  兼ねる会議: 地域ケア会議
  報告先: oya
- {id: oya, 名称: 親会議}
- {id: rin, 名称: 隣会議}
指標:
- id: shihyo
  名称: 件数
  単位: 件
  事業: sanka
  出典計画: chiiki
  出典: 統計書
  実績: [{年度: R6, 値: 24, 目標: 30, 内容: 値の中身。, 成果: 成果の文。}]
関連計画:
- id: chiiki
  法定種別: 地域福祉計画
  名称: 地域福祉計画書
  通称: すまいる
  関係: 上位計画
  策定年月: 令和4年3月
  期間: 令和4年度～令和8年度
  一体策定: true
  統合元: kyu
  統合年度: 令和9年度
  改定: 6年ごと
  将来像: 目指す像
  基本理念: 理念の文
  基本目標: [{番号: "1", 名称: 目標の名}]
  概要: 計画の概要。
- {id: kyu, 名称: 旧計画}
事例:
- id: jirei
  名称: 事例の名
  世帯: [{id: honnin, 続柄: 本人}]
  課題: [{誰: honnin, 内容: 孤立}]
  支援: 訪問
取組:
- id: torikumi
  名称: 取組の名
  副題: 副題
  役割: 基盤
  支援: sanka-shien
  概要: 取組の概要。
  従前: 従前の文。
  現状: 現状の文。
  自己評価: 評価の文。
  今後: 今後の文。
課題:
- id: kadai
  名称: 課題の名
  状態: 解決
  支援: sanka-shien
  内容: 課題の内容。
  要点: 課題の要点。
  担当: fukushi
  対応策: 対応の文。
窓口:
- id: mado
  名称: 窓口の名
  概要: 概要の文。
  対象: [家族, など]
  相談内容: 介護
  職種: 保健師
  担当: fukushi
  施設: kan
  費用: 無料
  連絡先:
    電話: "0776-11-1111"
    FAX: "0776-22-2222"
    メール: a@example.jp
    URL: "https://example.jp/"
    開庁時間: 平日
    予約: 要らない
- id: uchi
  名称: 内の窓口
  上位: mado
  概要: 内の概要。
  対象: 本人
  相談内容: 生活
  職種: 社会福祉士
  連絡先: {用件: 夜間, 電話: "0776-33-3333", FAX: "0776-44-4444"}
- {id: oku, 名称: 奥の窓口, 上位: uchi}
予算: [{id: yosan, 名称: 予算の名, 内訳: [{事業: sanka, 金額: 100千円}]}]
"""

SHOWN: dict[type[block.Block], tuple[str, dict[str, str]]] = {
    block.ProjectSheets: (
        "事業票: sanka",
        {
            "支援": "参加支援事業",
            "根拠": "法第106条の4第2項第1号イ",
            "分野": "介護",
            "名称": "参加支援",
            "根拠法": "介護保険法",
            "所管課": "福祉課",
            "内容": "内容の文。",
            "支援対象者": "対象の文。",
            "実施方式": "委託",
            "委託先": "社協",
            "実施施設": "実施施設の表のとおり",
            "圏域": "市内全域",
            "配置人員": "相談支援員　2名",
            "今後の取組": "これからの文。",
            "実施時期": "令和7年4月から",
            "目標": "参加者数　30人",
            "その他": "その他の文。",
            "実施方式と委託先": "委託（社協）",
        },
    ),
    block.SupportSheet: (
        "支援票: sanka-shien",
        {
            "根拠": "第1号",
            "名称": "参加支援事業",
            "見出し": "参加の支え",
            "概要": "支援の概要。",
            "内容": "支援の中身。",
            "国が求めること": "国の求め。",
            "今後の取組": "支援のこれから。",
        },
    ),
    block.ProjectList: (
        "事業一覧: すべて",
        {
            "支援": "参加の支え",
            "根拠": "法第106条の4第2項第1号イ",
            "分野": "介護",
            "名称": "参加支援",
            "根拠法": "介護保険法",
            "所管課": "福祉課",
            "内容": "内容の文。",
            "支援対象者": "対象の文。",
            "実施方式": "委託",
            "委託先": "社協",
            "実施施設": "拠点：会館（図書館内）　2か所",
            "圏域": "市内全域",
            "配置人員": "相談支援員　2名",
            "今後の取組": "これからの文。",
            "実施時期": "令和7年4月から",
            "目標": "参加者数　30人",
            "その他": "その他の文。",
            "号": "第1号",
            "記号": "イ",
            "実施方式と委託先": "委託（社協）",
        },
    ),
    block.IndicatorTable: (
        "指標表: shihyo",
        {
            "指標": "件数",
            "名称": "件数",
            "単位": "件",
            "事業": "参加支援",
            "目標": "30件",
            "実績": "24件",
            "内容": "値の中身。",
            "成果": "成果の文。",
            "出典計画": "地域福祉計画書",
            "出典": "統計書",
        },
    ),
    block.MeetingTable: (
        "会議表: chosei",
        {
            "法定種別": "支援会議",
            "名称": "調整会議",
            "根拠": "要綱第1条",
            "設置要綱": "設置の要綱",
            "主催": "福祉課",
            "協力": "社協",
            "座長": "課長",
            "目的": "目的の文。",
            "協議内容": "協議の文。",
            "構成員": "・ 福祉課 / 出席の文。",
            "出席": "出席の文。",
            "頻度": "月1回",
            "開催月": "7月、2月",
            "所要時間": "90分",
            "開催方法": "方法の文。",
            "守秘義務": "守秘の文。",
            "兼ねる会議": "地域ケア会議",
            "併催": "必要に応じて、親会議又は隣会議の際に、時間を分けて開催",
            "報告先": "親会議",
            "つなぐ先": "参加支援事業",
            "開催": "・ 月1回 / ・ 90分"
            " / ・ 必要に応じて、親会議又は隣会議の際に、時間を分けて開催 / 方法の文。",
        },
    ),
    block.SiteTable: (
        "施設表: sanka",
        {
            "名称": "会館",
            "型": "一般型",
            "役割": "拠点",
            "方式": "委託",
            "運営": "社協",
            "か所": "2か所",
            "状態": "休止中",
            "所在地": "本町1（図書館内）",
            "併設先": "図書館",
            "連絡先": "電話 0776-00-0000",
            "郵便番号": "910-0000",
            "交通": "駅から5分",
            "設備": "授乳室",
        },
    ),
    block.RelatedPlans: (
        "関連計画: chiiki",
        {
            "法定種別": "地域福祉計画",
            "名称": "地域福祉計画書（すまいる）",
            "通称": "すまいる",
            "関係": "上位計画",
            "策定年月": "令和4年3月",
            "期間": "令和4年度～令和8年度",
            "一体策定": "一体的に策定",
            "統合元": "旧計画",
            "統合年度": "令和9年度",
            "改定": "6年ごと",
            "将来像": "「目指す像」",
            "基本理念": "「理念の文」",
            "基本目標": "基本目標1　目標の名",
            "概要": "計画の概要。",
        },
    ),
    block.DeskSheets: (
        "窓口票: mado",
        {
            "概要": "概要の文。",
            "対象": "家族など",
            "相談内容": "介護",
            "職種": "保健師",
            "窓口": "内の窓口",
            "担当": "福祉課",
            "施設": "会館",
            "所在地": "〒910-0000　本町1",
            "交通": "駅から5分",
            "連絡先": "電話 0776-11-1111　FAX 0776-22-2222　a@example.jp　https://example.jp/",
            "電話": "0776-11-1111",
            "FAX": "0776-22-2222",
            "メール": "a@example.jp",
            "URL": "https://example.jp/",
            "開庁時間": "平日",
            "予約": "要らない",
            "費用": "無料",
            "設備": "授乳室",
        },
    ),
    block.DeskList: (
        "窓口一覧: uchi",
        {
            "名称": "内の窓口",
            "用件": "夜間",
            "概要": "内の概要。",
            "対象": "本人",
            "相談内容": "生活",
            "職種": "社会福祉士",
            "窓口": "奥の窓口",
            "担当": "福祉課",
            "施設": "会館",
            "所在地": "〒910-0000　本町1",
            "交通": "駅から5分",
            "連絡先": "夜間：電話 0776-33-3333　FAX 0776-44-4444",
            "電話": "0776-33-3333",
            "FAX": "0776-44-4444",
            "メール": "a@example.jp",
            "URL": "https://example.jp/",
            "開庁時間": "平日",
            "予約": "要らない",
            "費用": "無料",
            "設備": "授乳室",
        },
    ),
    block.BudgetTable: (
        "予算表: yosan",
        {"区分": "参加支援事業", "分野": "介護", "事業": "参加支援", "委託先": "社協", "金額": "100千円"},
    ),
    block.CaseTable: (
        "事例: jirei",
        {"名称": "事例の名", "世帯": "本人", "課題": "本人：孤立", "支援": "訪問"},
    ),
    block.InitiativeTable: (
        "取組表: torikumi",
        {
            "名称": "取組の名（副題）",
            "副題": "副題",
            "役割": "基盤",
            "支援": "参加支援事業",
            "概要": "取組の概要。",
            "従前": "従前の文。",
            "現状": "現状の文。",
            "自己評価": "評価の文。",
            "今後": "今後の文。",
        },
    ),
    block.ChallengeSheets: (
        "課題: kadai",
        {
            "名称": "課題の名",
            "状態": "解決",
            "支援": "参加支援事業",
            "内容": "課題の内容。",
            "要点": "課題の要点。",
            "担当": "福祉課",
            "対応策": "対応の文。",
        },
    ),
    block.CityTable: (
        "自治体概要: すべて",
        {
            "都道府県": "見本県",
            "人口": "199,967人（令和3年4月末）",
            "世帯数": "91,139世帯（令和3年4月末）",
            "面積": "572.99㎢（令和3年4月末）",
            "高齢化率": "・ 29.9%（令和3年4月末） / ・ 36.4%（2040年の見込み）",
            "期間": "令和8年度～令和10年度",
            "開始時期": "令和5年度",
            "担当": "福祉課",
            "特徴": "特徴の文。",
            "出典": "元の資料",
        },
    ),
}
"""For each view, how it is called, and what each of its fields prints."""

CASES = [(view, field) for view, (_, fields) in SHOWN.items() for field in fields]


def test_every_view_and_every_field_that_may_be_written_is_shown_here() -> None:
    others = (block.MeetingChart, block.SupportOverview)
    tables = {view: set(fields) for view, fields in FIELDS.items() if view not in others}
    assert tables == {view: set(fields) for view, (_, fields) in SHOWN.items()}


@pytest.mark.parametrize(("view", "field"), CASES, ids=[f"{view.__name__}-{field}" for view, field in CASES])
def test_each_field_is_printed_under_its_label(view: type[block.Block], field: str) -> None:
    call, fields = SHOWN[view]
    as_table = ", 表にする: true" if view is block.RelatedPlans else ""
    made = blocks_of(EVERYTHING, f"- {{{call}, 項目: [{{欄: {field}, 見出し: 印字の名}}]{as_table}}}")
    table = next(it for it in made if isinstance(it, Table))
    cells = [cell.replace("\n", " / ") for row in plain_table(table) for cell in row]
    assert fields[field] in cells
    assert "印字の名" in "".join(cells)


def test_an_overview_of_supports_shows_the_fields_of_a_sheet() -> None:
    assert FIELDS[block.SupportOverview] == FIELDS[block.SupportSheet]
    made = blocks_of(EVERYTHING, "- {支援一覧: すべて, 項目: [内容, 今後の取組: これから, 根拠]}")
    assert shape(made) == [
        "［①］ 題 «参加支援事業»",
        "  ¶ 支援の中身。",
        "  札 これから：支援のこれから。",
        "  札 根拠：第1号",
    ]


def test_a_box_of_a_related_plan_uses_the_labels_of_the_view() -> None:
    [box] = blocks_of(EVERYTHING, "- {関連計画: chiiki, 項目: [基本理念: 理念, 概要, 基本目標: 柱]}")
    assert isinstance(box, Box)
    assert shape([box]) == [
        "枠 地域福祉計画書（すまいる）",
        "  ¶ 理念　「理念の文」",
        "  ¶ 計画の概要。",
        "  ¶ 柱　基本目標1　目標の名",
    ]


@pytest.mark.parametrize("view", SHOWN, ids=lambda view: view.__name__)
def test_a_field_that_no_view_has_is_a_finding_at_its_word_and_prints_no_crooked_table(
    view: type[block.Block],
) -> None:
    call, fields = SHOWN[view]
    known = next(iter(fields))
    loaded = load(plan_with(EVERYTHING, f"- {{{call}, 項目: [{known}, 担当窓口, 天気: 空]}}"))
    assert [(it.code, characters(loaded, it.span), it.message) for it in loaded.findings] == [
        ("JS110", "担当窓口", "「担当窓口」という欄は印字できません"),
        ("JS110", "天気", "「天気」という欄は印字できません"),
    ]
    assert all(it.advice == f"書ける欄: {'、'.join(FIELDS[view])}" for it in loaded.findings)
    assert shape(document(loaded).body[0].blocks)


def test_a_misspelt_field_is_put_right() -> None:
    loaded = load(plan_with(EVERYTHING, "- {事業票: sanka, 項目: [支援対象物]}"))
    [found] = loaded.findings
    assert found.suggestions[0].text == "支援対象者"


def test_a_form_of_the_city_and_a_shared_rule_are_checked_too() -> None:
    loaded = load("""
計画: {名称: 計画, 自治体: {名称: 見本市}}
会議:
- {id: oya, 名称: 親会議}
- {id: ko, 名称: 子会議, 準用: {会議: oya, 項目: [構成員, 席順]}}
本文:
  様式:
    事業票: {項目: [内容, 担当窓口]}
    施設表: {項目: [名称, 天気]}
    会議表: {項目: [目的, 議題]}
  章: []
""")
    assert {characters(loaded, found.span) for found in loaded.findings} == {
        "席順",
        "担当窓口",
        "天気",
        "議題",
    }
    assert {found.code for found in loaded.findings} == {"JS110"}

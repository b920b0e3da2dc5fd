"""Bad YAML → code, place and words of the one finding it gives. One table, with either parser."""

from typing import NamedTuple

import pytest

from jusou_plan.source import events
from tests.source.reading import read


class Case(NamedTuple):
    """A text; the finding's code, line and column; words of its message, label and advice."""

    name: str
    text: str
    code: str
    line: int
    column: int
    words: tuple[str, ...]


CASES = [
    # 全角の文字を記号のつもりで打った
    Case("全角コロンだけの1行", "計画：第7期\n", "JS009", 1, 3, ("全角コロン「：」", "半角の「: 」")),
    Case("全角コロンの次の行で初めて壊れる", "計画：第7期\n名称: x\n", "JS009", 1, 3, ("全角コロン",)),
    Case("途中の行の全角コロン", "a: 1\n計画：第7期\nb: 2\n", "JS009", 2, 3, ("全角コロン",)),
    Case("最後の行の全角コロン", "a: 1\n計画：第7期\n", "JS009", 2, 3, ("全角コロン",)),
    Case("全角コロンが続く", "甲：1\n乙：2\n丙：3\n丁：4\n戊: 5\n", "JS009", 1, 2, ("全角コロン",)),
    Case("全角コロンが長く続く", "甲：1\n" * 30 + "乙: 5\n", "JS009", 1, 2, ("全角コロン",)),
    Case("値の続きに読まれる全角コロン", "a: 福井\n  名称：福井市\n", "JS009", 2, 5, ("全角コロン",)),
    Case("入れ子が文章に読まれる", "計画:\n  名称：福井市\n  期：7\n", "JS009", 2, 5, ("全角コロン",)),
    Case("リストの項目の名称", "部署:\n- 名称：福祉課\n", "JS009", 2, 5, ("全角コロン",)),
    Case("隣の項目と同じ語の全角コロン", "a:\n- 役: 長\n- 役：員\n", "JS009", 3, 4, ("全角コロン",)),
    Case("かっこの中の全角コロン", "所管課: {参照：fukushi}\n", "JS009", 1, 9, ("全角コロン",)),
    Case("CRLFの全角コロン", "a: 1\r\nb：2\r\nc: 3\r\n", "JS009", 2, 2, ("全角コロン",)),
    Case("コロンの後の全角空白", "a:　値\nb: 1\n", "JS009", 1, 3, ("全角空白", "半角の「: 」")),
    Case("コロンの後の全角空白が最後の行", "a:　値\n", "JS009", 1, 3, ("全角空白",)),
    Case("全角空白の字下げ", "計画:\n　名称: x\n", "JS009", 2, 1, ("全角空白は、字下げ", "半角の空白")),
    Case("リストの印の後の全角空白", "a:\n  -　x\n  -　y\n", "JS009", 2, 4, ("全角空白",)),
    Case("全角ハイフンのリスト", "a:\n－ x\n－ y\n", "JS009", 2, 1, ("全角ハイフン「－」", "半角の「-」")),
    Case("全角ハイフンが項目名に入る", "a:\n  － 名称: y\n", "JS009", 2, 3, ("全角ハイフン",)),
    Case("中黒のリスト", "a:\n  ・甲\n  ・乙\n", "JS009", 2, 3, ("中黒「・」", "半角の「- 」")),
    Case("全角引用符", "a: “x: y”\n", "JS009", 1, 4, ("全角引用符「“」", '半角の「"」')),
    Case("全角で閉じた引用符", 'a: "x”\nb: 1\nc: 2\nd: 3\n', "JS009", 1, 6, ("全角引用符「”」",)),
    Case("全角引用符の項目名", "“名称”: x\n", "JS009", 1, 1, ("全角引用符",)),
    Case("全角で閉じたかっこ", "a: [x, y］\nb: 1\n", "JS009", 1, 9, ("全角かっこ「］」", "半角の「]」")),
    Case("全角の注釈記号", "＃ メモ\na: 1\n", "JS009", 1, 1, ("全角シャープ「＃」",)),
    Case("全角の縦線", "内容: ｜\n  本文。\n", "JS009", 1, 5, ("全角縦線「｜」", "半角の「|」")),
    # 無実の全角コロン
    Case(
        "本文の全角コロンは無実", "a: |\n  対象：市民\n名称 x\nb: 1\n", "JS001", 3, 1, ("「: 」がありません",)
    ),
    Case("値の全角かっこは無実", 'a: ［再掲］\nb: "x\n', "JS001", 2, 4, ("引用符が閉じられていません",)),
    # 繰り返し
    Case(
        "同じ項目が2回", "計画:\n  期: 1\n  名称: x\n  期: 2\n", "JS002", 4, 3, ("「期」", "2回", "まとめて")
    ),
    Case(
        "要素のつながり",
        "部署:\n  - id: a\n    名称: x\n    id: b\n    名称: y\n",
        "JS002",
        4,
        5,
        ("「id」など2つ", "2回", "「- 」を付けて"),
    ),
    Case("引用符つきで2回", '"1": a\n1: b\n', "JS002", 2, 1, ("「1」",)),
    # 使わない機能
    Case("アンカーとエイリアス", "a: &x 1\nb: *x\n", "JS003", 1, 4, ("アンカー（&x）", "id で参照")),
    Case("行き先のないエイリアス", "a: *x\n", "JS003", 1, 4, ("エイリアス", "引用符")),
    Case("太字のつもりの星", "a: **太字**\n", "JS003", 1, 4, ("エイリアス", "引用符")),
    Case("リストのつもりの星", "a:\n* 甲\n", "JS003", 2, 1, ("リストなら", "「- 」")),
    Case("マージキー", "a:\n  <<: {b: 1}\n", "JS003", 2, 3, ("マージキー（<<）",)),
    Case("タグ", "a: !!str 1\n", "JS004", 1, 4, ("タグ（!!str）",)),
    Case("感嘆符で始まる文字", "a: !注意\n", "JS004", 1, 4, ("タグ", "引用符")),
    Case("2つ目の文書", "a: 1\n---\nb: 2\n", "JS005", 2, 1, ("文書が2つ以上", "分けて")),
    # 目に見えない文字
    Case("NEL", "a: x\u0085y\n", "JS007", 1, 5, ("NEL", "U+0085", "貼り付け")),
    Case("LSが2つ", "a: x\u2028y\u2028z\n", "JS007", 1, 5, ("LS", "ほかに1か所", "Word")),
    Case("PS", "# x\na: x\u2029\n", "JS007", 2, 5, ("PS", "U+2029")),
    Case("NUL", "a: \x00\n", "JS007", 1, 4, ("NUL文字",)),
    Case("垂直タブ", "a: x\x0by\n", "JS007", 1, 5, ("垂直タブ", "Word")),
    Case("制御文字", "a: x\x9fy\n", "JS007", 1, 5, ("制御文字 U+009F",)),
    Case("途中のBOM", "a: \ufeffx\n", "JS007", 1, 4, ("BOM",)),
    Case("復帰文字だけの改行", "a: 1\rb: 2\n", "JS007", 1, 5, ("CR",)),
    Case("エスケープで書いたNUL", 'a: "x\\0"\n', "JS007", 1, 4, ("NUL文字", "\\ で始まる")),
    # タブ
    Case("タブの字下げ", "a:\n\tb: 1\n", "JS008", 2, 1, ("タブ", "半角の空白")),
    Case("空白の後のタブ", "a:\n  b: 1\n  \tc: 2\n", "JS008", 3, 3, ("タブ",)),
    Case("リストの印の後のタブ", "a:\n-\tb: 1\n  c: 2\n", "JS008", 2, 2, ("タブ",)),
    Case("本文のタブ", "a: |\n  b\n\tc\n", "JS008", 3, 1, ("タブ",)),
    # 空と、形
    Case("空のファイル", "", "JS010", 1, 1, ("空です",)),
    Case("注釈だけ", "# メモ\n# メモ\n", "JS010", 1, 1, ("空です",)),
    Case("区切りだけ", "---\n", "JS010", 1, 1, ("空です",)),
    Case("一番外側がリスト", "- 名称: x\n", "JS012", 1, 3, ("「項目: 値」", "「事業:」")),
    Case("一番外側が文字", "福井市\n", "JS012", 1, 1, ("「項目: 値」",)),
    Case("項目名がリスト", "[a, b]: 1\n", "JS015", 1, 1, ("項目名", "置けません")),
    Case("項目名がない", "a: 1\n: 2\n", "JS015", 2, 1, ("項目名が空",)),
    Case("項目名が空の引用符", '"": 2\n', "JS015", 1, 1, ("項目名が空",)),
    # そのほかの文法
    Case("コロンの後に空白がない", "名称:福井\n期: 2\n", "JS001", 1, 3, ("コロンの後に半角の空白",)),
    Case("途中の行でコロンの後に空白がない", "a: 1\n名称:福井\n期: 2\n", "JS001", 2, 3, ("コロンの後に",)),
    Case("コロンがない行", "名称 福井市\n計画: 1\n", "JS001", 1, 1, ("「: 」がありません",)),
    Case("1行にコロンが2回", "a: b: c\n", "JS001", 1, 5, ("2回", "引用符")),
    Case("字下げが深い", "計画:\n  名称: x\n   期: 7\n", "JS001", 3, 4, ("字下げが、上の行と合いません",)),
    Case("字下げが浅い", "a:\n    b: 1\n  c: 2\n", "JS001", 3, 3, ("字下げがそろっていません",)),
    Case("最初の行だけ字下げ", " a: 1\nb: 2\n", "JS001", 2, 1, ("字下げがそろっていません",)),
    Case("リストの中に項目", "a:\n  - x\n  b: 1\n", "JS001", 3, 3, ("字下げがそろっていません",)),
    Case("閉じていない引用符", 'a: "x\nb: 1\n', "JS001", 1, 4, ("引用符が閉じられていません",)),
    Case("引用符の後の文字", 'a: "x" と y\n', "JS001", 1, 8, ("余分な文字",)),
    Case("閉じていないかっこ", "a: [x, y\nb: 1\n", "JS001", 1, 4, ("かっこが閉じられていません",)),
    Case("開いたまま終わる", "a: [[[\n", "JS001", 1, 1, ("かっこが閉じられていません",)),
    Case("かっこの中の引用", "a: {b: ${法:x}}\n", "JS001", 1, 9, ("区切りがありません", "引用符")),
    Case("使えない始まり", "a: @x\n", "JS001", 1, 4, ("「@」で始める", "引用符")),
    Case("値の位置のリスト", "a: - x\n", "JS001", 1, 4, ("「- 」を始める",)),
    Case("縦線の後の文章", "a: | x\n", "JS001", 1, 6, ("「|」", "次の行")),
    Case("引用符の中の円記号", 'a: "c:\\x"\n', "JS001", 1, 9, ("「\\」", "' で囲んで")),
    Case("長すぎる項目名", "あ" * 1100 + ": 1\n", "JS001", 1, 1101, ("1,024",)),
]


@pytest.fixture(params=["C", "Python"])
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run a test with the C parser and with the fallback."""
    monkeypatch.setattr(events, "has_c_parser", lambda: request.param == "C")


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_one_mistake_gives_one_finding_at_its_place(case: Case) -> None:
    findings = read(case.text).findings
    assert [finding.code for finding in findings] == [case.code]
    (finding,) = findings
    assert (finding.span.file, finding.span.start.line, finding.span.start.column) == (
        "x.yaml",
        case.line,
        case.column,
    )
    said = finding.message + finding.label + finding.advice
    for word in case.words:
        assert word in said
    assert finding.label or finding.message
    assert finding.advice


HONEST = [
    ("文章のリスト", "a:\n- 対象：65歳以上\n- 期間：1年\n", {"a": ["対象：65歳以上", "期間：1年"]}),
    ("時刻", "a:\n- 9：00から\n", {"a": ["9：00から"]}),
    ("値の中の全角コロン", "a: 対象：65歳以上\n", {"a": "対象：65歳以上"}),
    ("引用符で囲んだ全角コロン", "a:\n- '名称：x'\n", {"a": ["名称：x"]}),
    ("表の横線", "a: －\nb: ー\nc: ―\n", {"a": "－", "b": "ー", "c": "―"}),
    ("値の中の全角空白", "a: 福井　太郎\n", {"a": "福井　太郎"}),
    ("値の全角かっこ", "a: ［再掲］、［一部］\n", {"a": "［再掲］、［一部］"}),
    ("本文の全角", "a: |\n  ＃ 見出し\n  ・名称：x\n", {"a": "＃ 見出し\n・名称：x\n"}),
    ("ハッシュの後に空白のない値", "a: C#\n", {"a": "C#"}),
    ("引用", "a: ${法:受託者守秘}\n", {"a": "${法:受託者守秘}"}),
    ("URL", "a: https://example.jp/x\n", {"a": "https://example.jp/x"}),
    ("CRLFの改行", "a: 1\r\nb: |\r\n  x\r\n  y\r\n", {"a": 1, "b": "x\ny\n"}),
]


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize(("text", "data"), [row[1:] for row in HONEST], ids=[row[0] for row in HONEST])
def test_honest_text_is_left_alone(text: str, data: object) -> None:
    parsed = read(text)
    assert parsed.findings == ()
    assert parsed.data == data
    assert parsed.complete


def test_a_repeated_key_shows_the_first_place_and_keeps_the_first_value() -> None:
    parsed = read("期: 1\n名称: x\n期: 2\n")
    (related,) = parsed.findings[0].related
    assert (related.message, str(related.span)) == ("1回目はここです", "x.yaml:1:1")
    assert parsed.data == {"期": 1, "名称": "x"}
    assert not parsed.complete


def test_an_anchor_shows_where_it_is_used() -> None:
    (finding,) = read("a: &x 1\nb: *x\nc: *x\n").findings
    assert [str(use.span) for use in finding.related] == ["x.yaml:2:4", "x.yaml:3:4"]


def test_a_spoilt_value_says_that_it_is_already_reported() -> None:
    parsed = read("a:\n- 名称：福祉課\n- 名称: 長寿課\n")
    assert [parsed.marks.at(["a", index]).reported for index in (0, 1)] == [True, False]


def test_a_mapping_that_lost_a_key_says_that_it_is_already_reported() -> None:
    parsed = read("a:\n  id: x\n  名称　: y\n")
    assert parsed.data == {"a": {"id": "x"}}
    assert parsed.marks.at(["a"]).reported


def test_two_mistakes_of_different_lines_give_two_findings_in_order() -> None:
    found = read("a: !x 1\nb: 1\nb: 2\n").findings
    assert [(finding.code, finding.span.start.line) for finding in found] == [("JS004", 1), ("JS002", 3)]

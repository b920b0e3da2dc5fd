"""A plan's document built by hand: every node type, the shapes that real plans need, several pages.

Each text stands on a line of its own in an imagined `plan.yaml`, written there letter by letter, so that its
span is as long as the text.
"""

from collections.abc import Iterable
from itertools import count
from pathlib import Path

from jusou_plan.document.nodes import (
    Block,
    Box,
    Break,
    Cell,
    Colophon,
    Cover,
    CrossReference,
    Definition,
    DefinitionList,
    Document,
    Figure,
    Gap,
    Inline,
    ItemList,
    Link,
    ListItem,
    Note,
    NoteMark,
    Notes,
    Paragraph,
    Row,
    RowGroup,
    Scope,
    Section,
    Strong,
    Subheading,
    Table,
    Text,
)
from jusou_plan.source.position import Position, Span

_lines = count(1)


def span(length: int = 1) -> Span:
    """Give a place on the next line of the imagined YAML file, from column 5."""
    line = next(_lines)
    return Span("plan.yaml", Position(line, 5), Position(line, 5 + length))


def text(words: str) -> Text:
    return Text(words, span(len(words)))


def inlines(*parts: str | Inline) -> tuple[Inline, ...]:
    return tuple(text(part) if isinstance(part, str) else part for part in parts)


def paragraph(*parts: str | Inline, role: str = "body") -> Paragraph:
    return Paragraph(inlines(*parts), span(), role)


def cell(
    *parts: str | Inline | Block,
    scope: Scope | None = None,
    rows: int = 1,
    columns: int = 1,
    align: str = "start",
) -> Cell:
    """Give a cell that holds one paragraph of inlines, or blocks as they are."""
    if parts and not isinstance(parts[0], str | Text | Strong | Break | CrossReference | NoteMark | Link):
        blocks = tuple(parts)
    else:
        blocks = (paragraph(*parts),) if parts else ()  # type: ignore[arg-type]
    return Cell(blocks, span(), scope, rows, columns, align)  # type: ignore[arg-type]


def head(*words: str) -> Row:
    return Row(tuple(cell(word, scope=Scope.COLUMN) for word in words), span())


def label(words: str, *, rows: int = 1, columns: int = 1) -> Cell:
    return cell(words, scope=Scope.ROW_GROUP if rows > 1 else Scope.ROW, rows=rows, columns=columns)


def row(*cells: Cell | str) -> Row:
    return Row(tuple(cell(each) if isinstance(each, str) else each for each in cells), span())


def group(*rows: Row) -> RowGroup:
    return RowGroup(rows, span())


def items(*entries: tuple[str, str] | tuple[str, str, Block], ordered: bool = True) -> ItemList:
    """Give a list from (marker, words) or (marker, words, nested list)."""
    made = tuple(ListItem(entry[0], (paragraph(entry[1]), *entry[2:]), span()) for entry in entries)
    return ItemList(made, span(), ordered)


def section(
    level: int,
    number: str,
    title: str,
    id_: str,
    blocks: Iterable[Block] = (),
    sections: Iterable[Section] = (),
    *,
    page_break: bool = False,
) -> Section:
    return Section(
        id_, level, number, inlines(title), tuple(blocks), tuple(sections), span(), page_break=page_break
    )


def document(front: Iterable[Section] = (), body: Iterable[Section] = (), **changes: object) -> Document:
    fields: dict[str, object] = {
        "title": "ひばり市重層的支援体制整備事業実施計画",
        "language": "ja",
        "author": "ひばり市",
        "subject": "社会福祉法第106条の5に基づく計画",
        "cover": Cover(
            title="ひばり市重層的支援体制整備事業実施計画",
            subtitle="",
            term="",
            period="令和7年度",
            status="",
            date="令和7年3月",
            issuer="ひばり市",
            picture=None,
            origin=span(),
        ),
        "front": tuple(front),
        "body": tuple(body),
        "colophon": None,
        "origin": span(),
    }
    return Document(**(fields | changes))  # type: ignore[arg-type]


def small_document() -> Document:
    """Give one of everything on a page or two, for the golden file."""
    notes = Notes((Note("chu-1", "※1", (paragraph("専任に限る。"),), span()),), span())
    table = Table(
        "hyo-1",
        inlines("表1 配置人員"),
        (head("事業", "人員"),),
        (group(row(label("相談支援事業"), cell("1.3人以上", NoteMark("chu-1", "※1", span())))),),
        (0.4, 0.6),
        span(),
    )
    figure = Figure(
        "zu-1",
        inlines("図1 体制"),
        "相談支援包括化推進員が各課をつなぐ図",
        span(),
        svg=DRAWING,
        source="ひばり市",
        data=(("会議", "報告先"), ("実務者会議", "推進会議")),
    )
    chapter = section(
        1,
        "第1章",
        "計画の概要",
        "gaiyo",
        [
            paragraph(
                "対象は",
                Strong(inlines("すべての市民"), span()),
                "です(",
                CrossReference("hyo-1", "表1", span()),
                ")。",
            ),
            items(
                ("(1)", "相談支援", items(("ア", "断らない相談"), ("イ", "継続的な支援"))),
                ("(2)", "参加支援"),
            ),
        ],
        [
            section(
                2,
                "1",
                "人員と体制",
                "taisei",
                [table, notes, figure, Gap("【未確定】開設日(担当:福祉政策課)", span())],
            )
        ],
    )
    colophon = Colophon((("発行", "ひばり市福祉政策課"),), ("見本です。",), span())
    return document(body=[chapter], colophon=colophon, draft_mark="案", keywords=("重層的支援", "計画"))


def rich_document(*, chapters: int = 4, picture: Path | None = None) -> Document:
    """Give a plan as long as real ones: lists, spans over several pages, notes, figures."""
    front = [section(1, "", "はじめに", "hajimeni", [_prose(6), _prose(4), _prose(5)])]
    body = [_chapter(number) for number in range(1, chapters + 1)]
    cover = Cover(
        title="ひばり市重層的支援体制整備事業実施計画",
        subtitle="つながりを編む 〜断らない相談と居場所づくり〜",
        term="第2期",
        period="令和7年度〜令和9年度",
        status="パブリックコメント案",
        date="令和7年3月",
        issuer="ひばり市福祉政策課",
        picture=Figure("hyoshi", (), "ひばりの絵", span(), image=picture) if picture else None,
        origin=span(),
    )
    colophon = Colophon(
        (
            ("書名", "ひばり市重層的支援体制整備事業実施計画"),
            ("発行", "令和7年3月"),
            ("編集", "ひばり市福祉政策課"),
            ("所在地", "〒910-0000 ひばり市大手3丁目10番1号"),
            ("電話", "0776-00-0000"),
        ),
        ("公表資料に基づき再構成したもの。市の公式文書ではありません。",),
        span(),
    )
    return document(
        front, body, cover=cover, colophon=colophon, draft_mark="案", keywords=("重層的支援", "地域共生社会")
    )


_SENTENCES = (
    "高齢、障がい、こども、生活困窮といった分野ごとの窓口だけでは受け止めきれない相談が増えています。",
    "本市では、8050問題やダブルケアなど、世帯の中で重なり合う課題を一つの入口で受け止めます。",
    "支援関係機関は、本人の同意を得たうえで情報を共有し、役割を分担して伴走します。",
    "社会福祉法(昭和26年法律第45号)第106条の4第2項に掲げる事業を、一体のものとして実施します。",
    "計画の進み具合は、年に2回、実務者会議で確かめ、必要に応じて見直します。",
    "「困っている」と言えない人にも支援が届くよう、地域の居場所と訪問を組み合わせます。",
)


def _prose(sentences: int) -> Paragraph:
    return paragraph("".join(_SENTENCES[number % len(_SENTENCES)] for number in range(sentences)))


def _chapter(number: int) -> Section:
    here = f"sho-{number}"
    return section(
        1,
        f"第{number}章",
        (
            "計画の策定にあたって",
            "支援の内容と実施体制",
            "支援会議・重層的支援会議",
            "推進に向けた取組と評価",
        )[(number - 1) % 4],
        here,
        [_prose(3)],
        [
            section(2, "1", "策定の趣旨", f"{here}-shushi", [_prose(5), _prose(4), _nested(here)]),
            section(
                2,
                "2",
                "包括的相談支援事業",
                f"{here}-sodan",
                [_prose(2), *_sheet(here)],
                [
                    section(3, "(1)", "実施施設の一覧", f"{here}-shisetsu", [_prose(2), *_facilities(here)]),
                    section(
                        3, "(2)", "指標と目標", f"{here}-shihyo", [_indicators(here), _box(here), _gap()]
                    ),
                ],
            ),
            section(
                2,
                "3",
                "地域で支える体制と関係機関の役割分担及び多機関協働による支援の進め方",
                f"{here}-kyodo",
                [_figure(here), _prose(4), _terms(here)],
            ),
        ],
        page_break=True,
    )


def _nested(here: str) -> Block:
    return items(
        (
            "①",
            "属性や世代を問わない相談の受け止め",
            items(
                (
                    "(1)",
                    "市内6か所の総合相談窓口で、どのような相談も断らずに受け止め、必要な機関につなぎます。",
                    items(
                        ("ア", "来所が難しい人には訪問します。"),
                        (
                            "イ",
                            "電話、電子メール及びSNSでも受け付けます。",
                            items(("・", "受付は平日の9時から17時まで"), ordered=False),
                        ),
                    ),
                ),
                ("(2)", "つないだ後も終結まで見守ります。"),
            ),
        ),
        ("②", "参加支援"),
        ("③", "地域づくりに向けた支援"),
    )


def _sheet(here: str) -> list[Block]:
    note = f"{here}-chu"
    table = Table(
        f"{here}-hyo-sheet",
        inlines("表1 障がい者相談支援事業"),
        (),
        (
            group(row(label("根拠", columns=2), "社会福祉法第106条の4第2項第1号ロ")),
            group(row(label("所管課", columns=2), "障がい福祉課")),
            group(
                row(label("支援対象者", columns=2), "障がい者、障がいの疑いのある人、その家族及び支援者 など")
            ),
            group(
                row(
                    label("支援の内容", columns=2),
                    cell(
                        items(
                            ("①", "福祉サービスの利用援助(情報提供、相談等)"),
                            ("②", "社会資源を活用するための支援(各種支援施策に関する助言・指導等)"),
                            ("③", "権利の擁護のために必要な援助"),
                        )
                    ),
                )
            ),
            group(
                row(
                    label("配置人員", rows=3),
                    label("基幹型"),
                    cell("3人以上", NoteMark(f"{note}-1", "※1", span())),
                ),
                row(
                    label("委託型"),
                    cell(
                        "各1.3人以上",
                        NoteMark(f"{note}-1", "※1", span()),
                        NoteMark(f"{note}-2", "※2", span()),
                    ),
                ),
                row(
                    label("連絡先"),
                    cell(
                        "0776-20-0000",
                        Break(span()),
                        Link("https://example.jp/soudan", "相談窓口の案内", span()),
                    ),
                ),
            ),
            group(row(label("今後の取組", columns=2), cell(_prose(3)))),
        ),
        (0.14, 0.16, 0.7),
        span(),
        "sheet",
    )
    notes = Notes(
        (
            Note(
                f"{note}-1",
                "※1",
                (
                    paragraph(
                        "常勤換算による人数。うち1人は社会福祉士、精神保健福祉士又は保健師のいずれかの資格を持つ人とし、相談業務に3年以上携わった経験のあることを要件とする。"
                    ),
                ),
                span(),
            ),
            Note(f"{note}-2", "※2", (paragraph("圏域ごとに配置する。"),), span()),
        ),
        span(),
    )
    return [paragraph("本市の障がい者相談支援は次のとおりです。", role="lead"), table, notes]


def _facilities(here: str) -> list[Block]:
    areas = ("中央北", "中央南", "東足羽", "みなみ", "西", "北", "光陽", "不死鳥", "あわら境", "清水")
    groups = tuple(
        group(
            row(
                label(area, rows=3),
                cell("地域包括支援センター", scope=Scope.ROW, rows=2),
                "市社会福祉協議会",
                f"大手{index}丁目",
                cell("3.5人", align="end"),
            ),
            row("医療法人ひばり会", f"宝永{index}丁目12番地 ひばりビル2階", cell("2人", align="end")),
            row(
                cell("障がい相談支援事業所", scope=Scope.ROW),
                "NPO法人つばさ、社会福祉法人さざなみ共同事業体",
                f"花堂{index}丁目",
                cell("1.3人以上", align="end"),
            ),
        )
        for index, area in enumerate(areas, 1)
    )
    table = Table(
        f"{here}-hyo-shisetsu",
        inlines("表2 実施施設"),
        (
            Row(
                (
                    cell("圏域", scope=Scope.COLUMN, rows=2),
                    cell("種別", scope=Scope.COLUMN, rows=2),
                    cell("運営と場所", scope=Scope.COLUMN_GROUP, columns=2),
                    cell("人員", scope=Scope.COLUMN, rows=2),
                ),
                span(),
            ),
            Row((cell("運営法人", scope=Scope.COLUMN), cell("所在地", scope=Scope.COLUMN)), span()),
        ),
        groups,
        (0.12, 0.22, 0.3, 0.22, 0.14),
        span(),
    )
    reference = paragraph(
        "指標は",
        CrossReference(f"{here}-hyo-shihyo", "表3", span()),
        "(",
        CrossReference(f"{here}-hyo-shihyo", "該当", span(), page=True),
        ")、経緯は",
        CrossReference("hajimeni", "「はじめに」", span()),
        "(",
        CrossReference("hajimeni", "該当", span(), page=True),
        ")に示します。",
    )
    return [reference, Subheading(f"{here}-kaigo", inlines("【介護】"), span()), table]


def _indicators(here: str) -> Block:
    rows = (
        ("相談受付件数", "459件", "480件", "520件"),
        ("支援プラン作成数", "32件", "40件", "45件"),
        ("居場所の数", "18か所", "20か所", "24か所"),
    )
    return Table(
        f"{here}-hyo-shihyo",
        inlines("表3 指標"),
        (head("指標", "令和5年度", "令和6年度", "令和9年度(目標)"),),
        tuple(
            group(row(label(name), *(cell(value, align="end") for value in values))) for name, *values in rows
        ),
        (0.4, 0.2, 0.2, 0.2),
        span(),
    )


def _box(here: str) -> Block:
    return Box(
        inlines("事例:ひきこもりの息子と暮らす母親への支援"),
        (_prose(3), items(("・", "本人の「好き」を入口にした"), ("・", "就労体験につなげた"), ordered=False)),
        span(),
    )


def _gap() -> Block:
    return Gap("【未確定】令和8年度の目標値(担当:福祉政策課、期限:令和7年9月)", span())


def _terms(here: str) -> Block:
    return DefinitionList(
        (
            Definition(
                f"{here}-yogo-1", "ダブルケア", (paragraph("子育てと親の介護を同時に担うこと。"),), span()
            ),
            Definition(
                f"{here}-yogo-2",
                "伴走支援",
                (paragraph("課題の解決だけでなく、つながり続けることを目指す支援。"),),
                span(),
            ),
        ),
        span(),
    )


def _figure(here: str) -> Block:
    return Figure(
        f"{here}-zu",
        inlines("図1 多機関協働の進め方"),
        "相談を受け止め、多機関協働につなぎ、重層的支援会議で支援プランを決める流れの図",
        span(),
        svg=DRAWING,
        source="ひばり市福祉政策課",
    )


DRAWING = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 130">
<defs><marker id="tip" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto">\
<path d="M0 0L10 5L0 10z" fill="#0b4f8a"/></marker></defs>
<g fill="#e7eff6" stroke="#0b4f8a"><rect x="10" y="30" width="160" height="70" rx="4"/>\
<rect x="240" y="30" width="160" height="70" rx="4"/><rect x="470" y="30" width="160" height="70" rx="4"/></g>
<g stroke="#0b4f8a" stroke-width="2" marker-end="url(#tip)"><path d="M174 65H234"/><path d="M404 65H464"/></g>
<g font-size="17" text-anchor="middle" fill="#1b1f24"><text x="90" y="71">相談の受け止め</text>\
<text x="320" y="71">多機関協働</text><text x="550" y="71">重層的支援会議</text></g>
</svg>"""

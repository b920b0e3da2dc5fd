"""A short book in which the typesetting shows: lines of 明朝体, a smaller figure, a table that goes on."""

from jusou_plan.document.nodes import Document, Figure, Table, Typesetting
from tests.render.sample import document, group, head, inlines, items, label, paragraph, row, section, span

_DRAWING = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 490"><title>体制</title>'
    '<rect x="2" y="2" width="636" height="486" rx="6" fill="none" stroke="#0b4f8a" stroke-width="3"/>'
    '<text x="320" y="254" text-anchor="middle" font-family="BIZ UDPGothic" font-size="24">'
    "支援の体制</text></svg>"
)
_SENTENCES = (
    "高齢、障がい、こども、生活困窮といった分野ごとの窓口だけでは、「8050問題」のように重なり合う課題を受け止めきれない。",
    "このため、本市は社会福祉法（昭和26年法律第45号）第106条の4第2項の事業を、一体のものとして実施する（窓口は9時～17時に開く）。",
)


def typeset_document() -> Document:
    """Give the book, bound on both sides of its leaves."""
    text = [paragraph(*_SENTENCES) for _ in range(2)]
    listed = items(
        ("（1）", "相談を断らずに受け止め、関係する支援機関につなぐ。" * 2),
        ("（2）", "つないだ後も、支援が終わるまで見守る。"),
    )
    figure = Figure("zu", inlines("図1 支援の体制"), "支援の体制", span(), svg=_DRAWING)
    rows = [
        group(row(label(f"第{number}窓口"), "福祉総合相談室", "平日の9時～17時")) for number in range(1, 41)
    ]
    table = Table(
        "hyo",
        inlines("表1 相談窓口"),
        (head("窓口", "所管", "開く時間"),),
        tuple(rows),
        (0.3, 0.4, 0.3),
        span(),
    )
    title = "重層的支援体制整備事業を一体的に実施するための支援の体制と関係機関との連携について"
    return document(
        body=[
            section(1, "第1章", title, "sho-1", [*text, listed, paragraph(_SENTENCES[0]), figure]),
            section(1, "第2章", "相談窓口", "sho-2", [table], page_break=True),
        ],
        typesetting=Typesetting(mincho=True, binding="inner"),
    )

"""A page of each document beside the plan, and each kind of figure, look as when they were last looked at."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from jusou_plan.document.nodes import Brief, Document, Figure
from jusou_plan.document.plan_document import build_plan_document
from jusou_plan.model.load import load_plan
from jusou_plan.render.pdf import render_pdf
from jusou_plan.render.walk import nodes
from tests.conftest import REPOSITORY
from tests.render.pictures.pictures import RESOLUTION, held, page_with, picture, why_not
from tests.render.sample import document, section, span

PAPERS: Mapping[str, tuple[str, str, str]] = {
    "gaiyo": ("概要版", "kasugai", "推進体制"),
    "hyoka": ("進捗評価シート", "aizuwakamatsu", "いきいき百歳体操"),
    "itaku": ("委託先一覧", "fukui", "全28団体"),
    "jigyo": ("事業一覧", "fukui", "（続き）"),
    "madoguchi": ("相談窓口一覧", "fuji", "ココ☆カラ"),
    "taio": ("法定記載事項対応表", "fukui", "第6号"),
}
"""For the picture of each document, its name, the plan that it is made of and words on the page."""

FIGURES: Mapping[str, tuple[str, str]] = {
    "bars": ("fukui", "zu-jisseki"),
    "comparison": ("aizuwakamatsu", "zu-hikaku"),
    "composition": ("kasugai", "zu-kosei"),
    "cycle": ("kasugai", "zu-junkan"),
    "flow": ("fuji", "zu-flow"),
    "history": ("aizuwakamatsu", "zu-keika"),
    "layers": ("kasugai", "zu-kozo"),
    "lines": ("kasugai", "zu-food"),
    "meetings": ("fukui", "zu-suishin-taisei"),
    "overview": ("fukui", "zu-zentai"),
    "plans": ("kasugai", "zu-kanren"),
    "schedule": ("kasugai", "zu-schedule"),
    "timeline": ("aizuwakamatsu", "zu-kikan"),
}
"""For each kind of figure, a plan that has one, and its id there."""

_WHITE = (255, 255, 255)


@pytest.mark.parametrize("name", PAPERS)
def test_a_page_of_each_paper_looks_as_it_did(
    name: str, built: Callable[[str], dict[str, Path]], tmp_path: Path
) -> None:
    if reason := why_not():
        pytest.skip(reason)
    paper, city, words = PAPERS[name]
    pdf = built(city)[paper]
    assert held(f"bunsho-{name}", picture(pdf, page_with(pdf, words), tmp_path)) == ""


def test_each_kind_of_figure_looks_as_it_did(tmp_path: Path) -> None:
    if reason := why_not():
        pytest.skip(reason)
    pdf = tmp_path / "figures.pdf"
    pdf.write_bytes(render_pdf(on_pages(figures())).data)
    pages = [text_area(picture(pdf, number, tmp_path)) for number, _ in enumerate(FIGURES, start=2)]
    wrong = [held(f"zu-{name}", below_heading(page)) for name, page in zip(FIGURES, pages, strict=True)]
    assert [said for said in wrong if said] == []


def figures() -> list[Figure]:
    """Give the figures of the real plans, without their captions."""
    plans = {
        city: build_plan_document(load_plan(REPOSITORY / "plans" / city))[0]
        for city in {city for city, _ in FIGURES.values()}
    }
    found = {
        (city, node.id): node
        for city, plan in plans.items()
        for node in nodes(plan)
        if isinstance(node, Figure)
    }
    return [replace(found[place], caption=(), source="") for place in FIGURES.values()]


def on_pages(drawn: list[Figure]) -> Document:
    """Give a paper with each figure on a page of its own, under its name here, from the second on."""
    body = [
        section(1, "", f"図の{name}", f"sho-{name}", [replace(figure, id=f"zu-{name}")], page_break=True)
        for name, figure in zip(FIGURES, drawn, strict=True)
    ]
    return replace(document(body=[section(1, "", "図", "sho", []), *body]), brief=Brief(span()))


def text_area(page: Image.Image) -> Image.Image:
    """Give a page without what stands in its margins."""
    return page.crop(tuple(round(mm / 25.4 * RESOLUTION) for mm in (14, 14, 196, 281)))  # type: ignore[arg-type]


def below_heading(area: Image.Image) -> Image.Image:
    """Give what stands below the line under the heading."""
    ink = [area.width - white(area.crop((0, y, area.width, y + 1))) for y in range(area.height)]
    line = next(y for y, pixels in enumerate(ink) if pixels > 0.9 * area.width)
    below = line + ink[line:].index(0)
    inked = [y for y in range(below, area.height) if ink[y]]
    return area.crop((0, inked[0], area.width, inked[-1] + 1))


def white(row: Image.Image) -> int:
    """Give how many pixels are white."""
    return sum(count for count, colour in row.getcolors(row.width) or () if colour == _WHITE)

"""The design tokens: all sizes, distances and lines of the printed page in one file, of one scale."""

import re
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from jusou_plan.document.nodes import Brief, Document
from jusou_plan.render import extent
from jusou_plan.render.pdf import render_pdf
from jusou_plan.render.templating import environment
from tests.render.sample import document, paragraph, section, span

PAPER = {"common.css", "print.css", "brief.css", "binding.css", "mincho.css"}
WEB = {"common.css", "web.css"}
PART_OF_A_LINE = {"sup": "0.72em", ".band .term": "0.75em", ".count": "1.25em", ".motto": "1.2em"}
"""Words that are smaller or larger than those around them, whatever the size of these."""

BOOK = document(body=[section(1, "1", "章", "sho")])
LONG_SIDE = replace(BOOK, landscape=True)
SHORT = replace(BOOK, brief=Brief(span(), text=9.5, gap=1.0))


def style(repository: Path, name: str) -> str:
    css = (repository / "templates/css" / name).read_text(encoding="utf-8")
    return re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)


def tokens(printed: Document, medium: str = "print") -> dict[str, str]:
    css = environment().get_template("css/tokens.css").render(document=printed, medium=medium)
    return dict(re.findall(r"--([a-z0-9-]+): ([^;]+);", css))


def length(token: str, of: dict[str, str], unit: str) -> float:
    while uses := re.fullmatch(r"var\(--([a-z0-9-]+)\)", token):
        token = of[uses[1]]
    assert token.endswith(unit), token
    return float(token.removesuffix(unit))


@pytest.mark.parametrize("name", sorted(PAPER))
def test_no_measure_stands_outside_the_tokens(repository: Path, name: str) -> None:
    assert re.findall(r"[\d.]+(?:pt|mm|cm|in|px|rem)\b", style(repository, name)) == []


@pytest.mark.parametrize("name", sorted(PAPER))
def test_sizes_of_text_are_tokens(repository: Path, name: str) -> None:
    sizes = re.findall(r"([^{}]+)\{[^}]*?font-size: ([^;]+);", style(repository, name))
    other = {selector.strip().split("\n")[-1]: size for selector, size in sizes if "var(" not in size}
    assert other.items() <= PART_OF_A_LINE.items()


@pytest.mark.parametrize("property_", ["margin", "padding"])
def test_distances_are_tokens_or_go_with_the_text(repository: Path, property_: str) -> None:
    for name in PAPER:
        for value in re.findall(rf"\b{property_}(?:-[a-z]+)?: ([^;}}]+)", style(repository, name)):
            plain = re.sub(r"calc\(.*\)|var\(--[a-z0-9-]+\)", "", value)
            assert re.sub(r"-?[\d.]+em\b", "", plain).strip(" 0") in {"", "auto"}, value


def test_each_token_is_used_and_each_that_is_used_is_there(repository: Path) -> None:
    for medium, names in (("print", PAPER), ("web", WEB)):
        known = tokens(SHORT, medium)
        css = "".join(style(repository, name) for name in names) + " ".join(known.values())
        used = set(re.findall(r"var\(--([a-z0-9-]+)\)", css))
        figures = {"accent-tint", "hatching", "rule", "highlight", "focus", "focus-edge"}
        assert set(known) - used <= figures
        assert used - set(known) == {"hang"}  # worked out for each list


def test_sizes_grow_by_steps_that_are_seen() -> None:
    names = ("fine", "table", "body", "h4", "h3", "h2", "h1")
    sizes = [length(tokens(BOOK)[f"text-{name}"], {}, "pt") for name in names]
    assert {name for name in tokens(BOOK) if name.startswith("text-")} == {
        *(f"text-{name}" for name in names),
        "text-aside",
    }
    assert all(larger / smaller > 1.09 for smaller, larger in pairwise(sizes))


@pytest.mark.parametrize("printed", [BOOK, LONG_SIDE])
def test_distances_are_those_of_the_scale(printed: Document) -> None:
    known = tokens(printed)
    scale = [length(known[f"space-{step}"], {}, "mm") for step in range(1, 8)]
    assert scale == [1, 2, 3, 4, 6, 8, 12]
    for name, value in known.items():
        if name.startswith(("before-", "after-", "between-")):
            assert length(value, known, "mm") in {0, *scale}, name


def test_a_heading_stands_nearer_to_what_follows_than_to_what_goes_before() -> None:
    known = tokens(BOOK)
    for level in ("h3", "h4", "h5"):
        before, after = (length(known[f"{side}-{level}"], known, "mm") for side in ("before", "after"))
        assert before == 2 * after


def test_each_line_is_twice_as_wide_as_the_one_before() -> None:
    known = tokens(BOOK)
    assert [length(known[f"stroke-{name}"], {}, "pt") for name in ("thin", "medium", "thick")] == [
        0.6,
        1.2,
        2.4,
    ]


@pytest.mark.parametrize("printed", [BOOK, LONG_SIDE, SHORT, replace(SHORT, landscape=True)])
def test_pages_are_as_wide_as_heights_are_guessed_for(printed: Document) -> None:
    paper = 297 if printed.landscape else 210
    side = length(tokens(printed)["page-side"], {}, "mm")
    assert extent.page_width(printed) * extent.text_scale(printed) == pytest.approx(paper - 2 * side)


def test_one_file_of_a_city_changes_its_pages(repository: Path, tmp_path: Path) -> None:
    text = "相談を受け止める。" * 400
    usual = document(body=[section(1, "1", "章", "sho", [paragraph(text)])])
    own = tmp_path / "css/tokens.css"
    own.parent.mkdir()
    css = (repository / "templates/css/tokens.css").read_text(encoding="utf-8")
    own.write_text(css.replace("--text-body: 10.5pt", "--text-body: 21pt"), encoding="utf-8")
    pages = [render_pdf(printed).pages - 2 for printed in (usual, replace(usual, templates=tmp_path))]
    assert pages == [3, 9]  # 39 lines of 44 characters, or 19 of 22

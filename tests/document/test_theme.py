"""Words and lines can be seen in every pair of colours that the styles put together, in any city's colour."""

import re
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jusou_plan.document.figures.palette import (
    DOTTED,
    HATCHED,
    LINE,
    PANEL,
    PAPER,
    QUIET,
    SOLID,
    TINTED,
    Look,
)
from jusou_plan.document.theme import COLOURS, READABLE, VISIBLE, contrast, deep_enough, theme

# Every colour of words, with all that they stand on.
WORDS = {
    "ink": ("paper", "accent-tint", "accent-pale", "highlight"),
    "muted": ("paper", "accent-tint", "accent-pale", "highlight"),
    "accent": ("paper", "accent-tint", "accent-pale"),
    "alert": ("paper", "alert-tint"),
    "paper": ("accent", "ink"),
}
# Lines, frames and rings that tell where something is, with what they stand on.
LINES = {
    "line": ("paper",),
    "rule": ("paper", "accent-tint", "accent-pale"),
    "accent": ("paper", "accent-tint", "accent-pale"),
    "alert": ("paper", "alert-tint"),
    "muted": ("paper",),
    "ink": ("paper",),
    "focus-edge": ("paper", "accent-tint", "accent-pale", "focus"),
}
GROUNDS = {ground for grounds in (*WORDS.values(), *LINES.values()) for ground in grounds} | {"focus"}
NO_COLOURS = {"inherit", "none", "transparent", "currentColor"}


def pairs(needed: Mapping[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    return [(front, ground) for front, grounds in needed.items() for ground in grounds]


def styles(repository: Path) -> dict[str, str]:
    comment = re.compile(r"/\*.*?\*/", re.DOTALL)
    files = (repository / "templates/css").glob("*.css")
    return {path.name: comment.sub("", path.read_text(encoding="utf-8")) for path in files}


def used(css: str, properties: str) -> set[str]:
    return set(re.findall(rf"(?<![\w-])(?:{properties}):[^;}}]*?var\(--([a-z0-9-]+)\)", css)) & set(COLOURS)


@pytest.mark.parametrize(("front", "ground"), pairs(WORDS))
def test_words_are_readable(front: str, ground: str) -> None:
    assert contrast(COLOURS[front], COLOURS[ground]) >= READABLE


@pytest.mark.parametrize(("front", "ground"), pairs(LINES))
def test_lines_are_visible(front: str, ground: str) -> None:
    assert contrast(COLOURS[front], COLOURS[ground]) >= VISIBLE


def test_these_are_all_the_colours_that_the_styles_use(repository: Path) -> None:
    css = "".join(styles(repository).values())
    assert used(css, "color") == set(WORDS)
    assert used(css, "border(?:-[a-z]+)*|outline") <= set(LINES)
    assert used(css, "background|box-shadow") <= GROUNDS


def test_no_colour_stands_outside_the_tokens(repository: Path) -> None:
    known = set(COLOURS.values())
    for name, css in styles(repository).items():
        assert set(re.findall(r"#[0-9a-fA-F]{3,8}\b", css)) <= known, name


@pytest.mark.parametrize("look", [TINTED, PAPER, PANEL, HATCHED, DOTTED])
@pytest.mark.parametrize("words", [COLOURS["ink"], QUIET])
def test_words_in_the_boxes_of_figures_are_readable(look: Look, words: str) -> None:
    assert contrast(words, look.fill) >= READABLE


def test_so_are_words_in_solid_boxes_and_lines_are_visible() -> None:
    assert contrast(COLOURS["paper"], SOLID.fill) >= READABLE
    assert contrast(LINE, PAPER.fill) >= VISIBLE
    assert contrast(HATCHED.stroke, HATCHED.fill) >= VISIBLE


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == 21
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.005)  # the known edge of AA
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.005)
    assert contrast("#ffffff", "#777777") == contrast("#777777", "#ffffff")


def test_the_shades_of_the_usual_colour_are_worked_out_like_a_citys() -> None:
    assert dict(theme(COLOURS["accent"])).items() <= COLOURS.items()


def test_a_dark_colour_stays_as_it_is() -> None:
    assert deep_enough("#0b6e4f") == "#0b6e4f"


def test_a_pale_one_is_darkened_no_more_than_needed() -> None:
    shade = deep_enough("#7fc97f")
    red, green, blue = (int(shade[at : at + 2], 16) for at in (1, 3, 5))
    assert green > red == blue  # still the same green
    tint = dict(theme("#7fc97f"))["accent-tint"]
    assert 4.5 <= contrast(shade, tint) < 4.7


@given(st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}"))
def test_in_any_citys_colour_every_pair_holds(colour: str) -> None:
    colours = {**COLOURS, **dict(theme(colour))}
    for needed, least in ((WORDS, READABLE), (LINES, VISIBLE)):
        for front, ground in pairs(needed):
            assert contrast(colours[front], colours[ground]) >= least, (front, ground)

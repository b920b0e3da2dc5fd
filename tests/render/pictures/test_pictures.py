"""Comparing pictures: what counts as a difference, where it is, and how it is shown."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from tests.render.pictures import pictures
from tests.render.pictures.pictures import Difference, difference, held, side_by_side


def page(*boxes: tuple[int, int, int, int], ink: str = "black") -> Image.Image:
    made = Image.new("RGB", (400, 500), "white")
    for box in boxes:
        ImageDraw.Draw(made).rectangle(box, fill=ink)
    return made


def test_pages_that_are_alike_do_not_differ() -> None:
    assert difference(page((50, 50, 90, 60)), page((50, 50, 90, 60))) is None
    assert difference(page((50, 50, 90, 60)), page((50, 50, 90, 60), ink="#202020")) is None
    assert difference(page(), page((50, 50, 51, 52))) is None


def test_what_is_moved_is_found_and_its_place_told_in_millimetres() -> None:
    found = difference(page((100, 200, 149, 209)), page((100, 210, 149, 219)))
    assert found == Difference(1000, (34, 68, 51, 75))
    assert str(found) == "1000 pixels differ, 34–51 mm from the left, 68–75 mm from the top"


def test_another_colour_of_the_same_brightness_is_a_difference() -> None:
    assert difference(page((0, 0, 99, 99), ink="#0b4f8a"), page((0, 0, 99, 99), ink="#8a2a0b")) is not None


def test_a_page_of_another_size_differs_as_a_whole() -> None:
    found = difference(page(), Image.new("RGB", (500, 400), "white"))
    assert found is not None and found.pixels == 200_000


def test_the_difference_stands_red_beside_both_pages() -> None:
    shown = side_by_side(page((100, 200, 149, 209)), page())
    assert shown.size == (1220, 500)
    assert shown.getpixel((120, 205)) == (0, 0, 0)
    assert shown.getpixel((410 + 120, 205)) == (255, 255, 255)
    assert shown.getpixel((820 + 120, 205)) == (208, 0, 0)


def test_a_difference_says_where_to_look(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "REFERENCES", tmp_path)
    monkeypatch.setattr(pictures, "REPOSITORY", tmp_path)
    monkeypatch.setattr(pictures, "SHOWN", tmp_path / "differences")
    monkeypatch.delenv(pictures.UPDATE, raising=False)
    page((100, 200, 149, 209)).save(tmp_path / "city-hyo.png")
    assert held("city-hyo", page((100, 200, 149, 209))) == ""
    said = held("city-hyo", page())
    assert said == (
        "city-hyo: 500 pixels differ, 34–51 mm from the left, 68–71 mm from the top;"
        " see differences/city-hyo.png (expected | actual | difference)"
    )
    assert (tmp_path / "differences" / "city-hyo.png").exists()


def test_a_page_is_kept_as_its_own_reference(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "REFERENCES", tmp_path)
    monkeypatch.setattr(pictures, "MADE_WITH", tmp_path / "made-with.json")
    monkeypatch.setenv(pictures.UPDATE, "1")
    assert held("city-hyo", page((100, 200, 149, 209))) == ""
    assert (tmp_path / "city-hyo.png").exists()


def test_other_versions_are_a_reason_to_compare_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(pictures.UPDATE, raising=False)
    monkeypatch.setattr(pictures, "MADE_WITH", tmp_path / "made-with.json")
    monkeypatch.setattr(pictures, "tools", lambda: {"Pango": "15012"})
    assert pictures.why_not() == ""
    (tmp_path / "made-with.json").write_text('{"Pango": "15500"}', encoding="utf-8")
    assert pictures.why_not() == "the references were drawn with Pango 15500 (here 15012)"
    monkeypatch.setattr(pictures, "tools", lambda: None)
    assert "not installed" in pictures.why_not()

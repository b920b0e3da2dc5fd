"""Pages as pictures: drawing them, comparing them with those that were looked at, showing where they differ.

JUSOU_UPDATE_PICTURES=1 keeps what is drawn now as the reference; look at each before you commit it.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path

from PIL import Image, ImageChops, ImageDraw
from pypdf import PdfReader

from jusou_plan.render.fonts import find_fonts
from jusou_plan.render.problems import FontMissing
from tests.conftest import REPOSITORY

UPDATE = "JUSOU_UPDATE_PICTURES"
REFERENCES = Path(__file__).parent / "references"
MADE_WITH = REFERENCES / "made-with.json"
SHOWN = REPOSITORY / "dist" / "differences"
"""Where a picture of each difference is put."""

RESOLUTION = 75
"""Pixels to the inch."""

_STEP = 51
"""Each channel of a reference holds only six values, this far apart, to be small."""

_FEW = 12
"""So many pixels may differ."""


@dataclass(frozen=True, slots=True)
class Difference:
    """How many pixels differ, and the smallest area around them in millimetres: left, top, right, bottom."""

    pixels: int
    area: tuple[int, int, int, int]

    def __str__(self) -> str:
        """Say where to look."""
        left, top, right, bottom = self.area
        return f"{self.pixels} pixels differ, {left}–{right} mm from the left, {top}–{bottom} mm from the top"


def tools() -> dict[str, str] | None:
    """Give the versions of what a page's picture hangs on, None when one of them is missing."""
    program = shutil.which("pdftoppm")
    if program is None:
        return None
    try:
        with find_fonts().regular.open() as font:
            version = font["name"].getDebugName(5)
        pango = import_module("weasyprint.text.ffi").pango
        weasyprint = import_module("weasyprint").__version__
    except (FontMissing, OSError, ImportError):
        return None
    said = subprocess.run([program, "-v"], capture_output=True, text=True, check=True).stderr
    return {
        "BIZ UDPGothic": str(version),
        "Pango": str(pango.pango_version()),
        "WeasyPrint": str(weasyprint),
        "pdftoppm": said.split("\n")[0].rpartition(" ")[2],
    }


def why_not() -> str:
    """Tell why pictures cannot be compared here, "" when they can."""
    here = tools()
    if here is None:
        return "pdftoppm, WeasyPrint or BIZ UDPGothic is not installed"
    kept = json.loads(MADE_WITH.read_text("utf-8")) if MADE_WITH.exists() else here
    if os.environ.get(UPDATE) == "1":
        return ""
    other = [f"{name} {kept[name]} (here {here[name]})" for name in kept if kept[name] != here.get(name)]
    return f"the references were drawn with {', '.join(other)}" if other else ""


@cache
def _texts(pdf: Path) -> tuple[str, ...]:
    return tuple(page.extract_text().replace("\n", "").replace(" ", "") for page in PdfReader(pdf).pages)


def page_with(pdf: Path, words: str) -> int:
    """Give the number of the page, from 1, on which the words stand first."""
    wanted = words.replace(" ", "")
    found = [number for number, text in enumerate(_texts(pdf), start=1) if wanted in text]
    assert found, f"no page says {words}"
    return found[0]


def picture(pdf: Path, page: int, folder: Path) -> Image.Image:
    """Draw a page."""
    stem = folder / f"page-{page}"
    wanted = ["-f", str(page), "-l", str(page), "-r", str(RESOLUTION), "-png", "-singlefile"]
    subprocess.run(["pdftoppm", *wanted, str(pdf), str(stem)], check=True)
    with Image.open(stem.with_suffix(".png")) as image:
        return image.convert("RGB")


def difference(expected: Image.Image, actual: Image.Image) -> Difference | None:
    """Compare two pictures; gives None when they are alike."""
    if expected.size != actual.size:
        return Difference(max(expected.width * expected.height, actual.width * actual.height), _area(actual))
    marked = _marked(expected, actual)
    pixels = sum(marked.histogram()[1:])
    return Difference(pixels, _area(marked)) if pixels > _FEW else None


def held(name: str, actual: Image.Image) -> str:
    """Compare a picture with its reference; gives "" or what differs, and puts a picture of it in SHOWN."""
    kept = REFERENCES / f"{name}.png"
    if os.environ.get(UPDATE) == "1":
        _coarse(actual).quantize(256, dither=Image.Dither.NONE).save(kept, optimize=True)
        MADE_WITH.write_text(json.dumps(tools(), ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    with Image.open(kept) as opened:
        expected = opened.convert("RGB")
    found = difference(expected, actual)
    if found is None:
        return ""
    SHOWN.mkdir(parents=True, exist_ok=True)
    side_by_side(expected, actual).save(SHOWN / f"{name}.png")
    return (
        f"{name}: {found}; see {(SHOWN / name).relative_to(REPOSITORY)}.png (expected | actual | difference)"
    )


def side_by_side(expected: Image.Image, actual: Image.Image) -> Image.Image:
    """Give what was expected, what was drawn, and the difference in red on the pale page."""
    width, height = max(expected.width, actual.width), max(expected.height, actual.height)
    sheet = Image.new("RGB", (3 * width + 20, height), "#888888")
    pale = Image.blend(expected, Image.new("RGB", expected.size, "white"), 0.7)
    if expected.size == actual.size:
        pale.paste("#d00000", mask=_marked(expected, actual))
        area = _marked(expected, actual).getbbox()
        if area is not None:
            left, top, right, bottom = area
            frame = (max(left - 3, 0), max(top - 3, 0), right + 3, bottom + 3)
            ImageDraw.Draw(pale).rectangle(frame, outline="#d00000")
    for index, image in enumerate((expected, actual, pale)):
        sheet.paste(image, (index * (width + 10), 0))
    return sheet


def _marked(expected: Image.Image, actual: Image.Image) -> Image.Image:
    """Give the pixels that differ, in white on black."""
    red, green, blue = ImageChops.difference(_coarse(expected), _coarse(actual)).split()
    greatest = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    return greatest.point([255 * (value > _STEP) for value in range(256)])


def _coarse(image: Image.Image) -> Image.Image:
    return image.point([_STEP * round(value / _STEP) for value in range(256)] * 3)


def _area(image: Image.Image) -> tuple[int, int, int, int]:
    left, top, right, bottom = image.getbbox() or (0, 0, 0, 0)
    return _mm(left), _mm(top), _mm(right), _mm(bottom)


def _mm(pixels: int) -> int:
    return round(pixels * 25.4 / RESOLUTION)

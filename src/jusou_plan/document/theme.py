"""The colours of a document: the design tokens, and the shades of a city's own colour.

`templates/css/tokens.css` holds the tokens, for the page, for paper, and for the figures that are drawn here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.resources import templates_folder

READABLE = 4.5
"""The contrast that words need to what is under them (WCAG 2.2, 1.4.3; JIS X 8341-3:2016, AA)."""

VISIBLE = 3.0
"""The contrast that lines and marks need (WCAG 2.2, 1.4.11)."""

SHADES = {"accent-tint": 0.1, "accent-pale": 0.04, "hatching": 0.35}
"""How much of the key colour stands on white in each of its shades."""

Theme = tuple[tuple[str, str], ...]
"""The tokens that a document sets anew, each with its colour."""

_TOKEN = re.compile(r"--([a-z0-9-]+): (#[0-9a-f]{6});")
_DARKER = 0.98
"""By how much a colour that is too pale is darkened at a time."""


def _read() -> Mapping[str, str]:
    style = (templates_folder() / "css" / "tokens.css").read_text(encoding="utf-8")
    return MappingProxyType(dict(_TOKEN.findall(style)))


COLOURS = _read()
"""The colours of the design tokens, by their names."""


def theme_of(loaded: LoadedPlan) -> Theme:
    """Give the tokens that a plan's own colour sets anew, none for a plan without one."""
    header = loaded.plan.header
    colour = header.appearance.colour if header else None
    return theme(colour.code) if colour else ()


def theme(colour: str) -> Theme:
    """Give the key colour and its shades for a city's `colour`, darkened where words in it were too pale."""
    accent = deep_enough(colour)
    return (("accent", accent), *((name, _on_white(accent, share)) for name, share in SHADES.items()))


def deep_enough(colour: str) -> str:
    """Give `colour`, or the nearest darker one that is readable on white, and on its own tint.

    The shade keeps the colour's hue: red, green and blue are all taken back by the same share.
    """
    red, green, blue = _parts(colour)
    while contrast(shade := _code(red, green, blue), _on_white(shade, SHADES["accent-tint"])) < READABLE:
        red, green, blue = red * _DARKER, green * _DARKER, blue * _DARKER
    return shade


def contrast(first: str, second: str) -> float:
    """Give the contrast ratio of two colours as WCAG 2.2 defines it, from 1 to 21."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (
        share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4  # noqa: PLR2004  (sRGB)
        for share in (part / 255 for part in _parts(colour))
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _on_white(colour: str, share: float) -> str:
    return _code(*(255 - (255 - part) * share for part in _parts(colour)))


def _parts(colour: str) -> tuple[float, float, float]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _code(red: float, green: float, blue: float) -> str:
    return f"#{round(red):02x}{round(green):02x}{round(blue):02x}"

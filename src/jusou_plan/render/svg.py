"""Drawings in SVG: refusing what a drawing must not do, and fitting one into a page."""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from xml.etree import ElementTree

_FORBIDDEN_ELEMENTS = frozenset({"script", "foreignObject", "iframe", "object", "embed", "audio", "video"})
_DECLARATION = re.compile(r"<!(DOCTYPE|ENTITY)", re.IGNORECASE)
_OUTSIDE_STYLE = re.compile(r"@import|url\(\s*['\"]?(?!#|data:image/)", re.IGNORECASE)
_LOCAL_URL = re.compile(r"url\(\s*['\"]?#([^'\")]+)['\"]?\s*\)")
_LENGTHS = frozenset({"textLength", "lengthAdjust"})
_NAMESPACE = "http://www.w3.org/2000/svg"
_FONT_STACK = "'BIZ UDPGothic', 'BIZ UDPゴシック', 'Noto Sans JP', 'Hiragino Sans', sans-serif"


class UnsafeDrawing(Exception):  # noqa: N818  (it is about the drawing)
    """The drawing is no well-formed SVG, or it holds a program or a reference out of itself (Japanese)."""


def parse_drawing(source: str) -> ElementTree.Element:
    """Read an SVG drawing. Raises UnsafeDrawing if it is broken or does more than draw."""
    if _DECLARATION.search(source):
        raise UnsafeDrawing("文書型や実体の宣言(<!DOCTYPE …>、<!ENTITY …>)があります")
    try:
        root = ElementTree.fromstring(source)
    except ElementTree.ParseError as error:
        line, _ = error.position
        raise UnsafeDrawing(f"SVG として読めません({line}行目)") from error
    if _local(root.tag) != "svg":
        raise UnsafeDrawing("SVG の図ではありません(最初の要素が <svg> でない)")
    for element in root.iter():
        _refuse_more_than_drawing(element)
    return root


def drawing_for_page(
    source: str,
    *,
    alternative: str,
    prefix: str,
    description: str = "",
    fitted: bool = True,
    colours: Mapping[str, str] = MappingProxyType({}),
) -> str:
    """Give an SVG drawing as markup to stand inside an HTML page.

    It becomes one image (role=img) named by `alternative`, with a `description` of what else is to be read of
    it. Its ids get `prefix`, so that two drawings on a page do not share gradients or markers. `fitted` is
    for a browser: it keeps the lengths into which another font is fitted, and the name is no title, which a
    browser would show in a box under the pointer.
    `colours` has those of the drawing for which others stand on the page.
    Raises UnsafeDrawing.
    """
    root = parse_drawing(source)
    for element in root.iter():
        element.tag = _local(element.tag)
        element.attrib = {
            _local(name): colours.get(value) or _renamed(_local(name), value, prefix)
            for name, value in element.attrib.items()
            if fitted or name not in _LENGTHS
        }
        if element.tag == "style" and element.text:
            element.text = _LOCAL_URL.sub(rf"url(#{prefix}_\1)", element.text)
    for title in root.findall("title"):
        root.remove(title)
    root.attrib |= {"xmlns": _NAMESPACE, "role": "img"}
    if fitted:
        root.attrib["aria-label"] = alternative
        if description:
            root.attrib["aria-description"] = description
        shapes = ElementTree.Element("g", {"aria-hidden": "true"})
        shapes.extend(root)
        root[:] = [shapes]
    else:
        title = ElementTree.Element("title")
        title.text = alternative
        root.insert(0, title)
    root.attrib.setdefault("font-family", _FONT_STACK)
    root.tail = None
    return ElementTree.tostring(root, encoding="unicode")


def drawing_texts(source: str) -> Iterator[str]:
    """Give the runs of characters that an SVG drawing prints. Raises UnsafeDrawing."""
    for element in parse_drawing(source).iter():
        if _local(element.tag) in {"text", "tspan", "textPath", "a"}:
            yield from (text for text in (element.text, *(child.tail for child in element)) if text)


def drawing_width(source: str) -> float:
    """Give the width of a drawing in its own units, 0.0 if it has no viewBox. Raises UnsafeDrawing."""
    parts = parse_drawing(source).get("viewBox", "").replace(",", " ").split()
    try:
        return float(parts[2])
    except (IndexError, ValueError):
        return 0.0


def _refuse_more_than_drawing(element: ElementTree.Element) -> None:
    name = _local(element.tag)
    if name in _FORBIDDEN_ELEMENTS:
        raise UnsafeDrawing(f"図の中で使えない要素 <{name}> があります")
    if name == "style" and _OUTSIDE_STYLE.search(element.text or ""):
        raise UnsafeDrawing("<style> が外のファイルを参照しています")
    for attribute, value in element.attrib.items():
        local = _local(attribute)
        if local.lower().startswith("on"):
            raise UnsafeDrawing(f"プログラムの属性 {local} があります")
        if local in {"href", "src"} and name != "a" and not value.strip().startswith(("#", "data:image/")):
            raise UnsafeDrawing(f'外のファイルを参照しています({local}="{value}")')
        if local == "href" and name == "a" and not value.startswith(("#", "http://", "https://")):
            raise UnsafeDrawing(f'使えないリンクがあります({local}="{value}")')
        if _OUTSIDE_STYLE.search(value):
            raise UnsafeDrawing(f'外のファイルを参照しています({local}="{value}")')


def _renamed(name: str, value: str, prefix: str) -> str:
    if name == "id":
        return f"{prefix}_{value}"
    if name == "href" and value.startswith("#"):
        return f"#{prefix}_{value[1:]}"
    return _LOCAL_URL.sub(rf"url(#{prefix}_\1)", value)


def _local(name: str) -> str:
    """Give an element's or attribute's name without its namespace."""
    return name.rpartition("}")[2]

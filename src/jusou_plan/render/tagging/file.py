"""The structure tree of a file that WeasyPrint is about to write: reading it, mending it, putting it back.

WeasyPrint 70 makes the tree out of the boxes that it has laid out, and forgets which box a structure element
came from. One of its functions is replaced to remember that; a WeasyPrint that this was not written for is
left as it is, and so is its tree.
"""

from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any
from xml.etree.ElementTree import Element

from jusou_plan.render.continuation import REPEATED
from jusou_plan.render.floating import FOLLOWS
from jusou_plan.render.phrases import unbound
from jusou_plan.render.tagging.joining import join
from jusou_plan.render.tagging.lists import mend_lists
from jusou_plan.render.tagging.tables import mend_tables
from jusou_plan.render.tagging.tree import REVISED, Annotation, Mark, Tag, walk

_WRITTEN_FOR = "70."
_BOX = "jusou_box"
_INSTALLED = "jusou_tagging"
_PAGES = "jusou_pages"
_PRINTED = 4
"""The annotation flag Print (ISO 32000-1, 12.5.3)."""


def tag_finisher(weasyprint: ModuleType) -> Callable[[Any, Any], None] | None:
    """Give what WeasyPrint's `write_pdf` takes as `finisher`: it mends the tags of the file to be written."""
    if not weasyprint.__version__.startswith(_WRITTEN_FOR):
        return None
    _remember_boxes(weasyprint.pdf.tags)
    _remember_pages(weasyprint.pdf.pydyf.PDF)
    return lambda document, pdf: _mend(weasyprint.pdf.pydyf, pdf)


def _remember_boxes(tags: Any) -> None:  # noqa: ANN401  (WeasyPrint is untyped)
    if hasattr(tags, _INSTALLED):
        return
    stock = tags._build_box_tree

    def build_box_tree(box: Any, *others: Any) -> Iterator[Any]:  # noqa: ANN401
        for made in stock(box, *others):
            if not hasattr(made, _BOX):  # a page passes on what its boxes made
                setattr(made, _BOX, box)
            yield made

    tags._build_box_tree = build_box_tree
    setattr(tags, _INSTALLED, True)


def _remember_pages(file: Any) -> None:  # noqa: ANN401
    """Let a file keep the references to its pages: each tag asks for one, and all were made anew for it."""
    if hasattr(file, _PAGES):
        return
    stock = file.page_references.fget

    def page_references(pdf: Any) -> tuple[bytes, ...]:  # noqa: ANN401
        kids = len(pdf.pages["Kids"])
        if getattr(pdf, _PAGES)[0] != kids:
            setattr(pdf, _PAGES, (kids, stock(pdf)))
        return tuple(getattr(pdf, _PAGES)[1])

    setattr(file, _PAGES, (0, ()))
    file.page_references = property(page_references)


def _mend(pydyf: Any, pdf: Any) -> None:  # noqa: ANN401
    structure = _object(pdf, pdf.catalog["StructTreeRoot"])
    top = _object(pdf, structure["K"][0])
    root = Tag("Document", Element("html"), pdf.page_references[0], top, [])
    root.kids = [_read(pdf, _object(pdf, kid)) for kid in top["K"]]
    made = [tag.source for tag in walk(root)]
    join(root)
    mend_lists(root)
    mend_tables(root)
    _write(pydyf, pdf, structure, root)
    kept = {id(tag.source) for tag in walk(root)}
    for source in made:
        if id(source) not in kept:
            source.clear()  # the object has a number, and stays as an empty one


def _object(pdf: Any, reference: bytes) -> Any:  # noqa: ANN401
    return pdf.objects[int(reference.split()[0])]


def _read(pdf: Any, source: Any) -> Tag:  # noqa: ANN401
    box = getattr(source, _BOX)
    tag = Tag(source["S"].removeprefix("/"), box.element, source["Pg"], source, [])
    tag.leader = box.is_leader
    tag.repeated = hasattr(box, REPEATED)
    tag.follows = getattr(box, FOLLOWS, None)
    for kid in source["K"]:
        if isinstance(kid, int):
            tag.kids.append(Mark(tag.page, kid))
            continue
        inner = _object(pdf, kid)
        if inner["Type"] == "/OBJR":
            tag.kids.append(Annotation(_object(pdf, inner["Obj"]), kid, _words(box)))
        elif hasattr(inner, _BOX):
            tag.kids.append(_read(pdf, inner))
        else:  # a line of text
            tag.kids.extend(Mark(inner["Pg"], number) for number in inner["K"])
            inner.clear()
    return tag


def _words(box: Any) -> str:  # noqa: ANN401
    if box.is_leader:
        return ""
    return getattr(box, "text", "") + "".join(_words(child) for child in getattr(box, "children", ()))


def _write(pydyf: Any, pdf: Any, structure: Any, root: Tag) -> None:  # noqa: ANN401
    pages: dict[bytes, dict[int, bytes]] = {page: {} for page in pdf.page_references}
    links: list[tuple[Any, bytes]] = []
    for tag in walk(root):
        source = tag.source
        source["S"] = f"/{tag.kind}"
        source["Pg"] = tag.page
        source["K"] = pydyf.Array()
        for kid in tag.kids:
            if isinstance(kid, Tag):
                kid.source["P"] = source.reference
                source["K"].append(kid.source.reference)
            elif isinstance(kid, Mark):
                pages[kid.page][kid.number] = source.reference
                source["K"].append(_content(pydyf, kid, tag))
            else:
                links.append((kid.annotation, source.reference))
                source["K"].append(kid.reference)
                kid.annotation["Contents"] = pydyf.String(_spoken(tag, kid))
                kid.annotation["F"] = _PRINTED
        if tag.is_revised:
            source["A"] = pydyf.Dictionary({"O": "/Layout", "TextDecorationType": "/Underline"})
            words = unbound("".join(tag.element.itertext()))
            source["Alt"] = pydyf.String(f"{REVISED[tag.element.tag]}「{words}」")
        if tag.kind in {"TH", "TD"}:
            source["A"] = _table_attributes(pydyf, tag)
        if tag.kind == "L" and tag.is_html("ol"):
            source["A"] = pydyf.Dictionary({"O": "/List", "ListNumbering": "/Decimal"})
        if tag.id:
            source["ID"] = pydyf.String(tag.id)
    _list_ids(pydyf, structure, root)
    _list_parents(pydyf, pdf, structure, list(pages.values()), links)
    kept = {annotation.reference for annotation, _ in links}
    for reference, marks in pages.items():
        page = _object(pdf, reference)
        _make_artifacts(pydyf, _object(pdf, page["Contents"]).stream, marks)
        if "Annots" in page:
            page["Annots"] = pydyf.Array(each for each in page["Annots"] if each in kept)


def _content(pydyf: Any, mark: Mark, tag: Tag) -> object:  # noqa: ANN401
    if mark.page == tag.page:
        return mark.number
    return pydyf.Dictionary({"Type": "/MCR", "Pg": mark.page, "MCID": mark.number})


def _spoken(tag: Tag, link: Annotation) -> str:
    """Give what is said instead of a link's place: the words it stands on, and the address it leads to."""
    words = " ".join("".join(tag.element.itertext()).split()) or link.words
    address = tag.element.get("href", "")
    return words if address.startswith("#") or address == words else f"{words} {address}"


def _table_attributes(pydyf: Any, tag: Tag) -> object:  # noqa: ANN401
    attributes = pydyf.Dictionary({"O": "/Table"} | tag.table)
    if tag.heads:
        attributes["Headers"] = pydyf.Array(pydyf.String(head) for head in tag.heads)
    return attributes


def _list_ids(pydyf: Any, structure: Any, root: Tag) -> None:  # noqa: ANN401
    named = sorted((tag.id, tag.source.reference) for tag in walk(root) if tag.id)
    names = pydyf.Array(item for name, reference in named for item in (pydyf.String(name), reference))
    structure["IDTree"] = pydyf.Dictionary({"Names": names})


def _list_parents(
    pydyf: Any,  # noqa: ANN401
    pdf: Any,  # noqa: ANN401
    structure: Any,  # noqa: ANN401
    pages: list[dict[int, bytes]],
    links: list[tuple[Any, bytes]],
) -> None:
    numbers = pydyf.Array()
    for number, marks in enumerate(pages):
        parents = [marks.get(mark, "null") for mark in range(max(marks, default=-1) + 1)]
        numbers.extend([number, pydyf.Array(parents)])
    for number, (annotation, parent) in enumerate(links, len(pages)):
        annotation["StructParent"] = number
        numbers.extend([number, parent])
    _object(pdf, structure["ParentTree"])["Nums"] = numbers
    structure["ParentTreeNextKey"] = len(pages) + len(links)


def _make_artifacts(pydyf: Any, stream: list[Any], marks: dict[int, bytes]) -> None:  # noqa: ANN401
    """Mark as an artifact what the tree does not hold: running heads, page numbers, repeated table heads."""
    for place, properties in enumerate(stream):
        if (
            isinstance(properties, pydyf.Dictionary)
            and "MCID" in properties
            and properties["MCID"] not in marks
        ):
            stream[place - 1] = "/Artifact"
            stream[place] = pydyf.Dictionary({"Type": "/Pagination"})

"""A PDF as a reading aid meets it: its structure tree, and what the checker has against it."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

import page as checker
from pypdf import PdfReader
from pypdf.generic import ContentStream, StreamObject


def ua_failures(data: bytes) -> list[tuple[str, str]]:
    """Give the rules of PDF/UA-1 that the file breaks, by id and message."""
    report = checker.validate_pdf_bytes(data, profile="ua1")
    assert report.rules.total > 100
    return [(failure.rule_id, failure.message) for failure in report.failures]


@dataclass(eq=False)
class Element:
    """A structure element: its type, attributes, content by page and number, links, and what is below."""

    kind: str
    source: Any
    below: list["Element"] = field(default_factory=list)
    marks: list[tuple[int, int]] = field(default_factory=list)
    links: list[Any] = field(default_factory=list)

    def all(self, *kinds: str) -> list["Element"]:
        """Give the elements of these types in the tree under this one, itself included."""
        own = [self] if not kinds or self.kind in kinds else []
        return own + [each for child in self.below for each in child.all(*kinds)]

    def attribute(self, name: str) -> Any:  # noqa: ANN401  (any PDF object)
        return self.source.get("/A", {}).get(name)


def read_pdf(data: bytes) -> tuple[PdfReader, Element]:
    """Give the file, and the element at the root of its structure tree."""
    reader = PdfReader(BytesIO(data))
    pages = {page.indirect_reference.idnum: number for number, page in enumerate(reader.pages)}  # type: ignore[union-attr]

    def read(source: Any) -> Element:  # noqa: ANN401
        element = Element(str(source["/S"]).removeprefix("/"), source)
        own = pages[source.raw_get("/Pg").idnum]
        for kid in (each.get_object() for each in source["/K"]):
            if isinstance(kid, int):
                element.marks.append((own, kid))
            elif kid["/Type"] == "/MCR":
                element.marks.append((pages[kid.raw_get("/Pg").idnum], kid["/MCID"]))
            elif kid["/Type"] == "/OBJR":
                element.links.append(kid["/Obj"])
            else:
                assert kid["/P"] is source
                element.below.append(read(kid))
        return element

    root: Any = reader.root_object["/StructTreeRoot"]
    return reader, read(root["/K"][0].get_object())


def marked_content(reader: PdfReader) -> Counter[tuple[int, int]]:
    """Count the numbers of marked content in the pages."""
    return Counter(
        (number, operands[1]["/MCID"])
        for number, page in enumerate(reader.pages)
        for operands, operator in _operations(reader, page)
        if operator == b"BDC" and "/MCID" in operands[1]
    )


def unmarked_text(reader: PdfReader) -> list[int]:
    """Give the pages that show text which is neither in the tree nor an artifact."""
    found = []
    for number, page in enumerate(reader.pages):
        depth = 0
        for _, operator in _operations(reader, page):
            depth += {b"BDC": 1, b"BMC": 1, b"EMC": -1}.get(operator, 0)
            if operator in {b"Tj", b"TJ"} and not depth:
                found.append(number)
    return found


def paginated(reader: PdfReader) -> list[int]:
    """Count the artifacts of each page that come from dividing the document into pages."""
    return [
        sum(
            operator == b"BDC" and operands[1].get("/Type") == "/Pagination"
            for operands, operator in _operations(reader, page)
        )
        for page in reader.pages
    ]


def _operations(reader: PdfReader, page: Any) -> Iterator[tuple[Any, bytes]]:  # noqa: ANN401
    contents: StreamObject = page["/Contents"].get_object()
    yield from ContentStream(contents, reader).operations

"""One structure element for each element of the HTML, wherever lines and pages break it."""

from jusou_plan.render.continuation import ROW_CLASS
from jusou_plan.render.tagging.tree import REVISED, Annotation, Mark, Tag

_GROUPS = frozenset({"figure", "footer", "header", "nav"})
"""What holds several blocks together, and has no structure type of its own in PDF 1.7."""

_SEE_THROUGH = frozenset({"NonStruct", "Span"})
_REPEATED = frozenset({"THead", "TFoot"})
_MAY_BE_EMPTY = frozenset({"TD", "TH", "TR", "Figure"})


Pieces = dict[tuple[int, str], Tag]
"""The first piece of each element, by the element and its type."""


def join(root: Tag) -> None:
    """Mend the tree under `root`: nothing that is mere layout, nothing twice, nothing in pieces.

    The renderer makes an element for each line of a link or a phrase, for each page of a paragraph, a list or
    a table, and for every box that only places others; it tags the dots of a table of contents, makes them a
    second and third link, and tags a table's head on each page anew. What is left out of the tree becomes an
    artifact, or no link, when the tree is written. A figure that has changed places with text is read where
    its author put it.
    """
    _name(root)
    root.kids = _without_layout(root)
    _join_pieces(root)
    _drop_empty(root)
    _put_back(root)


def _name(tag: Tag) -> None:
    for kid in tag.tags:
        if kid.kind == "NonStruct" and kid.element is not tag.element and kid.element.tag in _GROUPS:
            kid.kind = "Div"
        elif kid.kind == "NonStruct" and kid.element.tag in REVISED:
            kid.kind = "Span"
        elif kid.kind == "Span" and kid.is_html("span", "marker"):
            kid.kind = "Lbl"
        _name(kid)


def _without_layout(tag: Tag) -> list[Tag | Mark | Annotation]:
    kids: list[Tag | Mark | Annotation] = []
    for kid in tag.kids:
        if not isinstance(kid, Tag):
            kids.append(kid)
        elif not kid.leader and not kid.is_html("tr", ROW_CLASS):
            kid.kids = _without_layout(kid)
            generated = kid.kind == tag.kind and kid.element is tag.element
            if generated:  # its place as a link lies inside that of the element
                kids.extend(inner for inner in kid.kids if not isinstance(inner, Annotation))
            elif kid.kind in _SEE_THROUGH and not kid.is_revised:
                kids.extend(kid.kids)
            else:
                kids.append(kid)
    return kids


def _join_pieces(tag: Tag, cells: Pieces | None = None) -> None:
    """Join what stands under `tag`; `cells` are those of the rows above it in its table.

    A merged cell is printed again in another row than its own, where its rows go on on the next page.
    """
    above: Pieces = {} if cells is None or tag.kind == "Table" else cells
    first: Pieces = {}
    kids: list[Tag | Mark | Annotation] = []
    for kid in tag.kids:
        if not isinstance(kid, Tag):
            kids.append(kid)
            continue
        key = (id(kid.element), kid.kind)
        earlier = first.get(key) or (above.get(key) if kid.repeated else None)
        if earlier is None:
            kids.append(kid)
            first[key] = kid
        else:
            if kid.kind in _REPEATED or kid.repeated:
                _keep_links_only(kid)
            earlier.kids.extend(kid.kids)
    tag.kids = kids
    if tag.kind == "TR":
        above.update(first)
    for kid in tag.tags:
        _join_pieces(kid, above)


def _keep_links_only(tag: Tag) -> None:
    """Leave what a repeated table head must not lose: a link on a page has to be in the tree."""
    tag.kids = [kid for kid in tag.kids if isinstance(kid, Tag)]
    for kid in tag.tags:
        if kid.kind != "Link":
            _keep_links_only(kid)


def _drop_empty(tag: Tag) -> None:
    for kid in tag.tags:
        _drop_empty(kid)
    tag.kids = [kid for kid in tag.kids if not isinstance(kid, Tag) or kid.kids or kid.kind in _MAY_BE_EMPTY]


def _put_back(tag: Tag) -> None:
    for kid in tag.tags:
        before = [each for each in tag.tags if each.element is kid.follows] if kid.follows is not None else []
        if before:
            tag.kids.remove(kid)
            tag.kids.insert(tag.kids.index(before[0]) + 1, kid)
        _put_back(kid)

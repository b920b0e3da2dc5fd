"""Lists, definitions and the table of contents, as ISO 32000-1, 14.8.4.3.3 and 14.8.4.2 have them."""

from jusou_plan.render.tagging.tree import Tag, walk


def mend_lists(root: Tag) -> None:
    """Give each item of the lists under `root` its label and its body, and the contents their own types."""
    for tag in list(walk(root)):
        if tag.kind == "L" and tag.is_html("dl"):
            _mend_definitions(tag)
        elif tag.kind == "L":
            _mend_items(tag)
        elif tag.is_html("nav"):
            _mend_contents(tag)
    _drop_other_labels(root)


def _mend_items(items: Tag) -> None:
    for item in items.tags:
        body = next((kid for kid in item.tags if kid.kind == "LBody"), None)
        if item.kind != "LI" or body is None or not body.tags:
            continue
        words = body.tags[0]
        if words.kids and isinstance(label := words.kids[0], Tag) and label.kind == "Lbl":
            words.kids.remove(label)
            item.kids.insert(0, label)
            if not words.kids:
                body.kids.remove(words)


def _mend_definitions(definitions: Tag) -> None:
    """Make an item of each term and what it means, which stand side by side in a group of the HTML."""
    for group in definitions.tags:
        if group.kind != "Div":
            continue
        group.kind = "LI"
        parts = [part for item in group.tags for part in (item.tags if item.kind == "LI" else [item])]
        for part in parts:
            part.kind = "Lbl" if part.is_html("dt") else "LBody"
        group.kids = list(parts)


def _mend_contents(nav: Tag) -> None:
    for tag in list(walk(nav)):
        if tag.kind == "L":
            tag.kind = "TOC"
        elif tag.kind == "LI":
            tag.kind = "TOCI"
            (entry,) = tag.tags
            entry.kind = "Reference"
            inner = [kid for kid in entry.tags if kid.kind == "L"]
            entry.kids = [kid for kid in entry.kids if kid not in inner]
            tag.kids = [entry, *inner]


def _drop_other_labels(tag: Tag) -> None:
    """Make a marker that hangs before a paragraph, not before an item, the beginning of its words."""
    for kid in tag.tags:
        if kid.kind == "Lbl" and tag.kind != "LI":
            place = tag.kids.index(kid)
            tag.kids[place : place + 1] = kid.kids
        else:
            _drop_other_labels(kid)

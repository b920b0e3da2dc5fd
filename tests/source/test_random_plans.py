"""For random plans: what is read is what was written, and every span holds the characters it stands for."""

from decimal import Decimal
from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from jusou_plan.source.marks import Marks
from tests.source.reading import characters, read


class Scalar(NamedTuple):
    """A one-line scalar as written, and the value it means."""

    written: str
    value: object


class Block(NamedTuple):
    """A literal block: blank lines, then lines of text."""

    blank: int
    lines: tuple[str, ...]

    @property
    def value(self) -> str:
        """The string that the block means."""
        return "\n" * self.blank + "\n".join(self.lines) + "\n"


class Flow(NamedTuple):
    """A mapping in braces."""

    items: dict[str, Scalar]


Node = Scalar | Block | Flow | list["Node"] | dict[str, "Node"]

_WORDS = st.text(alphabet="あ計画名称𠮷ｱか\u309a", min_size=1, max_size=6)
_KEYS = st.one_of(_WORDS, st.from_regex(r"[a-z0-9]{1,4}", fullmatch=True))
_LINES = st.text(alphabet="あ：、　計画${}#-*: \\\"'1", max_size=10)
_PLAIN = st.one_of(
    _WORDS.map(lambda word: Scalar(word, word)),
    st.integers(-999, 99999).map(lambda number: Scalar(str(number), number)),
    st.integers(0, 9999).map(lambda number: Scalar(f"{number}.50", Decimal(f"{number}.50"))),
    st.sampled_from([Scalar("true", True), Scalar("011002", "011002"), Scalar("2026-04-01", "2026-04-01")]),
)
_SINGLE = _LINES.map(lambda text: Scalar("'" + text.replace("'", "''") + "'", text))
_DOUBLE = _LINES.map(lambda text: Scalar('"' + text.replace("\\", r"\\").replace('"', r"\"") + '"', text))
_BLOCKS = st.builds(
    lambda blank, first, rest: Block(blank, ("文" + first.rstrip(), *(line.rstrip() for line in rest), "了")),
    st.integers(0, 2),
    _LINES,
    st.lists(_LINES, max_size=3),
)
_SCALARS = st.one_of(_PLAIN, _SINGLE, _DOUBLE, st.just(Scalar("", None)))
_NODES: st.SearchStrategy[Node] = st.recursive(
    st.one_of(_SCALARS, _BLOCKS, st.dictionaries(_KEYS, _PLAIN, min_size=1, max_size=3).map(Flow)),
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=3), st.dictionaries(_KEYS, inner, min_size=1, max_size=3)
    ),
    max_leaves=12,
)
_PLANS = st.dictionaries(_KEYS, _NODES, min_size=1, max_size=4)
_LINE_ENDS = st.sampled_from(["\n", "\r\n"])


def _write(node: Node, pad: str = "") -> str:
    """Give the YAML of a node as it stands behind its key or its dash."""
    if isinstance(node, Scalar):
        return f" {node.written}\n" if node.written else "\n"
    if isinstance(node, Block):
        lines = "".join(f"{pad}  {line}\n" if line else "\n" for line in node.lines)
        return " |\n" + "\n" * node.blank + lines
    if isinstance(node, Flow):
        return " {" + ", ".join(f"{key}: {item.written}" for key, item in node.items.items()) + "}\n"
    if isinstance(node, list):
        return "\n" + "".join(f"{pad}  -{_write(item, pad + '  ')}" for item in node)
    return "\n" + "".join(f"{pad}  {key}:{_write(item, pad + '  ')}" for key, item in node.items())


def _plan(plan: dict[str, Node]) -> str:
    return "".join(f"{key}:{_write(node)}" for key, node in plan.items())


def _value(node: Node) -> object:
    if isinstance(node, Scalar | Block):
        return node.value
    if isinstance(node, list):
        return [_value(item) for item in node]
    items = node.items if isinstance(node, Flow) else node
    return {key: _value(item) for key, item in items.items()}


def _check(text: str, node: Node, marks: Marks) -> None:
    """Hold the spans of a node and of everything in it against the text."""
    if isinstance(node, Scalar):
        assert characters(text, marks.span) == node.written
        _check_within(text, str(node.value), marks, exact=node.written.strip("'\"") == str(node.value))
    elif isinstance(node, Block):
        assert characters(text, marks.span) == node.lines[0]
        _check_within(text, node.value, marks, exact=True)
    elif isinstance(node, list):
        assert isinstance(marks.children, list)
        for item, child in zip(node, marks.children, strict=True):
            _check(text, item, child)
    else:
        items = node.items if isinstance(node, Flow) else node
        assert isinstance(marks.children, dict)
        assert list(marks.children) == list(items)
        assert characters(text, marks.span) == next(iter(items))
        for key, item in items.items():
            child = marks.children[key]
            assert child.key_span is not None
            assert characters(text, child.key_span) == key
            _check(text, item, child)


def _check_within(text: str, value: str, marks: Marks, *, exact: bool) -> None:
    if not exact:
        return
    for offset, character in enumerate(value):
        expected = "" if character == "\n" else character
        assert characters(text, marks.within(offset, offset + 1)) == expected


@given(plan=_PLANS, line_end=_LINE_ENDS)
def test_data_and_spans_are_what_was_written(plan: dict[str, Node], line_end: str) -> None:
    text = _plan(plan).replace("\n", line_end)
    parsed = read(text)
    assert parsed.findings == ()
    assert parsed.complete
    assert parsed.data == {key: _value(node) for key, node in plan.items()}
    _check(text, plan, parsed.marks)


_SYNTAX = st.lists(
    st.sampled_from(
        [
            *":-?[]{},&*!|>'\"%@`# \t\\~<=：　－・“”［］＃｜、a1",
            "名称",
            "\n",
            "\n  ",
            "\n- ",
            ": ",
            "---\n",
            "\r\n",
        ]
    ),
    max_size=40,
).map("".join)


@given(text=_SYNTAX)
def test_no_text_makes_the_reader_fail_or_point_outside_the_file(text: str) -> None:
    parsed = read(text)
    lines = text.split("\n")
    for finding in parsed.findings:
        start, end = finding.span.start, finding.span.end
        assert 1 <= start.line <= len(lines)
        assert start.column <= len(lines[start.line - 1]) + 1
        assert start <= end
    assert parsed.findings or parsed.complete

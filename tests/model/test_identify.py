"""`assign_ids` puts ids where they are missing and touches nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jusou_plan.model.identify import assign_ids
from tests.model.loading import load

HEAD = "計画: {名称: 見本市の計画, 自治体: {名称: 見本市}}\n本文: {章: []}\n"


def identified(text: str) -> str:
    """The text of the one file after ids were put in, without the head that every plan has here."""
    [edit] = assign_ids(load(HEAD + text, whole=True))
    assert edit.text.startswith(HEAD)
    return edit.text.removeprefix(HEAD)


CASES = {
    "一行に一項目": (
        "部署:\n  - 名称: 福祉課\n    略称: 福祉\n",
        "部署:\n  - id: busho-1\n    名称: 福祉課\n    略称: 福祉\n",
    ),
    "字下げのないリスト": (
        "部署:\n- 名称: 福祉課\n",
        "部署:\n- id: busho-1\n  名称: 福祉課\n",
    ),
    "波括弧": (
        "部署:\n  - {名称: 福祉課, 略称: 福祉}\n",
        "部署:\n  - {id: busho-1, 名称: 福祉課, 略称: 福祉}\n",
    ),
    "一行の中に二つ": (
        "部署: [{名称: 福祉課}, { 名称: 介護課 }]\n",
        "部署: [{id: busho-1, 名称: 福祉課}, { id: busho-2, 名称: 介護課 }]\n",
    ),
    "波括弧の次の行から": (
        "部署:\n  - {  # 福祉\n    # {\n    名称: 福祉課\n  }\n",
        "部署:\n  - {  # 福祉\n    # {\n    id: busho-1, 名称: 福祉課\n  }\n",
    ),
    "「- 」の次の行から": (
        "部署:\n  -\n    名称: 福祉課\n",
        "部署:\n  -\n    id: busho-1\n    名称: 福祉課\n",
    ),
    "「- 」の後に注釈": (
        "部署:\n  - # 課 {\n\n    # 名称\n    名称: 福祉課 # 仮\n",
        "部署:\n  - # 課 {\n\n    # 名称\n    id: busho-1\n    名称: 福祉課 # 仮\n",
    ),
    "引用符の中のシャープの後の波括弧": (
        "部署: [{id: a, 名称: '一 # 二'}, {\n  名称: 介護課}]\n",
        "部署: [{id: a, 名称: '一 # 二'}, {\n  id: busho-1, 名称: 介護課}]\n",
    ),
    "引用符つきの項目": (
        '部署:\n  - "名称": "福祉課"\n',
        '部署:\n  - id: busho-1\n    "名称": "福祉課"\n',
    ),
    "取組の中の取組": (
        "取組:\n  - 名称: 方向性\n    取組:\n      - 名称: 取組一\n      - {名称: 取組二}\n",
        "取組:\n  - id: torikumi-1\n    名称: 方向性\n    取組:\n"
        "      - id: torikumi-2\n        名称: 取組一\n      - {id: torikumi-3, 名称: 取組二}\n",
    ),
    "使われている番号は飛ばす": (
        "部署:\n  - {id: busho-1, 名称: 福祉課}\n  - {名称: 介護課}\n会議:\n  - {id: busho-2, 名称: 会議}\n",
        "部署:\n  - {id: busho-1, 名称: 福祉課}\n  - {id: busho-3, 名称: 介護課}\n"
        "会議:\n  - {id: busho-2, 名称: 会議}\n",
    ),
    "行の終わりが CRLF": (
        "部署:\r\n  - 名称: 福祉課\r\n",
        "部署:\r\n  - id: busho-1\r\n    名称: 福祉課\r\n",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_an_id_is_put_before_the_first_key(name: str) -> None:
    before, after = CASES[name]
    assert identified(before) == after
    again = load(HEAD + after, whole=True)
    assert again.findings == ()
    assert assign_ids(again) == ()


def test_it_says_which_element_got_which_id() -> None:
    [edit] = assign_ids(load("事業:\n  - {名称: 相談}\n会議:\n  - {名称: 実務者会議}\n"))
    assert edit.assigned == (("jigyo-1", "相談"), ("kaigi-1", "実務者会議"))


@pytest.mark.parametrize(
    "text",
    [
        "部署:\n  - {id: fukushi, 名称: 福祉課}\n",
        "部署:\n  - {id: Fukushi, 名称: 福祉課}\n",  # an id that must be mended, not joined by another
        "注:\n  - 本文: 注の文。\n",  # a note needs none
        "部署: [名称: 福祉課]\n",  # a mapping without braces in a list in one line
        "部署:\n  - ? 名称\n    : 福祉課\n",
        "部署:\n  - 略称: 福祉\n",  # broken: it has no name
    ],
)
def test_what_is_left_alone(text: str) -> None:
    assert assign_ids(load(text)) == ()


def test_the_id_of_a_broken_element_is_not_given_again() -> None:
    [edit] = assign_ids(load("部署:\n  - {id: busho-1}\n  - {名称: 介護課}\n"))
    assert edit.assigned == (("busho-2", "介護課"),)


names = st.sampled_from(["福祉課", "介護課 # 一", "こども: 課", "{課}", "- 課", "課\\n", "ＩＤ"]).map(
    lambda name: "'" + name + "'"
)
blanks = st.sampled_from(["", "\n", "  # 注釈 {\n", "# - 注釈\n", "\n\n"])


@st.composite
def element(draw: st.DrawFn) -> str:
    """One element of a list in one of the ways in which people write it."""
    name, key = draw(names), draw(st.sampled_from(["名称", "'名称'"]))
    own = draw(st.sampled_from(["", f"id: x{draw(st.integers(1, 10**6))}"]))
    if draw(st.booleans()):
        inside = ", ".join(filter(None, draw(st.permutations([own, f"{key}: {name}"]))))
        opening = draw(st.sampled_from(["{", "{ ", "{\n     ", "{ # {\n      "]))
        return f"  - {opening}{inside}" + draw(st.sampled_from(["}\n", " } # 終\n"]))
    lines = [line for line in draw(st.permutations([own, f"{key}: {name}", "略称: 課"])) if line]
    opening = draw(st.sampled_from(["  - ", "  -\n    ", "  - # 注 {\n    "]))
    return opening + "\n    ".join(lines) + draw(st.sampled_from(["\n", " # 注\n"]))


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(blanks, element()), min_size=1, max_size=5), st.sampled_from(["\n", "\r\n"]))
def test_whatever_the_layout_only_ids_are_added(parts: list[tuple[str, str]], line_end: str) -> None:
    body = "部署:\n" + "".join(blank + part for blank, part in parts)
    text = (HEAD + body).replace("\n", line_end)
    before = load(text, whole=True)
    missing = [found for found in before.findings if found.code == "JS107"]
    edits = assign_ids(before)
    if not missing:
        assert edits == ()
        return
    [edit] = edits
    assert len(edit.assigned) == len(missing)
    after = load(edit.text, whole=True)
    assert [found for found in after.findings if found.code == "JS107"] == []
    assert [unit.name for unit in after.plan.departments] == [unit.name for unit in before.plan.departments]
    remaining = edit.text
    for new, _ in edit.assigned:
        one_line, own_line = f"id: {new}, ", f"id: {new}{line_end}"
        assert remaining.count(f"id: {new}") == 1
        if one_line in remaining:
            remaining = remaining.replace(one_line, "")
        else:
            head, tail = remaining.split(own_line)
            remaining = head + tail.removeprefix("    ")
    assert remaining == text

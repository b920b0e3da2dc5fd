"""Walking gives everything in a plan with its path, so that it is found in the file again."""

from __future__ import annotations

from jusou_plan.model.outline import OutlineSection
from jusou_plan.model.part import Element
from jusou_plan.model.prose import Prose
from jusou_plan.model.reference import Reference
from jusou_plan.model.values.base import Value
from jusou_plan.model.walk import keys_of, walk
from tests.model.loading import characters, load

TEXT = """\
部署: [{id: fukushi, 名称: 福祉課}]
事業:
  - id: sanka
    名称: 参加支援
    細事業: [{id: taiken}, {id: vol}]
    所管課: {taiken: fukushi, vol: {参照: 福祉課, 表記: 福祉}}
    配置人員: {職: 相談員, 人数: 2名}
    内容:
      共通: みなで。
      vol: 手伝う。
"""


def test_the_characters_of_everything() -> None:
    loaded = load(TEXT)
    pieces = [(path, piece) for path, piece in walk(loaded.plan) if path[:1] == ("事業",)]
    texts = [
        (type(piece).__name__, characters(loaded, loaded.span(piece)))
        for _, piece in pieces
        if isinstance(piece, Reference | Prose | Value) and "細事業" not in _
    ]
    assert texts == [
        ("ElementId", "sanka"),
        ("BodyRef", "fukushi"),
        ("BodyRef", "参照"),
        ("Prose", "みなで。"),
        ("Prose", "手伝う。"),
        ("Headcount", "2名"),
    ]


def test_paths_may_have_steps_that_the_data_does_not_have() -> None:
    loaded = load(TEXT)
    [first, second] = [(path, piece) for path, piece in walk(loaded.plan) if isinstance(piece, Reference)]
    assert first[0] == ("事業", 0, "所管課", "taiken", 0)
    assert characters(loaded, loaded.span(first[1], "参照")) == "fukushi"
    assert characters(loaded, loaded.span(second[1], "参照")) == "福祉課"
    assert characters(loaded, loaded.key_span(second[1], "表記")) == "表記"


def test_outermost_first() -> None:
    loaded = load("本文: {章: [{見出し: 一章, 節: [{見出し: 一節}]}, {見出し: 二章}]}\n")
    titles = [piece.title for _, piece in walk(loaded.plan) if isinstance(piece, OutlineSection)]
    assert titles == ["一章", "一節", "二章"]


def test_elements_inside_elements() -> None:
    loaded = load("取組: [{id: a, 名称: 方向性, 取組: [{id: b, 名称: 取組}]}]\n")
    found = [(path, piece.title) for path, piece in walk(loaded.plan) if isinstance(piece, Element)]
    assert found == [(("取組", 0), "方向性"), (("取組", 0, "取組", 0), "取組")]


def test_the_keys_of_a_part_are_those_that_people_write() -> None:
    assert keys_of(OutlineSection)[:2] == (("id", "id"), ("title", "見出し"))

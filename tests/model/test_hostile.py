"""Nothing that stands in a plan file makes the model raise, or the document that is built from it."""

from __future__ import annotations

import copy
import json
import random
import tempfile
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jusou_plan.document.plan_document import build_plan_document
from jusou_plan.model.block import BLOCKS
from jusou_plan.model.load import load_plan
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.plan import Plan
from jusou_plan.model.walk import keys_of
from jusou_plan.source.file import SourceFile
from jusou_plan.source.yaml_file import parse

REPOSITORY = Path(__file__).resolve().parents[2]
PLANS = sorted({path.parent for path in (REPOSITORY / "tests/language").rglob("*.yaml")})
TOP_KEYS = [alias for _, alias in keys_of(Plan)]
ALL_KEYS = sorted(
    {
        key
        for folder in PLANS
        for file in folder.glob("*.yaml")
        for key in parse(SourceFile(file, "", "")).data
    }
    | {block.KEY for block in BLOCKS}
    | {"id", "名称", "参照", "表記", "共通", "内容", "見出し", "章", "節", "構成員", "細事業", "実績", "年度"}
)
ODD_VALUES: list[object] = [
    None, [], {}, [None], [[]], [{}], "", " ", "\n", 0, -1, 10**30, Decimal("1.50"), True, "市", "すべて",
    "${指標:x@", "${法:受託者守秘}", "R6", "第1号イ", "<value>", {"<scopes>": 1}, {"共通": "x"}, {"a": 1},
    {"id": "x"}, {"参照": "市"}, {"会議": "x"}, {"事業票": "x", "図": "y"}, ["一つ", 2, {"三": None}],
]  # fmt: skip


def plan_data(folder: Path) -> dict[str, Any]:
    [file] = folder.glob("*.yaml")
    return parse(SourceFile(file, file.name, file.read_text(encoding="utf-8"))).data


def load_data(data: object) -> LoadedPlan:
    """Load data as a plan: JSON is YAML."""
    with tempfile.TemporaryDirectory() as folder:
        text = json.dumps(data, ensure_ascii=False, default=float)
        (Path(folder) / "plan.yaml").write_text(text, encoding="utf-8")
        loaded = load_plan(Path(folder))
        build_plan_document(loaded)
        return loaded


def paths(data: object, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    inside = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    return [below for key, value in inside for below in [(*path, key), *paths(value, (*path, key))]]


def mutate(data: dict[str, Any], chance: random.Random) -> None:
    """Delete, replace, rename or repeat one value somewhere in the data."""
    *above, last = chance.choice(paths(data))
    holder: Any = data
    for step in above:
        holder = holder[step]
    how = chance.choice(["delete", "replace", "replace", "rename", "repeat"])
    if how == "delete":
        del holder[last]
    elif how == "replace":
        holder[last] = copy.deepcopy(chance.choice(ODD_VALUES))
    elif how == "rename" and isinstance(holder, dict):
        holder[chance.choice([*ALL_KEYS, f"{last}x"])] = holder.pop(last)
    elif isinstance(holder, list):
        holder.append(copy.deepcopy(holder[last]))
    else:
        holder[f"{last}二"] = copy.deepcopy(holder[last])


scalars = st.sampled_from(ODD_VALUES) | st.text(max_size=8) | st.integers() | st.booleans() | st.none()
nested = st.recursive(
    scalars,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(ALL_KEYS) | st.text(max_size=4), inner)
    ),
    max_leaves=12,
)


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.dictionaries(st.sampled_from(TOP_KEYS), nested | st.lists(nested, max_size=3), max_size=5))
def test_any_data_under_any_key(data: dict[str, object]) -> None:
    load_data(data)


@pytest.mark.parametrize("folder", PLANS, ids=lambda folder: folder.name)
@pytest.mark.parametrize("mistakes", [1, 4])
def test_a_good_plan_with_mistakes(folder: Path, mistakes: int) -> None:
    good = plan_data(folder)
    for seed in range(12):
        chance = random.Random(f"{folder.name} {mistakes} {seed}")
        data = copy.deepcopy(good)
        for _ in range(mistakes):
            mutate(data, chance)
        load_data(data)


@pytest.mark.parametrize("folder", PLANS, ids=lambda folder: folder.name)
def test_a_value_of_the_wrong_shape_is_always_told(folder: Path) -> None:
    """A mapping with an unknown key stands nowhere in the language."""
    good = plan_data(folder)
    chance = random.Random(folder.name)
    for path in chance.sample(paths(good), 15):
        data = copy.deepcopy(good)
        holder: Any = data
        for step in path[:-1]:
            holder = holder[step]
        holder[path[-1]] = {"どこにもない項目": {"その中": "値"}}
        assert load_data(data).findings, path


def test_the_deepest_plan_that_is_read() -> None:
    block: object = "底"
    for _ in range(21):
        block = {"囲み": "枠", "内容": [block]}
    loaded = load_data({"本文": {"章": [{"見出し": "深い", "内容": [block]}]}})
    assert [found.code for found in loaded.findings] == ["JS113"]

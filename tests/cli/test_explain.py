"""`jusou explain`: one rule, or all of them."""

import pytest

from jusou_plan.lint.rules import MODULES
from tests.cli.conftest import Jusou


@pytest.mark.parametrize("name", ["JS103", "js103", "unknown-reference", "存在しない参照"])
def test_a_rule_by_any_of_its_names(jusou: Jusou, name: str) -> None:
    code, out, err = jusou("explain", name)

    assert (code, err) == (0, "")
    assert out.splitlines()[:4] == [
        "JS103 存在しない参照 [unknown-reference]  エラー",
        "水準「最低限」から見ます",
        "",
        "## 何を見るか",
    ]
    assert "English" not in out


def test_an_unknown_rule_with_the_likely_one(jusou: Jusou) -> None:
    assert jusou("explain", "存在しない参昭") == (
        2,
        "",
        "エラー: 「存在しない参昭」というルールはありません\nもしかして: 存在しない参照、存在しない引用\n",
    )


def test_an_unknown_rule_like_no_other(jusou: Jusou) -> None:
    assert jusou("explain", "zzz") == (
        2,
        "",
        "エラー: 「zzz」というルールはありません\nルールの一覧は jusou explain で見られます。\n",
    )


def test_without_a_name_every_rule_is_listed(jusou: Jusou) -> None:
    code, out, _ = jusou("explain")

    assert code == 0
    listed = [line.split()[0].lower().replace("-", "") for line in out.splitlines()]
    assert listed == [name.partition("_")[0] for name in MODULES]

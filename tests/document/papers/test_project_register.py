"""事業一覧 of the real plans, held to their sources, and of plans that lack much."""

from pathlib import Path

import pytest

from jusou_plan.document.papers.frame import NothingToPrint
from jusou_plan.document.papers.project_register import build_project_register
from jusou_plan.model.load import load_plan
from tests.document.papers.reading import only_table, rows_of
from tests.document.printing import load


def fukui(repository: Path) -> list[dict[str, str]]:
    return rows_of(build_project_register(load_plan(repository / "plans/fukui")))


def test_fukui_has_its_twelve_projects_under_five_supports(repository: Path) -> None:
    document = build_project_register(load_plan(repository / "plans/fukui"))

    assert document.body[0].title[0].text == "全12事業"  # type: ignore[union-attr]
    assert list(dict.fromkeys(row["支援"] for row in rows_of(document))) == [
        "包括的相談支援事業",
        "多機関協働事業",
        "アウトリーチ等を通じた継続的支援事業",
        "参加支援事業",
        "地域づくり事業",
    ]
    assert len({row["事業"] for row in rows_of(document)}) == 12


def test_the_thirteen_centres_of_fukui_and_who_runs_them(repository: Path) -> None:
    [row] = [it for it in fukui(repository) if it["事業"] == "地域包括支援センター運営事業"]

    assert row["号"] == "第1号イ"
    assert row["所管課"] == "地域包括ケア推進課"
    assert row["実施方式"] == "委託"
    assert row["実施施設"] == (
        "明倫、あたご、中央北、不死鳥、あずま、大東、九頭竜、北、みなみ、社、光、川西、東足羽（13か所）"
    )
    assert row["委託先・運営"].split("、")[:2] == ["医療法人雄久会", "医療法人泉水会"]
    assert len(row["委託先・運営"].split("、")) == 13


def test_parts_that_are_run_in_different_ways_have_rows_of_their_own(repository: Path) -> None:
    rows = [it for it in fukui(repository) if it["事業"] == "参加支援事業"]

    assert [(row["細事業"], row["所管課"], row["実施方式"], row["委託先・運営"]) for row in rows] == [
        ("就労体験", "障がい福祉課", "直営", ""),
        ("ボランティア等", "福祉政策課 福祉総合相談室よりそい", "委託", "福井市社会福祉協議会"),
    ]


def test_a_project_under_no_support_is_not_lost() -> None:
    document = build_project_register(load("事業: [{名称: 見守り事業, 実施方式: 直営}]"))

    assert rows_of(document) == [{"支援": "その他の事業", "事業": "見守り事業", "実施方式": "直営"}]


def test_columns_that_nothing_stands_in_are_left_out() -> None:
    table = only_table(build_project_register(load("事業: [{名称: 見守り事業}]")))

    assert len(table.widths) == 2


def test_a_plan_without_projects() -> None:
    with pytest.raises(NothingToPrint, match="計画に事業がありません"):
        build_project_register(load("計画: {名称: 見本市の計画, 自治体: {名称: 見本市}}"))

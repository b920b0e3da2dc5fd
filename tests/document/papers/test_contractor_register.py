"""委託先一覧 of the real plans and of plans that name none."""

from pathlib import Path

import pytest

from jusou_plan.document.papers.contractor_register import build_contractor_register
from jusou_plan.document.papers.frame import NothingToPrint
from jusou_plan.model.load import load_plan
from tests.document.papers.reading import rows_of
from tests.document.printing import load


def rows(repository: Path, city: str) -> list[dict[str, str]]:
    return rows_of(build_contractor_register(load_plan(repository / "plans" / city)))


def test_a_body_with_two_projects_stands_once_with_both(repository: Path) -> None:
    found = [row for row in rows(repository, "fukui") if row["委託先"] == "社会福祉法人この道福祉会"]

    assert [(row["事業"], row["細事業・範囲"], row["実施施設"]) for row in found] == [
        ("相談支援事業", "障害者相談支援事業", "なんせい"),
        ("相談支援事業", "基幹相談支援センター", "基幹相談支援センター"),
    ]


def test_how_far_a_part_is_entrusted(repository: Path) -> None:
    found = [
        row
        for row in rows(repository, "fukui")
        if row["委託先"] == "慶長会" and row["事業"] == "利用者支援事業"
    ]

    assert {row["実施方式"] for row in found} == {"一部委託"}
    assert all("こども家庭センターの一部" in row["細事業・範囲"] for row in found)


def test_sites_that_the_city_runs_itself_are_not_contracted(repository: Path) -> None:
    assert not [row for row in rows(repository, "fukui") if row["委託先"] in ("市", "福井市")]


def test_contractors_without_a_name_come_last_by_their_kind(repository: Path) -> None:
    names = list(dict.fromkeys(row["委託先"] for row in rows(repository, "fuji")))

    assert names.index("富士市社会福祉協議会") < names.index("社会福祉法人") < names.index("NPO法人")


def test_a_kind_of_body_that_its_name_tells_is_not_said_twice(repository: Path) -> None:
    names = {row["委託先"] for row in rows(repository, "fuji")}

    assert "富士市社会福祉協議会・株式会社による共同事業体" in names


def test_a_body_that_runs_a_site_with_a_subsidy_is_no_contractor() -> None:
    loaded = load("""
        団体: [{id: kai, 名称: 見本会}]
        施設: [{id: ie, 名称: 見本の家}]
        事業: [{名称: 居場所事業, 実施方式: 補助, 実施施設: [{施設: ie, 運営: kai}]}]
    """)

    with pytest.raises(NothingToPrint, match="計画に委託先がありません"):
        build_contractor_register(loaded)


@pytest.mark.parametrize("city", ["kasugai", "aizuwakamatsu"])
def test_plans_that_name_no_contractor(repository: Path, city: str) -> None:
    with pytest.raises(NothingToPrint, match="計画に委託先がありません"):
        rows(repository, city)

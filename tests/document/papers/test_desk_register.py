"""相談窓口一覧: from the 窓口 of a profile, and from the sites of plans without any."""

from pathlib import Path

import pytest

from jusou_plan.document.nodes import Paragraph
from jusou_plan.document.papers.desk_register import build_desk_register, lacking_numbers
from jusou_plan.document.papers.frame import NothingToPrint
from jusou_plan.document.table import plain_text
from jusou_plan.model.load import load_plan
from tests.document.papers.reading import rows_of
from tests.document.printing import load


def rows(repository: Path, folder: str) -> list[dict[str, str]]:
    return rows_of(build_desk_register(load_plan(repository / folder)))


def test_the_centres_of_aizuwakamatsu_with_where_they_are(repository: Path) -> None:
    found = rows(repository, "plans/aizuwakamatsu")

    assert found[0] == {
        "困りごと": "高齢の方の介護や暮らしのこと",
        "窓口": "若松第1地域包括支援センター",
        "場所": "東千石一丁目2番13号（医療生協診療所内）",
    }
    assert [row["窓口"] for row in found if row["困りごと"] == "生活費や仕事など、暮らしの困りごと"] == [
        "生活サポート相談窓口"
    ]
    assert found[-1]["場所"] == "東栄町3番46号"
    assert {row["困りごと"] for row in found if "障がい者相談窓口" in row["窓口"]} == {
        "障がいのある方の暮らしや福祉サービスのこと"
    }


def test_sites_that_are_called_by_their_area_say_what_they_are(repository: Path) -> None:
    names = [row["窓口"] for row in rows(repository, "plans/fukui")]

    assert names[:2] == ["地域包括支援センター　明倫", "地域包括支援センター　あたご"]
    assert "地区障がい相談支援事業所　ほくとう" in names
    assert "福祉政策課 福祉総合相談室よりそい" in names


def test_the_word_for_disability_is_the_citys_own(repository: Path) -> None:
    assert {row["困りごと"] for row in rows(repository, "plans/fuji")} >= {
        "障害のある方の暮らしや福祉サービスのこと"
    }


def test_residents_read_how_many_desks_there_are_and_each_desk_once(repository: Path) -> None:
    found = rows(repository, "plans/fuji")

    assert [(row["窓口"], row["担当"]) for row in found if row["困りごと"].startswith(("高齢", "妊娠"))] == [
        ("地域包括支援センター（9ヶ所）", "高齢者支援課"),
        ("こども家庭センター", "こども家庭課"),
        ("保育幼稚園課（保育コンシェルジュ）", "保育幼稚園課"),
    ]


def test_a_desk_of_which_only_the_building_is_known_says_it_in_its_name(repository: Path) -> None:
    found = rows(repository, "plans/fuji")

    assert "基幹相談支援センター（障害福祉課内）" in [row["窓口"] for row in found]
    assert "場所" not in found[0]


def test_who_does_not_dare_to_come_finds_the_desk_that_reaches_out(repository: Path) -> None:
    trouble = "ひきこもりなど、自分からは相談に行きにくいこと"

    assert [row["窓口"] for row in rows(repository, "plans/fuji") if row["困りごと"] == trouble] == [
        "ユニバーサル就労支援センター 相談支援グループ",
        "若者相談窓口 ココ☆カラ",
    ]
    assert trouble not in [row["困りごと"] for row in rows(repository, "plans/aizuwakamatsu")]


def test_where_no_desk_is_named_the_department_is_both(repository: Path) -> None:
    found = [row for row in rows(repository, "plans/kasugai") if row["窓口"] == "こども家庭支援課"]

    assert [row["担当"] for row in found] == ["こども家庭支援課"]


def test_it_begins_with_what_the_desks_have_in_common(repository: Path) -> None:
    [section] = build_desk_register(load_plan(repository / "plans/aizuwakamatsu")).body
    [first, *_] = section.blocks

    assert isinstance(first, Paragraph)
    assert "どの相談窓口でも幅広く受け止める" in plain_text(first.children)


def test_registered_desks_are_what_counts(repository: Path) -> None:
    found = rows(repository, "profiles/kawagoe")

    assert [row["窓口"] for row in found] == [
        desk.name for desk in load_plan(repository / "profiles/kawagoe").plan.desks
    ]
    assert any(row["困りごと"] for row in found)


def test_what_is_asked_for_stands_before_the_desk_that_hears_it() -> None:
    document = build_desk_register(
        load("""
        窓口:
          - 名称: くらしの窓口
            対象: [市民]
            相談内容: [家計, 仕事]
            連絡先: {電話: "000-111-2222", 開庁時間: 平日9時から17時まで}
            費用: 無料
    """)
    )

    assert rows_of(document) == [
        {
            "困りごと": "・家計\n・仕事",
            "相談できる人": "市民",
            "窓口": "くらしの窓口",
            "電話": "000-111-2222",
            "受付時間": "平日9時から17時まで",
            "費用": "無料",
        }
    ]
    assert document.landscape


def test_no_number_anywhere_is_told_to_the_officer(repository: Path) -> None:
    assert lacking_numbers(load_plan(repository / "plans/fukui")).startswith(
        "どの窓口にも電話番号がありません"
    )


def test_some_desks_without_a_number_are_counted() -> None:
    loaded = load("""
        窓口:
          - {名称: 甲, 連絡先: {電話: "000-111-2222"}}
          - {名称: 乙}
    """)

    assert lacking_numbers(loaded).startswith("2の窓口のうち1に電話番号がありません")


def test_a_plan_without_desks_and_without_services_that_hear_people() -> None:
    with pytest.raises(NothingToPrint, match="相談窓口も、相談を受ける事業"):
        build_desk_register(load("事業: [{名称: 参加支援事業, 根拠: 第2号}]"))

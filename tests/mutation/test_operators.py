"""The slips are what a person's would look like, and are told apart by what they are."""

from pathlib import Path

import pytest

from jusou_plan.source.edits import edited
from tests.mutation.mutant import Mutant
from tests.mutation.operators import OF_FACTS, OF_LANGUAGE, Operator
from tests.mutation.verdict import Judge, Verdict
from tests.mutation.view import View

PLAN = """\
計画:
  名称: 見本市計画
  自治体: {名称: 見本市}
部署:
  - {id: fukushi, 名称: 福祉課}
  - id: kenko
    名称: 健康課
    上位: fukushi
会議:
  - id: kaigi
    法定種別: その他
    名称: 会議
    目的: |
      話し合う。

      次に進む。
    構成員: [福祉課, kenko]
本文:
  章: [{見出し: 会議, 内容: [{会議表: kaigi}]}]
"""


@pytest.fixture
def view(tmp_path: Path) -> View:
    (tmp_path / "plan.yaml").write_text(PLAN, encoding="utf-8")
    return View(tmp_path)


def made(view: View, name: str) -> dict[str, str]:
    """What each slip of an operator makes of the plan: the lines that are new, by the place."""
    [operator] = [it for it in (*OF_FACTS, *OF_LANGUAGE) if name == it.NAME]
    [file] = view.loaded.source.files
    old = file.text.split("\n")
    return {
        slip.slot.place: "\n".join(line for line in edited(file, [slip.edit]).split("\n") if line not in old)
        for slip in operator.slips(view)
    }


def test_a_lost_item_goes_with_its_comma_or_its_dash(view: View) -> None:
    [file] = view.loaded.source.files
    slips = {slip.slot.place: slip for slip in _operator("lost-item").slips(view)}

    assert set(slips) == {"部署[fukushi]", "部署[kenko]", "会議[kaigi].構成員[0]", "会議[kaigi].構成員[1]"}
    assert "構成員: [kenko]" in edited(file, [slips["会議[kaigi].構成員[0]"].edit])
    assert "構成員: [福祉課]" in edited(file, [slips["会議[kaigi].構成員[1]"].edit])
    assert "部署:\n  - {id: fukushi, 名称: 福祉課}\n会議:" in edited(file, [slips["部署[kenko]"].edit])


def test_a_lost_fact_goes_with_all_its_lines(view: View) -> None:
    [file] = view.loaded.source.files
    slips = {slip.slot.place: slip for slip in _operator("lost-fact").slips(view)}

    assert "    名称: 会議\n    構成員:" in edited(file, [slips["会議[kaigi].目的"].edit])
    assert "  - 名称: 健康課\n" in edited(file, [slips["部署[kenko].id"].edit])
    assert "  - {名称: 福祉課}\n" in edited(file, [slips["部署[fukushi].id"].edit])


def test_a_repeated_item_stands_behind_itself(view: View) -> None:
    repeated = made(view, "repeated-item")

    assert repeated["会議[kaigi].構成員[0]"] == "    構成員: [福祉課, 福祉課, kenko]"
    assert repeated["会議[kaigi].構成員[1]"] == "    構成員: [福祉課, kenko, kenko]"


def test_a_reference_without_its_last_letter_and_as_another(view: View) -> None:
    assert made(view, "misspelt-reference")["部署[kenko].上位"] == "    上位: fukush"
    assert made(view, "other-reference")["会議[kaigi].構成員[0]"] == "    構成員: [健康課, kenko]"


def test_a_key_without_its_last_letter(view: View) -> None:
    assert made(view, "lost-letter-in-key")["会議[kaigi].目的"] == "    目: |"


@pytest.mark.parametrize(
    ("name", "place", "verdict"),
    [
        ("misspelt-reference", "部署[kenko].上位", Verdict.FOUND),
        ("repeated-item", "会議[kaigi].構成員[1]", Verdict.FOUND),
        ("other-reference", "会議[kaigi].構成員[0]", Verdict.FOUND),
        ("lost-fact", "部署[kenko].上位", Verdict.SURVIVED),
    ],
)
def test_a_verdict(view: View, name: str, place: str, verdict: Verdict) -> None:
    [slip] = [it for it in _operator(name).slips(view) if it.slot.place == place]
    mutant = Mutant(view.name, name, slip.slot.field, place, "", "", slip.edit, slip.pair)

    assert Judge(view).judge(mutant).verdict is verdict


def _operator(name: str) -> Operator:
    return next(it for it in (*OF_FACTS, *OF_LANGUAGE) if name == it.NAME)

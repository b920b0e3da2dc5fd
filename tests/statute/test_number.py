"""Article numbers as an official text cites them."""

import pytest

from jusou_plan.statute.number import written_out


@pytest.mark.parametrize(
    ("number", "full", "short"),
    [
        ("法106-4-2-1イ", "社会福祉法第106条の4第2項第1号イ", "法第106条の4第2項第1号イ"),
        ("法106-4-2-6", "社会福祉法第106条の4第2項第6号", "法第106条の4第2項第6号"),
        ("法106-5-1", "社会福祉法第106条の5第1項", "法第106条の5第1項"),
        ("法106-6", "社会福祉法第106条の6", "法第106条の6"),
        ("法107-1", "社会福祉法第107条第1項", "法第107条第1項"),
        ("法107-1-5", "社会福祉法第107条第1項第5号", "法第107条第1項第5号"),
        ("法159", "社会福祉法第159条", "法第159条"),
        ("規34-10-3", "社会福祉法施行規則第34条の10第3号", "規則第34条の10第3号"),
        ("規34-9", "社会福祉法施行規則第34条の9", "規則第34条の9"),
    ],
)
def test_written_out(number: str, full: str, short: str) -> None:
    assert written_out(number) == full
    assert written_out(number, full=False) == short


@pytest.mark.parametrize("text", ["", "法", "第106条の4", "介115-45-2", "法106-4-2-1ホ", "法106-4-2-1-1-1"])
def test_what_is_no_article_number(text: str) -> None:
    with pytest.raises(ValueError, match="条文の番号ではありません"):
        written_out(text)

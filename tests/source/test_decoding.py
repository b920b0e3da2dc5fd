"""Only UTF-8 is read; any other encoding is named, at the line of the first byte that does not fit."""

import codecs
from pathlib import Path

import pytest

from jusou_plan.source.decoding import decode
from jusou_plan.source.finding import Finding
from jusou_plan.source.folder import read_plan

TEXT = "# plan\n計画:\n  名称: 第2期 重層的支援体制整備事業実施計画\n  愛称: ささえあい プラン\n"


def refusal(content: bytes) -> tuple[str, Finding]:
    """Give the text that is shown for a file, and the finding."""
    file, finding = decode(Path("a.yaml"), "a.yaml", content)
    assert finding is not None
    return file.text, finding


@pytest.mark.parametrize(
    ("encoding", "name", "place"),
    [
        ("cp932", "Shift_JIS", "a.yaml:2:1"),
        ("euc_jp", "EUC-JP", "a.yaml:2:1"),
        ("utf-16", "UTF-16", "a.yaml:1:1"),
        ("utf-16-le", "UTF-16", "a.yaml:1:1"),
        ("utf-16-be", "UTF-16", "a.yaml:1:1"),
        ("iso2022_jp", "ISO-2022-JP", "a.yaml:1:1"),
    ],
)
def test_another_encoding_is_guessed_and_named(encoding: str, name: str, place: str) -> None:
    text, finding = refusal(TEXT.encode(encoding))
    assert (finding.code, str(finding.span)) == ("JS006", place)
    assert f"{name}" in finding.message
    assert "メモ帳" in finding.advice
    assert "VS Code" in finding.advice
    assert "愛称: ささえあい" in text


def test_the_column_counts_the_characters_before_the_first_bad_byte() -> None:
    _, finding = refusal("a: 1\nb: abc 福井\n".encode("cp932"))
    assert str(finding.span) == "a.yaml:2:8"


def test_a_stray_byte_in_utf_8_is_not_taken_for_an_encoding() -> None:
    content = TEXT.encode() + b"x: \xff\n"
    _, finding = refusal(content)
    assert str(finding.span) == "a.yaml:5:4"
    assert finding.message == "UTF-8 として読めない文字があります"


def test_a_byte_order_mark_is_dropped_and_does_not_move_columns(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_bytes(codecs.BOM_UTF8 + "計画: {期: 7}\n".encode())
    source = read_plan(tmp_path)
    assert source.findings == ()
    assert source.data == {"計画": {"期": 7}}
    key = source.marks.at(["計画"]).key_span
    assert key is not None
    assert (key.start.line, key.start.column) == (1, 1)


def test_a_bad_byte_behind_a_byte_order_mark_is_at_its_column() -> None:
    _, finding = refusal(codecs.BOM_UTF8 + b"a: \xff\n")
    assert str(finding.span) == "a.yaml:1:4"


def test_a_file_in_another_encoding_leaves_the_others_readable(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_bytes(TEXT.encode("cp932"))
    (tmp_path / "b.yaml").write_text("事業: []\n", encoding="utf-8")
    source = read_plan(tmp_path)
    assert [finding.code for finding in source.findings] == ["JS006"]
    assert (source.data, source.complete) == ({"事業": []}, False)

"""A folder is one plan: which files are read, how they join, and what is said about the others."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from jusou_plan.source.finding import Finding
from jusou_plan.source.folder import UnusableInput, read_plan
from jusou_plan.source.limits import Limits


@pytest.fixture
def plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder plans/fukui inside the current directory."""
    monkeypatch.chdir(tmp_path)
    folder = Path("plans/fukui")
    folder.mkdir(parents=True)
    return folder


def write(folder: Path, **files: str) -> None:
    """Write files named by the keys (without .yaml) into a folder."""
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")


def only(findings: tuple[Finding, ...]) -> Finding:
    """Give the one finding that there is."""
    (finding,) = findings
    return finding


def test_lists_of_the_same_key_join_in_natural_order_of_file_names(plan: Path) -> None:
    write(
        plan, jigyo10="事業:\n- id: c\n", jigyo2="事業:\n- id: b\n", jigyo1="事業:\n- id: a\n計画: {期: 7}\n"
    )
    source = read_plan(plan)
    assert source.data == {"事業": [{"id": "a"}, {"id": "b"}, {"id": "c"}], "計画": {"期": 7}}
    assert source.findings == ()
    assert source.complete
    assert [file.name for file in source.files] == [
        "plans/fukui/jigyo1.yaml",
        "plans/fukui/jigyo2.yaml",
        "plans/fukui/jigyo10.yaml",
    ]


def test_every_joined_item_points_into_its_own_file(plan: Path) -> None:
    write(plan, a="事業:\n- id: a\n", b="# 注釈\n事業:\n- id: b\n")
    marks = read_plan(plan).marks
    assert str(marks.at(["事業", 0, "id"]).span) == "plans/fukui/a.yaml:2:7"
    assert str(marks.at(["事業", 1, "id"]).span) == "plans/fukui/b.yaml:3:7"
    assert str(marks.at(["事業"]).key_span) == "plans/fukui/a.yaml:1:1"


def test_a_file_outside_the_current_directory_is_named_as_given(tmp_path: Path) -> None:
    write(tmp_path, a="計画: {期: 1}\n")
    assert read_plan(tmp_path).files[0].name == (tmp_path / "a.yaml").as_posix()


def test_a_single_valued_key_in_two_files_is_refused_with_the_other_place(plan: Path) -> None:
    write(plan, a="計画:\n  期: 1\n", b="\n計画:\n  期: 2\n")
    source = read_plan(plan)
    finding = only(source.findings)
    assert (finding.code, str(finding.span)) == ("JS013", "plans/fukui/b.yaml:2:1")
    assert "「計画」は計画全体で1回だけ" in finding.message
    assert [str(related.span) for related in finding.related] == ["plans/fukui/a.yaml:1:1"]
    assert source.data == {"計画": {"期": 1}}
    assert not source.complete


KITA = "計画:\n  名称: 北市の計画\n  自治体: {名称: 北市}\n"
MINAMI = "計画:\n  名称: 南市の計画\n  自治体: {名称: 南市}\n"


def test_the_files_of_two_cities_are_one_finding_that_names_both(plan: Path) -> None:
    outline = "本文: {章: []}\n"
    write(plan, a=KITA, b=MINAMI, honbun=outline, honbun2=outline, x="事業: [{id: a}]\n", y="事業: {id: a}\n")
    source = read_plan(plan)
    finding = only(source.findings)
    assert (finding.code, str(finding.span)) == ("JS013", "plans/fukui/b.yaml:3:13")
    assert finding.message == "二つの市町村の計画が一つのフォルダーに混ざっています（北市と南市）"
    assert [(it.message, str(it.span)) for it in finding.related] == [
        ("先に読んだのは北市の計画です", "plans/fukui/a.yaml:3:13")
    ]
    assert finding.advice is not None
    assert "北市か南市のファイルを、全部別のフォルダーに移してください" in finding.advice


def test_nothing_but_the_first_header_is_left_of_two_cities(plan: Path) -> None:
    write(plan, a=KITA, b=MINAMI, c="事業: [{id: a}]\n")
    source = read_plan(plan)
    assert source.data == {"計画": {"名称": "北市の計画", "自治体": {"名称": "北市"}}}
    assert not source.complete


def test_three_cities_are_told_once(plan: Path) -> None:
    write(plan, a=KITA, b=MINAMI, c=MINAMI.replace("南", "西"))
    assert only(read_plan(plan).findings).message.endswith("（北市と南市）")


@pytest.mark.parametrize("other", [KITA, "計画: {状態: 案}\n", "計画: 南市\n", "計画: {自治体: 南市}\n"])
def test_two_headers_of_one_city_or_of_none_are_the_plain_mistake(plan: Path, other: str) -> None:
    write(plan, a=KITA, b=other)
    assert only(read_plan(plan).findings).message == "「計画」は計画全体で1回だけ書けます"


def test_the_text_of_the_plan_is_single_valued_although_it_is_a_list(plan: Path) -> None:
    write(plan, a="本文:\n- 章: 一\n", b="本文:\n- 章: 二\n")
    assert only(read_plan(plan).findings).code == "JS013"


def test_a_key_that_is_a_list_in_one_file_and_a_mapping_in_another(plan: Path) -> None:
    write(plan, a="部署:\n- id: x\n", b="部署:\n  id: y\n")
    finding = only(read_plan(plan).findings)
    assert (finding.code, str(finding.span)) == ("JS014", "plans/fukui/b.yaml:1:1")
    assert "リストではない形" in finding.label
    assert str(finding.related[0].span) == "plans/fukui/a.yaml:1:1"


def test_a_key_without_a_value_does_not_stand_in_the_way(plan: Path) -> None:
    write(plan, a="事業:\n", b="事業:\n- id: b\n", c="事業:\n")
    source = read_plan(plan)
    assert source.findings == ()
    assert source.data == {"事業": [{"id": "b"}]}
    assert str(source.marks.at(["事業", 0, "id"]).span) == "plans/fukui/b.yaml:2:7"


def test_a_broken_file_does_not_hide_the_others(plan: Path) -> None:
    write(plan, a="計画：第7期\n期: 1\n", b="事業:\n- id: b\n")
    source = read_plan(plan)
    assert (only(source.findings).code, source.data) == ("JS009", {"事業": [{"id": "b"}]})
    assert not source.complete


def test_hidden_files_other_files_and_subfolders_are_left_alone(plan: Path) -> None:
    write(plan, a="計画: {期: 1}\n")
    (plan / ".a.yaml").write_text("壊れた：\n- x", encoding="utf-8")
    (plan / "memo.txt").write_text("メモ", encoding="utf-8")
    (plan / "images").mkdir()
    (plan / "images" / "b.yaml").write_text("計画: 2\n", encoding="utf-8")
    source = read_plan(plan)
    assert (source.data, source.findings) == ({"計画": {"期": 1}}, ())


def test_a_yml_file_is_not_passed_over_in_silence(plan: Path) -> None:
    write(plan, a="計画: {期: 1}\n")
    (plan / "b.yml").write_text("事業: []\n", encoding="utf-8")
    source = read_plan(plan)
    finding = only(source.findings)
    assert (finding.code, str(finding.span)) == ("JS016", "plans/fukui/b.yml:1:1")
    assert "「b.yaml」に変えて" in finding.advice
    assert not source.complete


def test_a_link_that_leaves_the_folder_is_refused(plan: Path) -> None:
    write(plan, a="計画: {期: 1}\n")
    Path("secret.yaml").write_text("事業: []\n", encoding="utf-8")
    (plan / "b.yaml").symlink_to(Path("secret.yaml").resolve())
    source = read_plan(plan)
    finding = only(source.findings)
    assert (finding.code, str(finding.span)) == ("JS017", "plans/fukui/b.yaml:1:1")
    assert "フォルダーの外" in finding.message
    assert source.data == {"計画": {"期": 1}}
    assert source.files[1].text == ""


def test_a_link_within_the_folder_and_a_linked_folder_are_fine(plan: Path) -> None:
    write(plan, a="事業:\n- id: a\n")
    (plan / "b.yaml").symlink_to("a.yaml")
    Path("linked").symlink_to(plan)
    assert read_plan(Path("linked")).data == {"事業": [{"id": "a"}, {"id": "a"}]}


def test_broken_and_circular_links_folders_and_pipes_are_no_files(plan: Path) -> None:
    write(plan, a="計画: {期: 1}\n")
    (plan / "b.yaml").symlink_to("nowhere.yaml")
    (plan / "c.yaml").symlink_to("c.yaml")
    (plan / "d.yaml").mkdir()
    os.mkfifo(plan / "e.yaml")
    said = {finding.span.file: finding for finding in read_plan(plan).findings}
    assert {name: finding.code for name, finding in said.items()} == {
        f"plans/fukui/{letter}.yaml": "JS018" for letter in "bcde"
    }
    assert "リンク先がありません" in said["plans/fukui/b.yaml"].message
    assert "ファイルではありません" in said["plans/fukui/d.yaml"].message


def test_a_file_that_may_not_be_read_is_a_finding(plan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(plan, a="計画: {期: 1}\n", b="事業: []\n")
    opened = Path.open

    def refuse(path: Path, mode: str = "r") -> object:
        if path.name == "b.yaml":
            raise PermissionError
        return opened(path, mode)

    monkeypatch.setattr(Path, "open", refuse)
    finding = only(read_plan(plan).findings)
    assert (finding.code, str(finding.span)) == ("JS018", "plans/fukui/b.yaml:1:1")
    assert "読む権限がありません" in finding.message


def test_a_file_name_that_would_upset_a_terminal_is_shown_harmless(plan: Path) -> None:
    write(plan, **{"a\x1b[31m": "計画: {期: 1}\n"})
    assert read_plan(plan).files[0].name == "plans/fukui/a\ufffd[31m.yaml"


@pytest.mark.parametrize(
    ("prepare", "message", "advice"),
    [
        ("missing", "フォルダー「plans/none」がありません", "名前を確かめて"),
        ("file", "「plans/none」はフォルダーではありません", "「plans」を指定"),
        ("empty", "フォルダー「plans/none」に .yaml ファイルがありません", "直接入っている"),
        ("yml", "フォルダー「plans/none」に .yaml ファイルがありません", "「a.yml」"),
        ("above", "フォルダー「plans/none」に .yaml ファイルがありません", "「fukui」"),
    ],
)
def test_input_without_a_plan_says_what_was_probably_meant(
    plan: Path, prepare: str, message: str, advice: str
) -> None:
    given = plan.parent / "none"
    if prepare == "file":
        given.write_text("", encoding="utf-8")
    elif prepare != "missing":
        given.mkdir()
    if prepare == "yml":
        (given / "a.yml").write_text("a: 1", encoding="utf-8")
    if prepare == "above":
        (given / "fukui").mkdir()
        write(given / "fukui", a="計画: {期: 1}\n")
    with pytest.raises(UnusableInput) as caught:
        read_plan(given)
    assert caught.value.message == message
    assert advice in caught.value.advice


def test_a_folder_that_may_not_be_opened(plan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path) -> object:
        raise PermissionError

    monkeypatch.setattr(Path, "iterdir", refuse)
    with pytest.raises(UnusableInput) as caught:
        read_plan(plan)
    assert caught.value.message == "フォルダー「plans/fukui」を開けません"


@pytest.mark.parametrize(
    ("limits", "file", "words"),
    [
        (
            Limits(file_bytes=20),
            "plans/fukui/b.yaml",
            ("ファイルの大きさ", "上限 20 バイト", "実際 26 バイト"),
        ),
        (Limits(total_bytes=30), "plans/fukui/b.yaml", ("合計", "上限 30 バイト", "実際 31 バイト")),
        (Limits(files=2), "plans/fukui/c.yaml", ("ファイルの数", "上限 2 個", "実際 4 個")),
    ],
)
def test_a_limit_names_itself_and_what_was_measured(
    plan: Path, limits: Limits, file: str, words: tuple[str, ...]
) -> None:
    write(plan, a="a: 1\n", b="b: " + "x" * 22 + "\n", c="c: 1\n", d="d: 1\n")
    source = read_plan(plan, limits=limits)
    finding = only(source.findings)
    assert (finding.code, finding.span.file) == ("JS011", file)
    for word in words:
        assert word in finding.message
    assert source.data["a"] == 1
    assert not source.complete


def test_importing_the_folder_does_not_load_the_parser() -> None:
    program = "import sys, jusou_plan.source.folder; print('ruamel' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "False"

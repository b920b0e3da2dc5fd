"""Help and complaints about the command line: in Japanese, with the way out."""

import re
from pathlib import Path

import pytest

from jusou_plan.cli.commands import NAMES
from jusou_plan.report.width import width
from tests.cli.conftest import Jusou

ENGLISH_OF_TYPER = re.compile(
    r"usage|options|commands|arguments|try|error|show this|missing|no such|invalid|unexpected|requires",
    re.IGNORECASE,
)


@pytest.mark.parametrize("arguments", [["--help"], *([name, "--help"] for name in NAMES)])
def test_no_english_of_typer_is_left_in_the_help(jusou: Jusou, arguments: list[str]) -> None:
    code, out, err = jusou(*arguments)

    assert (code, err) == (0, "")
    assert out.startswith("使い方: jusou ")
    assert ENGLISH_OF_TYPER.search(out) is None


def test_the_help_lists_every_command_with_what_it_does(jusou: Jusou) -> None:
    _, out, _ = jusou("--help")

    commands = out.split("コマンド:\n")[1].split("\n\n")[0].splitlines()
    assert [line.split()[0] for line in commands] == list(NAMES)
    assert "  build                   計画の PDF と HTML を作ります。" in commands


def test_the_help_of_a_command_explains_arguments_and_options(jusou: Jusou) -> None:
    _, out, _ = jusou("build", "--help")

    assert out.startswith("使い方: jusou build [オプション] PLAN…\n\n計画の PDF と HTML を作ります。\n")
    assert "\n引数:\n  PLAN…                   計画のフォルダー" in out
    assert "\n  --force                 変わっていなくても作り直す\n" in out
    assert "\n  --help                  この説明を表示して終わります\n" in out


def test_no_line_of_the_help_is_wider_than_a_terminal(jusou: Jusou) -> None:
    for arguments in (["--help"], *([name, "--help"] for name in NAMES)):
        _, out, _ = jusou(*arguments)
        assert [line for line in out.splitlines() if width(line) > 100] == []


def test_without_a_command_the_help_is_shown_and_the_exit_code_says_so(jusou: Jusou) -> None:
    code, out, err = jusou()

    assert code == 2
    assert out.startswith("使い方: jusou コマンド")
    assert err == "エラー: コマンドを指定してください\n例: jusou lint plans/fukui\n"


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        pytest.param(
            ["biuld"],
            "エラー: 「biuld」というコマンドはありません\nもしかして: build\n"
            "使い方は jusou --help で見られます。\n",
            id="a misspelt command",
        ),
        pytest.param(
            ["wxyz"],
            "エラー: 「wxyz」というコマンドはありません\n使い方は jusou --help で見られます。\n",
            id="an unknown command",
        ),
        pytest.param(
            ["lint", "--fromat", "json", "."],
            "エラー: オプション「--fromat」はありません\nもしかして: --format\n"
            "使い方は jusou lint --help で見られます。\n",
            id="a misspelt option",
        ),
        pytest.param(
            ["lint", "-z", "."],
            "エラー: オプション「-z」はありません\n使い方は jusou lint --help で見られます。\n",
            id="an unknown short option",
        ),
        pytest.param(
            ["--formt"],
            "エラー: オプション「--formt」はありません\n使い方は jusou --help で見られます。\n",
            id="an unknown option before the command",
        ),
        pytest.param(
            ["lint", ".", "--format"],
            "エラー: オプション「--format」の後に値を書いてください\n"
            "使い方は jusou lint --help で見られます。\n",
            id="an option without its value",
        ),
        pytest.param(
            ["build", ".", "--force=yes"],
            "エラー: オプション「--force」は値を取りません\n使い方は jusou build --help で見られます。\n",
            id="a flag with a value",
        ),
        pytest.param(
            ["lint", ".", "--format", "xml"],
            "エラー: --format に「xml」は指定できません\n"
            "指定できるのは text、compact、json、sarif、github、html です。\n"
            "使い方は jusou lint --help で見られます。\n",
            id="a value that is not allowed",
        ),
        pytest.param(
            ["explain", "JS103", "JS104"],
            "エラー: 余分な引数があります: JS104\n使い方は jusou explain --help で見られます。\n",
            id="one argument too many",
        ),
        pytest.param(
            ["fmt", "--ids", "--diff", "."],
            "エラー: --ids と --diff は一緒に使えません\n付く id は --ids --check で確かめられます。\n"
            "使い方は jusou fmt --help で見られます。\n",
            id="two options that do not go together",
        ),
    ],
)
def test_wrong_usage_is_said_in_japanese_with_the_way_to_the_help(
    jusou: Jusou, arguments: list[str], complaint: str
) -> None:
    assert jusou(*arguments) == (2, "", complaint)


def test_a_missing_argument_is_named_and_explained(jusou: Jusou) -> None:
    code, out, err = jusou("lint")

    assert (code, out) == (2, "")
    assert err.startswith("エラー: 「PLAN…」を指定してください\n計画のフォルダー")
    assert err.endswith("\n使い方は jusou lint --help で見られます。\n")


def test_the_version_names_the_yaml_parser(jusou: Jusou, here: Path) -> None:
    code, out, _ = jusou("--version")

    assert code == 0
    assert re.fullmatch(
        r"jusou \d+\.\d+\.\d+\nYAML: ruamel\.yaml \d.*libyaml.*\nPython: 3\.\d+\.\d+.*\n", out
    )

"""`jusou lint` with options and `jusou.toml`: choice, reports, known findings, several plans."""

import json
import re
import shutil
from pathlib import Path

import pytest

from jusou_plan.cli import together
from tests.cli.conftest import Jusou
from tests.cli.plans import write_plan

MIHON = Path(__file__).parents[1] / "lint/rules/mihon"
UNNAMED = "部署:\n  - 名称: 総務課\n"


@pytest.fixture
def plan(here: Path) -> Path:
    """A plan with an error (JS103) and a hint (JS107)."""
    write_plan(here / "plan", mistake=True)
    (here / "plan/z.yaml").write_text(UNNAMED, encoding="utf-8")
    return here / "plan"


def codes(out: str) -> list[str]:
    return re.findall(r"^\S+:\d+:\d+: \w+ (\S+)", out, re.MULTILINE)


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ((), ["JS103", "JS107"]),
        (("--select", "JS107"), ["JS107"]),
        (("--select", "存在しない参照,missing-id"), ["JS103", "JS107"]),
        (("--select", "JS", "--ignore", "JS103"), ["JS107"]),
        (("--severity", "警告"), ["JS103"]),
        (("--severity", "error"), ["JS103"]),
        (("--level", "最低限", "--ignore", "計画の書き方"), []),
    ],
)
def test_the_choice_of_rules(jusou: Jusou, plan: Path, options: tuple[str, ...], expected: list[str]) -> None:
    assert codes(jusou("lint", "plan", "--format", "compact", *options).out) == expected


@pytest.mark.parametrize(
    ("options", "complaint"),
    [
        (
            ("--select", "JS170"),
            "エラー: --select の「JS170」というルールはありません\nもしかして: JS107、",
        ),
        (
            ("--ignore", "zzzzzz"),
            "エラー: --ignore の「zzzzzz」というルールはありません\nルールの一覧は jusou explain で",
        ),
        (
            ("--level", "高い"),
            "エラー: --level に「高い」は指定できません\n指定できるのは 最低限、標準、厳格 です。",
        ),
        (
            ("--severity", "重い"),
            "エラー: --severity に「重い」は指定できません\n指定できるのは エラー、警告、情報 です。",
        ),
        (
            ("--format", "text", "--format", "json"),
            "エラー: --format で画面に出せる形式は一つです（text、json）\n",
        ),
        (("--format", "sarif="), "エラー: --format の「sarif=」にファイルの名前がありません\n"),
        (
            ("--format", "sarif=a", "--format", "json=a"),
            "エラー: --format の「a」に、二つの形式は書き出せません\n",
        ),
        (("--accept-new",), "エラー: --accept-new には、既知の指摘の一覧が要ります\n"),
    ],
)
def test_wrong_options_are_refused_with_the_way_out(
    jusou: Jusou, plan: Path, options: tuple[str, ...], complaint: str
) -> None:
    code, out, err = jusou("lint", "plan", *options)

    assert (code, out) == (2, "")
    assert err.startswith(complaint)


def test_what_the_choice_leaves_out_is_told_where_it_hides_something(jusou: Jusou, plan: Path) -> None:
    code, out, err = jusou("lint", "plan", "--select", "REQ")

    assert (code, out) == (0, "指摘はありません\n")
    assert err.startswith(
        "エラー: 「plan」に書き方の誤りが 1件あり、検査できない所があります\njusou lint plan"
    )


def test_several_reports_in_one_run(jusou: Jusou, plan: Path, here: Path) -> None:
    files = ("json=out/a.json", "sarif=out/a.sarif", "html=out/a.html", "github=a.txt", "compact=c.txt")

    code, out, err = jusou("lint", "plan", "--format", "text", *(it for f in files for it in ("--format", f)))

    assert code == 1
    assert "\n15 |     所管課: 障害福祉課\n" in out
    assert err.splitlines() == [
        f"{Path(name)}: 書き出しました"
        for name in ("out/a.json", "out/a.sarif", "out/a.html", "a.txt", "c.txt")
    ]
    assert json.loads((here / "out/a.json").read_text("utf-8"))["summary"]["error"] == 1
    results = json.loads((here / "out/a.sarif").read_text("utf-8"))["runs"][0]["results"]
    assert [it["ruleId"] for it in results] == ["JS103", "JS107"]
    assert (here / "a.txt").read_text("utf-8").startswith("::error file=plan/plan.yaml,line=15,")
    assert codes((here / "c.txt").read_text("utf-8")) == ["JS103", "JS107"]
    assert "検査報告書" in (here / "out/a.html").read_text("utf-8")


def test_with_files_only_the_screen_has_the_summary(jusou: Jusou, plan: Path) -> None:
    assert jusou("lint", "plan", "--format", "json=a.json") == (
        1,
        "エラー 1件、情報 1件\n",
        "a.json: 書き出しました\n",
    )


def test_no_report_is_written_if_one_cannot_be(jusou: Jusou, plan: Path, here: Path) -> None:
    (here / "b.json").mkdir()

    code, out, err = jusou("lint", "plan", "--format", "sarif=a.sarif", "--format", "json=b.json")

    assert (code, out) == (2, "")
    assert err.startswith("エラー: 「b.json」に書けません\n")
    assert not (here / "a.sarif").exists()


def test_the_html_report_has_findings_coverage_and_the_rules(jusou: Jusou, here: Path) -> None:
    code, out, _ = jusou("lint", str(MIHON), "--format", "html")
    assert (code, "法定記載事項対応表" in out, "指摘のあったルール" in out) == (0, True, False)

    write_plan(here / "plan", mistake=True)
    _, out, _ = jusou("lint", "plan", str(MIHON), "--format", "html")
    assert "2件の計画" in out
    assert re.search(r'href="#rule_unknown-reference"[^>]*>JS103 存在しない参照', out)
    assert 'id="rule_unknown-reference"' in out
    assert "plan.yaml" in out and "15行 10字" in out
    assert out.count("社会福祉法施行規則第34条の10の記載事項") >= 1


def test_the_last_line_says_which_level_is_met(jusou: Jusou, here: Path) -> None:
    assert jusou("lint", str(MIHON)).out == "指摘はありません。水準「標準」を満たしています\n"
    assert (
        jusou("lint", str(MIHON), "--level", "厳格").out == "指摘はありません。水準「厳格」を満たしています\n"
    )


# --- jusou.toml ------------------------------------------------------------------------------------------


def test_what_is_configured_holds_and_the_command_line_comes_first(
    jusou: Jusou, plan: Path, here: Path
) -> None:
    (here / "jusou.toml").write_text('[lint]\nignore = ["JS107"]\nformats = ["compact"]\n', encoding="utf-8")

    assert codes(jusou("lint", "plan").out) == ["JS103"]
    assert json.loads(jusou("lint", "plan", "--format", "json").out)["summary"]["info"] == 0
    assert codes(jusou("lint", "plan", "--select", "JS107").out) == ["JS107"]


def test_a_file_in_the_configuration_lies_beside_it(jusou: Jusou, plan: Path, here: Path) -> None:
    (plan / "jusou.toml").write_text('[lint]\nformats = ["json=a.json"]\n', encoding="utf-8")

    assert jusou("lint", "plan").code == 1
    assert json.loads((plan / "a.json").read_text("utf-8"))["summary"]["error"] == 1


def test_a_mistake_in_the_configuration_is_told_at_its_line(jusou: Jusou, plan: Path, here: Path) -> None:
    path = here / "jusou.toml"
    path.write_text('[lint]\nignore = ["COMP-204"]\n', encoding="utf-8")

    for command in ("lint", "build"):
        code, out, err = jusou(command, "plan")
        assert (code, out) == (2, "")
        assert err.startswith(
            f"エラー: {path}:2:1: COMP-204（第2号・第4号・第5号の事業がない）は法令が求めることなので"
        )


def test_a_build_says_what_lint_says(jusou: Jusou, plan: Path, here: Path) -> None:
    (here / "jusou.toml").write_text('[lint]\nignore = ["JS107"]\n', encoding="utf-8")

    assert codes(jusou("build", "plan", "--format", "html").out) == ["JS103"]

    (here / "jusou.toml").write_text("[lint]\n", encoding="utf-8")
    assert codes(jusou("build", "plan", "--format", "html").out) == ["JS103", "JS107"]


def test_a_final_plan_is_not_built_because_a_comment_silences_its_mistake(jusou: Jusou, here: Path) -> None:
    write_plan(here / "plan", state="確定", mistake=True)
    file = here / "plan/plan.yaml"
    text = file.read_text("utf-8")
    file.write_text(
        text.replace("障害福祉課", "障害福祉課 # jusou: ignore[JS103] 理由: 改組の前のため"), "utf-8"
    )

    assert jusou("lint", "plan") == (0, "指摘はありません（ほかに無視 1件）\n", "")
    assert "作成しませんでした" in jusou("build", "plan", "--format", "html").out


# --- known findings --------------------------------------------------------------------------------------


def test_known_findings_are_kept_and_new_ones_told(jusou: Jusou, plan: Path, here: Path) -> None:
    code, out, err = jusou("lint", "plan", "--baseline", "k.json", "--accept-new")
    assert (code, out) == (0, "指摘はありません（ほかに既知 2件）\n")
    assert err == "k.json: 既知の指摘 2件（加えた 2件、除いた 0件）\n"

    (plan / "a.yaml").write_text("# 行が動いても\n\n部署:\n  - 名称: 財政課\n", encoding="utf-8")
    code, out, _ = jusou("lint", "plan", "--baseline", "k.json", "--format", "compact")
    assert (code, out) == (0, "plan/a.yaml:4:5: info JS107 「部署」の「財政課」に id がありません\n")


def test_the_list_is_readable_sorted_and_stable(jusou: Jusou, plan: Path, here: Path) -> None:
    jusou("lint", "plan", "--baseline", "k.json", "--accept-new")
    first = (here / "k.json").read_bytes()
    jusou("lint", "plan", "--baseline", "k.json", "--accept-new")

    assert (here / "k.json").read_bytes() == first
    entries = json.loads(first)["findings"]
    assert [(it["plan"], it["rule"], it["element"]) for it in entries] == [
        ("plan", "JS103", "sodan"),
        ("plan", "JS107", "総務課"),
    ]
    assert first.count(b"\n    {") == 2


def test_it_grows_only_on_request(jusou: Jusou, plan: Path, here: Path) -> None:
    jusou("lint", "plan", "--baseline", "k.json", "--accept-new")
    before = (here / "k.json").read_bytes()
    (plan / "a.yaml").write_text("部署:\n  - 名称: 財政課\n", encoding="utf-8")

    assert codes(jusou("lint", "plan", "--baseline", "k.json").out) == ["JS107"]
    assert (here / "k.json").read_bytes() == before


def test_what_is_mended_is_told_at_its_line_and_leaves_the_list(jusou: Jusou, plan: Path, here: Path) -> None:
    jusou("lint", "plan", "--baseline", "k.json", "--accept-new")
    (plan / "z.yaml").write_text("部署:\n  - {id: somu, 名称: 総務課}\n", encoding="utf-8")

    code, out, _ = jusou("lint", "plan", "--baseline", "k.json", "--format", "compact")
    assert code == 0
    assert out == (
        "k.json:5:1: warning JS205 既知の指摘がなくなりました: JS107 「部署」の「総務課」に id がありません\n"
    )
    assert jusou("lint", "plan", "--baseline", "k.json", "--select", "JS103").out.startswith(
        "指摘はありません"
    )

    _, _, err = jusou("lint", "plan", "--baseline", "k.json", "--accept-new")
    assert err == "k.json: 既知の指摘 1件（加えた 0件、除いた 1件）\n"


def test_another_plan_in_the_list_is_left_alone(jusou: Jusou, plan: Path, here: Path) -> None:
    write_plan(here / "other", mistake=True)
    jusou("lint", "plan", "other", "--baseline", "k.json", "--accept-new")

    assert codes(jusou("lint", "plan", "--baseline", "k.json").out) == []
    _, _, err = jusou("lint", "plan", "--baseline", "k.json", "--accept-new")
    assert err == "k.json: 既知の指摘 3件（加えた 0件、除いた 0件）\n"


def test_what_the_law_makes_an_error_never_enters_the_list(jusou: Jusou, here: Path) -> None:
    shutil.copytree(MIHON, here / "plan")
    (here / "plan/outreach.yaml").unlink()

    code, out, _ = jusou("lint", "plan", "--baseline", "k.json", "--accept-new", "--format", "compact")

    assert code == 1
    assert codes(out) == ["COMP-204"]
    assert "COMP-204" not in (here / "k.json").read_text("utf-8")


@pytest.mark.parametrize("content", ["", "[]", '{"version": 1, "findings": [{"plan": "a"}]}'])
def test_a_broken_list_is_refused(jusou: Jusou, plan: Path, here: Path, content: str) -> None:
    (here / "k.json").write_text(content, encoding="utf-8")

    code, out, err = jusou("lint", "plan", "--baseline", "k.json")

    assert (code, out) == (2, "")
    assert err.startswith("エラー: 「k.json」を既知の指摘の一覧として読めません\n")


def test_a_list_that_is_not_there_is_not_taken_for_empty(jusou: Jusou, plan: Path) -> None:
    code, _, err = jusou("lint", "plan", "--baseline", "k.json")

    assert code == 2
    assert err == (
        "エラー: 既知の指摘の一覧「k.json」がありません\n--accept-new を付けると、今ある指摘から作れます。\n"
    )


# --- several plans ---------------------------------------------------------------------------------------


def test_plans_are_checked_at_once_and_told_in_their_order(
    jusou: Jusou, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a", "b", "c", "d"):
        write_plan(here / name, mistake=name in "bd")
    (here / "e").mkdir()

    def with_cores(number: int) -> tuple[int, str, str]:
        monkeypatch.setattr(together, "cores", lambda: number)
        return jusou("lint", "a", "b", "e", "c", "d")

    alone, at_once = with_cores(1), with_cores(2)

    assert alone == at_once
    assert alone[0] == 2
    assert re.findall(r"^(\S+?)/plan.yaml:15:10: error JS103", alone[1], re.MULTILINE) == ["b", "d"]
    assert "フォルダー「e」に .yaml ファイルがありません" in alone[2]

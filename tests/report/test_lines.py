"""Reports of one line a finding: compact, and GitHub's annotations."""

from jusou_plan.lint.diagnostic import Diagnostic
from jusou_plan.lint.rule import Severity
from jusou_plan.lint.rules import rule_of
from jusou_plan.report.compact import render_compact
from jusou_plan.report.github import render_github
from jusou_plan.report.summary import closing
from jusou_plan.source.finding import Finding
from tests.report.diagnostics import UNKNOWN_DEPARTMENT, diagnostic, span


def info(line: int) -> Diagnostic:
    return Diagnostic(
        rule_of("JS107"), Finding("JS107", span("a.yaml", line, 1, 1), "id がありません"), Severity.INFO
    )


def test_compact_has_place_weight_code_words_and_the_likely_word() -> None:
    assert render_compact([UNKNOWN_DEPARTMENT, info(3)]) == (
        "plans/fukui/jigyo.yaml:118:10: error JS103 存在しない部署です もしかして: 障がい福祉課\n"
        "a.yaml:3:1: info JS107 id がありません\n"
    )


def test_compact_steers_no_terminal() -> None:
    assert "\x1b" not in render_compact([diagnostic(span("a.yaml", 1, 1, 2), message="\x1bです")])


def test_a_line_of_github_names_place_rule_and_words() -> None:
    found = diagnostic(
        span("a.yaml", 2, 10, 15), basis="計画の書式", advice="一行目\n二行目", message="存在しない部署です"
    )

    assert render_github([found]) == (
        "::error file=a.yaml,line=2,endLine=2,col=10,endColumn=15,title=JS103 存在しない参照"
        "::存在しない部署です%0A根拠: 計画の書式%0A一行目%0A二行目\n"
    )


def test_github_is_given_no_character_that_means_something_to_it() -> None:
    found = diagnostic(span("a,b:c%.yaml", 1, 1, 2), message="100%\r::error::")

    [line] = render_github([found]).splitlines()

    assert line.startswith("::error file=a%2Cb%3Ac%25.yaml,line=1,")
    assert line.endswith("::100%25\N{REPLACEMENT CHARACTER}::error::")


def test_github_is_given_no_columns_of_several_lines() -> None:
    [line] = render_github([diagnostic(span("a.yaml", 2, 3, 5, end_line=4))]).splitlines()

    assert line.startswith("::error file=a.yaml,line=2,endLine=4,title=JS103")


def test_github_is_given_the_ten_gravest_and_the_number_of_the_rest() -> None:
    errors = [diagnostic(span("z.yaml", line, 1, 2)) for line in range(1, 4)]

    lines = render_github([*(info(line) for line in range(1, 10)), *errors]).splitlines()

    assert [line.split(",")[:2] for line in lines[:4]] == [
        ["::error file=z.yaml", "line=1"],
        ["::error file=z.yaml", "line=2"],
        ["::error file=z.yaml", "line=3"],
        ["::notice file=a.yaml", "line=1"],
    ]
    assert lines[10:] == ["::notice title=jusou lint::ほかに 2件の指摘があります（情報 2件）"]


def test_ten_need_no_notice() -> None:
    assert len(render_github([info(line) for line in range(10)]).splitlines()) == 10
    assert render_github([]) == ""


def test_the_last_line_tells_what_is_not_shown() -> None:
    assert closing([info(1)], silenced=1, known=2) == "情報 1件（ほかに無視 1件、既知 2件）"
    assert closing([]) == "指摘はありません"

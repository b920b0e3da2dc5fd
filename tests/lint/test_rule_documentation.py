"""Every rule is documented in the same form, and its examples show what they say."""

import re
from pathlib import Path

import pytest

from jusou_plan.document.plan_document import build_plan_document
from jusou_plan.lint.engine import lint
from jusou_plan.lint.family import FAMILIES
from jusou_plan.lint.rule import HEADINGS, Rule
from jusou_plan.lint.rules import MODULES, all_rules, find_rule, rule_of
from jusou_plan.lint.settings import EVERYTHING
from jusou_plan.model.load import load_plan
from jusou_plan.render.fonts import find_fonts
from jusou_plan.render.glyphs import missing_glyphs
from tests.lint.rule_example import examples, is_about_the_law, marked_lines, write

RULES = all_rules()
FOUND_WHEN_RENDERED = {"JS301", "JS302", "JS303", "JS304"}
NOT_WRITTEN_IN_A_FILE = {"JS017", "JS018", "JS205", "JS900"}
ABOUT_THE_LAW = [rule for rule in RULES if is_about_the_law(rule)]
ELSEWHERE = FOUND_WHEN_RENDERED | NOT_WRITTEN_IN_A_FILE
CHECKED = [rule for rule in RULES if rule not in ABOUT_THE_LAW and rule.code not in ELSEWHERE]
CONSEQUENCES = {"TIME-704": {"JS105"}}  # before the law, no article that the plan cites is in force either
OF_A_SHORT_OUTLINE = {"REF-001"}  # an outline in an example prints only what the example is about
ABOUT_THE_WHOLE_PLAN = {"JS113"}  # an example is a fragment, and has no 計画

by_code = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
checked_by_code = pytest.mark.parametrize("rule", CHECKED, ids=lambda rule: rule.code)
law_by_code = pytest.mark.parametrize("rule", ABOUT_THE_LAW, ids=lambda rule: rule.code)


def codes(folder: Path) -> dict[str, str]:
    """The codes of what lint finds, each with the words of one such finding."""
    return {
        diagnostic.rule.code: f"{diagnostic.finding.span} {diagnostic.finding.message}"
        for diagnostic in lint(load_plan(folder), EVERYTHING)
    }


@by_code
def test_the_documentation_has_the_five_headings_in_their_order(rule: Rule) -> None:
    assert tuple(re.findall(r"^## (.+)$", rule.documentation, re.MULTILINE)) == HEADINGS


@by_code
def test_no_section_is_empty(rule: Rule) -> None:
    sections = re.split(r"^## .+$", rule.documentation, flags=re.MULTILINE)[1:]

    assert all(section.strip() for section in sections)


@by_code
def test_a_sentence_ends_as_one(rule: Rule) -> None:
    prose = re.sub(r"^```.*?^```$", "```", rule.documentation, flags=re.MULTILINE | re.DOTALL)
    paragraphs = [part for part in prose.split("\n\n") if not part.startswith(("## ", "```"))]

    assert [part for part in paragraphs if not part.rstrip().endswith(("。", ":"))] == []


def test_names_are_unique() -> None:
    for names in (
        [rule.code for rule in RULES],
        [rule.name for rule in RULES],
        [rule.slug for rule in RULES],
    ):
        assert len(set(names)) == len(names)


@by_code
def test_names_have_their_form(rule: Rule) -> None:
    assert re.fullmatch(r"JS\d{3}|[A-Z]{3,4}-\d{3}", rule.code)
    assert rule.family in FAMILIES
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", rule.slug)
    assert not rule.name.isascii()


def test_a_module_is_named_after_its_rule_and_they_stand_in_the_order_of_the_codes() -> None:
    codes = [rule.code.lower().replace("-", "") for rule in RULES]
    named = tuple(f"{code}_{rule.slug.replace('-', '_')}" for code, rule in zip(codes, RULES, strict=True))

    assert named == MODULES
    assert tuple(sorted(MODULES)) == MODULES


def test_no_rule_is_left_out_of_the_list() -> None:
    folder = Path(__file__).parents[2] / "src/jusou_plan/lint/rules"

    assert {path.stem for path in folder.glob("*.py")} - {"__init__"} == set(MODULES)


def test_every_code_that_a_layer_reports_has_its_rule() -> None:
    source = Path(__file__).parents[2] / "src/jusou_plan"
    reported = {
        code for path in source.rglob("*.py") for code in re.findall(r'"(JS\d{3})"', path.read_text("utf-8"))
    }

    assert "JS103" in reported
    assert reported == {rule.code for rule in RULES} - {rule.code for rule in ABOUT_THE_LAW}


@pytest.mark.parametrize("wanted", ["JS103", "js103", "ＪＳ１０３", "unknown-reference", "存在しない参照"])
def test_a_rule_is_found_by_code_and_by_both_names(wanted: str) -> None:
    assert find_rule(wanted) is rule_of("JS103")


def test_an_unknown_name_finds_no_rule() -> None:
    assert find_rule("JS1") is None


@checked_by_code
def test_every_bad_example_gives_the_finding(rule: Rule, tmp_path: Path) -> None:
    bad = list(examples(rule, "悪い例"))

    assert bad
    for number, files in enumerate(bad):
        folder = tmp_path / str(number)
        folder.mkdir()
        assert rule.code in codes(write(files, folder))


@pytest.mark.parametrize("rule", [*CHECKED, *ABOUT_THE_LAW], ids=lambda rule: rule.code)
def test_a_bad_example_is_broken_on_its_marked_lines_and_nowhere_else(rule: Rule, tmp_path: Path) -> None:
    marked = marked_lines(rule)

    assert marked
    for number, (files, expected) in enumerate(zip(examples(rule, "悪い例"), marked, strict=True)):
        folder = tmp_path / str(number)
        folder.mkdir()
        found = lint(load_plan(write(files, folder, rest=rule in ABOUT_THE_LAW)), EVERYTHING)
        places = {
            (Path(it.finding.span.file).name, it.finding.span.start.line)
            for it in found
            if it.rule.code == rule.code
        }
        assert expected == places, "mark them: ```yaml line=3"


@checked_by_code
def test_a_bad_example_shows_no_other_mistake(rule: Rule, tmp_path: Path) -> None:
    for number, files in enumerate(examples(rule, "悪い例")):
        folder = tmp_path / str(number)
        folder.mkdir()
        found = codes(write(files, folder))
        errors = {code for code in found if rule_of(code).severity.keyword == "error"}
        assert errors - ABOUT_THE_WHOLE_PLAN - {rule.code} == set(), found


@checked_by_code
def test_no_good_example_gives_the_finding_or_any_error(rule: Rule, tmp_path: Path) -> None:
    good = list(examples(rule, "良い例"))

    assert good
    for number, files in enumerate(good):
        folder = tmp_path / str(number)
        folder.mkdir()
        found = codes(write(files, folder))
        assert rule.code not in found
        errors = {code for code in found if rule_of(code).severity.keyword == "error"}
        assert errors - ABOUT_THE_WHOLE_PLAN == set(), found


@law_by_code
def test_an_example_about_the_law_gives_its_finding_and_no_other(rule: Rule, tmp_path: Path) -> None:
    for heading, expected in (("悪い例", {rule.code}), ("良い例", set())):
        [files] = examples(rule, heading)
        found = codes(write(files, tmp_path / heading, rest=True))
        others = CONSEQUENCES.get(rule.code, set()) | (
            OF_A_SHORT_OUTLINE if "honbun.yaml" in files else set()
        )
        assert found.keys() - (others - {rule.code}) == expected, found


def test_a_link_out_of_the_plan(tmp_path: Path) -> None:
    (tmp_path / "plan").mkdir()
    (tmp_path / "toroku.yaml").write_text("部署: []", "utf-8")
    (tmp_path / "plan/toroku.yaml").symlink_to(tmp_path / "toroku.yaml")

    assert "JS017" in codes(tmp_path / "plan")


def test_a_folder_named_like_a_file(tmp_path: Path) -> None:
    (tmp_path / "keikaku.yaml").write_text("部署: []", "utf-8")
    (tmp_path / "jigyo.yaml").mkdir()

    assert "JS018" in codes(tmp_path)


def test_the_examples_of_a_missing_glyph(tmp_path: Path) -> None:
    rule = rule_of("JS301")
    for heading, expected in (("悪い例", {"JS301"}), ("良い例", set())):
        [files] = examples(rule, heading)
        folder = tmp_path / heading
        folder.mkdir()
        document, _ = build_plan_document(load_plan(write(files, folder)))
        assert {finding.code for finding in missing_glyphs(document, find_fonts())} == expected

"""Holding plans against the law and writing down the answer."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from jusou_plan.cli.exit_codes import ExitCode
from jusou_plan.cli.outputs import write_all
from jusou_plan.cli.screen import complain, say, say_utf8, style
from jusou_plan.cli.verdict import verdict
from jusou_plan.coverage.coverage import coverage
from jusou_plan.coverage.item import Coverage
from jusou_plan.lint.engine import arrange
from jusou_plan.model.load import load_plan
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.report.style import PLAIN, Style
from jusou_plan.source.folder import UnusableInput
from jusou_plan.statute.concept import BeforeTheLaw
from jusou_plan.statute.read import read_statute

Covered = tuple[LoadedPlan, Coverage]


def cover_plans(folders: Iterable[Path], form: str, output: str | None) -> ExitCode:
    """Write the coverage of the plans in `folders` as `form` to the file `output`, or to stdout.

    Raises Refusal when the file cannot be written.
    """
    covered: list[Covered] = []
    code = ExitCode.CLEAN
    for folder in folders:
        try:
            covered.append(_cover(folder))
        except UnusableInput as error:
            complain(error.message, error.advice)
            code = ExitCode.UNUSABLE
        except BeforeTheLaw as error:
            complain(f"「{folder}」を法令に照らせません", f"{error}\n計画の基準日か期間を確かめてください。")
            code = ExitCode.UNUSABLE
    if covered:
        _write(covered, form, output)
    lacking = any(not it.complete for _, it in covered if it.binding)
    return max(code, ExitCode.ERRORS if lacking else ExitCode.CLEAN)


def _cover(folder: Path) -> Covered:
    loaded = load_plan(folder)
    found = coverage(loaded, read_statute())
    read_statute().edition_on(found.day)
    if verdict(arrange(loaded.findings)) is not ExitCode.CLEAN:
        complain(
            f"「{folder}」に書き方の誤りがあり、その箇所は表に入っていません",
            f"jusou lint {folder} で場所を確かめて直してください。",
        )
    return loaded, found


def _write(covered: Sequence[Covered], form: str, output: str | None) -> None:
    if output is None:
        if form == "text":
            say(_text(covered, style()))
        else:
            say_utf8(_rendered(covered, form))
        return
    write_all({Path(output): _rendered(covered, form).encode()})
    say(f"{output}: 書き出しました")


def _rendered(covered: Sequence[Covered], form: str) -> str:
    if form == "text":
        return _text(covered, PLAIN)
    if form == "json":
        from jusou_plan.report.coverage_json import render_coverage_json

        return render_coverage_json(covered)
    from jusou_plan.document.coverage_document import build_coverage_document
    from jusou_plan.render.html import render_html

    return render_html(build_coverage_document(covered))


def _text(covered: Sequence[Covered], style_: Style) -> str:
    from jusou_plan.report.coverage_text import render_coverage

    return "\n".join(render_coverage(loaded, found, style_) for loaded, found in covered)

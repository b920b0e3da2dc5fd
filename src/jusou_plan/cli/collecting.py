"""Making one casebook of several profiles: all of it, or nothing."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from jusou_plan.cli.building import stamp_of, tell_outputs, write_outputs
from jusou_plan.cli.exit_codes import ExitCode
from jusou_plan.cli.refusal import Refusal
from jusou_plan.cli.rendering import FILES, render
from jusou_plan.cli.screen import Progress, complain, say, style
from jusou_plan.cli.stamp import inputs_digest, read_stamp
from jusou_plan.cli.verdict import verdict

if TYPE_CHECKING:
    from jusou_plan.lint.diagnostic import Diagnostic
    from jusou_plan.model.loaded import LoadedPlan
    from jusou_plan.source.finding import Finding

_TITLE = "他都市の状況"
CASEBOOK_FILES = {**FILES, "pdf": "casebook.pdf", "text": "casebook.txt"}


def collect(
    folders: Sequence[Path], output: Path, formats: Sequence[str], *, force: bool, progress: Progress
) -> ExitCode:
    """Make the casebook of the profiles in `folders` into `output` unless that is up to date.

    Raises Refusal when a profile cannot be read or the outputs cannot be written.
    """
    names = [CASEBOOK_FILES[name] for name in formats]
    inputs = _inputs(folders, output)
    before = read_stamp(output)
    if before is not None and not force and before.is_current(inputs, output, names):
        say(f"{_TITLE}: 変更なし（{len(names)}ファイル）")
        return ExitCode.CLEAN
    progress.show(f"{_TITLE}: 読み込んでいます…")
    plans = [_load(folder) for folder in folders]
    if broken := [loaded for loaded in plans if _errors(loaded.findings)]:
        progress.clear()
        return _refuse(broken)
    from jusou_plan.document.casebook import build_casebook

    rendered = render(build_casebook(plans), formats, progress, _TITLE, CASEBOOK_FILES)
    progress.clear()
    if rendered.findings:
        _report(_errors(rendered.findings), plans)
        say(f"{_TITLE}: 作成しませんでした。印字できない所があるためです。")
        return ExitCode.ERRORS
    for message, advice in rendered.unavailable:
        complain(f"{_TITLE}: {message}", advice)
    write_outputs(output, rendered, stamp_of(_TITLE, inputs, rendered, 0, before))
    tell_outputs(output, rendered, names)
    return ExitCode.ERRORS if rendered.unavailable else ExitCode.CLEAN


def _inputs(folders: Sequence[Path], output: Path) -> str:
    """Give the digest of the inputs, "" if one of them cannot be read: reading the profile will say which."""
    try:
        return inputs_digest(folders, output)
    except OSError:
        return ""


def _load(folder: Path) -> "LoadedPlan":
    from jusou_plan.model.load import load_plan
    from jusou_plan.source.folder import UnusableInput

    if not any(path.suffix.lower() in {".yaml", ".yml"} for path in folder.iterdir()):
        raise Refusal(
            f"フォルダー「{folder}」に事例がありません",
            "市町村ごとにフォルダーを作り、その中に .yaml ファイルを置いてください"
            "（例: profiles/toyota/keikaku.yaml）。",
        )
    try:
        return load_plan(folder)
    except UnusableInput as error:
        raise Refusal(error.message, error.advice) from error


def _errors(findings: "Iterable[Finding]") -> "list[Diagnostic]":
    from jusou_plan.lint.engine import arrange

    return [it for it in arrange(findings) if verdict([it]) is not ExitCode.CLEAN]


def _refuse(broken: "Sequence[LoadedPlan]") -> ExitCode:
    """Say what is wrong with each profile that cannot be printed, and that nothing was made."""
    for loaded in broken:
        _report(_errors(loaded.findings), [loaded])
    names = "、".join(f"「{loaded.source.root}」" for loaded in broken)
    complain(
        f"{names}にエラーがあるため、{_TITLE}を作りませんでした",
        f"直してから、もう一度実行してください（確認: jusou lint {broken[0].source.root}）。",
    )
    return ExitCode.ERRORS


def _report(diagnostics: "Sequence[Diagnostic]", plans: "Sequence[LoadedPlan]") -> None:
    from jusou_plan.report.text import render_text

    sources = {file.name: file.lines for loaded in plans for file in loaded.source.files}
    say(render_text(diagnostics, sources, style()))

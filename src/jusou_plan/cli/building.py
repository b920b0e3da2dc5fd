"""Building one plan: its outputs, and what is said about them."""

from collections.abc import Container, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from jusou_plan.cli.choosing import configuration_of
from jusou_plan.cli.exit_codes import ExitCode
from jusou_plan.cli.making import make
from jusou_plan.cli.outputs import write_all
from jusou_plan.cli.papers import Wanted
from jusou_plan.cli.refusal import Refusal
from jusou_plan.cli.rendering import Rendered
from jusou_plan.cli.screen import Progress, complain, say, style
from jusou_plan.cli.stamp import NAME, Stamp, digest, inputs_digest, read_stamp
from jusou_plan.cli.verdict import verdict
from jusou_plan.own_templates import own_files
from jusou_plan.report.width import shown

if TYPE_CHECKING:
    from jusou_plan.document.nodes import Document
    from jusou_plan.lint.diagnostic import Diagnostic
    from jusou_plan.lint.engine import Outcome
    from jusou_plan.lint.settings import Settings
    from jusou_plan.model.loaded import LoadedPlan
    from jusou_plan.source.finding import Finding

_KILOBYTE = 1_000
_MEGABYTE = 1_000_000


def build_plan(
    folder: Path, output: Path, papers: Sequence[Wanted], *, force: bool, progress: Progress, place: str
) -> ExitCode:
    """Build `papers` of the plan in `folder` into `output` unless they are up to date, and say what was done.

    `place` says which of how many plans this is. Raises Refusal when the input cannot be read or the
    outputs cannot be written.
    """
    names = [name for paper in papers for name in paper.files.values()]
    configuration = configuration_of(folder)
    inputs = _inputs(folder, output, configuration.path)
    before = read_stamp(output)
    if before is not None and not force and before.is_current(inputs, output, names):
        return _unchanged(folder, output, before, papers)
    progress.show(f"{place}{folder.name}: 読み込んでいます…")
    loaded, document, found = _load(folder)
    title = _title(loaded)
    outcome = _hold(loaded, configuration.settings, found)
    checked = outcome.diagnostics
    worth_it = not _refusal(loaded, checked, outcome.silenced)
    rendered = make(loaded, document, papers, progress, f"{place}{title}") if worth_it else Rendered()
    progress.clear()
    diagnostics = _with(checked, rendered.findings)
    _report(diagnostics, loaded)
    for message, advice in rendered.unavailable:
        complain(f"{title}: {message}", advice)
    errors = sum(diagnostic.severity.keyword == "error" for diagnostic in diagnostics)
    code = verdict(diagnostics)
    if refusal := _refusal(loaded, diagnostics, outcome.silenced):
        say(f"{title}: 作成しませんでした（エラー {errors}件）。{refusal}")
        return code
    write_outputs(output, rendered, stamp_of(title, inputs, rendered, errors, before))
    tell_outputs(output, rendered, names)
    for remark in rendered.remarks:
        say(f"{title} {remark}")
    if errors and rendered.outputs:
        say(f"{title}: エラーを {errors}件残したまま作りました（確認: jusou lint {folder}）。")
    lacking = rendered.unavailable or _asked_for(papers, rendered.nothing)
    return max(code, ExitCode.ERRORS if lacking else ExitCode.CLEAN)


def _asked_for(papers: Iterable[Wanted], nothing: Container[str]) -> bool:
    """Tell whether a document was asked for by its name of which the plan holds nothing."""
    return any(name in nothing for paper in papers if paper.named for name in paper.files.values())


def _inputs(folder: Path, output: Path, configuration: Path | None) -> str:
    """Give the digest of the inputs, "" if one of them cannot be read: reading the plan will say which."""
    try:
        more = [*([configuration] if configuration else []), *own_files(folder)]
        return inputs_digest([folder], output, more)
    except OSError:
        return ""


def _unchanged(folder: Path, output: Path, stamp: Stamp, papers: Sequence[Wanted]) -> ExitCode:
    names = [name for paper in papers for name in paper.files.values()]
    nothing = [name for name in names if name in stamp.nothing]
    say(f"{stamp.title}: 変更なし（{len(names) - len(nothing)}ファイル）")
    tell_nothing(output, {name: stamp.nothing[name] for name in nothing})
    if not stamp.errors:
        return ExitCode.ERRORS if _asked_for(papers, stamp.nothing) else ExitCode.CLEAN
    say(f"{stamp.title}: エラー {stamp.errors}件が残っています（確認: jusou lint {folder}）。")
    return ExitCode.ERRORS


def _load(folder: Path) -> "tuple[LoadedPlan, Document, tuple[Finding, ...]]":
    from jusou_plan.document.plan_document import build_plan_document
    from jusou_plan.model.load import load_plan
    from jusou_plan.source.folder import UnusableInput

    try:
        loaded = load_plan(folder)
    except UnusableInput as error:
        raise Refusal(error.message, error.advice) from error
    document, findings = build_plan_document(loaded)
    return loaded, document, findings


def _title(loaded: "LoadedPlan") -> str:
    header = loaded.plan.header
    return shown(header.municipality.name if header is not None else loaded.source.root.resolve().name)


def _hold(loaded: "LoadedPlan", settings: "Settings", found: "Iterable[Finding]") -> "Outcome":
    from jusou_plan.cli.apology import apologize_for_part
    from jusou_plan.lint.engine import hold

    return hold(loaded, settings, found, on_crash=apologize_for_part)


def _report(diagnostics: "Sequence[Diagnostic]", loaded: "LoadedPlan") -> None:
    from jusou_plan.report.text import render_text

    if diagnostics:
        sources = {file.name: file.lines for file in loaded.source.files}
        say(render_text(diagnostics, sources, style()))


def _with(checked: "Sequence[Diagnostic]", found: "Iterable[Finding]") -> "list[Diagnostic]":
    """Add what the renderers found to what had been found before."""
    from jusou_plan.lint.engine import arrange

    return sorted([*checked, *arrange(found)], key=lambda diagnostic: diagnostic.order)


def _refusal(
    loaded: "LoadedPlan", diagnostics: "Iterable[Diagnostic]", silenced: "Iterable[Diagnostic]"
) -> str:
    """Give why a plan with errors is not built at all, or "" if it is.

    A mistake in the plan's language leaves a hole in what is printed, whatever reason a comment gives for it.
    """
    from jusou_plan.model.header import Status

    holes = (it for it in silenced if it.rule.family == "JS")
    if verdict([*diagnostics, *holes]) is ExitCode.CLEAN:
        return ""
    if not loaded.source.complete:
        return "読めないところがあり、内容が欠けてしまうためです。"
    header = loaded.plan.header
    if header is not None and header.status is Status.FINAL:
        return "状態が「確定」の計画は、エラーをすべて直すまで作れません。"
    return ""


def stamp_of(title: str, inputs: str, rendered: Rendered, errors: int, before: Stamp | None) -> Stamp:
    """Give the stamp of a finished build; outputs of other formats made from the same inputs stay valid."""
    made = {output.name: digest(output.content) for output in rendered.outputs}
    if before is None or before.inputs != inputs:
        return Stamp(title, inputs, rendered.fonts, made, errors, rendered.nothing)
    fonts = rendered.fonts or before.fonts
    nothing = {**before.nothing, **rendered.nothing}
    return Stamp(title, inputs, fonts, {**before.outputs, **made}, errors, nothing)


def write_outputs(output: Path, rendered: Rendered, stamp: Stamp) -> None:
    """Write what was made into the folder `output`, and the stamp beside it; nothing if nothing was made."""
    files = {output / made.name: made.content for made in rendered.outputs}
    if files or rendered.nothing:
        write_all({**files, output / NAME: stamp.to_json()})


def tell_outputs(output: Path, rendered: Rendered, names: Iterable[str]) -> None:
    """Say what was made, and which of `names` could not be."""
    for made in rendered.outputs:
        pages = f"{made.pages}ページ  " if made.pages is not None else ""
        say(f"{output / made.name}  {pages}{_size(len(made.content))}  {made.seconds:.1f}秒")
    tell_nothing(output, rendered.nothing)
    done = {*(made.name for made in rendered.outputs), *rendered.nothing}
    for name in names:
        if name not in done:
            old = "（残っているのは前に作ったものです）" if (output / name).exists() else ""
            say(f"{output / name}  作れませんでした{old}")


def tell_nothing(output: Path, nothing: Mapping[str, str]) -> None:
    """Say which files were not made because the plan holds nothing for them, and why."""
    by_reason: dict[str, list[str]] = {}
    for name, reason in nothing.items():
        by_reason.setdefault(reason, []).append(name)
    for reason, names in by_reason.items():
        say(f"{output / names[0]}{f' ほか{len(names) - 1}' if names[1:] else ''}  作りませんでした。{reason}")


def _size(count: int) -> str:
    return f"{count / _MEGABYTE:.1f} MB" if count >= _MEGABYTE else f"{count / _KILOBYTE:.0f} KB"

"""Comparing plans and writing down the result."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from jusou_plan.cli.exit_codes import ExitCode
from jusou_plan.cli.outputs import write_all
from jusou_plan.cli.plans import find_plans
from jusou_plan.cli.refusal import Refusal, WrongUsage
from jusou_plan.cli.screen import Progress, complain, say, say_utf8, style
from jusou_plan.cli.stamp import NAME, Font, Stamp, digest, inputs_digest, read_stamp
from jusou_plan.cli.verdict import verdict

if TYPE_CHECKING:
    from jusou_plan.comparison.table import Comparison
    from jusou_plan.model.loaded import LoadedPlan

FORMATS = {"text": "comparison.txt", "html": "index.html", "pdf": "comparison.pdf", "csv": "comparison.csv"}
"""The formats, each with its file's name in a folder."""

_TITLE = "計画の比較"
_LEAST = 2


@dataclass(frozen=True, slots=True)
class _Compared:
    """The comparison, the lines of the plans' files for messages, and how reading the plans went."""

    comparison: "Comparison"
    sources: Mapping[str, Sequence[str]]
    code: ExitCode


@dataclass(slots=True)
class _Made:
    """The contents by form, the fonts in a PDF, and how making them went."""

    contents: dict[str, bytes] = field(default_factory=dict)
    fonts: tuple[Font, ...] = ()
    code: ExitCode = ExitCode.CLEAN


def compare_plans(
    arguments: Sequence[str], forms: Sequence[str], output: str | None, *, force: bool
) -> ExitCode:
    """Write the comparison of the plans that `arguments` mean, as `forms`, to `output` or to stdout.

    Several forms go into the folder `output`, unless what lies there is up to date. Raises Refusal for
    fewer than two plans, one given twice, one that cannot be read, and an output that cannot be written.
    """
    folders = _folders(arguments)
    if output is None and (len(forms) > 1 or "pdf" in forms):
        raise WrongUsage(
            "PDF と、二つ以上の形式は、画面に出せません",
            "--output に書き出す先を指定してください（例: --output dist/comparison）。",
        )
    if output is not None and len(forms) > 1:
        return _into_folder(folders, forms, Path(output), force=force)
    compared = _compare(folders)
    if output is None:
        code = _show(compared, forms[0])
    else:
        made = _make(compared, forms)
        files = {Path(output): content for content in made.contents.values()}
        _write(files, files)
        code = made.code
    return max(compared.code, code)


def _into_folder(folders: Sequence[Path], forms: Sequence[str], output: Path, *, force: bool) -> ExitCode:
    """Write several forms into a folder, with a stamp by which the next time nothing unchanged is made."""
    inputs = _inputs(folders, output)
    before = read_stamp(output)
    names = [FORMATS[form] for form in forms]
    if before is not None and not force and before.is_current(inputs, output, names):
        say(f"{_TITLE}: 変更なし（{len(names)}ファイル）")
        return ExitCode.ERRORS if before.errors else ExitCode.CLEAN
    compared = _compare(folders)
    made = _make(compared, forms)
    code = max(compared.code, made.code)
    files = {output / FORMATS[form]: content for form, content in made.contents.items()}
    digests = {path.name: digest(content) for path, content in files.items()}
    stamp = Stamp(_TITLE, inputs, made.fonts, digests, int(code is not ExitCode.CLEAN))
    _write(files, {**files, output / NAME: stamp.to_json()})
    return code


def _write(told: Mapping[Path, bytes], files: Mapping[Path, bytes]) -> None:
    """Write `files`, all or none, and say so of those that are `told`; nothing where none was made."""
    if told:
        write_all(files)
    for path in told:
        say(f"{path}: 書き出しました")


def _inputs(folders: Sequence[Path], output: Path) -> str:
    """Give one digest of all plans in their order, "" where one cannot be read: loading it will say so."""
    try:
        plans = inputs_digest(folders, output)
    except OSError:
        return ""
    return digest("\0".join([*(folder.as_posix() for folder in folders), plans]).encode())


def _folders(arguments: Sequence[str]) -> tuple[Path, ...]:
    """Give the plans' folders. Raises Refusal where there are too few, or one is meant twice."""
    named = [folder for argument in arguments for folder in find_plans([argument])]
    seen: dict[Path, Path] = {}
    for folder in named:
        if folder.resolve() in seen:
            first = seen[folder.resolve()]
            also = "" if first == folder else f"（「{first}」と同じフォルダーです）"
            raise Refusal(
                f"計画「{folder}」が2回指定されています{also}",
                "同じ計画どうしは比べられません。比べる計画を、それぞれ一度ずつ指定してください。",
            )
        seen[folder.resolve()] = folder
    if len(named) < _LEAST:
        raise Refusal(
            f"比べる計画が「{named[0]}」の1つしかありません",
            "二つ以上の計画を指定してください（例: jusou compare plans/fukui plans/fuji）。",
        )
    return tuple(named)


def _compare(folders: Sequence[Path]) -> _Compared:
    """Load and compare the plans. Raises Refusal for one that cannot be read to its end."""
    from jusou_plan.comparison.compare import compare
    from jusou_plan.lint.engine import arrange
    from jusou_plan.statute.read import read_statute

    plans = [_load(folder) for folder in folders]
    partly_read = []
    for index, (folder, loaded) in enumerate(zip(folders, plans, strict=True)):
        if verdict(arrange(loaded.findings)) is not ExitCode.CLEAN:
            complain(
                f"「{folder}」に書き方の誤りがあり、その箇所は比べられません",
                f"jusou lint {folder} で場所を確かめて直してください。",
            )
            partly_read.append(index)
    return _Compared(
        compare(plans, read_statute(), partly_read=partly_read),
        {file.name: file.lines for loaded in plans for file in loaded.source.files},
        ExitCode.ERRORS if partly_read else ExitCode.CLEAN,
    )


def _load(folder: Path) -> "LoadedPlan":
    from jusou_plan.model.load import load_plan
    from jusou_plan.source.folder import UnusableInput

    try:
        loaded = load_plan(folder)
    except UnusableInput as error:
        raise Refusal(error.message, f"{error.advice}\n比較は作りませんでした。".lstrip()) from error
    if not loaded.source.complete:
        raise Refusal(
            f"計画「{folder}」に読めない所があるため、比較を作りませんでした",
            "書いてあることを「記載なし」と示さないためです。\n"
            f"jusou lint {folder} で場所を確かめて直してください。",
        )
    return loaded


def _show(compared: _Compared, form: str) -> ExitCode:
    if form == "text":
        from jusou_plan.report.comparison_text import render_comparison

        say(render_comparison(compared.comparison, style()))
        return ExitCode.CLEAN
    made = _make(compared, [form])
    for content in made.contents.values():
        say_utf8(content.decode())
    return made.code


def _make(compared: _Compared, forms: Sequence[str]) -> _Made:
    """Make every form in memory; what cannot be made is told, and the rest is there."""
    made = _Made()
    for form in forms:
        if form == "text":
            from jusou_plan.report.comparison_text import render_comparison

            made.contents[form] = render_comparison(compared.comparison).encode()
        elif form == "csv":
            from jusou_plan.report.comparison_csv import render_comparison_csv

            made.contents[form] = render_comparison_csv(compared.comparison).encode()
        else:
            _render(compared, form, made)
    return made


def _render(compared: _Compared, form: str, made: _Made) -> None:
    from jusou_plan.cli.rendering import render
    from jusou_plan.document.comparison_document import build_comparison_document
    from jusou_plan.lint.engine import arrange
    from jusou_plan.report.text import render_text

    document = build_comparison_document(compared.comparison, paper=form == "pdf")
    with Progress() as progress:
        rendered = render(document, [form], progress, _TITLE)
    for message, advice in rendered.unavailable:
        complain(f"{_TITLE}: {message}", advice)
    if rendered.findings:
        say(render_text(arrange(rendered.findings), compared.sources, style()))
    if not rendered.outputs:
        made.code = ExitCode.ERRORS
    for output in rendered.outputs:
        made.contents[form] = output.content
    made.fonts = made.fonts or rendered.fonts

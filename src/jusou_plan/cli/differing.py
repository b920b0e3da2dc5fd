"""Reading two versions of a plan and writing down what changed."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from jusou_plan.cli.exit_codes import ExitCode
from jusou_plan.cli.outputs import write_all
from jusou_plan.cli.plans import find_plans
from jusou_plan.cli.refusal import Refusal, WrongUsage
from jusou_plan.cli.screen import Progress, complain, note, say, say_utf8, style
from jusou_plan.cli.verdict import verdict

if TYPE_CHECKING:
    from jusou_plan.diff.compare import Versions
    from jusou_plan.model.loaded import LoadedPlan
    from jusou_plan.report.style import Style

_PAIR = 2
_RANGE = ".."
_HEAD = "HEAD"


_TABLES = {"html": "taisho.html", "pdf": "taisho.pdf", "docx": "taisho.docx"}
"""The forms of the 新旧対照表, each with a name for its file."""

FORMATS = ("text", "markdown", "json", *_TABLES)

_TITLE = "新旧対照表"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is made of the changes: the form, its file (None for stdout), and how the 新旧対照表 stands."""

    form: str
    output: str | None
    old_first: bool = False
    heads: str | None = None


@dataclass(frozen=True, slots=True)
class Version:
    """One version: a folder as it lies on the disk, or as it was in a revision of git."""

    folder: Path
    revision: str = ""

    @property
    def shown(self) -> str:
        """How people know it."""
        return f"{self.revision}:{self.folder.as_posix()}" if self.revision else self.folder.as_posix()


def versions_meant(arguments: Sequence[str]) -> tuple[Version, Version]:
    """Give the two versions that the arguments mean.

    A folder that exists is meant before a revision of the same name. Raises Refusal for arguments that mean
    no two versions.
    """
    if len(arguments) > _PAIR + 1:
        raise WrongUsage(f"比べるのは二つの版ですが、{len(arguments)}つ書かれています", _EXAMPLE)
    *revisions, last = arguments
    if len(revisions) == _PAIR:
        return Version(_folder(last), revisions[0]), Version(_folder(last), revisions[1])
    if not revisions:
        raise WrongUsage("比べる版が一つしかありません", _EXAMPLE)
    first = revisions[0]
    if Path(first).is_dir():
        return Version(_plan(first)), Version(_plan(last))
    if _RANGE in first:
        old, _, new = first.partition(_RANGE)
        new = new.removeprefix(".")
        return Version(_folder(last), old or _HEAD), Version(_folder(last), new or _HEAD)
    return Version(_plan(last), first), Version(_plan(last))


_EXAMPLE = "例: jusou diff HEAD~1 plans/fukui"


def _folder(argument: str) -> Path:
    """Give the plan's folder, which need not exist any more."""
    path = Path(argument)
    return _plan(argument) if path.exists() else path


def _plan(argument: str) -> Path:
    plans = find_plans([argument])
    if len(plans) > 1:
        raise Refusal(
            f"「{argument}」には計画が{len(plans)}つあります",
            f"比べる計画を一つ指定してください（例: {plans[0].as_posix()}）。",
        )
    return plans[0]


def show_diff(old: Version, new: Version, wanted: Wanted, *, reasons_asked: bool) -> ExitCode:
    """Write what changed to a file, or to stdout.

    Raises Refusal for a version that cannot be read at all, and a file that cannot be written.
    """
    form, output = wanted.form, wanted.output
    heads = _heads(wanted)
    if output is None and form in _TABLES and form != "html":
        raise WrongUsage(
            f"新旧対照表の {form.upper()} は、画面に出せません",
            f"--output に書き出す先を指定してください（例: --output {_TABLES[form]}）。",
        )
    from jusou_plan.diff.compare import diff
    from jusou_plan.statute.read import read_statute

    loaded = [_load(version) for version in (old, new)]
    if old.revision and new.revision and _is_dirty(new.folder):
        note(f"注意: 「{new.folder.as_posix()}」の記録していない変更は、比べていません")
    codes = [_told(version, plan) for version, plan in zip((old, new), loaded, strict=True)]
    versions = diff(loaded[0], loaded[1], read_statute())
    if form in _TABLES:
        codes.append(_write_table(versions, wanted, heads))
    elif output is not None:
        from jusou_plan.report.style import PLAIN

        write_all({Path(output): _rendered(versions, form, PLAIN).encode()})
        say(f"{output}: 書き出しました")
    elif form == "text":
        say(_rendered(versions, form, style()))
    else:
        say_utf8(_rendered(versions, form, style()))
    code = max(codes[1:])  # nobody can mend the version before
    if reasons_asked and any(change.lacks_reason for change in versions.changes):
        complain(
            "法定記載事項に触れる変更に、変更理由のないものがあります",
            "「変更理由」に、変えた要素（対象）と理由を書いてください。",
        )
        code = max(code, ExitCode.ERRORS)
    return code


def _heads(wanted: Wanted) -> tuple[str | None, str | None]:
    """Give what heads the new and the old side, None for the usual words."""
    if wanted.heads is None:
        return None, None
    words = [it.strip() for it in re.split("[,、，]", wanted.heads)]
    if len(words) != _PAIR or not all(words):
        raise WrongUsage(
            f"--heads の「{wanted.heads}」は、二つの見出しになっていません",
            "改正後、改正前の順に、カンマで区切って書いてください（例: --heads 改正案,現行）。",
        )
    return words[0], words[1]


def _write_table(versions: Versions, wanted: Wanted, heads: tuple[str | None, str | None]) -> ExitCode:
    """Write the 新旧対照表."""
    from jusou_plan.cli.rendering import render
    from jusou_plan.document.versions_document import Form, build_versions_document
    from jusou_plan.lint.engine import arrange
    from jusou_plan.report.text import render_text

    document = build_versions_document(versions, Form(*heads, old_first=wanted.old_first))
    with Progress() as progress:
        rendered = render(document, [wanted.form], progress, _TITLE, _TABLES)
    for message, advice in rendered.unavailable:
        complain(f"{_TITLE}: {message}", advice)
    if rendered.findings:
        sources = {it.name: it.lines for plan in (versions.old, versions.new) for it in plan.source.files}
        say(render_text(arrange(rendered.findings), sources, style()))
    for output in rendered.outputs:
        if wanted.output is None:
            say_utf8(output.content.decode())
        else:
            write_all({Path(wanted.output): output.content})
            say(f"{wanted.output}: 書き出しました")
    return ExitCode.CLEAN if rendered.outputs else ExitCode.ERRORS


def _load(version: Version) -> LoadedPlan:
    """Load a version. Raises Refusal where there is nothing to read."""
    from jusou_plan.model.load import load_plan
    from jusou_plan.source.folder import UnusableInput
    from jusou_plan.source.revision import Repository

    try:
        if not version.revision:
            return load_plan(version.folder)
        repository = Repository.around(version.folder)
        with tempfile.TemporaryDirectory(prefix="jusou-") as name:
            repository.write_plan(version.revision, Path(name))
            return load_plan(Path(name), shown_as=version.shown)
    except UnusableInput as error:
        raise Refusal(error.message, error.advice) from error


def _is_dirty(folder: Path) -> bool:
    from jusou_plan.source.revision import Repository

    return folder.is_dir() and Repository.around(folder).is_dirty


def _told(version: Version, loaded: LoadedPlan) -> ExitCode:
    """Say on stderr what of a version cannot be read."""
    from jusou_plan.lint.engine import arrange
    from jusou_plan.lint.rule import Severity

    found = arrange(loaded.findings)
    code = verdict(found)
    errors = [it for it in found if it.severity is Severity.ERROR]
    if errors:
        first = f"{errors[0].finding.span}: {errors[0].finding.message}"
        others = f"\nほかに{len(errors) - 1}件あります。" if len(errors) > 1 else ""
        complain(f"「{version.shown}」に誤りがあり、読めない所は比べていません", f"{first}{others}")
    return code


def _rendered(versions: Versions, form: str, style_: Style) -> str:
    match form:
        case "json":
            from jusou_plan.report.diff_json import render_diff_json

            return render_diff_json(versions)
        case "markdown":
            from jusou_plan.report.diff_markdown import render_diff_markdown

            return render_diff_markdown(versions)
    from jusou_plan.report.diff_text import render_diff

    return render_diff(versions, style_)

"""Following a plan through the revisions of git, and writing down what became of its elements."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from jusou_plan.cli.exit_codes import ExitCode
from jusou_plan.cli.outputs import write_all
from jusou_plan.cli.plans import find_plans
from jusou_plan.cli.refusal import Refusal
from jusou_plan.cli.screen import Progress, note, say, say_utf8, style

if TYPE_CHECKING:
    from jusou_plan.diff.life import Chronicle, Moment
    from jusou_plan.model.loaded import LoadedPlan
    from jusou_plan.source.revision import Repository

FORMATS = ("text", "json")

NOT_COMMITTED = "（記録していない変更）"


def show_log(argument: str, form: str, output: str | None) -> ExitCode:
    """Write the lives of a plan's elements as `form` to the file `output`, or to stdout.

    Raises Refusal for a plan outside git, and where no revision of it can be read.
    """
    from jusou_plan.source.folder import UnusableInput
    from jusou_plan.source.revision import Repository

    folder = _folder(argument)
    try:
        repository = Repository.around(folder)
        read, unread, chronicle = _follow(repository, folder)
    except UnusableInput as error:
        raise Refusal(error.message, error.advice) from error
    if chronicle is None:
        raise Refusal(
            f"「{folder.as_posix()}」には、読める版が一つもありません",
            f"jusou lint {folder.as_posix()} で、今の版の誤りを直してください。",
        )
    if unread:
        listed = "、".join(it.revision or it.subject for it in unread)
        note(f"注意: 書き方に誤りがある版は飛ばしました（{listed}）")
    if repository.is_shallow:
        note(
            "注意: 古い版が手元にないので、途中からです。"
            "初めからたどるには、git fetch --unshallow で取り寄せてください。"
        )
    if form == "json":
        from jusou_plan.report.log_json import render_log_json

        text = render_log_json(read, unread, chronicle.lives())
    else:
        from jusou_plan.report.log_text import render_log
        from jusou_plan.report.style import PLAIN

        text = render_log(read, chronicle.lives(), PLAIN if output else style())
    if output is not None:
        write_all({Path(output): text.encode()})
        say(f"{output}: 書き出しました")
    else:
        (say_utf8 if form == "json" else say)(text)
    return ExitCode.CLEAN


def _folder(argument: str) -> Path:
    """Give the plan's folder, which need not exist any more."""
    path = Path(argument)
    plans = find_plans([argument]) if path.exists() else [path]
    if len(plans) > 1:
        raise Refusal(
            f"「{argument}」には計画が{len(plans)}つあります",
            f"計画を一つ指定してください（例: {plans[0].as_posix()}）。",
        )
    return plans[0]


def _follow(repository: Repository, folder: Path) -> tuple[list[Moment], list[Moment], Chronicle | None]:
    """Give the revisions that were read, those that could not be, and what became of the elements."""
    from jusou_plan.diff.compare import diff
    from jusou_plan.diff.life import Chronicle
    from jusou_plan.statute.read import read_statute

    statute = read_statute()
    read: list[Moment] = []
    unread: list[Moment] = []
    last: LoadedPlan | None = None
    chronicle: Chronicle | None = None
    with Progress() as progress:
        for moment, loaded in _versions(repository, folder):
            progress.show(f"{moment.day} {moment.revision} を読んでいます…")
            if not loaded.whole:
                unread.append(moment)
                continue
            if last is None or chronicle is None:
                chronicle = Chronicle(loaded)
            else:
                versions = diff(last, loaded, statute)
                if not (moment.revision or versions.changes):
                    break
                chronicle.follow(moment, versions)
            read.append(moment)
            last = loaded
    return read, unread, chronicle


def _versions(repository: Repository, folder: Path) -> Iterator[tuple[Moment, LoadedPlan]]:
    """Load every revision, and the folder as it lies there at last.

    The files of one revision after the other stand in one folder, so that each is written and parsed only
    when it has changed.
    """
    from jusou_plan.diff.life import Moment
    from jusou_plan.model.load import load_plan
    from jusou_plan.source.folder import UnusableInput
    from jusou_plan.source.parses import Parses

    shown, parses = folder.as_posix(), Parses()
    there: dict[str, str] = {}
    with tempfile.TemporaryDirectory(prefix="jusou-") as name:
        place = Path(name)
        for revision in repository.revisions():
            files = repository.plan_files(revision.commit)
            if files == there:
                continue
            for gone in there.keys() - files.keys():
                (place / gone).unlink()
            for file, identifier in files.items():
                if there.get(file) != identifier:
                    (place / file).write_bytes(repository.content(revision.commit, file, identifier))
            there = files
            if files:
                moment = Moment(revision.short, revision.day, revision.subject)
                yield moment, load_plan(place, shown_as=shown, parses=parses)
    try:
        yield Moment("", "", NOT_COMMITTED), load_plan(folder, shown_as=shown, parses=parses)
    except UnusableInput:  # the folder is gone, or holds no plan any more
        return

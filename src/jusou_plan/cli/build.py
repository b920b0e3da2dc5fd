"""`jusou build`: plans to PDF, HTML and text."""

from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from jusou_plan.cli.exit_codes import ExitCode
from jusou_plan.cli.plan_argument import PLANS
from jusou_plan.cli.refusal import Refusal

if TYPE_CHECKING:
    from jusou_plan.cli.papers import Wanted
    from jusou_plan.cli.screen import Progress

HELP = """計画の PDF と HTML を作ります。

出力先のフォルダーに、計画ごとに plan.pdf と index.html を書きます。
--document で選んだ文書は、その名前のファイル（事業一覧.pdf など）になります。
前に作ったときから何も変わっていなければ、何もしません。
状態が「確定」の計画は、エラーがあると作りません。ほかの状態なら、エラーを示したうえで作ります。"""


def build(
    plans: PLANS,
    documents: Annotated[
        list[str] | None,
        typer.Option(
            "--document",
            metavar="文書",
            help="計画書、概要版、事業一覧、委託先一覧、相談窓口一覧、法定記載事項対応表、\n"
            "進捗評価シート、読み上げ、全部"
            "（くり返し可。なければ計画書）",
        ),
    ] = None,
    year: Annotated[
        str,
        typer.Option(
            "--year", metavar="年度", help="進捗評価シートの年度（R7 など。なければ計画の初めの年度）"
        ),
    ] = "",
    formats: Annotated[
        list[str] | None,
        typer.Option(
            "--format",
            metavar="形式",
            help="pdf、html、text、csv\n（くり返し可。なければ、計画書は pdf と html、ほかは作れるもの全部）",
        ),
    ] = None,
    output: Annotated[
        str, typer.Option("--output", "-o", metavar="フォルダー", help="出力先（なければ dist）")
    ] = "dist",
    fragment: Annotated[
        bool, typer.Option("--fragment", help="ホームページの CMS に貼る要約 fragment.html も作る")
    ] = False,
    force: Annotated[bool, typer.Option("--force", help="変わっていなくても作り直す")] = False,
) -> ExitCode:
    """Build every plan; the exit code is the gravest of theirs."""
    from jusou_plan.cli.papers import FRAGMENT, wanted
    from jusou_plan.cli.plans import find_plans
    from jusou_plan.cli.screen import Progress
    from jusou_plan.cli.together import cores, together

    papers = (*wanted(documents or (), formats or (), year), *([FRAGMENT] if fragment else []))
    folders = find_plans(plans)
    outputs = _outputs(folders, Path(output))
    tasks = [_Task(folder, outputs[folder], papers, force) for folder in folders]
    with Progress() as progress:
        if len(tasks) > 1 and cores() > 1:
            return max(together(_build_quietly, tasks, progress, "計画を作っています…", ExitCode.FAULT))
        return max(
            _build(task, progress, f"[{number}/{len(tasks)}] " if len(tasks) > 1 else "")
            for number, task in enumerate(tasks, 1)
        )


@dataclass(frozen=True, slots=True)
class _Task:
    """One plan to build, as it can be handed to another process."""

    folder: Path
    output: Path
    papers: "tuple[Wanted, ...]"
    force: bool


def _build_quietly(task: _Task) -> ExitCode:
    from jusou_plan.cli.screen import Progress

    return _build(task, Progress(wanted=False), "")


def _build(task: _Task, progress: "Progress", place: str) -> ExitCode:
    """Build one plan; whatever goes wrong with it is told, so that the others are still built."""
    from jusou_plan.cli.apology import apologize
    from jusou_plan.cli.building import build_plan
    from jusou_plan.cli.screen import complain

    try:
        return build_plan(
            task.folder, task.output, task.papers, force=task.force, progress=progress, place=place
        )
    except BrokenPipeError:
        raise
    except Refusal as refusal:
        progress.clear()
        complain(refusal.message, refusal.advice)
        return ExitCode.UNUSABLE
    except Exception as error:
        progress.clear()
        apologize(error, f"「{task.folder}」の作成")
        return ExitCode.FAULT


def _outputs(folders: tuple[Path, ...], output: Path) -> dict[Path, Path]:
    """Give where the outputs of each plan go. Raises Refusal if two plans would share a folder."""
    by_name: defaultdict[str, list[Path]] = defaultdict(list)
    for folder in folders:
        by_name[folder.resolve().name].append(folder)
    for name, same in by_name.items():
        if len(same) > 1:
            raise Refusal(
                f"同じ名前のフォルダー「{name}」が {len(same)} つあり、出力先が重なります",
                f"{'、'.join(map(str, same))}\n名前を変えるか、別々に --output を付けて作ってください。",
            )
    return {folder: output / folder.resolve().name for folder in folders}

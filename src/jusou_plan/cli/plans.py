"""Which plans the arguments mean: a plan's folder, or a folder of such folders."""

from collections.abc import Iterable
from pathlib import Path

from jusou_plan.cli.likely import did_you_mean
from jusou_plan.cli.refusal import Refusal

_SUFFIX = ".yaml"


def find_plans(arguments: Iterable[str]) -> tuple[Path, ...]:
    """Give the plan folders that the arguments name, each once, in the order given (below a folder: by name).

    A folder without any `*.yaml` of its own stands for those of its subfolders that have some. A folder
    without either is given as it is, so that reading it says what is missing. Raises Refusal for a path that
    does not exist or is a file.
    """
    folders: dict[Path, Path] = {}
    for argument in arguments:
        for folder in _plans_at(Path(argument)):
            folders.setdefault(folder.resolve(), folder)
    return tuple(folders.values())


def one_plan(argument: str) -> Path:
    """Give the folder of the plan that the argument names. Raises Refusal where it names several or none."""
    plans = find_plans([argument])
    if len(plans) > 1:
        raise Refusal(
            f"「{argument}」には計画が{len(plans)}つあります",
            f"計画を一つ指定してください（例: {plans[0].as_posix()}）。",
        )
    return plans[0]


def _plans_at(path: Path) -> list[Path]:
    if path.is_file():
        raise Refusal(
            f"「{path}」はファイルです",
            f"計画はフォルダー単位で扱います。ファイルの入っているフォルダー「{path.parent}」を指定してください。",
        )
    try:
        entries = sorted(path.iterdir())
    except FileNotFoundError:
        raise Refusal(f"フォルダー「{path}」がありません", _advice(path)) from None
    except OSError:
        raise Refusal(
            f"フォルダー「{path}」を開けません", "フォルダーを読む権限があるか確かめてください。"
        ) from None
    if any(_is_plan_file(entry) for entry in entries):
        return [path]
    below = [entry for entry in entries if entry.is_dir() and _holds_plan(entry)]
    return below or [path]


def _holds_plan(folder: Path) -> bool:
    try:
        return not folder.name.startswith(".") and any(map(_is_plan_file, folder.iterdir()))
    except OSError:
        return False


def _is_plan_file(path: Path) -> bool:
    return path.suffix.lower() == _SUFFIX and not path.name.startswith(".")


def _advice(path: Path) -> str:
    """Give 「もしかして」 with the folders beside the missing one that have similar names."""
    try:
        beside = [entry.name for entry in path.parent.iterdir() if entry.is_dir()]
    except OSError:
        beside = []
    return (
        did_you_mean(path.name, beside)
        or "計画のフォルダーの名前を確かめてください（例: jusou build plans/fukui）。"
    )

"""Writing the files of one plan: all of them whole, or none."""

import os
import shutil
from collections.abc import Mapping
from pathlib import Path

from jusou_plan.cli.os_reason import reason
from jusou_plan.cli.refusal import Refusal


def write_all(files: Mapping[Path, bytes]) -> None:
    """Write each of `files`, which lie in one folder; the folder is made if it is missing.

    Everything is written beside its target first and then renamed over it, so that no reader ever sees
    half a file. If one target cannot be replaced, those already replaced get their old content back.
    Raises Refusal when the folder or a file cannot be written.
    """
    for folder in {path.parent for path in files}:
        _make_folder(folder)
    for path in files:
        if path.is_dir():
            raise Refusal(
                f"「{path}」に書けません", "同じ名前のフォルダーがあります。名前を変えるか、消してください。"
            )
    written: dict[Path, Path] = {}
    try:
        for path, content in files.items():
            written[path] = _beside(path, "new")
            _write(written[path], content)
            if path.exists():  # who may read it stays as it was
                shutil.copymode(path, written[path])
        _replace(written)
    except OSError as error:
        target = next((path for path in files if error.filename == str(written.get(path))), None)
        raise Refusal(f"「{target or next(iter(files)).parent}」に書けません", reason(error)) from error
    finally:
        for temporary in written.values():
            temporary.unlink(missing_ok=True)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError):
        raise Refusal(
            f"出力先「{folder}」をフォルダーとして使えません",
            "同じ名前のファイルがあります。--output で別の場所を指定するか、そのファイルを移してください。",
        ) from None
    except OSError as error:
        raise Refusal(f"出力先「{folder}」を作れません", reason(error)) from error


def _beside(path: Path, purpose: str) -> Path:
    return path.with_name(f".{path.name}.{os.getpid()}.{purpose}")


def _write(path: Path, content: bytes) -> None:
    try:
        with path.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        error.filename = str(path)  # a failed write does not say which file it was
        raise


def _replace(written: Mapping[Path, Path]) -> None:
    """Rename every new file over its target; on failure put back what was there."""
    kept: dict[Path, Path | None] = {}
    try:
        for target, new in written.items():
            kept[target] = _keep(target)
            new.replace(target)
    except OSError:
        for target, old in kept.items():
            if old is not None:
                old.replace(target)
            elif not written[target].exists():
                target.unlink(missing_ok=True)
        raise
    finally:
        for old in kept.values():
            if old is not None:
                old.unlink(missing_ok=True)


def _keep(target: Path) -> Path | None:
    """Give a second name for the file at `target` (a copy where the disk has no links), None for no file."""
    if not target.exists():
        return None
    old = _beside(target, "old")
    old.unlink(missing_ok=True)
    try:
        old.hardlink_to(target)
    except OSError:
        shutil.copy2(target, old)
    return old

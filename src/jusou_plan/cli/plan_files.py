"""Writing back the files of a plan that was read: all of them or none, and none that changed meanwhile."""

from __future__ import annotations

import codecs
import stat
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from jusou_plan.cli.os_reason import reason
from jusou_plan.cli.outputs import write_all
from jusou_plan.cli.refusal import Refusal
from jusou_plan.source.file import SourceFile

_READ_ONLY = "読み取り専用のファイルのため"
_NO_NAME = "見分けの付かない名前のファイルがほかにあるため"
_LINK = "リンクのため（リンク先のファイルを直してください）"


def locked_files(files: Sequence[SourceFile]) -> dict[str, str]:
    """Give the names of the files that may not be changed, each with the reason (Japanese)."""
    locked = {file.name: why for file in files if (why := _why_locked(file.path))}
    named = Counter(file.name for file in files)
    locked.update((name, _NO_NAME) for name, times in named.items() if times > 1)
    return locked


def write_plan(files: Sequence[SourceFile], texts: Mapping[Path, str], command: str) -> None:
    """Write the new `texts` of a plan's files, a new file among them.

    `command` is what to type again. Raises Refusal, and writes nothing, when a file changed since it was
    read or cannot be written.
    """
    contents = _contents(files, texts, command)
    known = {file.path for file in files}
    write_all(contents | {path: text.encode() for path, text in texts.items() if path not in known})


def refuse_locked(files: Sequence[SourceFile], texts: Mapping[Path, str]) -> None:
    """Raise Refusal when one of the files to change may not be."""
    locked = locked_files(files)
    for file in files:
        if file.path in texts and file.name in locked:
            raise Refusal(
                f"「{file.name}」を書き換えられません", f"{locked[file.name].removesuffix('ため')}ためです。"
            )


def _why_locked(path: Path) -> str:
    """Give why a file may not be changed, "" where it may: replacing it would not ask its own permissions."""
    try:
        if path.is_symlink():
            return _LINK
        return "" if path.stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH) else _READ_ONLY
    except OSError as error:
        return f"{reason(error).rstrip('。')}ため"


def _contents(files: Sequence[SourceFile], texts: Mapping[Path, str], command: str) -> dict[Path, bytes]:
    """Give the new content of each changed file, with a byte order mark if it had one."""
    contents = {}
    for file in files:
        if file.path not in texts:
            continue
        try:
            now = file.path.read_bytes()
        except OSError as error:
            raise Refusal(f"「{file.name}」を読み直せません", reason(error)) from error
        mark = codecs.BOM_UTF8 if now.startswith(codecs.BOM_UTF8) else b""
        if now.removeprefix(mark) != file.text.encode():
            raise Refusal(
                f"「{file.name}」が、検査している間に書き換えられました",
                f"計画は変えていません。もう一度 {command} を実行してください。",
            )
        contents[file.path] = mark + texts[file.path].encode()
    return contents

"""Bytes of a plan's files: only regular files inside the folder, only as many as the limits allow."""

import os
import stat
from pathlib import Path

from jusou_plan.source.decoding import decode
from jusou_plan.source.file import SourceFile
from jusou_plan.source.finding import Finding
from jusou_plan.source.limits import Limits


class Reader:
    """Reads the files of one folder and keeps count of them.

    `full` turns True with the file that exceeds what a plan may hold in all; there is no use in reading on.
    """

    def __init__(self, folder: Path, files: int, limits: Limits, shown_as: str | None = None) -> None:
        """Take the folder that holds all files, how many there are, and the bounds to keep.

        `shown_as` is how people know the folder, where that is not its path.
        """
        self._shown_as = shown_as
        self.full = False
        self._root = Path(os.path.realpath(folder))
        self._limits = limits
        self._files = files
        self._read = 0
        self._bytes = 0

    def read(self, path: Path) -> tuple[SourceFile, Finding | None]:
        """Give a file's text, or an empty text and the finding that says why it is not read."""
        name = shown_name(path) if self._shown_as is None else printable(f"{self._shown_as}/{path.name}")
        unread = SourceFile(path, name, "")
        self._read += 1
        if self._read > self._limits.files:
            self.full = True
            return unread, _limit(unread, "計画のファイルの数", self._files, self._limits.files, "個")
        try:
            refusal = self._refusal(unread)
            if refusal:
                return unread, refusal
            with path.open("rb") as stream:
                content = stream.read(self._limits.file_bytes + 1)
        except (OSError, RuntimeError) as error:
            return unread, _unreadable(unread, error)
        self._bytes += len(content)
        return decode(path, unread.name, content)

    def _refusal(self, file: SourceFile) -> Finding | None:
        if not Path(os.path.realpath(file.path)).is_relative_to(self._root):
            return _outside(file)
        status = file.path.stat()
        if not stat.S_ISREG(status.st_mode):
            return _not_a_file(file)
        if status.st_size > self._limits.file_bytes:
            return _limit(file, "ファイルの大きさ", status.st_size, self._limits.file_bytes, "バイト")
        total = self._bytes + status.st_size
        if total > self._limits.total_bytes:
            self.full = True
            return _limit(file, "計画のファイルの大きさの合計", total, self._limits.total_bytes, "バイト")
        return None


def shown_name(path: Path) -> str:
    """Give the name under which people are told about a file.

    Relative to the current directory where it lies inside, else as given; always with `/`, and with
    characters that a terminal cannot show replaced.
    """
    absolute = Path(os.path.abspath(path))  # noqa: PTH100 - resolve() would follow symbolic links
    try:
        name = absolute.relative_to(Path.cwd()).as_posix()
    except ValueError:
        name = path.as_posix()
    return printable(name)


def printable(name: str) -> str:
    """Give a name with the characters replaced that a terminal cannot show."""
    return "".join(character if character.isprintable() else "\ufffd" for character in name)


def _limit(file: SourceFile, what: str, measured: int, limit: int, unit: str) -> Finding:
    return Finding(
        code="JS011",
        span=file.beginning(),
        message=f"{what}が上限を超えています（上限 {limit:,} {unit}、実際 {measured:,} {unit}）",
        label="このファイルは読みません",
        advice="計画に要らないデータを除くか、内容を分けてください。画像は YAML に書き込まず、別に置きます。",
    )


def _outside(file: SourceFile) -> Finding:
    return Finding(
        code="JS017",
        span=file.beginning(),
        message="計画のフォルダーの外を指すリンクです",
        label="このファイルは読みません",
        advice="リンクの代わりに、ファイルそのものを計画のフォルダーに置いてください。",
    )


def _not_a_file(file: SourceFile) -> Finding:
    return Finding(
        code="JS018",
        span=file.beginning(),
        message="名前は .yaml で終わりますが、ファイルではありません",
        label="読めません",
        advice="フォルダーなら、名前を変えてください。中の .yaml は計画のフォルダーの直下に置きます。",
    )


def _unreadable(file: SourceFile, error: Exception) -> Finding:
    if isinstance(error, PermissionError):
        reason = "読む権限がありません"
    else:
        reason = "リンク先がありません" if isinstance(error, FileNotFoundError) else "入出力の誤り"
    return Finding(
        code="JS018",
        span=file.beginning(),
        message=f"ファイルを読めません（{reason}）",
        label="読めません",
        advice="ファイルの権限を確かめ、ほかのソフトで開いていれば閉じてから、もう一度試してください。",
    )


def wrong_suffix(path: Path) -> tuple[SourceFile, Finding]:
    """Give a `.yml` file, unread, and the finding that it must be renamed."""
    file = SourceFile(path, shown_name(path), "")
    return file, Finding(
        code="JS016",
        span=file.beginning(),
        message="拡張子が .yml のファイルは読みません",
        label="名前を .yaml で終わらせます",
        advice=f"ファイル名を「{Path(file.name).stem}.yaml」に変えてください。計画に入れないなら、別の場所に移します。",
    )

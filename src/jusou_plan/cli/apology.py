"""What a user sees when jusou itself fails: an apology, and a file to send; never a traceback."""

import os
import platform
import sys
import tempfile
import traceback
from pathlib import Path

from jusou_plan import __version__
from jusou_plan.cli.screen import complain


def apologize(error: Exception, what: str = "処理") -> None:
    """Write a report file about `error` and tell on stderr where it is; `what` is what stopped (Japanese)."""
    report = _write_report(error)
    if report is None:
        advice = "したことを添えて、開発者に知らせてください。"
    else:
        advice = (
            "次のファイルを添えて、開発者に知らせてください。送る前に、公表前の内容が入っていないかを確かめてください。\n"
            f"{report}"
        )
    complain(f"{what}が jusou の不具合で止まりました。申し訳ありません。計画の誤りではありません。", advice)


def apologize_for_part(part: str, error: Exception) -> None:
    """Do so for a part of lint: a rule's code, or `document`; the rest of lint goes on."""
    apologize(error, f"ルール {part} の検査")


def _write_report(error: Exception) -> Path | None:
    try:
        handle, name = tempfile.mkstemp(prefix="jusou-report-", suffix=".txt")
        with os.fdopen(handle, "w", encoding="utf-8", errors="replace") as file:
            file.write(_report(error))
    except OSError:
        return None
    return Path(name)


def _report(error: Exception) -> str:
    return "\n".join(
        (
            f"jusou {__version__}",
            f"Python {sys.version}",
            platform.platform(),
            f"arguments: {sys.argv[1:]!r}",
            f"encodings: {sys.getfilesystemencoding()} {getattr(sys.stdout, 'encoding', None)}",
            "",
            "".join(traceback.format_exception(error)),
        )
    )

"""Telling of a mistake in a template of the workspace: what is wrong, at its line, in Japanese."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from traceback import extract_tb

from jinja2 import TemplateError, TemplateNotFound, TemplateSyntaxError, UndefinedError
from jinja2.exceptions import SecurityError

from jusou_plan.render.problems import RenderProblem
from jusou_plan.source.finding import Finding
from jusou_plan.source.position import Position, Span

BROKEN_TEMPLATE = "JS304"

_SHIPPED = "元のテンプレートは「jusou templates eject 名前」で書き出せます。"


@contextmanager
def telling_of_own_templates(folder: Path | None) -> Iterator[None]:
    """Turn what goes wrong in a template of `folder` into RenderProblem; anything else is our own fault."""
    try:
        yield
    except Exception as error:
        place = _place(error, folder) if folder else None
        if place is None:
            raise
        file, line = place
        span = Span(file, Position(line, 1), Position(line, 1))
        message, advice = _words(error)
        raise RenderProblem(
            Finding(
                code=BROKEN_TEMPLATE,
                span=span,
                message=f"テンプレートを使えません。{message}",
                advice=f"{advice}\n{_SHIPPED}",
            )
        ) from error


def _place(error: Exception, folder: Path) -> tuple[str, int] | None:
    """Give the file and line of the workspace's template in which an error arose, None if in none."""
    own = str(folder)
    if isinstance(error, TemplateSyntaxError):
        file = error.filename or ""
        return (file, error.lineno) if file.startswith(own) else None
    frames = [frame for frame in extract_tb(error.__traceback__) if frame.filename.startswith(own)]
    return (frames[-1].filename, frames[-1].lineno or 1) if frames else None


def _words(error: Exception) -> tuple[str, str]:
    """Give what is wrong and what to do about it."""
    told = f"（Jinja2: {error}）"
    match error:
        case TemplateSyntaxError():
            return (
                f"Jinja2 の書き方が違います{told}",
                "この行の {% … %} や {{ … }} が閉じているか、名前が合っているかを見てください。",
            )
        case UndefinedError():
            return f"ない名前を使っています{told}", "元のテンプレートにある名前だけが使えます。"
        case TemplateNotFound():
            return (
                f"「{error.name}」というテンプレートはありません",
                '元のテンプレートに足すときは {% extends "jusou/page.html.j2" %} のように書きます。',
            )
        case SecurityError():
            return f"テンプレートでは使えない書き方です{told}", "プログラムの内側には触れられません。"
        case TemplateError():
            return f"Jinja2 が読めません{told}", "この行を見直してください。"
    return f"この行で止まりました（{type(error).__name__}: {error}）", "この行を見直してください。"

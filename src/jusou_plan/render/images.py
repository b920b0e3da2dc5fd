"""Reading the picture files of a document's figures."""

from base64 import b64encode
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from jusou_plan.document.nodes import Figure
from jusou_plan.render.problems import RenderProblem
from jusou_plan.render.svg import UnsafeDrawing, parse_drawing
from jusou_plan.source.finding import Finding

MISSING_IMAGE = "JS302"
UNREADABLE_IMAGE = "JS303"

SIZE_LIMIT = 10 * 1024 * 1024
PIXEL_LIMIT = 50_000_000

_MEGABYTE = 1024 * 1024
_TYPES = "PNG、JPEG、GIF、WebP、SVG"


@dataclass(frozen=True, slots=True)
class Picture:
    """The bytes of a picture file and its media type; width and height are pixels, 0 for a drawing."""

    data: bytes
    media_type: str
    width: int = 0
    height: int = 0

    def data_uri(self) -> str:
        """Give the picture as an address that holds the picture itself."""
        return f"data:{self.media_type};base64,{b64encode(self.data).decode('ascii')}"


def read_picture(figure: Figure) -> Picture:
    """Read the picture file of `figure`, which must have one.

    The type is told by the first bytes, never by the file's name. Raises RenderProblem: JS302 if the file is
    missing, JS303 if it is no picture, broken, too large, or an SVG that does more than draw.
    """
    path = figure.image
    if path is None:
        raise ValueError("the figure has no picture file")
    data = _read(figure, path)
    if _looks_like_svg(data):
        return _checked_drawing(figure, path, data)
    media_type = _raster_type(data)
    if not media_type:
        raise _unreadable(figure, path, "画像の形式が分かりません", f"{_TYPES} のどれかで保存してください。")
    width, height = _checked_size(figure, path, data)
    return Picture(data, media_type, width, height)


def _read(figure: Figure, path: Path) -> bytes:
    try:
        if path.stat().st_size > SIZE_LIMIT:
            size = path.stat().st_size / _MEGABYTE
            raise _unreadable(
                figure,
                path,
                f"大きすぎます({size:.1f} MB。上限は {SIZE_LIMIT // _MEGABYTE} MB)",
                "画像を縮小してから保存してください。",
            )
        return path.read_bytes()
    except FileNotFoundError as error:
        raise RenderProblem(
            Finding(
                code=MISSING_IMAGE,
                span=figure.origin,
                message=f"画像のファイル「{path.name}」が見つかりません",
                advice="ファイルの名前と、計画のフォルダーの中での場所を確かめてください。",
            )
        ) from error
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise _unreadable(
            figure, path, f"開けません({reason})", "ファイルを読む権限があるか確かめてください。"
        ) from error


def _looks_like_svg(data: bytes) -> bool:
    head = data[:1024].removeprefix(b"\xef\xbb\xbf").lstrip()
    return head.startswith(b"<") and (b"<svg" in data[:65536])


def _checked_drawing(figure: Figure, path: Path, data: bytes) -> Picture:
    try:
        parse_drawing(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise _unreadable(
            figure, path, "文字コードが UTF-8 ではありません", "UTF-8 で保存してください。"
        ) from error
    except UnsafeDrawing as error:
        raise _unreadable(
            figure, path, str(error), "図形と文字だけの SVG として書き出してください。"
        ) from error
    return Picture(data, "image/svg+xml")


def _raster_type(data: bytes) -> str:
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if data.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if data.startswith((b"GIF87a", b"GIF89a")):
        return "image/gif"
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return "image/webp"
    return ""


def _checked_size(figure: Figure, path: Path, data: bytes) -> tuple[int, int]:
    from PIL import Image, ImageFile  # noqa: PLC0415  (a document without pictures does without Pillow)

    lenient, ImageFile.LOAD_TRUNCATED_IMAGES = ImageFile.LOAD_TRUNCATED_IMAGES, False  # WeasyPrint sets it
    try:
        with Image.open(BytesIO(data)) as image:
            width, height = image.size
            if width * height > PIXEL_LIMIT:
                raise _unreadable(
                    figure,
                    path,
                    f"画素が多すぎます({width}×{height}。上限は {PIXEL_LIMIT // 10_000:,}万画素)",
                    "画像を縮小してから保存してください。",
                )
            image.load()
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise _unreadable(
            figure, path, "画像のデータが壊れています", "画像を保存し直してください。"
        ) from error
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = lenient
    return width, height


def _unreadable(figure: Figure, path: Path, reason: str, advice: str) -> RenderProblem:
    return RenderProblem(
        Finding(
            code=UNREADABLE_IMAGE,
            span=figure.origin,
            message=f"画像のファイル「{path.name}」を使えません。{reason}",
            advice=advice,
        )
    )

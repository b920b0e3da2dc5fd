"""Finding the document's fonts (Morisawa BIZ UD, SIL Open Font License) on this machine.

Windows ships them inside collections (BIZ-UDGothicR.ttc) whose other member is the fixed-pitch BIZ UDGothic;
Linux distributions and macOS have one file per style. Fonts are told apart by their name tables.
"""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from pathlib import Path

from fontTools.ttLib import TTCollection, TTFont, TTLibError  # type: ignore[import-untyped]

from jusou_plan.render.problems import FontMissing

FAMILY = "BIZ UDPGothic"
MINCHO = "BIZ UDPMincho"
FOLDER_VARIABLE = "JUSOU_FONT_DIR"

_FAMILY_NAME_IDS = (16, 1)
_STYLE_NAME_IDS = (17, 2)
_FACES = {
    (FAMILY, "Regular"): "Regular",
    (FAMILY, "Bold"): "Bold",
    (MINCHO, "Regular"): MINCHO,
    (f"{MINCHO} Medium", "Regular"): MINCHO,  # as Windows has it
}
"""What the faces that documents are set in are called, by family and style."""

_SUFFIXES = frozenset({".ttf", ".ttc", ".otf", ".otc"})
_ADVICE = f"""次のどれかの方法で {FAMILY} を入れてください。
  Debian / Ubuntu: sudo apt-get install fonts-morisawa-bizud-gothic
  macOS:           Font Book で「BIZ UDPGothic」をダウンロードする
  Windows:         設定 > 時刻と言語 > 言語 で日本語の「補助フォント」を追加する
フォントのファイル(Regular と Bold)を別の場所に置いたときは、
環境変数 {FOLDER_VARIABLE} にそのフォルダーを書いてください。"""
_MINCHO_ADVICE = f"""次のどれかの方法で {MINCHO} を入れてください。
又は、計画の「体裁」の「本文書体」をゴシック体にしてください。
  Debian / Ubuntu: sudo apt-get install fonts-morisawa-bizud-mincho
  macOS:           Font Book で「BIZ UDPMincho」をダウンロードする
  Windows:         設定 > 時刻と言語 > 言語 で日本語の「補助フォント」を追加する
フォントのファイルを別の場所に置いたときは、環境変数 {FOLDER_VARIABLE} にそのフォルダーを書いてください。"""


@dataclass(frozen=True, slots=True)
class FontFile:
    """A font in a file; `number` is its place in a collection, or None if the file is no collection."""

    path: Path
    number: int | None = None

    def open(self) -> TTFont:
        """Open the font; the caller closes it. Raises FontMissing if the file cannot be read."""
        try:
            data = BytesIO(self.path.read_bytes())
            return TTFont(data, fontNumber=-1 if self.number is None else self.number, lazy=True)
        except (OSError, TTLibError) as error:
            raise FontMissing(f"フォントのファイル {self.path} を読めません。", _ADVICE) from error

    def data(self) -> bytes:
        """Give the font as the bytes of a file of its own, taken out of its collection."""
        if self.number is None:
            return self.path.read_bytes()
        single = BytesIO()
        with self.open() as font:
            font.recalcTimestamp = False
            font.save(single)
        return single.getvalue()


@dataclass(frozen=True, slots=True)
class Fonts:
    """The faces that a document is set in: BIZ UDPGothic, and BIZ UDPMincho if its text asks for it."""

    regular: FontFile
    bold: FontFile
    mincho: FontFile | None = None

    @property
    def faces(self) -> tuple[FontFile, ...]:
        """All of them."""
        return (self.regular, self.bold) if self.mincho is None else (self.regular, self.bold, self.mincho)


def find_fonts(environment: Mapping[str, str] | None = None, *, mincho: bool = False) -> Fonts:
    """Find BIZ UDPGothic Regular and Bold, and with `mincho` BIZ UDPMincho too.

    Looks in the folder named by JUSOU_FONT_DIR in `environment` (the process's by default), then in the
    font folders of Linux, macOS and Windows. Raises FontMissing with advice on how to install them.
    """
    found: dict[str, FontFile] = {}
    wanted = {"Regular", "Bold", MINCHO} if mincho else {"Regular", "Bold"}
    for path in _candidates(os.environ if environment is None else environment):
        for face, font in _faces(path):
            found.setdefault(face, font)
        if wanted <= found.keys():
            return Fonts(found["Regular"], found["Bold"], found[MINCHO] if mincho else None)
    if missing := " と ".join(style for style in ("Regular", "Bold") if style not in found):
        raise FontMissing(f"文書のフォント {FAMILY} の {missing} が見つかりません。", _ADVICE)
    raise FontMissing(f"本文を明朝体にするフォント {MINCHO} が見つかりません。", _MINCHO_ADVICE)


@lru_cache(maxsize=8)
def code_points(font: FontFile) -> frozenset[int]:
    """Give the Unicode code points that `font` has a glyph for, from its cmap table."""
    with font.open() as opened:
        # Any names will do; to derive the real ones would take fontTools longer than to read the cmap.
        opened.setGlyphOrder([str(number) for number in range(opened["maxp"].numGlyphs)])
        return frozenset(opened.getBestCmap())


def _candidates(environment: Mapping[str, str]) -> Iterator[Path]:
    if own := environment.get(FOLDER_VARIABLE):
        yield from _font_files(Path(own))
    for folder in _system_folders(environment):
        yield from (path for path in _font_files(folder) if "biz" in path.name.lower())


def _system_folders(environment: Mapping[str, str]) -> Iterator[Path]:
    home = Path(environment.get("HOME") or environment.get("USERPROFILE") or "/")
    yield Path(environment.get("XDG_DATA_HOME") or home / ".local/share") / "fonts"
    yield home / ".fonts"
    yield Path("/usr/local/share/fonts")
    yield Path("/usr/share/fonts")
    yield home / "Library/Fonts"
    yield Path("/Library/Fonts")
    yield Path("/System/Library/Fonts")
    yield Path("/System/Library/AssetsV2")
    if local := environment.get("LOCALAPPDATA"):
        yield Path(local) / "Microsoft/Windows/Fonts"
    if windows := environment.get("WINDIR"):
        yield Path(windows) / "Fonts"


def _font_files(folder: Path) -> Iterator[Path]:
    for parent, folders, names in os.walk(folder):
        folders.sort()
        yield from (Path(parent, name) for name in sorted(names) if Path(name).suffix.lower() in _SUFFIXES)


def _faces(path: Path) -> Iterator[tuple[str, FontFile]]:
    """Give the faces in the file that documents are set in; none if it cannot be read."""
    try:
        with path.open("rb") as file:
            if path.suffix.lower() in {".ttc", ".otc"}:
                members = TTCollection(file, lazy=True).fonts
                named = [(FontFile(path, number), _face(font)) for number, font in enumerate(members)]
            else:
                named = [(FontFile(path), _face(TTFont(file, lazy=True)))]
    except (OSError, TTLibError):
        return
    yield from ((face, font) for font, face in named if face)


def _face(font: TTFont) -> str:
    names = font["name"]
    families = {names.getDebugName(name_id) for name_id in _FAMILY_NAME_IDS}
    style = next((style for name_id in _STYLE_NAME_IDS if (style := names.getDebugName(name_id))), "")
    return next((face for (family, own), face in _FACES.items() if family in families and own == style), "")

"""Knowing that nothing has changed since a plan was last built, without building it.

A stamp lies beside the outputs. It holds a digest of everything that they were made from and the digests
of the outputs themselves, so that a changed plan, a newer jusou and an altered or deleted output are all
noticed. What it cannot see is a change of the system's text layout libraries (Pango, HarfBuzz): `--force` is
for that.
"""

import hashlib
import json
import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from jusou_plan import __version__, resources

NAME = ".jusou.json"

_VERSION = 2
_LIBRARIES = (
    "fonttools",
    "jinja2",
    "markupsafe",
    "pillow",
    "pydantic",
    "pydyf",
    "pyphen",
    "ruamel.yaml",
    "tinycss2",
    "weasyprint",
)
_PACKAGE = Path(resources.__file__).parent
_FONT_FOLDER_VARIABLE = "JUSOU_FONT_DIR"

Font = tuple[str, int, int]
"""A font file: path, size in bytes, time of change in nanoseconds. Reading it each time would be slow."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """What is known about the last build of one plan.

    `title` is the plan's name for people, `inputs` the digest of what it was made from, `fonts` the fonts in
    the PDFs, `outputs` the digest of each file by name, and `errors` the number of errors that the plan had.
    `nothing` has the files of documents of which the plan holds nothing, each with the reason told.
    """

    title: str
    inputs: str
    fonts: tuple[Font, ...]
    outputs: Mapping[str, str]
    errors: int
    nothing: Mapping[str, str] = field(default_factory=dict)

    def is_current(self, inputs: str, folder: Path, names: Iterable[str]) -> bool:
        """Tell whether the files `names` in `folder` are still what `inputs` would give."""
        return (
            self.inputs == inputs != ""
            and all(font_now(font[0]) == font for font in self.fonts)
            and all(
                name in self.nothing
                or (name in self.outputs and self.outputs[name] == _digest_of(folder / name))
                for name in names
            )
        )

    def to_json(self) -> bytes:
        """Give the stamp as the content of its file."""
        text = json.dumps({"version": _VERSION, **asdict(self)}, ensure_ascii=False, indent=2, sort_keys=True)
        return text.encode() + b"\n"


def read_stamp(folder: Path) -> Stamp | None:
    """Give the stamp in an output folder, None if there is none or it cannot be understood."""
    try:
        data: dict[str, Any] = json.loads((folder / NAME).read_bytes())
        if data.pop("version") != _VERSION:
            return None
        fonts = tuple((str(path), int(size), int(changed)) for path, size, changed in data["fonts"])
        return Stamp(
            str(data["title"]),
            str(data["inputs"]),
            fonts,
            dict(data["outputs"]),
            int(data["errors"]),
            dict(data["nothing"]),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def digest(content: bytes) -> str:
    """Give the SHA-256 of `content`."""
    return hashlib.sha256(content).hexdigest()


def inputs_digest(plans: Iterable[Path], output: Path, more: Iterable[Path] = ()) -> str:
    """Give one digest of every file in the plans' folders (hidden ones and `output` apart) and of the tool.

    `more` are files outside of the folder that matter too.

    Raises OSError if a file cannot be read.
    """
    total = hashlib.sha256()
    for part in _tool():
        total.update(f"{part}\n".encode())
    excluded = output.resolve()
    for plan in plans:
        total.update(b"\n")
        for path in _files(plan):
            if not path.resolve().is_relative_to(excluded):
                name = path.relative_to(plan).as_posix()
                total.update(f"{name}\0{digest(path.read_bytes())}\n".encode(errors="surrogateescape"))
    for path in more:
        total.update(f"{path}\0{digest(path.read_bytes())}\n".encode(errors="surrogateescape"))
    return total.hexdigest()


def font_now(path: str) -> Font | None:
    """Give the font file at `path` as it is now, None if it is gone."""
    try:
        status = Path(path).stat()
    except OSError:
        return None
    return path, status.st_size, status.st_mtime_ns


def _tool() -> Iterator[str]:
    """Give everything about this installation that outputs depend on."""
    yield __version__
    yield sys.version
    yield os.environ.get(_FONT_FOLDER_VARIABLE, "")
    yield from _libraries()
    for folder, suffix in (
        (_PACKAGE, ".py"),
        (resources.templates_folder(), ""),
        (resources.schemas_folder(), ""),
    ):
        for path in _files(folder):
            if path.name.endswith(suffix) and "__pycache__" not in path.parts:
                yield f"{path.relative_to(folder).as_posix()} {digest(path.read_bytes())}"


def _libraries() -> Iterator[str]:
    from importlib.metadata import PackageNotFoundError, version

    for name in _LIBRARIES:
        try:
            yield f"{name} {version(name)}"
        except PackageNotFoundError:
            yield f"{name} -"


def _files(folder: Path) -> Iterator[Path]:
    """Give every file below `folder`, in an order that does not depend on the disk."""
    for parent, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (Path(parent, name) for name in sorted(names) if not name.startswith("."))


def _digest_of(path: Path) -> str | None:
    try:
        return digest(path.read_bytes())
    except OSError:
        return None

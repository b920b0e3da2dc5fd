"""The workspace's own templates: files that take the place of those shipped with jusou, by their names."""

from collections.abc import Iterator
from pathlib import Path

from jusou_plan.resources import templates_folder

FOLDER = "templates"
_MOST_LEVELS = 4


def template_names() -> tuple[str, ...]:
    """Give the names of all shipped templates, style sheets and scripts, the pages first."""
    folder = templates_folder()
    names = (path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    return tuple(sorted(names, key=lambda name: ("/" in name, name)))


def own_templates(plan: Path) -> Path | None:
    """Give the nearest folder `templates` in a plan's folder or above it that has a template of its own.

    The search ends at the root of a git repository, or a few levels up.
    """
    here = plan.resolve()
    known = template_names()
    for place in (here, *here.parents)[:_MOST_LEVELS]:
        folder = place / FOLDER
        if (
            folder.is_dir()
            and folder.resolve() != templates_folder().resolve()
            and any((folder / name).is_file() for name in known)
        ):
            return folder
        if (place / ".git").exists():
            break
    return None


def own_files(plan: Path) -> Iterator[Path]:
    """Give the files by which a plan's own templates take the place of the shipped ones."""
    folder = own_templates(plan)
    if folder is not None:
        yield from sorted(path for path in folder.rglob("*") if path.is_file())

"""Where the files lie that are shipped beside the code: the templates and the schemas."""

from importlib.resources import as_file, files
from pathlib import Path

_REPOSITORY = Path(__file__).resolve().parents[2]


def templates_folder() -> Path:
    """Give the folder of the Jinja2 templates and style sheets.

    Raises FileNotFoundError if the installation is incomplete.
    """
    return _folder("templates")


def schemas_folder() -> Path:
    """Give the folder of the statute data and of the generated plan schema.

    Raises FileNotFoundError if the installation is incomplete.
    """
    return _folder("schemas")


def _folder(name: str) -> Path:
    """Give a folder of the installed wheel, else of the source checkout that this file belongs to."""
    shipped = files("jusou_plan").joinpath(name)
    if shipped.is_dir():
        with as_file(shipped) as folder:
            return folder
    checkout = _REPOSITORY / name
    if checkout.is_dir():
        return checkout
    raise FileNotFoundError(f"jusou_plan was installed without its {name}/ folder")

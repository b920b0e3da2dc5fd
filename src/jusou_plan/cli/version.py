"""`jusou --version`."""

import platform

from jusou_plan import __version__


def version_text() -> str:
    """Give the versions of jusou, of the YAML parser in use and of Python."""
    from jusou_plan.source.events import parser_name

    return f"jusou {__version__}\nYAML: {parser_name()}\nPython: {platform.python_version()}"

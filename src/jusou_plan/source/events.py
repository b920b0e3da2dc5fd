"""The YAML parser: text in, events with positions out."""

from collections.abc import Iterator

from ruamel.yaml import YAML, __version__, __with_libyaml__
from ruamel.yaml.events import Event


def has_c_parser() -> bool:
    """Tell whether ruamel.yaml's C parser (libyaml) is installed; without it parsing is 15 times slower."""
    return bool(__with_libyaml__)


def parser_name() -> str:
    """Give name, version and kind of the active YAML parser, for `jusou --version`."""
    kind = "C版 libyaml" if has_c_parser() else "Python版。C版がないため低速"
    return f"ruamel.yaml {__version__}（{kind}）"


def events(text: str) -> Iterator[Event]:
    """Give ruamel.yaml's parse events for `text` one by one.

    Only events are used: ruamel's constructors know nothing of our scalars and drop the positions. They are
    taken from the parser itself, for YAML.parse asks it twice for each, and makes a class for each file.
    Raises `ruamel.yaml.error.YAMLError` where the text is no YAML.
    """
    if has_c_parser():
        from ruamel.yaml.cyaml import CParser  # type: ignore[attr-defined]  # noqa: PLC0415 - may not be there

        parser = CParser(text)
    else:
        _, parser = YAML(typ="safe", pure=True).get_constructor_parser(text)
    return iter(parser.get_event, None)

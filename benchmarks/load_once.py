"""Load one YAML file once and print the seconds that it took: `python -m benchmarks.load_once HOW FILE`.

HOW is `positions` (jusou's own reading: data, and the place of every key and value) or `round-trip`
(ruamel.yaml, which keeps places and comments too). Imports are done before the clock starts, and so is
everything that a first call sets up.
"""

import gc
import sys
import time
from pathlib import Path

from ruamel.yaml import YAML

from jusou_plan.source.file import SourceFile
from jusou_plan.source.limits import DEFAULT
from jusou_plan.source.parsed import Parsed
from jusou_plan.source.yaml_file import parse


def _with_positions(path: Path, text: str) -> object:
    return parse(SourceFile(path, path.name, text), DEFAULT)


def _round_trip(_: Path, text: str) -> object:
    return YAML(typ="rt").load(text)


def main(how: str, path: Path) -> None:
    """Print the seconds for reading `path` from text to data."""
    text = path.read_text(encoding="utf-8")
    load = _with_positions if how == "positions" else _round_trip
    load(path, "名称: 計画")
    gc.collect()
    start = time.perf_counter()
    loaded = load(path, text)
    seconds = time.perf_counter() - start
    if not loaded or (isinstance(loaded, Parsed) and not (loaded.data and loaded.complete)):
        sys.exit(f"{path} could not be read")
    print(seconds)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))

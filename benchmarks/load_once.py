"""Load one YAML file once and print the seconds that it took: `python -m benchmarks.load_once HOW FILE`.

HOW is `positions` (jusou's own reading: data, and the place of every key and value) or `round-trip`
(ruamel.yaml, which keeps places and comments too). Imports are done before the clock starts.
"""

import gc
import sys
import time
from pathlib import Path

from ruamel.yaml import YAML

from jusou_plan.source.file import SourceFile
from jusou_plan.source.limits import DEFAULT
from jusou_plan.source.yaml_file import parse


def main(how: str, path: Path) -> None:
    """Print the seconds for reading `path` from text to data."""
    text = path.read_text(encoding="utf-8")
    gc.collect()
    start = time.perf_counter()
    if how == "positions":
        data = parse(SourceFile(path, path.name, text), DEFAULT).data
    else:
        data = YAML(typ="rt").load(text)
    seconds = time.perf_counter() - start
    if not data:
        sys.exit(f"{path} holds nothing")
    print(seconds)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))

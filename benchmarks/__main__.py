"""`./dev bench [--times N] [NAME…]`: measure, print every figure, and end with 1 if a promise is not kept."""

import argparse
import sys
import tempfile
from pathlib import Path

from benchmarks.comparisons import COMPARISONS
from benchmarks.turns import CommandFailed


def main() -> int:
    """Run the comparisons that are named, all of them if none is."""
    parser = argparse.ArgumentParser(prog="./dev bench", description="Ratios of whole processes run in turn.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"one of {', '.join(COMPARISONS)}")
    parser.add_argument("--times", type=int, default=7, metavar="N", help="rounds that count (7)")
    chosen = parser.parse_args()
    unknown = [name for name in chosen.names if name not in COMPARISONS]
    if unknown or chosen.times < 1:
        parser.error(f"no such benchmark: {unknown[0]}" if unknown else "--times must be 1 or more")
    missed = []
    for name in chosen.names or COMPARISONS:
        with tempfile.TemporaryDirectory() as folder:
            try:
                for result in COMPARISONS[name](Path(folder), chosen.times):
                    print(f"{result.report()}\n", flush=True)
                    missed += [result.title] if result.holds is False else []
            except CommandFailed as failure:
                print(f"{name}: {failure}\n", flush=True)
                missed.append(name)
    for title in missed:
        print(f"MISSED  {title}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())

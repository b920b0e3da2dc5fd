"""Run a command on one core only: `python -m benchmarks.one_core COMMAND…` (Linux)."""

import os
import sys

if __name__ == "__main__":
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    os.execv(sys.argv[1], sys.argv[1:])

"""Make the PDF of a plan twice and print the seconds of each: `python -m benchmarks.render_twice PLAN`.

The first time is counted from the start of the process, with everything that is imported; each time the plan
is read anew. Processor time, which other work on the machine lengthens least. Python looks for unused
objects as seldom as in the `jusou` command.
"""

import gc
import sys
import time
from pathlib import Path

from jusou_plan.cli.app import FEW_SEARCHES


def _make(plan: Path) -> None:
    from jusou_plan.document.plan_document import build_plan_document  # noqa: PLC0415 - imports are counted
    from jusou_plan.model.load import load_plan  # noqa: PLC0415
    from jusou_plan.render.pdf import render_pdf  # noqa: PLC0415

    document, _ = build_plan_document(load_plan(plan))
    render_pdf(document)


if __name__ == "__main__":
    gc.set_threshold(*FEW_SEARCHES)
    _make(Path(sys.argv[1]))
    first = time.process_time()
    _make(Path(sys.argv[1]))
    print(first, time.process_time() - first)

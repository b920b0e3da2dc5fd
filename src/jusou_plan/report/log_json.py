"""The lives of 事業 and 指標 over the revisions of a plan as JSON for programs.

    {
      "version": 1,
      "tool": {"name": "jusou", "version": "0.1.0"},
      "revisions": [                        the oldest first
        {"revision": "e4f5a6b", "day": "2026-03-20", "subject": "人員を増やす"}
      ],
      "unread": [REVISION, …],              those that could not be read, and were left out
      "elements": [
        {
          "kind": "事業", "id": "sodan" or null, "name": "相談支援事業", "gone": false,
          "steps": [{"revision": "e4f5a6b", "changes": [CHANGE, …]}]
        }
      ]
    }

A CHANGE is as in `diff_json`. What is not committed yet has the revision "".
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from jusou_plan import __version__
from jusou_plan.diff.life import Life, Moment
from jusou_plan.report.diff_json import change_object

VERSION = 1


def render_log_json(moments: Sequence[Moment], unread: Sequence[Moment], lives: Sequence[Life]) -> str:
    """Give the lives as a JSON text of the form above, with a line end."""
    report = {
        "version": VERSION,
        "tool": {"name": "jusou", "version": __version__},
        "revisions": [_moment(it) for it in moments],
        "unread": [_moment(it) for it in unread],
        "elements": [
            {
                "kind": life.kind,
                "id": life.id or None,
                "name": life.name,
                "gone": life.gone,
                "steps": [
                    {
                        "revision": step.moment.revision,
                        "changes": [change_object(change) for change in step.changes],
                    }
                    for step in life.steps
                ],
            }
            for life in lives
        ],
    }
    return json.dumps(report, ensure_ascii=False, indent=2) + "\n"


def _moment(moment: Moment) -> dict[str, str]:
    return {"revision": moment.revision, "day": moment.day, "subject": moment.subject}

"""Changes between two versions as JSON for programs.

    {
      "version": 1,                          the version of this form; a new field does not change it
      "tool": {"name": "jusou", "version": "0.1.0"},
      "summary": {"changes": 2, "statutory": 1, "without_reason": 1, "unsure": 0,
                  "kinds": {"増減": 2}},     only kinds that there are
      "changes": [
        {
          "kind": "増減",                    one of `diff.change.ChangeKind`
          "element": {"kind": "事業", "id": "sodan" or null, "name": "相談支援事業"},
          "project": "相談支援事業",         the 事業 that it belongs to, "" for none
          "departments": ["障がい福祉課"],   its 所管課
          "field": "配置人員",               the key that changed, "" for the element as a whole
          "where": ["相談支援員", "人数"],   the way from there: 細事業, row, key
          "respelt": false,                  true where only the spelling changed
          "old": {"name": "…", "words": "5名", "place": PLACE},   null where that version lacks the element
          "new": {"name": "…", "words": "6名", "place": PLACE},
          "items": [{"key": "第1号ロ", "label": "第1号ロ", "title": "…", "concept": "…"}],
          "statutory": true,                 whether it touches 法定記載事項
          "duties": [{"key": "法106-5-2", …}],   what the law asks for when that changes
          "reason": ""                       its 変更理由
        }
      ]
    }

A PLACE is as in `json_report`; a file of a revision is named `HEAD~1:plans/fukui/jigyo.yaml`.
"""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

from jusou_plan import __version__
from jusou_plan.coverage.catalogue import Entry
from jusou_plan.diff.change import Change, Side
from jusou_plan.diff.compare import Versions
from jusou_plan.report.json_report import place

VERSION = 1


def render_diff_json(versions: Versions) -> str:
    """Give the changes as a JSON text of the form above, with a line end."""
    changes = versions.changes
    report = {
        "version": VERSION,
        "tool": {"name": "jusou", "version": __version__},
        "summary": {
            "changes": len(changes),
            "statutory": sum(change.weight.statutory for change in changes),
            "without_reason": sum(change.lacks_reason for change in changes),
            "unsure": versions.unsure,
            "kinds": dict(Counter(change.kind.value for change in changes)),
        },
        "changes": [change_object(change) for change in changes],
    }
    return json.dumps(report, ensure_ascii=False, indent=2) + "\n"


def change_object(change: Change) -> dict[str, Any]:
    """Give one change as an object of the form above."""
    side = change.side
    return {
        "kind": change.kind.value,
        "element": {"kind": change.element_kind, "id": side.id or None, "name": side.element},
        "project": side.project,
        "departments": list(side.departments),
        "field": change.field,
        "where": list(side.where),
        "respelt": change.respelt,
        "old": _side(change.old),
        "new": _side(change.new),
        "items": [_entry(entry) for entry in change.weight.items],
        "statutory": change.weight.statutory,
        "duties": [_entry(entry) for entry in change.weight.duties],
        "reason": change.reason,
    }


def _side(side: Side | None) -> dict[str, Any] | None:
    if side is None:
        return None
    return {"name": side.element, "words": side.words, "place": place(side.span)}


def _entry(entry: Entry) -> dict[str, str]:
    return {"key": entry.key, "label": entry.label, "title": entry.title, "concept": entry.concept}

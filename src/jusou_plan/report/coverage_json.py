"""Coverage of the law as JSON for programs.

    {
      "version": 1,                          the version of this form; a new field does not change it
      "tool": {"name": "jusou", "version": "0.1.0"},
      "plans": [
        {
          "name": "福井市重層的支援体制整備事業実施計画",    null for a plan without 計画
          "municipality": {"name": "福井市", "code": "182010" or null} or null,
          "profile": false,                  true for another city's plan (種別: 事例), which is only compared
          "law_day": "2025-04-01",           the day on which the plan is held against the law
          "law_verified": true,              false where the text of that day's law has not been read
          "summary": {"covered": 14, "shortfall": 1, "exempt": 0, "missing": 2},
          "services": [ITEM],                社会福祉法第106条の4第2項, in the order of the Act
          "contents": [ITEM],                規則第34条の10
          "duties": [ITEM]                   法第106条の5第2項–第4項
        }
      ]
    }

where an ITEM is

    {
      "key": "第1号イ",                      第3号 for the 柱書; 規34-10-1; 法106-5-2
      "concept": "地域包括支援センター運営",  its name in the law's data
      "title": "地域包括支援センターの運営",
      "article": "社会福祉法第106条の4第2項第1号イ",   "" where it is not in force on that day
      "status": "covered",                   covered, shortfall (不足), exempt (適用除外) or missing
      "mark": "○",
      "reason": "",                          why it is not covered, or a remark; "" if nothing is to be said
      "projects": [{"id": "hokatsu-center" or null, "name": "…", "subprojects": ["…"], "method": "委託",
                    "departments": "地域包括ケア推進課", "place": PLACE}],
      "sections": [{"id": "…" or null, "title": "…", "place": PLACE}],
      "procedures": [{"kind": "公表", "date": "…" or null, "method": "…" or null, "evidence": ["…"],
                      "place": PLACE}],
      "problems": [{"kind": "empty-claim", "message": "…", "place": PLACE}]
    }

and a PLACE is as in `json_report`. `subprojects` is empty where the whole project is the item.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from jusou_plan import __version__
from jusou_plan.coverage.basis import scopes_of
from jusou_plan.coverage.item import Coverage, Item, Mark
from jusou_plan.coverage.running import departments, method, scope_title
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.section_name import section_name
from jusou_plan.report.json_report import place

VERSION = 1

STATUS = {
    Mark.COVERED: "covered",
    Mark.SHORTFALL: "shortfall",
    Mark.EXEMPT: "exempt",
    Mark.MISSING: "missing",
}


def render_coverage_json(plans: Iterable[tuple[LoadedPlan, Coverage]]) -> str:
    """Give the coverage of plans as a JSON text of the form above, with a line end."""
    report = {
        "version": VERSION,
        "tool": {"name": "jusou", "version": __version__},
        "plans": [_plan(loaded, coverage) for loaded, coverage in plans],
    }
    return json.dumps(report, ensure_ascii=False, indent=2) + "\n"


def _plan(loaded: LoadedPlan, coverage: Coverage) -> dict[str, Any]:
    header = loaded.plan.header
    city = header.municipality if header else None
    return {
        "name": header.name if header else None,
        "municipality": {"name": city.name, "code": city.code.code if city.code else None} if city else None,
        "profile": coverage.profile,
        "law_day": coverage.day.isoformat(),
        "law_verified": coverage.verified,
        "summary": {STATUS[mark]: number for mark, number in coverage.counts().items()},
        "services": [_item(loaded, item) for item in coverage.services],
        "contents": [_item(loaded, item) for item in coverage.contents],
        "duties": [_item(loaded, item) for item in coverage.duties],
    }


def _item(loaded: LoadedPlan, item: Item) -> dict[str, Any]:
    return {
        "key": item.key,
        "concept": item.concept,
        "title": item.title,
        "article": item.article,
        "status": STATUS[item.mark],
        "mark": item.mark.value,
        "reason": item.reason,
        "projects": [
            {
                "id": project.id.text if project.id else None,
                "name": project.name,
                "subprojects": [scope_title(project, sub) for sub in scopes_of(project, item.key)],
                "method": method(project, item.key),
                "departments": departments(loaded, project, item.key),
                "place": place(loaded.span(project)),
            }
            for project in item.projects
        ],
        "sections": [
            {
                "id": section.id.text if section.id else None,
                "title": section_name(loaded, section),
                "place": place(loaded.span(section)),
            }
            for section in item.sections
        ],
        "procedures": [
            {
                "kind": procedure.kind.value,
                "date": procedure.date.text if procedure.date else None,
                "method": procedure.method,
                "evidence": list(procedure.evidence),
                "place": place(loaded.span(procedure)),
            }
            for procedure in item.procedures
        ],
        "problems": [
            {"kind": problem.kind.value, "message": problem.message, "place": place(problem.span)}
            for problem in item.problems
        ],
    }

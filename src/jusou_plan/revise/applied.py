"""What a plan's files say after edits, held against what they were to say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from jusou_plan.lint.rule import Severity
from jusou_plan.lint.rules import rule_of
from jusou_plan.model.load import load_plan
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.revise.unfit import Unfit
from jusou_plan.source.edits import edited
from jusou_plan.source.finding import Edit, Finding
from jusou_plan.source.unchanged import nothing_else_changed
from jusou_plan.source.yaml_file import parse


def in_values(loaded: LoadedPlan, edits: Iterable[Edit]) -> dict[Path, str]:
    """Give the new text of every file that `edits` of values change.

    Raises Unfit where a file would say anything else besides, as with a name that YAML reads differently.
    """
    texts = after(loaded, edits)
    wanted = list(edits)
    for file in loaded.source.files:
        if file.path not in texts:
            continue
        own = [edit for edit in wanted if edit.span.file == file.name]
        new = replace(file, text=texts[file.path])
        if not nothing_else_changed(parse(file), parse(new), own):
            raise Unfit(
                f"{own[0].span}: 「{own[0].text}」と書くと、YAML では別の意味になります",
                '「: 」「 #」「,」「[ ]」「{ }」を含む名称は、先に古い名称を " " で囲んでおいてください。',
            )
    return texts


def after(loaded: LoadedPlan, edits: Iterable[Edit]) -> dict[Path, str]:
    """Give the new text of every file that `edits` change."""
    by_file: dict[str, list[Edit]] = {}
    for edit in edits:
        by_file.setdefault(edit.span.file, []).append(edit)
    return {
        file.path: edited(file, by_file[file.name]) for file in loaded.source.files if file.name in by_file
    }


def reloaded(loaded: LoadedPlan, texts: Mapping[Path, str]) -> LoadedPlan:
    """Give the plan as `texts` would make it. Raises Unfit where that had errors that it has not now."""
    new = load_plan(loaded.source.root, texts)
    before = _errors(loaded.findings)
    for finding in new.findings:
        key = (finding.code, finding.message)
        if rule_of(finding.code).severity is Severity.ERROR:
            before[key] -= 1
            if before[key] < 0:
                raise Unfit(
                    f"こうすると、計画に新しい誤りができます（{finding.span}: {finding.message}）",
                    finding.advice,
                )
    return new


def _errors(findings: Iterable[Finding]) -> Counter[tuple[str, str]]:
    return Counter((it.code, it.message) for it in findings if rule_of(it.code).severity is Severity.ERROR)

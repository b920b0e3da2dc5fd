"""What a chapter or section is called."""

from __future__ import annotations

from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.outline import OutlineSection


def section_name(loaded: LoadedPlan, section: OutlineSection) -> str:
    """Give the 見出し of a section, else the name of the project or support that it is about."""
    about = section.project or section.support
    return section.title or (loaded.printed(about) if about else "")

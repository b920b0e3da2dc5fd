"""配置人員 in words, the same in every output."""

from __future__ import annotations

from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.staff import Choice, Staff


def staff_words(loaded: LoadedPlan, post: Staff) -> str:
    """Give one post: where, who, with which qualification, how many. Those among them (うち) are left out."""
    text = ""
    where = loaded.printed(post.place) if post.place else post.where
    if post.department and (where or _who(post)):
        text += f"【{loaded.printed(post.department)}】"
    elif post.department:
        where = loaded.printed(post.department)
    if where:
        text += f"{where}："
    text += "、".join(post.posts)
    if post.alias_:
        text += f"（{post.alias_}）"
    if post.area:
        text += f"（{post.area}担当）"
    text += _qualified(post)
    if post.employment:
        text += f"（{post.employment}）"
    text += post.words or ""
    if post.count:
        text += f"{'　' if text and not text.endswith('：') else ''}{post.count.text}"
    return text


def _who(post: Staff) -> bool:
    """Tell whether a post says who is posted; if not, its department alone is where the people are."""
    return bool(post.posts or post.qualifications or post.experience or post.employment or post.words)


def _qualified(post: Staff) -> str:
    """Give the qualification and experience asked for."""
    if not post.qualifications and not post.experience:
        return ""
    listed = "、".join(post.qualifications)
    if len(post.qualifications) > 1:
        listed += "のいずれか" if post.choice is Choice.ANY else "のすべて"
    parts = [f"{listed}の資格"] if listed else []
    parts += [post.experience] if post.experience else []
    return "と、".join(parts) + "を持つ者" if not post.posts else f"（{'、'.join(parts)}を持つ者）"

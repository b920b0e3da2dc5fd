from pathlib import Path

from jusou_plan.document.nodes import IndexedProject
from jusou_plan.document.plan_document import build_plan_document
from jusou_plan.model.load import load_plan


def index(repository: Path, city: str) -> dict[str, IndexedProject]:
    document, _ = build_plan_document(load_plan(repository / "plans" / city))
    return {project.name: project for project in document.projects}


def test_a_project_has_its_items_fields_and_departments(repository: Path) -> None:
    found = index(repository, "fukui")["参加支援事業"]
    assert found.items == ("第2号",)
    assert found.fields == ("障がい", "ひきこもり等")
    assert found.departments == ("障がい福祉課", "福祉政策課 福祉総合相談室よりそい")


def test_it_leads_to_the_heading_above_what_the_plan_tells_of_it(repository: Path) -> None:
    fukui, kasugai = index(repository, "fukui"), index(repository, "kasugai")
    assert fukui["相談支援事業"].target == "sodan-shogai"  # its own subheading, not the list of all projects
    assert fukui["参加支援事業"].target == "setsu-sanka"
    assert kasugai["利用者支援事業"].target == "setsu-sodan"  # one row of a table of four


def test_what_is_told_in_several_places_leads_to_the_first(repository: Path) -> None:
    assert index(repository, "fuji")["利用者支援事業"].target == "s_2_1_3_1"  # 基本型 of three


def test_it_stands_in_the_order_of_the_act(repository: Path) -> None:
    items = [project.items[0] for project in index(repository, "aizuwakamatsu").values()]
    assert items == [
        "第1号イ", "第1号ロ", "第1号ハ", "第1号ニ", "第2号",
        "第3号イ", "第3号ロ", "第3号ハ", "第3号ニ", "第3号", "第4号", "第5号",
    ]  # fmt: skip

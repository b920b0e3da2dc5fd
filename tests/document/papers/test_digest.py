"""概要版: what is told first, what goes when there is no room, and what a plan must hold."""

from pathlib import Path

import pytest

from jusou_plan.document.nodes import Document, Figure
from jusou_plan.document.papers.digest import BACK, Choice, build_digest, lacks
from jusou_plan.document.papers.frame import NothingToPrint
from jusou_plan.model.load import load_plan
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.render.table_csv import render_table_csv
from jusou_plan.render.text import render_text
from jusou_plan.render.walk import nodes
from tests.document.printing import load

CITIES = ("aizuwakamatsu", "fuji", "fukui", "kasugai")


@pytest.fixture
def fukui(repository: Path) -> LoadedPlan:
    return load_plan(repository / "plans/fukui")


def titles(document: Document) -> list[str]:
    return [section.title[0].text for section in document.body]  # type: ignore[union-attr]


def headings(document: Document) -> set[str]:
    return {heading for heading in titles(document) if heading}


class TestWhatIsTold:
    def test_the_plan_of_fukui(self, fukui: LoadedPlan) -> None:
        document = build_digest(fukui, Choice())
        told = render_table_csv(document)

        assert (document.cover.title, document.cover.subtitle, document.cover.period) == (
            "福井市重層的支援体制整備事業実施計画",
            "概要版",
            "令和7年度",
        )
        assert "5つの支援と12の事業" in titles(document)
        for name, count in (("包括的相談支援事業", 4), ("地域づくり事業", 5), ("参加支援事業", 1)):
            assert f"{name}\n{count}事業" in told
        assert "位置づけ,社会福祉法第106条の5に基づく" in told
        assert "一体として行う事業（社会福祉法第106条の4第2項）" in told
        assert "アウトリーチ延べ件数,令和5年度 446件 → 令和6年度 459件（令和7年2月末）" in told

    def test_the_principle_is_that_of_the_plan_above(self, repository: Path) -> None:
        text = render_text(build_digest(load_plan(repository / "plans/aizuwakamatsu"), Choice()))

        assert "誰もが安心して暮らせるよう地域で支え合うあいづわかまつ" in text
        assert "年齢を重ねても誰もがいきいきと暮らせる地域社会の実現" not in text

    def test_goals_stand_where_a_plan_has_no_indicators(self, repository: Path) -> None:
        document = build_digest(load_plan(repository / "plans/aizuwakamatsu"), Choice())

        assert "主な目標" in titles(document)
        told = render_table_csv(document)
        assert "地域ケア会議開催回数,50回/年" in told
        assert "参加支援事業,社会とのつながりづくりに向けて、社会資源を充実,社会とのつながりづくりに" in told

    def test_a_year_is_not_said_twice(self, repository: Path) -> None:
        told = render_table_csv(build_digest(load_plan(repository / "plans/kasugai"), Choice()))

        assert "地域福祉包括化推進員の配置数,令和6年度 3名 → 令和7年度 4名" in told

    @pytest.mark.parametrize("city", CITIES)
    def test_the_back_begins_a_page_of_its_own(self, repository: Path, city: str) -> None:
        document = build_digest(load_plan(repository / "plans" / city), Choice())

        assert [section.id for section in document.body if section.page_break] == [BACK]

    def test_desks_are_told_by_what_troubles_people(self, fukui: LoadedPlan) -> None:
        told = render_table_csv(build_digest(fukui, Choice()))

        assert "高齢の方の介護や暮らしのこと" in told
        assert (
            "地域包括支援センター（明倫、あたご、中央北、不死鳥、あずま、大東）、ほか7か所" in told
        )  # of thirteen centres, six are named


class TestWhatGoes:
    def test_figures_that_only_fill_go_before_the_text_becomes_smaller(self) -> None:
        assert Choice().after(1, 2) == Choice(back=1)
        assert Choice(back=1).after(1, 2) == Choice(back=2)
        assert Choice(back=2).after(1, 2) == Choice(size=1, back=2)

    def test_so_do_the_last_sentences_about_the_supports(self) -> None:
        assert Choice().after(2, 1) == Choice(front=1)
        assert Choice().after(2, 2) == Choice(front=1, back=1)

    def test_what_went_first_is_tried_again_at_the_size_that_fits(self) -> None:
        assert Choice(size=3, front=1, back=2).fuller() == (
            Choice(size=3, front=0, back=2),
            Choice(size=3, front=1, back=0),
            Choice(size=3, front=1, back=1),
        )
        assert Choice(size=3, front=2, back=3).fuller() == ()

    def test_the_text_becomes_smaller_before_a_detail_goes(self) -> None:
        assert Choice(front=1).after(2, 1) == Choice(size=1, front=1)
        assert Choice(size=3, front=1, back=2).after(2, 1) == Choice(size=3, front=2, back=2)
        assert Choice(size=3, front=1, back=2).after(1, 3) == Choice(size=3, front=1, back=3)

    def test_what_fits_is_taken(self) -> None:
        assert Choice(size=2, front=1).after(1, 1) == Choice(size=2, front=1)

    def test_in_the_end_nothing_is_left_to_try(self) -> None:
        choice: Choice | None = Choice()
        tried = []
        while choice is not None:
            tried.append(choice)
            choice = choice.after(2, 2)

        assert len(tried) == len(set(tried)) < 20

    @pytest.mark.parametrize("city", CITIES)
    def test_the_text_is_never_too_small_to_be_read(self, repository: Path, city: str) -> None:
        loaded = load_plan(repository / "plans" / city)
        sizes = [build_digest(loaded, Choice(size=size)).brief for size in range(4)]

        assert [brief.text for brief in sizes if brief] == [10.5, 10.0, 9.5, 9.0]

    def test_each_step_tells_less(self, fukui: LoadedPlan) -> None:
        fronts = [len(render_text(build_digest(fukui, Choice(front=step)))) for step in range(7)]
        backs = [len(render_text(build_digest(fukui, Choice(back=step)))) for step in range(2, 9)]

        assert fronts == sorted(fronts, reverse=True)
        assert backs == sorted(backs, reverse=True)
        assert fronts[0] > fronts[-1] > 0
        assert backs[0] > backs[-1] > 0

    def test_what_is_left_out_is_named(self) -> None:
        assert Choice(front=2, back=1).left_out == (
            "各支援の説明の3文目から",
            "各支援の説明の2文目から",
            "全体イメージの図",
        )

    def test_meetings_are_named_even_without_their_chart(self, fukui: LoadedPlan) -> None:
        document = build_digest(fukui, Choice(back=5))

        assert not [node for node in nodes(document) if isinstance(node, Figure)]
        assert "地域共生社会推進代表者会議,年1回" in render_table_csv(document)


class TestWhatIsMissing:
    def test_a_plan_without_projects(self) -> None:
        with pytest.raises(NothingToPrint, match="計画に事業がありません"):
            build_digest(load("計画: {名称: 見本市の計画, 自治体: {名称: 見本市}}"), Choice())

    def test_a_plan_with_nothing_but_a_project(self) -> None:
        loaded = load("事業: [{名称: 見守り事業}]")

        assert titles(build_digest(loaded, Choice())) == ["1の事業", "計画について"]
        assert lacks(loaded) == (
            "計画にないので載せていません: 基本理念（関連計画の「基本理念」）、推進体制（会議）、指標・目標、"
            "相談窓口、連絡先（計画の「連絡先」）",
        )

    def test_a_plan_that_lacks_nothing(self) -> None:
        assert (
            lacks(
                load("""
            計画:
              名称: 見本市の計画
              自治体: {名称: 見本市}
              連絡先: {電話: "000-111-2222"}
            関連計画: [{名称: 上位の計画, 関係: 上位計画, 基本理念: 支え合うまち}]
            会議: [{名称: 推進会議}]
            指標: [{名称: 相談件数, 実績: [{年度: R6, 値: 4}]}]
            窓口: [{名称: くらしの窓口}]
        """)
            )
            == ()
        )

    def test_another_citys_case_is_not_called_a_plan_of_the_act(self) -> None:
        loaded = load("計画: {種別: 事例, 名称: 見本, 自治体: {名称: 見本市}}\n事業: [{名称: 見守り事業}]")

        assert "社会福祉法第106条の5に基づく" not in render_table_csv(build_digest(loaded, Choice()))

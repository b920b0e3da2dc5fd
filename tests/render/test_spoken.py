import pytest
from hypothesis import given
from hypothesis import strategies as st

from jusou_plan.render.spoken import is_phrase, sentences, spoken, spoken_number, spoken_title


class TestNumbers:
    @pytest.mark.parametrize(
        ("written", "read"),
        [
            ("①", "まる1"),
            ("⑳", "まる20"),
            ("㉑", "まる21"),
            ("❸", "まる3"),
            ("(1)", "かっこ1"),
            ("（２）", "かっこ2"),
            ("⑶", "かっこ3"),
            ("(ア)", "かっこア"),
            ("ア", "ア"),
            ("A", "A"),
            ("1", "1"),
            ("Ⅱ", "2"),
            ("第Ⅳ章", "第4章"),
            ("第3章", "第3章"),
            ("・", ""),
            ("(1)▲", "かっこ1、黒三角"),
            ("(2)○", "かっこ2、まる"),
            ("▲", "黒三角"),
        ],
    )
    def test_of_headings_and_items(self, written: str, read: str) -> None:
        assert spoken_number(written) == read

    @pytest.mark.parametrize(
        ("written", "read"),
        [
            ("実務者会議の③④", "実務者会議のまる3、まる4"),
            ("次の(1)から(3)まで", "次のかっこ1からかっこ3まで"),
            ("(ア)(イ)のいずれか", "かっこア、かっこイのいずれか"),
            ("Ⅲ型のみ", "3型のみ"),
            ("４０歳以上", "40歳以上"),
            ("年間5,000円", "年間5000円"),
            ("1.3人以上", "1.3人以上"),
            ("二〇二五年", "二〇二五年"),
        ],
    )
    def test_in_a_sentence(self, written: str, read: str) -> None:
        assert spoken(written) == read

    @pytest.mark.parametrize(
        ("written", "read"),
        [
            ("基本施策3-2　孤立を生まない地域づくり", "基本施策3の2、孤立を生まない地域づくり"),
            ("文京1-2-3", "文京1の2の3"),
            ("電話 000-111-2222", "電話 000-111-2222"),
            ("10-12月", "10-12月"),
            ("2025-04-01", "2025-04-01"),
        ],
    )
    def test_joined_by_a_hyphen_are_numbers_of_numbers(self, written: str, read: str) -> None:
        assert spoken(written) == read

    @pytest.mark.parametrize(
        ("written", "read"),
        [
            ("「8050問題」など", "「はちまるごーまる問題」など"),
            ("9060世帯", "きゅうまるろくまる世帯"),
            ("年間8050件", "年間8050件"),
        ],
    )
    def test_of_ages_are_read_as_people_do(self, written: str, read: str) -> None:
        assert spoken(written) == read

    def test_in_brackets_that_count_something_are_no_item_numbers(self) -> None:
        assert spoken("子（1人目）") == "子（1人目）"


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("令和7年度～令和9年度", "令和7年度から令和9年度まで"),
        ("令和7年度〜令和9年度までの3年間", "令和7年度から令和9年度までの3年間"),
        ("月1回(第4火曜日9:00～12:00)", "月1回（第4火曜日9時から12時まで）"),
        ("17:15まで", "17時15分まで"),
        ("2025/4/1", "2025年4月1日"),
        ("令和7年4月1日(火)", "令和7年4月1日（火曜日）"),
        ("R7年度", "令和7年度"),
        ("50回/年", "1年につき50回"),
        ("2.5人／月", "1か月につき2.5人"),
        ("30㎡", "30平方メートル"),
        ("208.85㎢", "208.85平方キロメートル"),
        ("208.85km²", "208.85平方キロメートル"),
        ("3×4", "3かける4"),
        ("¥300", "300円"),
    ],
)
def test_dates_times_and_amounts(written: str, read: str) -> None:
    assert spoken(written) == read


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("相談→支援", "相談から支援"),
        ("委託／直営", "委託又は直営"),
        ("就労体験／所管課は障がい福祉課", "就労体験、所管課は障がい福祉課"),
        ("協議体　各1名以上", "協議体、各1名以上"),
        ("担当：福祉政策課", "担当は、福祉政策課"),
        ("毎年度の目標：", "毎年度の目標"),
        ("参加支援事業：所管課は障がい福祉課", "参加支援事業、所管課は障がい福祉課"),
        ("～つながりを編む～", "つながりを編む"),
        ("ココ☆カラ", "ココカラ"),
        ("○", "まる"),
        ("×", "ばつ"),
        ("—", "記載なし"),
        ("必要な支援…", "必要な支援"),
        ("│", ""),
    ],
)
def test_other_signs(written: str, read: str) -> None:
    assert spoken(written) == read


class TestMiddleDots:
    def test_between_words_are_pauses(self) -> None:
        assert spoken("高齢・障がい・こども") == "高齢、障がい、こども"

    def test_within_katakana_do_not_tear_a_name(self) -> None:
        assert spoken("ワークス・コープ") == "ワークス コープ"

    def test_that_begin_a_line_are_bullets(self) -> None:
        assert spoken("・生活支援課") == "生活支援課"


class TestLegalForms:
    @pytest.mark.parametrize(
        ("written", "read"),
        [
            ("明倫（(医)雄久会）", "明倫（医療法人雄久会）"),
            ("(公財)松原病院", "公益財団法人松原病院"),
            ("(特非)はるもにあ", "特定非営利活動法人はるもにあ"),
            ("（福）足羽福祉会", "社会福祉法人足羽福祉会"),
            ("ひばり(株)", "ひばり株式会社"),
            ("㈱ひばり", "株式会社ひばり"),
            ("(学)ひばり学園", "学校法人ひばり学園"),
        ],
    )
    def test_are_written_out(self, written: str, read: str) -> None:
        assert spoken(written) == read

    def test_are_not_seen_in_brackets_that_say_something_else(self) -> None:
        assert spoken("地震(大)の備え") == "地震（大）の備え"


class TestBrackets:
    def test_around_a_label_give_way_to_a_pause(self) -> None:
        assert spoken("【介護】地域介護予防活動支援事業") == "介護、地域介護予防活動支援事業"
        assert spoken("【障がい】（就労体験）障がい福祉課") == "障がい、就労体験、障がい福祉課"
        assert spoken("図の説明。【介護】【困窮】相談支援") == "図の説明。介護、困窮、相談支援"

    def test_of_two_names_are_joined_lest_what_follows_seem_a_third(self) -> None:
        assert spoken("（基本型・こども家庭センター型）利用者支援事業") == (
            "基本型とこども家庭センター型、利用者支援事業"
        )

    def test_around_a_whole_line_go(self) -> None:
        assert spoken("<一般型のみで実施>") == "一般型のみで実施"
        assert spoken("【自己評価（成果と課題）】") == "自己評価（成果と課題）"

    def test_within_a_sentence_are_quotation_marks(self) -> None:
        assert spoken("計画に【重層】と記した事項") == "計画に「重層」と記した事項"
        assert spoken("【重層】と記した事項") == "「重層」と記した事項"


class TestNoteMarks:
    def test_are_called_notes(self) -> None:
        assert spoken("支援会議（※1）を開く。") == "支援会議（注1）を開く。"

    def test_stand_before_the_full_stop_of_the_sentence_that_they_explain(self) -> None:
        assert sentences(spoken("方針を検討する。（※）次に進む。")) == [
            "方針を検討する（注）。",
            "次に進む。",
        ]

    def test_stay_with_their_label(self) -> None:
        assert spoken("【機能強化事業】（※）") == "機能強化事業（注）"


def test_addresses_stay_as_they_are() -> None:
    written = "案内は https://example.jp/a~b/c-d_e?x=1:2 と soudan-1@example.jp へ"
    assert spoken(written) == written


def test_a_title_pauses_after_its_number() -> None:
    assert spoken_title("1 所管課") == "1、所管課"
    assert spoken_title("C 参加の場づくり") == "C、参加の場づくり"
    assert spoken_title("令和 7 年度") == "令和 7 年度"


class TestSentences:
    def test_end_with_a_full_stop_of_their_own_or_get_one(self) -> None:
        assert sentences("相談を受ける。支援につなぐ") == ["相談を受ける。", "支援につなぐ。"]

    def test_hold_what_stands_in_brackets(self) -> None:
        written = "障がい者等（以下「者」という。）を支える。"
        assert sentences(written) == [written]

    def test_in_brackets_altogether_lose_them(self) -> None:
        assert sentences("学んでいます。（庁内連携）") == ["学んでいます。", "庁内連携。"]

    def test_end_with_the_line(self) -> None:
        assert sentences("本人\n両親") == ["本人。", "両親。"]

    def test_are_none_in_an_empty_text(self) -> None:
        assert sentences("") == []


def test_what_can_end_a_sentence_is_a_phrase() -> None:
    assert is_phrase("障がい福祉課")
    assert not is_phrase("相談に応じる。")
    assert not is_phrase("各センターは、1名以上")


UNSPEAKABLE = set("①⑫㉑Ⅰⅷ⑴～〜→○▲×…█│☎㎡㈱５Ａ")
SIGNS = "①⑫㉑Ⅰⅷ⑴（）()【】<>・／/：:～〜→—※○▲×…　 、。「」福医株12５年月日回ア・イＡ%,.\n"


@given(st.text(alphabet=SIGNS + "│█☎㎡㈱", max_size=30))
def test_nothing_is_left_that_only_the_eye_can_read(text: str) -> None:
    assert not set(spoken(text)) & UNSPEAKABLE

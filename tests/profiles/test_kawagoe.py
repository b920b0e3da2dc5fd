"""profiles/kawagoe: 四つの窓口の対象、相談内容、職種、連絡先が、どれも正しいセンターにあること(O-S1)。

Every literal here was read from the published leaflet, not from the YAML. There the headings of two
centres follow their lists; which list belongs to which was told from what the lists say.
"""

from __future__ import annotations

import pytest

from jusou_plan.document.nodes import Document
from jusou_plan.document.plan_document import build_plan_document
from jusou_plan.lint.engine import lint
from jusou_plan.model.desk import Desk
from jusou_plan.model.header import DocumentKind
from jusou_plan.model.load import load_plan
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.place import Place
from tests.conftest import REPOSITORY
from tests.language.plain_table import ABOVE, plain_table, table_named, tables_of
from tests.language.written import element

CENTRES = [
    "福祉相談センター",
    "子育て世代包括支援センター",
    "障害者総合相談支援センター",
    "自立相談支援センター",
]


@pytest.fixture(scope="module")
def kawagoe() -> LoadedPlan:
    return load_plan(REPOSITORY / "profiles" / "kawagoe")


@pytest.fixture(scope="module")
def document(kawagoe: LoadedPlan) -> Document:
    printed, findings = build_plan_document(kawagoe)
    assert findings == ()
    return printed


def desk(loaded: LoadedPlan, name: str) -> Desk:
    return element(loaded, Desk, name)


def reached(loaded: LoadedPlan, name: str) -> list[tuple[str | None, list[str], list[str]]]:
    """用件, 電話 and FAX of each telephone line of a desk."""
    return [
        (line.matter, list(line.phone), list(line.fax)) for line in desk(loaded, name).contacts if line.phone
    ]


def test_it_is_a_profile_without_a_mistake(kawagoe: LoadedPlan) -> None:
    assert lint(kawagoe) == ()
    assert kawagoe.plan.header is not None
    assert kawagoe.plan.header.kind is DocumentKind.PROFILE
    assert kawagoe.plan.header.municipality.name == "川越市"


def test_four_centres_stand_under_one_desk(kawagoe: LoadedPlan) -> None:
    inner = [it for it in kawagoe.plan.desks if it.parent]

    assert sorted(it.name for it in inner) == sorted(CENTRES)
    assert {kawagoe.printed(it.parent) for it in inner if it.parent} == {"福祉総合相談窓口"}


def test_whom_each_centre_serves(kawagoe: LoadedPlan) -> None:
    assert {name: list(desk(kawagoe, name).clients) for name in CENTRES} == {
        "福祉相談センター": ["高齢者", "その家族", "地域の人", "など"],
        "子育て世代包括支援センター": ["妊産婦", "その家族", "18歳までの子ども", "その保護者", "など"],
        "障害者総合相談支援センター": ["障害のある人", "その家族"],
        "自立相談支援センター": ["生活に困っている人", "など"],
    }


@pytest.mark.parametrize(
    ("name", "matters"),
    [
        ("福祉相談センター", ["もの忘れ", "家族の介護", "相談する先の分からない", "など"]),
        ("子育て世代包括支援センター", ["妊娠、出産、子育て", "母子健康手帳の交付", "保育サービス", "など"]),
        (
            "障害者総合相談支援センター",
            ["日中に通える場所", "福祉サービス", "仕事", "生活の困りごと", "など"],
        ),
        (
            "自立相談支援センター",
            ["収入がない", "借金の返済", "税金・家賃・公共料金の支払い", "仕事", "など"],
        ),
    ],
)
def test_what_each_centre_is_asked(kawagoe: LoadedPlan, name: str, matters: list[str]) -> None:
    written = desk(kawagoe, name).matters

    assert len(written) == len(matters)
    assert all(said in text for said, text in zip(matters, written, strict=True))


def test_who_sits_in_each_centre(kawagoe: LoadedPlan) -> None:
    assert {name: list(desk(kawagoe, name).posts) for name in CENTRES} == {
        "福祉相談センター": ["社会福祉士", "保健師"],
        "子育て世代包括支援センター": ["保健師", "助産師", "社会福祉士", "保育士"],
        "障害者総合相談支援センター": ["社会福祉士", "精神保健福祉士", "介護福祉士", "など"],
        "自立相談支援センター": [
            "社会福祉士",
            "キャリアコンサルタント",
            "ファイナンシャルプランナー",
            "など",
        ],
    }


def test_the_numbers_of_each_centre(kawagoe: LoadedPlan) -> None:
    assert {name: reached(kawagoe, name) for name in CENTRES} == {
        "福祉相談センター": [(None, ["049-293-4220"], ["049-293-4227"])],
        "子育て世代包括支援センター": [
            ("妊産婦・乳幼児相談", ["049-293-4237"], ["049-293-4227"]),
            ("子育て相談", ["049-293-4238"], ["049-293-4227"]),
            ("保育施設・サービス相談", ["049-293-4238"], ["049-293-4227"]),
        ],
        "障害者総合相談支援センター": [
            ("生活相談", ["049-293-9290"], ["049-293-9291"]),
            ("就労相談", ["049-293-4319"], ["049-293-4329"]),
        ],
        "自立相談支援センター": [(None, ["049-293-9413"], ["049-293-9419"])],
    }


def test_mail_and_appointments(kawagoe: LoadedPlan) -> None:
    mail = {name: [it for line in desk(kawagoe, name).contacts for it in line.mail] for name in CENTRES}
    asked = {name for name in CENTRES if any(line.appointment for line in desk(kawagoe, name).contacts)}

    assert mail == {
        "福祉相談センター": ["fukushisodan@city.kawagoe.saitama.jp"],
        "子育て世代包括支援センター": ["kosodate-hokatsu@city.kawagoe.saitama.jp"],
        "障害者総合相談支援センター": ["shuroshien@city.kawagoe.saitama.jp"],
        "自立相談支援センター": [],
    }
    assert asked == {"自立相談支援センター"}


def test_the_place_is_told_once_with_its_rooms(kawagoe: LoadedPlan) -> None:
    [place] = kawagoe.plan.places
    main = desk(kawagoe, "福祉総合相談窓口")

    assert isinstance(place, Place)
    assert (place.name, place.postcode) == ("川越市民サービスステーション", "350-1123")
    assert place.address == "川越市脇田本町8-1 U PLACE（ユープレイス）3階"
    assert [(room.name, bool(room.notes)) for room in place.rooms] == [
        ("福祉の店", False),
        ("キッズルーム", True),
        ("授乳室", True),
        ("子ども専用相談室", False),
    ]
    assert main.fee == "無料"
    assert [line.hours for line in main.contacts] == [
        "月曜日から土曜日まで（祝日・休日・年末年始を除く。）午前9時30分～午後6時15分"
    ]
    assert [it.name for it in kawagoe.plan.desks if it.place] == ["福祉総合相談窓口"]


def test_the_numbers_are_printed_beside_their_centre(document: Document) -> None:
    assert plain_table(table_named(document, "窓口の連絡先")) == [
        ["センター", "用件", "電話", "FAX", "予約"],
        ["福祉相談センター", "", "049-293-4220", "049-293-4227", ""],
        ["子育て世代包括支援センター", "妊産婦・乳幼児相談", "049-293-4237", "049-293-4227", ""],
        [ABOVE, "子育て相談", "049-293-4238", "049-293-4227", ABOVE],
        [ABOVE, "保育施設・サービス相談", "049-293-4238", "049-293-4227", ABOVE],
        ["障害者総合相談支援センター", "生活相談", "049-293-9290", "049-293-9291", ""],
        [ABOVE, "就労相談", "049-293-4319", "049-293-4329", ABOVE],
        ["自立相談支援センター", "", "049-293-9413", "049-293-9419", "事前の予約が必要"],
    ]


def test_every_centre_has_its_sheet_after_that_of_the_whole(document: Document) -> None:
    about, *sheets = [plain_table(table) for table in tables_of(document)]

    assert about[0] == ["都道府県", "埼玉県"]
    assert ["ここにある窓口", "\n".join(f"・ {name}" for name in CENTRES)] in sheets[0]
    assert [["対象", "障害のある人、その家族"] in sheet for sheet in sheets[1:5]] == [
        False,
        False,
        True,
        False,
    ]

"""What the law rules say about the plan of 会津若松市, and why each is true of the published plan."""

from pathlib import Path

from jusou_plan.lint.engine import lint
from jusou_plan.lint.settings import EVERYTHING
from jusou_plan.model.load import load_plan


def test_what_is_said_about_the_plan_of_aizuwakamatsu(repository: Path) -> None:
    loaded = load_plan(repository / "plans/aizuwakamatsu")
    lines = {file.name: file.lines for file in loaded.source.files}

    found = [
        (
            it.severity.keyword,
            it.rule.code,
            Path(it.finding.span.file).name,
            lines[it.finding.span.file][it.finding.span.start.line - 1].strip(),
            it.finding.message,
        )
        for it in lint(loaded, EVERYTHING)
    ]

    declared = "は「不足」と申告されています。理由: 公表された計画"
    unmeasured = "の目標に、測れるものがありません"
    assert [(*it[:4], it[4].split(declared)[0]) for it in found] == [
        # It never mentions the guideline.
        ("info", "REQ-109", "honbun.yaml", "本文:", "国の指針に則することが書かれていません"),
        # A figure of the ministry, known by its caption.
        (
            *("info", "FIG-901", "honbun.yaml", "- 図: 重層的支援体制整備事業の概要"),
            "「重層的支援体制整備事業の概要」の画像がまだありません",
        ),
        # Four of its projects have no goal.
        (
            *("warning", "REQ-106", "honbun.yaml", "記載: [規34-10-2, 規34-10-3]"),
            "第1号ハ、第1号ニ、第3号ロ、第3号ニの事業に目標がありません",
        ),
        # Its goals for older people are of a plan for R6–8, those for disabled people of one for R6–11.
        (
            *("info", "DATE-102", "jigyo-1-sodan.yaml", "出典計画: 高齢者福祉計画・第9期介護保険事業計画"),
            "目標の出典「会津若松市高齢者福祉計画・第9期介護保険事業計画」の期間（令和6年度～8年度）が、"
            "計画期間（令和8年度～令和13年度）の途中で終わります",
        ),
        # It writes 障がい者 in the title of the law too.
        (
            *("warning", "CIT-005", "jigyo-1-sodan.yaml"),
            "名称: 障がい者の日常生活及び社会生活を総合的に支援するための法律",
            "「障がい者の日常生活及び社会生活を総合的に支援するための法律」は、"
            "法律の題名「障害者の日常生活及び社会生活を総合的に支援するための法律」と違います",
        ),
        # There is a first, second, third and fifth 地域障がい者相談窓口, and one of 北会津.
        (
            *("info", "NUM-106", "jigyo-1-sodan.yaml"),
            "- {施設: 第5地域障がい者相談窓口, 役割: 地域障がい者相談窓口}",
            "「相談支援事業」の実施施設に、「第4地域障がい者相談窓口」がありません",
        ),
        (
            *("info", "DATE-102", "jigyo-1-sodan.yaml"),
            "出典計画: 第4次障がい者計画・第7期障がい福祉計画・第3期障がい児福祉計画",
            "目標の出典「第4次会津若松市障がい者計画・第7期障がい福祉計画・第3期障がい児福祉計画」の期間"
            "（令和6年度～11年度）が、計画期間（令和8年度～令和13年度）の途中で終わります",
        ),
        # Two of its goals are 実施回数 in 件, and the number of staff in place is 3人/年.
        (
            *("info", "NUM-107", "jigyo-1-sodan.yaml"),
            "- {内容: 地域の相談機関との連携強化の取組の実施回数, 値: 47件/年}",
            "回数を数える「地域の相談機関との連携強化の取組の実施回数」の単位が「件」です",
        ),
        (
            *("info", "NUM-107", "jigyo-1-sodan.yaml"),
            "- {内容: 個別事例の支援内容の検証の実施回数, 値: 12件/年}",
            "回数を数える「個別事例の支援内容の検証の実施回数」の単位が「件」です",
        ),
        (
            *("info", "NUM-108", "jigyo-1-sodan.yaml"),
            "- {内容: 基幹相談支援センターの主任相談支援専門員の配置数, 値: 3人/年}",
            "「基幹相談支援センターの主任相談支援専門員の配置数」は、ある時点の数ですが、「/年」が付いています",
        ),
        # It does not say of what type its 利用者支援事業 is.
        (
            *("info", "COMP-207", "jigyo-1-sodan.yaml", "名称: 利用者支援事業"),
            "「利用者支援事業」がどの型かが分かりません",
        ),
        # It rests 利用者支援事業 on the 児童福祉法.
        (
            *("warning", "CIT-006", "jigyo-1-sodan.yaml"),
            "根拠法: {名称: 児童福祉法, 法律番号: 昭和22年法律第164号}",
            "第1号ハの事業「利用者支援事業」の根拠法が児童福祉法ですが、号が指すのは子ども・子育て支援法です",
        ),
        # Of housing it speaks in an imagined case only.
        (
            *("info", "COMP-214", "jigyo-1-sodan.yaml"),
            "生活に困窮する方が抱える、複雑化・複合化した地域生活課題について、本人や家族、関係者の相談に応じる。",
            "「自立相談支援事業」が、2025年4月1日に加わった居住の相談に触れていません",
        ),
        # Of three contracted projects it names neither contractor nor site.
        (
            *("info", "OUT-302", "jigyo-2-chiiki-zukuri.yaml", "実施方式: 一部委託"),
            "「生活支援体制整備事業」など3事業に委託先がありません",
        ),
        # It lists the reinforced part of the centre only.
        (
            *("info", "COMP-206", "jigyo-2-chiiki-zukuri.yaml"),
            "名称: 地域活動支援センター機能強化事業",
            "第3号ハの事業が「地域活動支援センター機能強化事業」だけで、基礎的事業に触れていません",
        ),
        # Four projects have goals in words only.
        (
            *("info", "REQ-107", "jigyo-2-chiiki-zukuri.yaml"),
            "- 地域福祉を考えるフォーラムの開催と、地域住民による研修会の開催の支援",
            f"「生活困窮者支援等のための地域づくり事業」{unmeasured}",
        ),
        (
            *("info", "REQ-107", "jigyo-3-kyodo.yaml"),
            "- 包括的相談支援事業者及び地域づくり事業者と、多機関協働事業者との情報共有会議の開催"
            "（福祉4分野以外を含む。）",
            f"「多機関協働事業」{unmeasured}",
        ),
        (
            *("info", "REQ-107", "jigyo-3-kyodo.yaml"),
            "- 家庭訪問等の回数を増やすなどして、アウトリーチを強化",
            f"「アウトリーチ等を通じた継続的支援事業」{unmeasured}",
        ),
        # Nor is housing among the supports of 第2号 and 第4号.
        (
            *("info", "COMP-213", "jigyo-3-kyodo.yaml", "名称: 参加支援事業"),
            "第2号と第4号の事業が、住まいについての支援に触れていません",
        ),
        (
            *("info", "REQ-107", "jigyo-3-kyodo.yaml"),
            "- 社会とのつながりづくりに向けて、社会資源を充実",
            f"「参加支援事業」{unmeasured}",
        ),
        # Of meetings under the laws on 生活保護 and on people in need it does not speak.
        (
            *("info", "MTG-407", "kaigi.yaml", "名称: 支援会議"),
            "生活保護法の調整会議、生活困窮者自立支援法の支援会議との連携に触れていません",
        ),
        # Of measures that come with contracts, and of the secrecy of contractors, it does not speak.
        (
            *("warning", "OUT-301", "keikaku.yaml", "計画:"),
            "「地域包括支援センター運営事業」など7事業を委託していますが、"
            "一体的な実施を確保する措置が手続にも文章にもありません",
        ),
        (
            *("warning", "OUT-304", "keikaku.yaml", "計画:"),
            "「地域包括支援センター運営事業」など7事業を委託していますが、"
            "受託者が秘密を守ることが手続にも文章にもありません",
        ),
        # Three plans with which it agrees end while it runs, and it speaks of no revision.
        (
            *("warning", "PROC-505", "keikaku.yaml", "期間: 令和8年度～令和13年度"),
            "計画期間の途中で改まる計画がありますが、見直しに触れていません: "
            "「会津若松市高齢者福祉計画・第9期介護保険事業計画」（令和8年度まで）、"
            "「第4次会津若松市障がい者計画・第7期障がい福祉計画・第3期障がい児福祉計画」（令和11年度まで）、"
            "「会津若松市こども計画」（令和11年度まで）",
        ),
        # Its period runs over April of 令和9年.
        (
            *("info", "TIME-701", "keikaku.yaml", "期間: 令和8年度～令和13年度"),
            "計画期間が、2027年4月1日に施行される改正にかかります。改正の内容は未確認です",
        ),
        # Its chapter on policy names three fields and not 生活困窮.
        ("info", "GAP-801", "keikaku.yaml", "- 項目: 規34-10-1", "基本方針（規34-10-1）"),
        # It makes support plans, and cites 第5号 only.
        ("info", "GAP-801", "keikaku.yaml", "- 項目: 第6号", "支援プランの作成（第6号）"),
        # No procedure by which opinions came into the plan is told.
        (
            *("info", "GAP-801", "keikaku.yaml", "- 項目: 法106-5-2"),
            "住民や支援関係機関などの意見の反映（法106-5-2）",
        ),
        # Of its plan for children it does not say that it is that of the 子ども・子育て支援法.
        (
            *("info", "GAP-801", "keikaku.yaml", "- 項目: 法106-5-3"),
            "四つの法定計画などとの調和（法106-5-3）",
        ),
        # How and when it is published stands nowhere in it.
        ("info", "GAP-801", "keikaku.yaml", "- 項目: 法106-5-4", "計画の公表（法106-5-4）"),
        # No body for housing is named in it.
        ("info", "GAP-801", "keikaku.yaml", "- 項目: 居住支援連携", "居住支援連携"),
        # Of the two 町北町 in its tables one must be a slip of the pen; which one cannot be told.
        (
            *("warning", "NAM-109", "shisetsu.yaml", "所在地: 町北町大字上荒久田字石尻216番地"),
            "「町北町大字上荒久田字石尻」は、ほかの所在地では「町北町大字上荒久字田石尻」と書かれています",
        ),
    ]

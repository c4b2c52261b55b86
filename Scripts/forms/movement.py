"""住民異動届 for moving in (転入), within the city (転居) and out of it (転出), after the layouts usual in cities.

They are filed under 住民基本台帳法 articles 22, 23 and 24 and share one drawing.
"""

from blocks import *  # noqa: F403

KINDS = ["転入", "転居", "転出", "世帯変更"]
# Whoever files later than 14 days after moving is asked why (住民基本台帳法 52条2項).
LATE = ["転入", "転居"]
PAST = {"path": "moving.late", "is": "yes"}
WHEN_LATE = {
    "ja": "おくれた理由を、用紙に書きます。正当な理由がないときは、5万円以下の過料になることがあります。",
    "en": "The form gives your reason. Without a good one a fine of up to 50,000 yen is possible.",
}
NEW, OLD, NEXT = "address.new", "address.old", "address.next"


def form(kind, law, moved, to, former, last, lines, papers, office):
    """The drawing of one kind: its law, the day's label and path, the two addresses, the last column, what is printed
    below, what to bring, and the office's lines."""

    def draw(s):
        y = head(s, "住　民　異　動　届", f"住民基本台帳法{law}による{kind}の届出", day="届出日")
        kinds = "　".join(f"{'■' if one == kind else '□'} {one}" for one in KINDS)
        words, path = moved
        y = row(s, X, y - 0.5, 10, (30, label("届出の種類")), (68, printed(kinds, 8.5)),
                (28, label(words)), (60, written_date("異動した日", path, 12, required=True)))  # fmt: skip
        y = filer(s, y)
        y = address(s, y + 2.5, "新住所", *to, required=True)
        y = address(s, y, "旧住所", *former)
        y = row(s, X, y, 11, (30, label("本　籍")), (94, text("本籍", "origin.address", 11)),
                (20, label("筆頭者")), (42, text("筆頭者", "origin.head", 12)))  # fmt: skip
        y = people(s, y + 2.5, *last, h=12.4 if kind in LATE else 13.5)
        if kind in LATE:
            y = row(s, X, y, 6.6, (38, label("14日を過ぎた理由")), (148, text("14日を過ぎた理由", "moving.lateReason", 10.5, when=PAST)))
        notes(s, y + 1.2, *lines, *brought(s, papers, W - 36))
        code(s, y + 0.4)
        office_part(s, office, h=34)

    return draw


def filer(s, y):
    block(s, y, 22, "届出人")
    row(s, X + 8, y, 11, (22, label("氏　名")), (68, by_agent("届出人の氏名", "person.name", "agent.name", "代理人", 13)),
        (28, label("異動者との\n関係")), (60, choices("届出人の関係", "filer.role", ROLES, 9.5)))  # fmt: skip
    row(s, X + 8, y + 11, 11, (22, label("電　話")), (68, by_agent("届出人の電話", "person.phone", "agent.phone", "代理人")),
        (28, label("署　名")), (60, pen("届出人の署名", "signature", "自署してください")))  # fmt: skip
    return y + 22


def address(s, y, title_, words, base, head_path, tall=11, required=None):
    block(s, y, tall * 2, title_)
    x = X + 8
    row(s, x, y, tall, (22, label(words)), (43, cells(f"{words}の郵便番号", f"{base}.postal", 7, 4.8, (3,))),
        (W - 73, text(words, f"{base}.text", size=11.5, required=required)))  # fmt: skip
    row(s, x, y + tall, tall, (22, label("建物名・\n方書")),
        (74, text(f"{words}の方書", f"{base}.building", size=10.5)), (20, label("世帯主")),
        (W - 124, text(f"{words}の世帯主", head_path, size=12)))  # fmt: skip
    return y + tall * 2


def people(s, y, last, cell, h=13.5):
    y = row(s, X, y, 6.5, (8, label("")), (56, label("異動した人の氏名")), (50, label("生年月日")), (13, label("性別")),
            (17, label("続柄")), (42, label(last)))  # fmt: skip
    for number in range(1, 7):
        base = "person" if number == 1 else f"household.{number - 1}"
        y = person(s, y, number, base, cell, h)
    return y


def person(s, y, number, base, cell, h):
    what = f"{number}人目"
    row(s, X, y, h, (8, printed(str(number), 10, "centre")), (56, named(f"{what}の", base, h, high=4.5, required=True if number == 1 else None)),
        (50, date(f"{what}の生年月日", f"{base}.birth", FIVE_ERAS, grid=True)),
        (13, choices(f"{what}の性別", f"{base}.sex", SEX, 9, per_line=1, leave=["other"])),
        (17, text(f"{what}の続柄", f"{base}.relation", 10, 6, "centre")), (42, cell(what, base)))  # fmt: skip
    return y + h


def number(what, _base):
    return number_cells(f"{what}の個人番号")


def card(what, base):
    return choices(f"{what}のカード", f"{base}.card", [("yes", "有"), ("no", "無")], 10)


JAPAN = {"path": "moving.from", "isNot": "abroad"}
ABROAD = {"path": "moving.from", "is": "abroad"}
# 住民基本台帳法 30条の46; 入管法 19条の9.
RESIDENCE = {"ja": "在留カードか特別永住者証明書（外国籍の人、全員の分）", "en": "The residence card or special permanent resident certificate of every foreign national"}
WRITE = "太枠の中は職員が記入します。署名は、印刷された後にご本人が書いてください。"
PAPERS = {
    "moving-in": [
        IDENTITY,
        {"ja": "転出証明書（マイナンバーカードで転出の届出をした人はカード）", "en": "Certificate of moving out (or your My Number card, if you gave notice with it)", "when": JAPAN},
        {"ja": "外国から来た人は、全員のパスポート（日本人は戸籍謄本と附票も）", "en": "From abroad: everybody's passport (Japanese also the family register and its address history)", "when": ABROAD},
        EVERY_CARD,
        RESIDENCE,
        AUTHORITY,
    ],
    "moving-within": [
        IDENTITY,
        EVERY_CARD,
        RESIDENCE,
        HEALTH_INSURANCE,
        AUTHORITY,
    ],
    "moving-out": [
        IDENTITY,
        EVERY_CARD,
        {"ja": "印鑑登録証（登録している人）", "en": "Seal registration card, if you have one"},
        HEALTH_INSURANCE,
        AUTHORITY,
    ],
}
FORMS = {
    "moving-in": {
        "draw": form(
            "転入", "第22条", ("異動した日", "moving.date"),
            ("新しい住所", NEW, "address.new.head"), ("今までの住所", OLD, "address.old.head"),
            ("個人番号（自分で記入）", number),
            ["太枠の中は職員が記入します。署名と個人番号は、印刷された後にご本人が書いてください。",
             "転入した日の次の日から14日以内に届け出てください。"],
            PAPERS["moving-in"],
            ["□転出証明書　□特例転入　□カード継続利用（　　枚）", "□国保　□年金　□介護　□児童手当　□こども医療　□学校"],
        ),
        "head": {
            "name": {"ja": "住民異動届（転入）", "en": "Notification of moving in"},
            "counter": {"ja": "市民課　１番窓口", "en": "Citizens' counter, window 1"},
            "fee": {"yen": 0},
            "addendum": True,
            "papers": PAPERS["moving-in"],
            "deadline": {"days": 14, "from": "moving.date", "counting": "dayAfter", "closed": "next", "late": WHEN_LATE},
        },
    },
    "moving-within": {
        "draw": form(
            "転居", "第23条", ("異動した日", "moving.date"),
            ("新しい住所", NEW, "address.new.head"), ("今までの住所", OLD, "address.old.head"),
            ("個人番号カードの有無", card),
            [WRITE, "引っ越した日の次の日から14日以内に届け出てください。引っ越す前には届け出られません。"],
            PAPERS["moving-within"],
            ["□カード券面記載（　　枚）　□署名用電子証明書　□住居表示・地番確認", "□国保　□年金　□介護　□児童手当　□こども医療　□学校"],
        ),
        "head": {
            "name": {"ja": "住民異動届（転居）", "en": "Notification of moving within the city"},
            "counter": {"ja": "市民課　１番窓口", "en": "Citizens' counter, window 1"},
            "fee": {"yen": 0},
            "addendum": True,
            "papers": PAPERS["moving-within"],
            "deadline": {"days": 14, "from": "moving.date", "counting": "dayAfter", "closed": "next", "late": WHEN_LATE},
        },
    },
    "moving-out": {
        "draw": form(
            "転出", "第24条", ("転出する日", "moving.leaving"),
            ("転出先の住所", NEXT, "address.next.head"), ("今の住所", NEW, "address.new.head"),
            ("個人番号カードの有無", card),
            [WRITE, "引っ越す前に届け出てください。カードで転出した方には、転出証明書は出ません。"],
            PAPERS["moving-out"],
            ["□転出証明書交付　□特例転出　□印鑑登録廃止　□カード回収（　　枚）", "□国保　□年金　□介護　□児童手当　□こども医療　□学校"],
        ),
        "head": {
            "name": {"ja": "住民異動届（転出）", "en": "Notification of moving out"},
            "counter": {"ja": "市民課　１番窓口", "en": "Citizens' counter, window 1"},
            "fee": {"yen": 0},
            "addendum": True,
            "papers": PAPERS["moving-out"],
        },
    },
}  # fmt: skip

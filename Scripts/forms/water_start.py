"""水道使用開始届: from which day, where, and how the bill is paid."""

from blocks import *  # noqa: F403

USES = [("home", "家庭"), ("shop", "店・事務所"), ("building", "工事"), ("other", "その他")]
HOMES = [("own", "持ち家"), ("rent", "借りている"), ("company", "社宅・寮")]
PAYMENTS = [("transfer", "口座振替"), ("slip", "納入通知書"), ("card", "クレジットカード")]

PAPERS = [
    {"ja": "お客様番号・メーター番号がわかるもの（玄関やメーターの箱にある「使用開始申込書」など）", "en": "Something that shows the customer or the meter number, such as the card at the door or in the meter's box"},
    {"ja": "通帳と届出印（口座振替のとき）", "en": "Bank book and seal, for bank transfer", "when": {"path": "water.payment", "is": "transfer"}},
]


def draw(s):
    y = head(s, "水 道 使 用 開 始 届", f"{s.city}水道事業給水条例による届出", office="水道事業管理者", day="届出日")
    y = row(s, X, y + 1, 13, (34, label("使い始める日")), (76, written_date("使い始める日", "water.start", 13, required=True)),
            (30, label("開栓の立会い")), (46, printed("□要　　□不要（職員）", 8)))  # fmt: skip
    y = user(s, y + 4)
    y = place(s, y + 4)
    y = payment(s, y + 4)
    y = row(s, X, y + 4, 15, (112, printed("上のとおり届け出ます。水道料金と下水道使用料を、条例に\nしたがって支払います。", 8.5)),
            (16, label("署　名")), (58, pen("使用者の署名", "signature", "自署してください")))  # fmt: skip
    y = bring(s, y + 4, PAPERS)
    notes(s, y + 2, "使い始める日の３営業日前までに届け出てください。水は、元栓を左に回すと出ます。",
          "出ないとき、漏れているときは、上下水道課に連絡してください。")  # fmt: skip
    office_part(s, ["□開栓　□メーター確認　指針　　　　　㎥　検満　　年　　月", "□下水道　□農集　□井戸併用　　　□口座振替依頼書交付"], h=42)


def user(s, y):
    block(s, y, 38, "使用者")
    x = X + HEAD_WIDTH
    row(s, x, y, 15, (22, label("氏　名")), (82, named("使用者の", "person", 15, 14, 5, required=True)), (20, label("電　話")),
        (54, text("使用者の電話", "person.phone", 12)))  # fmt: skip
    row(s, x, y + 15, 11, (22, label("前の住所")), (156, text("使用者の前の住所", "address.old.full", 12)))
    row(s, x, y + 26, 12, (22, label("世帯の人数")), (40, text("世帯の人数", "movers.count", 12, align="right", after="人")),
        (22, label("使い方")), (94, choices("使い方", "water.use", USES, 10)))  # fmt: skip
    return y + 38


def place(s, y):
    block(s, y, 36, "使う所")
    x = X + HEAD_WIDTH
    row(s, x, y, 12, (22, label("住　所")), (43, cells("使う所の郵便番号", "address.new.postal", 7, 4.8, (3,))),
        (113, text("使う所の住所", "address.new.text", 12, required=True)))  # fmt: skip
    row(s, x, y + 12, 12, (22, label("建物・部屋")), (82, text("使う所の建物", "address.new.building", 12)),
        (20, label("住まい")), (54, choices("住まい", "water.home", HOMES, 8.5)))  # fmt: skip
    row(s, x, y + 24, 12, (22, label("お客様番号")), (68, text("お客様番号", "water.customer", 12)),
        (26, label("メーター番号")), (62, text("メーター番号", "water.meter", 12)))  # fmt: skip
    return y + 36


def payment(s, y):
    transfer = {"path": "water.payment", "is": "transfer"}
    block(s, y, 24, "支払い")
    x = X + HEAD_WIDTH
    row(s, x, y, 12, (22, label("方　法")), (156, choices("支払い方法", "water.payment", PAYMENTS, 10)))
    row(s, x, y + 12, 12, (22, label("金融機関")), (62, text("金融機関", "account.bank", 11.5, when=transfer)),
        (16, label("支店")), (78, text("支店", "account.branch", 11.5, when=transfer)))  # fmt: skip
    return y + 24


FORMS = {
    "water-start": {
        "draw": draw,
        "head": {
            "name": {"ja": "水道使用開始届", "en": "Start of water supply"},
            "counter": {"ja": "上下水道課　９番窓口", "en": "Water counter, window 9"},
            "fee": {"yen": 0},
            "papers": PAPERS,
            "deadline": {
                "days": 3, "from": "water.start", "counting": "openDaysBefore",
                "late": {"ja": "お急ぎのときは、窓口か電話で上下水道課に伝えてください。", "en": "If it is urgent, please tell the water office at the counter or by telephone."},
            },
        },
    }
}

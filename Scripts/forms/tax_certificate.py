"""税証明交付請求書: income, exemption, payment and property, each for a fiscal year with the year of income beside it.

課税証明 of a 年度 shows the income of the calendar year before, and comes from where one lived on January 1 (地方税法
39条, 318条).
"""

from blocks import *  # noqa: F403

KINDS = [
    ("income", "所得・課税証明書（市県民税）", "300円"),
    ("exempt", "非課税証明書（市県民税）", "300円"),
    ("payment", "納税証明書", "300円"),
    ("value", "固定資産評価証明書", "300円"),
    ("levy", "固定資産公課証明書", "300円"),
    ("car", "軽自動車税納税証明書（車検用）", "無料"),
]
PRICES = {value: 0 if fee == "無料" else int(fee.removesuffix("円")) for value, _, fee in KINDS}
# Whoever lived elsewhere on January 1 is sent there for certificates of income, and may need others here.
HERE = {"any": [{"path": "tax.livedHere", "isNot": "no"}, {"path": "tax.kinds", "is": ["payment", "value", "levy", "car"]}]}
PURPOSES = [("dependant", "扶養の手続き"), ("pension", "年金"), ("school", "保育所・学校"), ("loan", "融資・保証"),
            ("housing", "住宅"), ("residence", "在留資格"), ("other", "その他")]  # fmt: skip
SUBJECTS = [("self", "本人"), ("household", "同じ世帯の人"), ("other", "その他の人")]

PAPERS = [
    IDENTITY,
    AUTHORITY,
    {"ja": "車検証（軽自動車税の証明書のとき）", "en": "Vehicle inspection certificate, for light vehicle tax", "when": {"path": "tax.issued", "is": "car"}},
]


def draw(s):
    y = head(s, "税 証 明 交 付 請 求 書", "市県民税・固定資産税・軽自動車税に関する証明書", day="請求日")
    y = visitor(s, y)
    y = subject(s, y + 3)
    y = kinds(s, y + 3)
    y = bring(s, y + 3, PAPERS, "手数料（現金、またはキャッシュレス）")
    notes(s, y + 1.5, "市県民税の証明書は、その年度の１月１日に住んでいた市区町村が出します。",
          "市県民税の最新年度の証明書は、６月から請求できます。")  # fmt: skip
    office_part(s, ["□委任状　□同一世帯確認　□権限確認（　　　　　　　）", "手数料　　　　　　円　□免除（　　　　　）　税目コード　　　　"], h=42)


def visitor(s, y):
    block(s, y, 57, "窓口に来た人")
    x = X + HEAD_WIDTH
    row(s, x, y, 14, (22, label("氏　名")), (74, named("来た人の", "person", required=True)), (18, label("生年月日")),
        (64, date("来た人の生年月日", "person.birth")))  # fmt: skip
    row(s, x, y + 14, 11, (22, label("住　所")), (43, cells("来た人の郵便番号", "address.new.postal", 7, 4.8, (3,))),
        (113, text("来た人の住所", "address.new.full", 12)))  # fmt: skip
    row(s, x, y + 25, 10, (22, label("電　話")), (74, text("来た人の電話", "person.phone", 12)), (18, label("資　格")),
        (64, choices("来た人の資格", "filer.role", ROLES, 9.5)))  # fmt: skip
    row(s, x, y + 35, 9, (22, label("代理人")), (74, text("代理人の氏名", "agent.name", 12, when=AGENT)),
        (18, label("電　話")), (64, text("代理人の電話", "agent.phone", 11.5, when=AGENT)))  # fmt: skip
    row(s, x, y + 44, 13, (22, label("署　名")), (156, pen("来た人の署名", "signature", "自署してください")))
    return y + 57


def subject(s, y):
    other = {"path": "certificate.subject", "isNot": "self"}
    stranger = {"path": "certificate.subject", "is": "other"}
    block(s, y, 32, "どなたの証明", 8)
    x = X + HEAD_WIDTH
    row(s, x, y, 9, (40, label("窓口に来た人からみて")), (138, choices("どなたの証明", "certificate.subject", SUBJECTS, 10)))
    row(s, x, y + 9, 12, (22, label("氏　名")), (74, text("証明する人の氏名", "subject.name", 13, when=other)),
        (18, label("生年月日")), (64, date("証明する人の生年月日", "subject.birth", when=other)))  # fmt: skip
    row(s, x, y + 21, 11, (22, label("住　所")), (156, text("証明する人の住所", "subject.address", 11.5, when=stranger)))
    return y + 32


def kinds(s, y):
    h = 9
    heads = [(9, label("")), (54, label("証明書の種類")), (16, label("手数料"))]
    row(s, X, y, 6.5, *heads)
    row(s, X + 79, y, 6.5, (107, label("必要な年度・通数・使いみち")))
    y += 6.5
    ticks = {}
    for index, (value, words, fee) in enumerate(KINDS):
        top = y + h * index
        row(s, X, top, h, (9, None), (54, printed(words, 8)), (16, printed(fee, 8, "right")))
        ticks[value] = [X + 2.5, top + h / 2 - 2, 4, 4]
        s.box(*ticks[value], 0.2)
    s.note("証明書の種類", "check", path="tax.issued", options=ticks)
    years(s, X + 79, y, h)
    return y + h * len(KINDS)


def years(s, x, y, h):
    """The fiscal year, and beside it the year of income, which people mistake for it."""
    income = {"path": "tax.issued", "is": ["income", "exempt"]}
    property_ = {"path": "tax.issued", "is": ["value", "levy"]}
    car = {"path": "tax.issued", "is": "car"}
    row(s, x, y, h, (24, label("年　度")), (37, text("年度", "tax.fiscalYear", 12, align="right", after="年度")),
        (20, label("通　数")), (26, text("通数", "tax.copies", 12, align="right", after="通ずつ")))  # fmt: skip
    row(s, x, y + h, h, (24, label("所得の年")), (83, text("所得の年", "tax.incomeYear", 11, when=income, after="の所得")))
    row(s, x, y + 2 * h, h, (24, label("１月１日の\n住所")),
        (83, choices("１月１日の住所", "tax.livedHere", [("yes", "市内"), ("no", "市外（その市区町村に請求）")], 9, when=income)))  # fmt: skip
    row(s, x, y + 5 * h, h, (24, label("土地・家屋\nの所在")), (41, text("土地・家屋の所在", "tax.property", 10, 6, when=property_)),
        (16, label("車両番号")), (26, text("車両番号", "tax.plate", 10, 6, when=car)))  # fmt: skip
    row(s, x, y + 3 * h, 2 * h, (24, label("使いみち")),
        (83, choices("使いみち", "tax.purpose", PURPOSES, 9, per_line=3)))  # fmt: skip


FORMS = {
    "tax-certificate": {
        "draw": draw,
        "head": {
            "name": {"ja": "税証明交付請求書", "en": "Request for tax certificates"},
            "counter": {"ja": "税務課　10番窓口", "en": "Tax counter, window 10"},
            "fee": {"each": "tax.issued", "yen": PRICES, "times": "tax.copies", "text": {"ja": "軽自動車税納税証明書は無料", "en": "light vehicle tax: free"}},
            "when": HERE,
            "papers": PAPERS,
        },
    }
}

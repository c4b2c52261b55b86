"""国民健康保険異動届, landscape as it is usual: who joins, who leaves, and why (国民健康保険法 9条, within 14 days)."""

from blocks import *  # noqa: F403

WIDE = 273
JOIN = [("movedIn", "転入"), ("leftCompany", "社保離脱"), ("leftDependant", "扶養をはずれた"), ("born", "出生"),
        ("welfareEnded", "生活保護廃止"), ("otherJoin", "その他")]  # fmt: skip
LEAVE = [("movedOut", "転出"), ("joinedCompany", "社保加入"), ("becameDependant", "扶養に入った"), ("died", "死亡"),
         ("welfareBegan", "生活保護開始"), ("otherLeave", "その他")]  # fmt: skip
CHANGE = [("movedWithin", "転居"), ("nameChanged", "氏名変更"), ("headChanged", "世帯主変更")]
# Who leaves needs no paper of this city any more.
INSURED = {"path": "health.reason", "is": [value for value, _ in JOIN + CHANGE]}
ELSEWHERE = {"path": "health.reason", "is": ["leftCompany", "leftDependant", "joinedCompany", "becameDependant"]}
WHEN_LATE = {
    "ja": "保険税は、入るはずだった月の分からかかります。届け出までにかかった医療費は、払い戻せないことがあります。",
    "en": "The tax is due from the month in which you should have joined. Medical costs before today may not be paid back.",
}
PAPERS = [
    IDENTITY,
    {"ja": "世帯主と異動する人の個人番号がわかるもの", "en": "Papers that show the My Numbers of the head of the household and of those concerned"},
    {"ja": "職場の健康保険の資格喪失証明書", "en": "Certificate that company insurance has ended", "when": {"path": "health.reason", "is": ["leftCompany", "leftDependant"]}},
    {"ja": "職場の健康保険の資格確認書または資格情報のお知らせ", "en": "Certificate of eligibility or notice of company insurance", "when": {"path": "health.reason", "is": ["joinedCompany", "becameDependant"]}},
]


def draw(s):
    y = head(s, "国民健康保険　異動届", "国民健康保険法第９条による資格取得・喪失・変更の届出", 25, day="届出日")
    y = filer(s, y)
    y = reasons(s, y + 2)
    y = people(s, y + 2)
    notes(s, y + 0.6, "理由が生じた日から14日以内に届け出てください。個人番号と署名は、印刷された後に自分で書いてください。",
          *brought(s, PAPERS, WIDE))  # fmt: skip
    office_part(s, ["□資格確認書　□資格情報のお知らせ　□回収（　　枚）　記号番号　　　　　　　　　　　　適用開始　　年　　月　　日"], h=26)


def filer(s, y):
    block(s, y, 30, "世帯主")
    x = X + HEAD_WIDTH
    row(s, x, y, 10, (22, label("氏　名")), (72, text("世帯主の氏名", "address.new.head", 13)), (22, label("個人番号")),
        (62, number_cells("世帯主の個人番号")), (20, label("電　話")), (67, text("電話", "person.phone", 12)))  # fmt: skip
    row(s, x, y + 10, 10, (22, label("住　所")), (43, cells("郵便番号", "address.new.postal", 7, 4.8, (3,))),
        (200, text("住所", "address.new.full", 12)))  # fmt: skip
    row(s, x, y + 20, 10, (22, label("来た人")), (72, by_agent("来た人の氏名", "person.name", "agent.name", "代理人", required=True)),
        (22, label("続　柄")), (62, choices("来た人の資格", "filer.role", ROLES, 9.5)), (20, label("署　名")),
        (67, pen("来た人の署名", "signature")))  # fmt: skip
    return y + 30


def reasons(s, y):
    """The reason is ringed in the row of its kind, so that joining and leaving cannot be mixed up."""
    x = X + HEAD_WIDTH
    block(s, y, 33, "異動の理由")
    every = [JOIN, LEAVE, CHANGE]
    boxes = {}
    for index, (kind, options) in enumerate(zip(("取得（加入）", "喪失（脱退）", "変更"), every)):
        row(s, x, y + 8 * index, 8, (28, label(kind)), (130, ringed(options, boxes)))
    s.note("異動の理由", "choiceCircle", path="health.reason", options=boxes, words=dict(JOIN + LEAVE + CHANGE))
    row(s, x + 158, y, 8, (28, label("異動した日")), (79, written_date("異動した日", "health.since", 12)))
    row(s, x + 158, y + 8, 16, (28, label("マイナ保険証の\n利用登録")),
        (79, choices("マイナ保険証", "health.card", [("yes", "ある"), ("no", "ない（資格確認書を交付します）")], 9, when=INSURED)))  # fmt: skip
    row(s, x, y + 24, 9, (28, label("職場の健康保険")), (130, text("職場の健康保険", "insurance.name", 11, when=ELSEWHERE)),
        (28, label("記号・番号")), (79, text("職場の健康保険の記号・番号", "insurance.number", 11, when=ELSEWHERE)))  # fmt: skip
    return y + 33


def ringed(options, boxes):
    return lambda s, x, y, w, h: place_choices(s, options, x, y, w, h, 9, "left", boxes)


def people(s, y, h=10.5):
    block(s, y, 6 + 5 * h, "異動する人")
    x = X + HEAD_WIDTH
    y = row(s, x, y, 6, (8, label("")), (78, label("氏　名")), (62, label("生年月日")), (18, label("性別")),
            (20, label("続柄")), (58, label("個人番号（自分で記入）")), (21, label("備考")))  # fmt: skip
    for number in range(1, 6):
        what, base = f"{number}人目", f"insured.{number}"
        y = row(s, x, y, h, (8, printed(str(number), 10, "centre")), (78, named(f"{what}の", base, h, 12.5, 4.2)),
                (62, date(f"{what}の生年月日", f"{base}.birth")), (18, choices(f"{what}の性別", f"{base}.sex", SEX, 9, leave=["other"])),
                (20, text(f"{what}の続柄", f"{base}.relation", 10, 6, "centre")), (58, number_cells(f"{what}の個人番号")),
                (21, None))  # fmt: skip
    return y


FORMS = {
    "national-health-insurance": {
        "draw": draw,
        "size": (297, 210),
        "head": {
            "name": {"ja": "国民健康保険異動届", "en": "Notification for national health insurance"},
            "counter": {"ja": "保険年金課　３番窓口", "en": "Insurance and pension counter, window 3"},
            "fee": {"yen": 0},
            "addendum": True,
            "when": {"path": "insured.count", "atLeast": 1},
            "papers": PAPERS,
            "deadline": {"days": 14, "from": "health.since", "counting": "dayAfter", "closed": "next", "late": WHEN_LATE},
        },
    }
}

"""介護保険 資格取得・異動・喪失届: the move of who is 65 or older (介護保険法 12条; 認定 passes on within 14 days, 36条)."""

from blocks import *  # noqa: F403

KINDS = [("gain", "資格取得（転入）"), ("change", "住所異動（転居）"), ("loss", "資格喪失（転出）")]
# 介護保険法 36条; 高齢者の医療の確保に関する法律 50条2号.
LATE = {
    "ja": "前の市区町村の認定は、14日を過ぎると引きつげません。新しく要介護認定を申請できます。",
    "en": "After 14 days the former city's certification cannot be taken over. You can apply for a new one.",
}
NOTES = [
    {"ja": "65歳から74歳で一定の障害のある人は、後期高齢者医療に入れます。３番窓口で聞いてください。", "en": "Whoever is 65 to 74 and has a disability may join the insurance of those of 75: ask at window 3.", "when": {"path": "earlyElders.count", "atLeast": 1}},
]
CARE = [("none", "なし"), ("support", "要支援"), ("care", "要介護"), ("applying", "申請中")]
PAPERS = [
    IDENTITY,
    {"ja": "受給資格証明書（転入で、前の市区町村の認定を受けていた人）", "en": "Certificate of entitlement, if certified in the former city", "when": {"path": "care.kind", "is": "gain"}},
    {"ja": "介護保険被保険者証（転居・転出の人）", "en": "Long-term care insurance card", "when": {"path": "care.kind", "is": ["change", "loss"]}},
]
MOVED_HERE = {"path": "care.kind", "isNot": "loss"}


def draw(s):
    y = head(s, "介護保険　資格取得・異動・喪失届", "介護保険法第12条による第１号被保険者の届出", day="届出日")
    y = row(s, X, y, 12, (30, label("届出の種類")), (96, choices("届出の種類", "care.kind", KINDS, 9)),
            (20, label("異動日")), (40, written_date("異動日", "care.since", 11)))  # fmt: skip
    y = applicant(s, y + 3, "届出人", 11, 13, sex=False, former=False, moved=True)
    y = row(s, X + HEAD_WIDTH, y, 13, (22, label("前の住所")), (84, text("前の住所", "address.old.full", 11, when=MOVED_HERE)),
            (16, label("署　名")), (56, pen("届出人の署名", "signature")))  # fmt: skip
    for number in range(1, 4):
        y = insured(s, y + 3, number)
    y = agent(s, y + 3, 10, signed=False)
    y = bring(s, y + 3, PAPERS)
    notes(s, y + 1.5, "認定を受けている方は、引っ越した日から14日以内に届け出ると、認定が引きつがれます。",
          "個人番号は、印刷された後に自分で書いてください。")  # fmt: skip
    office_part(s, ["□受給資格証明書　□被保険者証回収　□負担割合証　□減額認定証", "認定　要　　　　有効期間　　年　　月　　日 ～　　年　　月　　日"], h=40)


def insured(s, y, number):
    what, base = f"被保険者{number}", f"elders.{number}"
    block(s, y, 25, f"被保険者{'１２３'[number - 1]}", 8)
    x = X + HEAD_WIDTH
    row(s, x, y, 14, (22, label("氏　名")), (72, named(f"{what}の", base)), (18, label("生年月日")),
        (66, date(f"{what}の生年月日", f"{base}.birth")))  # fmt: skip
    row(s, x, y + 14, 11, (22, label("個人番号")), (56, number_cells(f"{what}の個人番号")), (16, label("性別")),
        (18, choices(f"{what}の性別", f"{base}.sex", SEX, 9, leave=["other"])), (14, label("認定")),
        (52, choices(f"{what}の認定", f"{base}.care", CARE, 8.5)))  # fmt: skip
    return y + 25


FORMS = {
    "care-insurance-address": {
        "draw": draw,
        "head": {
            "name": {"ja": "介護保険資格取得・異動・喪失届", "en": "Notification for long-term care insurance"},
            "counter": {"ja": "長寿介護課　４番窓口", "en": "Long-term care counter, window 4"},
            "fee": {"yen": 0},
            "addendum": True,
            "when": {"path": "elders.count", "atLeast": 1},
            "papers": PAPERS,
            "deadline": {"days": 14, "from": "care.since", "counting": "dayAfter", "closed": "next", "late": LATE},
            "notes": NOTES,
        },
    }
}

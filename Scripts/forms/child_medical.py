"""こども医療費受給資格認定申請書: the city's help with children's medical costs."""

from family import *  # noqa: F403

KINDS = [("national", "国民健康保険"), ("company", "健康保険組合"), ("association", "協会けんぽ"), ("mutual", "共済組合"), ("other", "その他")]


def draw(s):
    y = head(s, "こども医療費受給資格認定申請書", f"{s.city}こども医療費の助成に関する条例による申請")
    y = applicant(s, y, "保護者", 11, 9.5, base="claimant")
    y = row(s, X + HEAD_WIDTH, y, 9.5, (22, label("個人番号")), (70, number_cells("保護者の個人番号")),
            (86, printed("個人番号は、印刷された後に自分で書いてください。", 8)))  # fmt: skip
    y = children(s, y + 3, "受給者番号", 4, 14, words="こども")
    y = insurance(s, y + 3)
    y = account(s, y + 3, 11)
    y = signature(s, y + 3, "上記のとおり申請します。市が住民基本台帳、所得及び医療保険の資格を\n公簿により確かめることに同意します。", 15)
    notes(s, y + 0.6, "こども一人ずつの資格確認書または資格情報のお知らせをお見せください。", "受給者番号は職員が記入します。")
    office_part(s, ["□認定　□却下　資格開始　　年　　月　　日　受給者証交付　　／"], h=37)


def insurance(s, y):
    block(s, y, 33, "医療保険")
    x = X + HEAD_WIDTH
    row(s, x, y, 11, (22, label("保険の種類")), (156, choices("保険の種類", "insurance.kind", KINDS, 9)))
    row(s, x, y + 11, 11, (22, label("保険者名")), (70, text("保険者名", "insurance.name", 11)),
        (22, label("記号・番号")), (64, text("記号・番号", "insurance.number", 11)))  # fmt: skip
    row(s, x, y + 22, 11, (22, label("被保険者")), (70, text("被保険者", "insurance.holder", 12)), (86, printed("こどもが加入している医療保険", 8)))
    return y + 33


FORMS = {
    "child-medical": {
        "draw": draw,
        "head": {
            "name": {"ja": "こども医療費受給資格認定申請書", "en": "Application for children's medical costs"},
            "counter": {"ja": "こども課　５番窓口", "en": "Children's counter, window 5"},
            "fee": {"yen": 0},
            "addendum": True,
            "when": CHILDREN,
            "papers": [
                {"ja": "こどもの資格確認書または資格情報のお知らせ", "en": "Certificate of eligibility or notice of insurance of each child"},
                {"ja": "口座がわかるもの", "en": "The account"},
                IDENTITY,
            ],
        },
    }
}

"""子育て応援券交付申請書: vouchers of the city for families who move in with children."""

from family import *  # noqa: F403

DELIVERY = [("counter", "窓口で受け取る"), ("post", "郵送で受け取る（簡易書留）")]


def draw(s):
    y = head(s, "子育て応援券交付申請書", f"{s.city}子育て応援券交付要綱による申請")
    y = applicant(s, y, "申請者", 12, 11, base="claimant")
    y = row(s, X + HEAD_WIDTH, y, 11, (22, label("転入した日")), (70, written_date("転入した日", "moving.date", 12)),
            (22, label("こどもの数")), (24, text("こどもの数", "children.count", 12, align="right", after="人")), (40, None))  # fmt: skip
    y = children(s, y + 4, "券の番号", 5, 14, words="こども")
    y = row(s, X, y + 4, 12, (30, label("受け取り方")), (156, choices("受け取り方", "voucher.delivery", DELIVERY, 10)))
    y = signature(s, y + 4, "上記のとおり申請します。市が住民基本台帳により世帯の状況を\n確かめることに同意します。券を他人に譲り渡しません。", 16)
    notes(s, y + 1, "券の番号は職員が記入します。券は、登録された保育・一時預かり・産後ケアなどの事業所で使えます。")
    office_part(s, ["□交付　□却下　　交付枚数　　　　　枚", "受領印または署名（窓口で受け取るとき）"], h=44)


FORMS = {
    "childcare-voucher": {
        "draw": draw,
        "head": {
            "name": {"ja": "子育て応援券交付申請書", "en": "Application for childcare vouchers"},
            "counter": {"ja": "こども課　６番窓口", "en": "Children's counter, window 6"},
            "fee": {"yen": 0},
            "addendum": True,
            "when": CHILDREN,
            "papers": [
                IDENTITY,
            ],
        },
    }
}

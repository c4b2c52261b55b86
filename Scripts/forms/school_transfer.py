"""転入学届: children of school age who change their school (学校教育法施行令 5条, 6条); the office names the school."""

from blocks import *  # noqa: F403
PAPERS = [
    {"ja": "在学証明書（前の学校でもらいます）", "en": "Certificate of enrolment, from the former school"},
    {"ja": "教科用図書給与証明書（前の学校でもらいます）", "en": "Certificate of textbooks, from the former school"},
    {"ja": "住民異動届の写し、または住民票", "en": "A copy of the notification of moving, or of the resident record"},
    IDENTITY,
]


def draw(s):
    y = head(s, "小 学 校 ・ 中 学 校　転 入 学 届", "学校教育法施行令による児童生徒の転入学の届出", office="教育委員会", day="届出日")
    y = applicant(s, y, "保護者", 11, 11, sex=False)
    y = row(s, X + HEAD_WIDTH, y, 11, (22, label("引っ越した日")), (68, written_date("引っ越した日", "moving.date", 12)),
            (22, label("こどもの数")), (66, text("転校するこどもの数", "pupils.count", 12, align="right", after="人")))  # fmt: skip
    for number in range(1, 4):
        y = pupil(s, y + 2.5, number)
    y = row(s, X, y + 2.5, 14, (112, printed("上のとおり届け出ます。指定された学校に、在学証明書と\n教科用図書給与証明書を持って行きます。", 8.5)),
            (16, label("署　名")), (58, pen("保護者の署名", "signature", "自署してください")))  # fmt: skip
    y = bring(s, y + 2.5, PAPERS)
    notes(s, y + 1, "学校は、新しい住所で決まります。ほかの学校を希望するときは、窓口で相談してください。",
          "在留カードをお持ちの方も、市立の学校に入れます。日本語の支援も相談できます。")  # fmt: skip
    office_part(s, ["指定校　　　　　　　　　小・中学校　転入学日　　年　　月　　日", "□転入学通知書　□学校へ連絡（　　／　　）　□区域外　□就学援助"], h=41)


def pupil(s, y, number):
    what, base = f"こども{number}", f"pupils.{number}"
    block(s, y, 33, f"こども{'１２３'[number - 1]}")
    x = X + HEAD_WIDTH
    row(s, x, y, 13, (22, label("氏　名")), (76, named(f"{what}の", base, 13)), (18, label("生年月日")),
        (62, date(f"{what}の生年月日", f"{base}.birth", ["heisei", "reiwa"])))  # fmt: skip
    row(s, x, y + 13, 10, (22, label("性　別")), (30, choices(f"{what}の性別", f"{base}.sex", SEX, 9.5, leave=["other"])),
        (16, label("続柄")), (30, text(f"{what}の続柄", f"{base}.relation", 11, 6, "centre")), (18, label("学　年")),
        (62, text(f"{what}の学年", f"{base}.grade", 12)))  # fmt: skip
    row(s, x, y + 23, 10, (22, label("前の学校")), (76, text(f"{what}の前の学校", f"{base}.school", 12)),
        (18, label("転校先")), (62, printed("（職員が記入）", 8)))  # fmt: skip
    return y + 33


FORMS = {
    "school-transfer": {
        "draw": draw,
        "head": {
            "name": {"ja": "転入学届（転校）", "en": "Change of school"},
            "counter": {"ja": "学校教育課　７番窓口", "en": "School counter, window 7"},
            "fee": {"yen": 0},
            "addendum": True,
            "when": {"path": "pupils.count", "atLeast": 1},
            "papers": PAPERS,
        },
    }
}

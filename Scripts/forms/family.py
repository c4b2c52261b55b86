"""Blocks that the forms for families with children share."""

from cells import *  # noqa: F403

X, W = 12, 186
HEAD_WIDTH = 8


def block(s, y, h, words, size=8):
    s.box(X, y, HEAD_WIDTH, h, shade=SHADE)
    s.upright(words, X, y, HEAD_WIDTH, h, size)


def applicant(s, y, words="申請者", tall=11, more=0):
    """Name, birth, address and telephone of who applies; `more` is the height of rows that follow."""
    block(s, y, tall * 2 + 14 + more, words)
    x = X + HEAD_WIDTH
    row(s, x, y, 14, (22, label("氏　名")),
        (68, rows((4.8, kana(f"{words}のフリガナ", "person.kana")), (9.2, text(f"{words}の氏名", "person.name", 13)))),
        (16, label("生年月日", 7)), (54, date(f"{words}の生年月日", "person.birth", ["showa", "heisei", "reiwa"])),
        (18, choices(f"{words}の性別", "person.sex", [("male", "男"), ("female", "女")], 9, leave=["other"])))  # fmt: skip
    row(s, x, y + 14, tall, (22, label("住　所")), (43, cells("住所の郵便番号", "address.new.postal", 7, 4.8, (3,))),
        (W - 73, text("住所", "address.new.full", 11.5)))  # fmt: skip
    row(s, x, y + 14 + tall, tall, (22, label("電　話")), (43, text("電話", "person.phone", 11.5)),
        (22, label("転入前の住所", 7)), (W - 95, text("転入前の住所", "address.old.full", 11)))  # fmt: skip
    return y + 14 + tall * 2


def child_row(s, y, number, h=13, together=False):
    what, base = f"{number}人目の児童", f"children.{number}"
    last = (
        (22, choices(f"{what}の同居", f"{base}.together", [("yes", "同居"), ("no", "別居")], 8.5))
        if together
        else (22, None)
    )
    row(s, X + HEAD_WIDTH, y, h, (7, printed(str(number), 9, "centre")),
        (66, rows((4.6, kana(f"{what}のフリガナ", f"{base}.kana")), (h - 4.6, text(f"{what}の氏名", f"{base}.name", 13)))),
        (49, date(f"{what}の生年月日", f"{base}.birth", ["heisei", "reiwa"])),
        (17, choices(f"{what}の性別", f"{base}.sex", [("male", "男"), ("female", "女")], 9, leave=["other"])),
        (17, text(f"{what}の続柄", f"{base}.relation", 10, 5, "centre")), last)  # fmt: skip
    return y + h


def children(s, y, last="備考", count=4, h=13, together=False, words="児童"):
    block(s, y, 6.5 + h * count, words)
    y = row(s, X + HEAD_WIDTH, y, 6.5, (7, label("")), (66, label("氏　名")), (49, label("生年月日")), (17, label("性別")),
            (17, label("続柄")), (22, label(last)))  # fmt: skip
    for number in range(1, count + 1):
        y = child_row(s, y, number, h, together)
    return y


def account(s, y, tall=11):
    """The bank account, which must be the applicant's own."""
    block(s, y, tall * 2, "振込先", 7.5)
    x = X + HEAD_WIDTH
    row(s, x, y, tall, (22, label("金融機関")), (54, text("金融機関", "account.bank", 11)), (18, label("支店")),
        (43, text("支店", "account.branch", 11)), (14, label("種別")),
        (27, choices("口座の種別", "account.kind", [("ordinary", "普通"), ("current", "当座")], 9)))  # fmt: skip
    row(s, x, y + tall, tall, (22, label("口座番号")), (54, cells("口座番号", "account.number", 7, 6)),
        (18, label("口座名義\n（カナ）", 7)), (84, text("口座名義", "account.holder", 11)))  # fmt: skip
    return y + tall * 2


def head(s, words, sub, y=27):
    title(s, words, sub)
    addressee(s, X, y + 1)
    row(s, 128, y, 8, (20, label("申請日")), (50, written_date("申請日", "application.date")))
    return y + 10.5


def signature(s, y, statement, tall=14):
    """What is agreed to, with the box to sign."""
    row(s, X, y, tall, (110, printed(statement, 8)), (16, label("署　名")), (60, pen("署名", "signature", "自署してください")))
    return y + tall

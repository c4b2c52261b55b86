"""Blocks that the forms for families with children share."""

from blocks import *  # noqa: F403


# Nobody needs these forms without a child.
CHILDREN = {"path": "children.count", "atLeast": 1}


def child_row(s, y, number, h=13, together=False, last=None):
    what, base = f"{number}人目の児童", f"children.{number}"
    if together:
        last = choices(f"{what}の同居", f"{base}.together", [("yes", "同居"), ("no", "別居")], 8.5)
    row(s, X + HEAD_WIDTH, y, h, (7, printed(str(number), 9, "centre")), (66, named(f"{what}の", base, h, high=4.6)),
        (49, date(f"{what}の生年月日", f"{base}.birth", ["heisei", "reiwa"])),
        (17, choices(f"{what}の性別", f"{base}.sex", SEX, 9, leave=["other"])),
        (17, text(f"{what}の続柄", f"{base}.relation", 10, 6, "centre")), (22, last))  # fmt: skip
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
    block(s, y, tall * 2, "振込先")
    x = X + HEAD_WIDTH
    row(s, x, y, tall, (22, label("金融機関")), (54, text("金融機関", "account.bank", 11)), (18, label("支店")),
        (43, text("支店", "account.branch", 11)), (14, label("種別")),
        (27, choices("口座の種別", "account.kind", [("ordinary", "普通"), ("current", "当座")], 9)))  # fmt: skip
    row(s, x, y + tall, tall, (22, label("口座番号")), (54, cells("口座番号", "account.number", 7, 6)),
        (18, label("口座名義\n（カナ）")), (84, text("口座名義", "account.holder", 11)))  # fmt: skip
    return y + tall * 2

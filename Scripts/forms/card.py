"""個人番号カード 継続利用届 and 券面記載事項変更届, which share one drawing.

The PIN is typed at the terminal: no box asks for it.

Continued use: within 90 days of the filing, which must itself be within 14 days of moving and 30 days of the planned
leaving date.
"""

from blocks import *  # noqa: F403

PAPERS = [
    {"ja": "カードを持っている人全員のマイナンバーカード", "en": "The My Number card of everybody who has one"},
    {"ja": "4けたの暗証番号（窓口の機械に自分で入れます）", "en": "The four-digit PIN, which you type yourself at the counter"},
    AUTHORITY,
]
NEEDED = [("yes", "発行する"), ("no", "発行しない")]


def form(title_, last_day):
    """The drawing of one kind: what is asked for, and until when."""

    def draw(s):
        y = head(s, f"個人番号カード　{title_}", "個人番号カードと公的個人認証の電子証明書に関する届出", day="届出日")
        below(s, y, last_day)

    return draw


def below(s, y, last_day):
    y = applicant(s, y + 1, "届出人", 11, 13, sex=False, former=False, moved=True)
    y = row(s, X + HEAD_WIDTH, y, 13, (22, label("前の住所")), (84, text("前の住所", "address.old.full", 11)),
            (16, label("署　名")), (56, pen("届出人の署名", "signature")))  # fmt: skip
    y = holders(s, y + 3)
    y = row(s, X, y + 3, 12, (50, label("署名用電子証明書（e-Taxなど）")), (136, choices("署名用電子証明書", "card.signature", NEEDED, 10)))
    y = agent(s, y + 3, 10)
    y = bring(s, y + 3, PAPERS, "暗証番号は、この紙には書かないでください。",
              "顔認証マイナンバーカードには暗証番号がありません（照合番号Ｂで確かめます）。")  # fmt: skip
    notes(s, y + 1.5, last_day,
          "署名用電子証明書は、引っ越すと効力を失います。使う方は、新しく発行します。")  # fmt: skip
    office_part(s, ["□継続利用　□券面記載　□署名用発行　□顔認証カード", "□暗証番号照合（本人入力）　□照会書　　処理　　枚"], h=40)


def holders(s, y, count=6, h=11):
    block(s, y, 6 + count * h, "カードを持つ人")
    x = X + HEAD_WIDTH
    y = row(s, x, y, 6, (8, label("")), (66, label("氏　名")), (18, label("続柄")), (62, label("生年月日")), (24, label("職員確認")))
    for number in range(1, count + 1):
        what, base = f"{number}人目", f"cards.{number}"
        y = row(s, x, y, h, (8, printed(str(number), 10, "centre")), (66, text(f"{what}の氏名", f"{base}.name", 13)),
                (18, text(f"{what}の続柄", f"{base}.relation", 10, 6, "centre")),
                (62, date(f"{what}の生年月日", f"{base}.birth")), (24, printed("□券面　□IC", 8, "centre")))  # fmt: skip
    return y


FORMS = {
    "card-continuation": {
        "draw": form("継続利用届（転入）", "転入届から90日以内に届け出てください。過ぎるとカードは使えなくなります。"),
        "head": {
            "name": {"ja": "個人番号カード継続利用届", "en": "Continued use of the My Number card"},
            "counter": {"ja": "市民課　１番窓口", "en": "Citizens' counter, window 1"},
            "fee": {"yen": 0},
            "addendum": True,
            "when": {"path": "cards.count", "atLeast": 1},
            "papers": PAPERS,
            "deadline": {"days": 90, "from": "application.date", "counting": "dayAfter", "closed": "previous"},
        },
    },
    "card-address": {
        "draw": form("券面記載事項変更届（転居）", "引っ越した日の次の日から14日以内に、転居届といっしょに届け出てください。"),
        "head": {
            "name": {"ja": "個人番号カード券面記載事項変更届", "en": "New address on the My Number card"},
            "counter": {"ja": "市民課　１番窓口", "en": "Citizens' counter, window 1"},
            "fee": {"yen": 0},
            "addendum": True,
            "when": {"path": "cards.count", "atLeast": 1},
            "papers": PAPERS,
            "deadline": {"days": 14, "from": "moving.date", "counting": "dayAfter", "closed": "next"},
        },
    },
}

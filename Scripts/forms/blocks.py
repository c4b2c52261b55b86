"""Blocks that the forms share: head, who applies, who came for them, what to bring, the office's part."""

from cells import *  # noqa: F403

X, W = 12, 186
HEAD_WIDTH = 8
ROLES = [("self", "本人"), ("head", "世帯主"), ("agent", "代理人")]
AGENT = {"path": "filer.role", "is": "agent"}
# Papers to bring that many forms ask for.
IDENTITY = {"ja": "来た人の本人確認書類（マイナンバーカード、運転免許証など）", "en": "Proof of identity (My Number card, driving licence and the like)"}
EVERY_CARD = {"ja": "マイナンバーカード（持っている人全員の分）", "en": "The My Number card of everybody who has one"}
HEALTH_INSURANCE = {"ja": "国民健康保険の資格確認書（加入している人）", "en": "Certificate of eligibility, if you have national health insurance"}
AUTHORITY = {"ja": "委任状（代理人が来るとき）", "en": "Letter of authority, if you are an agent", "when": AGENT}


def block(s, y, h, words, size=8.5, x=X):
    s.box(x, y, HEAD_WIDTH, h, shade=SHADE)
    s.upright(words, x, y, HEAD_WIDTH, h, size)


def title(s, words, sub=None, y=11):
    s.text(words, 12, y, s.width - 24, 10, 18, "centre", MINCHO)
    if sub:
        s.text(sub, 12, y + 10, s.width - 24, 5, 9, "centre", MINCHO)


def addressee(s, x, y, office="長"):
    """Whom the form is addressed to: an office of the city, its mayor where none is named."""
    s.text(f"（あて先）　{s.city}{office}", x, y, 80, 6, 10.5, "left", MINCHO)


def head(s, words, sub, y=27, office="長", day="申請日"):
    title(s, words, sub)
    addressee(s, X, y + 1, office)
    # Between the addressee and the day it is said that people continue on the 別紙 sheet.
    left, w = s.width - 82 - 2 - 34, 34
    assert X + s.text_width(f"（あて先）　{s.city}{office}", 10.5, MINCHO) < left
    s.continuation = [left, y + 1, w, 6]
    row(s, s.width - 82, y, 8, (20, label(day)), (50, written_date(day, "application.date")))
    return y + 10.5


def applicant(s, y, words="申請者", tall=11, more=0, former=True, sex=True, moved=None, base="person"):
    """Name, birth, address and telephone of who applies; `more` is the height of rows that follow, `moved` whether the
    form is void without the address."""
    block(s, y, tall * 2 + 14 + more, words)
    x = X + HEAD_WIDTH
    birth = 54 if sex else 72
    eras = ["showa", "heisei", "reiwa"] if sex else ["taisho", "showa", "heisei", "reiwa"]
    cells_ = [(22, label("氏　名")), (68, named(f"{words}の", base, 14, required=True)),
              (16, label("生年\n月日")), (birth, date(f"{words}の生年月日", f"{base}.birth", eras))]  # fmt: skip
    if sex:
        cells_.append((18, choices(f"{words}の性別", f"{base}.sex", SEX, 9, leave=["other"])))
    row(s, x, y, 14, *cells_)
    row(s, x, y + 14, tall, (22, label("住　所")), (43, cells("住所の郵便番号", "address.new.postal", 7, 4.8, (3,))),
        (W - 73, text("住所", "address.new.full", 11.5, required=moved)))  # fmt: skip
    phone = (22, label("電　話")), (43, text("電話", "person.phone", 11.5))
    if former:
        row(s, x, y + 14 + tall, tall, *phone, (22, label("前の住所")), (W - 95, text("前の住所", "address.old.full", 11)))
    else:
        row(s, x, y + 14 + tall, tall, *phone, (22, label("資　格")),
            (W - 95, choices(f"{words}の資格", "filer.role", ROLES, 9.5)))  # fmt: skip
    return y + 14 + tall * 2


def named(whose, base, h=14, size=13, high=4.8, when=None, required=None):
    """A name with its reading above it."""
    return rows((high, kana(f"{whose}フリガナ", f"{base}.kana", when)),
                (h - high, text(f"{whose}氏名", f"{base}.name", size, when=when, required=required)))  # fmt: skip


def agent(s, y, tall=10, signed=True, words="代理人"):
    """Who came in the person's stead; empty where nobody did."""
    block(s, y, tall * 2, words)
    x = X + HEAD_WIDTH
    row(s, x, y, tall, (22, label("氏　名")), (68, text("代理人の氏名", "agent.name", 12, when=AGENT)),
        (22, label("電　話")), (W - 120, text("代理人の電話", "agent.phone", 11.5, when=AGENT)))  # fmt: skip
    if signed:
        row(s, x, y + tall, tall, (22, label("住　所")), (90, text("代理人の住所", "agent.address", 11, when=AGENT)),
            (16, label("署　名")), (W - 136, pen("代理人の署名", "signature")))  # fmt: skip
    else:
        row(s, x, y + tall, tall, (22, label("住　所")), (W - 30, text("代理人の住所", "agent.address", 11, when=AGENT)))
    return y + tall * 2


def signature(s, y, statement, tall=14):
    """What is agreed to, with the box to sign."""
    row(s, X, y, tall, (112, printed(statement, 8)), (16, label("署　名")), (58, pen("署名", "signature", "自署してください")))
    return y + tall


def notes(s, y, *lines, x=X):
    """What the person should know, a line each."""
    for index, line in enumerate(lines):
        s.text(line, x, y + 4.2 * index, s.width - 2 * x, 4.2, 8, "left")
    return y + 4.2 * len(lines)


def code(s, y, side=33):
    """The 2D code at the right edge, with its number beneath; empty on a form that is filled in by hand."""
    s.note("コード", "code", box=[s.width - X - side, y, side, side])


def brought(s, papers, w):
    """The form's papers as lines to be printed, no wider than this."""
    lines = ["持ち物："]
    for index, paper in enumerate(papers):
        words = paper["ja"] + ("、" if index + 1 < len(papers) else "")
        if s.text_width(lines[-1] + words, 8) > w:
            lines.append("　　　　")
        lines[-1] += words
    return lines


def bring(s, y, papers, *more, x=X, w=W):
    """What to bring along, as the form's head has it, in a frame of its own; then what more there is to say."""
    papers = [paper["ja"] for paper in papers] + list(more)
    h = 2.4 + 4.6 * len(papers)
    s.box(x, y, w, h, 0.3)
    s.box(x, y, 24, h, 0.3, SHADE)
    s.text("お持ち\nいただくもの" if len(papers) > 1 else "持ち物", x, y, 24, h, 8, leading=1.25)
    for index, paper in enumerate(papers):
        s.text(f"・{paper}", x + 26, y + 1.2 + 4.6 * index, w - 28, 4.6, 8, "left")
    return y + h


def office_part(s, extra, y=None, h=41, x=X):
    """The part that the office fills in: stamp, papers seen, who entered and who checked; at the page's foot."""
    w = s.width - 2 * x
    y = s.height - 12 - h if y is None else y
    s.box(x, y, 6.5, h, shade=SHADE)
    s.upright("職員記入欄", x, y, 6.5, h, 8.5)
    stamp, signs = 34, 44
    s.box(x + 6.5, y, stamp, h)
    s.text("受付印", x + 6.5, y, stamp, 5, 8)
    left, right = x + 6.5 + stamp, x + w
    s.box(left, y, right - signs - left, h)
    papers_seen(s, left, y, right - signs - left, h, extra)
    for index, who in enumerate(("受付者", "入力者", "照合者", "交付者")):
        sx, sy = right - signs + signs / 2 * (index % 2), y + h / 2 * (index // 2)
        s.box(sx, sy, signs / 2, h / 2)
        s.text(who, sx, sy, signs / 2, 5, 8)
        s.line(sx, sy + 5, sx + signs / 2, sy + 5, 0.12)
    s.box(x, y, w, h, 0.7)
    s.note("職員記入欄" if s.page == 1 else f"職員記入欄（{s.page}ページ）", "officeUse", box=[x, y, w, h])


def papers_seen(s, left, y, w, h, extra):
    s.text("本人確認書類", left + 1.5, y, 30, 5.4, 8, "left")
    papers = [
        ("□１点", "□個人番号カード　□運転免許証　□旅券　□在留カード"),
        ("", "□身体障害者手帳　□その他（　　　　　　　　　）"),
        ("□２点", "□資格確認書　□年金手帳　□介護保険証　□社員証"),
        ("", "□通帳　□その他（　　　　　　　　　）"),
    ]
    if w > 150:
        papers = [(papers[i][0], f"{papers[i][1]}　{papers[i + 1][1]}") for i in (0, 2)]
    step = (h - 6 - 5.5 * len(extra)) / len(papers)
    for index, (count, kinds) in enumerate(papers):
        middle = y + 5.2 + step * (index + 0.5)
        s.put(count, left + 1.5, middle, 8)
        s.put(kinds, left + 12.5, middle, 8)
    for index, line in enumerate(extra):
        top = y + h - 5.5 * (len(extra) - index)
        s.line(left, top, left + w, top, 0.12, [0.6, 0.5])
        s.text(line, left + 1.5, top, w - 2, 5.5, 8, "left")


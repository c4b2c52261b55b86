"""住民異動届（転入）, after the layouts usual in cities; filed under 住民基本台帳法 article 22."""

from cells import *  # noqa: F403

HEAD = {
    "name": {"ja": "住民異動届（転入）", "en": "Notification of moving in"},
    "counter": {"ja": "市民課　１番窓口", "en": "Citizens' counter, window 1"},
    "fee": {"yen": 0},
    "papers": [
        {"ja": "転出証明書（マイナンバーカードで転出の届出をした人はカード）", "en": "Certificate of moving out (or your My Number card, if you gave notice with it)"},
        {"ja": "マイナンバーカード（持っている人全員の分）", "en": "The My Number card of everybody who has one"},
    ],
    "deadline": {"days": 14, "from": "moving.date", "counting": "dayAfter", "closed": "next"},
}
X, W = 12, 186


def address(s, y, title_, words, base, head_path, tall=11.5):
    s.box(X, y, 8, tall * 2, shade=SHADE)
    s.upright(title_, X, y, 8, tall * 2, 8)
    x = X + 8
    row(s, x, y, tall, (22, label(words)), (43, cells(f"{words}の郵便番号", f"{base}.postal", 7, 4.8, (3,))),
        (W - 73, text(words, f"{base}.text", size=11.5)))  # fmt: skip
    row(s, x, y + tall, tall, (22, label("建物名・方書", 7)),
        (74, text(f"{words}の方書", f"{base}.building", size=10.5)), (20, label("世帯主")),
        (W - 124, text(f"{words}の世帯主", head_path, size=12)))  # fmt: skip
    return y + tall * 2


def person(s, y, number, prefix, relation):
    what = f"{number}人目"
    h = 15
    row(s, X, y, h,
        (8, lambda s, x, y, w, h: s.text(str(number), x, y, w, h, 10)),
        (56, rows((4.8, kana(f"{what}のフリガナ", f"{prefix}.kana")), (h - 4.8, text(f"{what}の氏名", f"{prefix}.name", 13)))),
        (45, date(f"{what}の生年月日", f"{prefix}.birth", grid=True)),
        (13, choices(f"{what}の性別", f"{prefix}.sex", [("male", "男"), ("female", "女")], 9, per_line=1, leave=["other"])),
        (17, text(f"{what}の続柄", relation, 10, 5, "centre")),
        (47, number_cells(f"{what}の個人番号")))  # fmt: skip
    return y + h


def draw(s):
    title(s, "住　民　異　動　届", "住民基本台帳法第22条による転入の届出")
    addressee(s, X, 28)
    row(s, 128, 27, 8, (20, label("届出日")), (50, written_date("届出日", "application.date")))
    y = 37
    y = row(s, X, y, 10,
            (30, label("届出の種類")), (66, printed("■ 転入　□ 転居　□ 転出　□ 世帯変更", 8.5)),
            (30, label("異動した日")), (60, written_date("異動した日", "moving.date", 12)))  # fmt: skip
    y = filer(s, y)
    y = address(s, y + 2.5, "新住所", "新しい住所", "address.new", "address.new.head")
    y = address(s, y, "旧住所", "今までの住所", "address.old", "address.old.head")
    y = row(s, X, y, 11.5, (30, label("本　籍")), (94, text("本籍", "origin.address", 11)),
            (20, label("筆頭者")), (42, text("筆頭者", "origin.head", 12)))  # fmt: skip
    y = people(s, y + 2.5)
    notes(s, y + 1)
    office_part(s, X, 246, W, 39, ["□転出証明書　□特例転入　□カード継続利用（　　枚）", "□国保　□年金　□介護　□児童手当　□こども医療　□学校"])


def filer(s, y):
    agent = {"path": "filer.role", "is": "agent"}
    not_agent = {"path": "filer.role", "isNot": "agent"}
    s.box(X, y, 8, 22, shade=SHADE)
    s.upright("届出人", X, y, 8, 22, 8)
    role = [("self", "本人"), ("head", "世帯主"), ("agent", "代理人")]
    row(s, X + 8, y, 11, (22, label("氏　名")),
        (66, both(text("届出人の氏名", "person.name", 13, when=not_agent), text("代理人の氏名", "agent.name", 13, when=agent))),
        (28, label("異動者との\n関係", 7.5)), (62, choices("届出人の関係", "filer.role", role, 9.5)))  # fmt: skip
    row(s, X + 8, y + 11, 11, (22, label("電　話")),
        (66, both(text("届出人の電話", "person.phone", 12, when=not_agent), text("代理人の電話", "agent.phone", 12, when=agent))),
        (28, label("署　名")), (62, pen("届出人の署名", "signature", "自署してください")))  # fmt: skip
    return y + 22


def people(s, y):
    y = row(s, X, y, 6.5, (8, label("")), (56, label("異動した人の氏名")), (45, label("生年月日")), (13, label("性別")),
            (17, label("続柄")), (47, label("個人番号（自分で記入）", 7.5)))  # fmt: skip
    y = person(s, y, 1, "person", "person.relation")
    for number in range(1, 6):
        y = person(s, y, number + 1, f"household.{number}", f"household.{number}.relation")
    return y


def notes(s, y):
    s.text("太枠の中は職員が記入します。個人番号と署名は、印刷された後にご本人が書いてください。転入した日から14日以内に届け出てください。",
           X, y, W, 4, 7, "left")  # fmt: skip

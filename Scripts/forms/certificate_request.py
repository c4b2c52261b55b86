"""証明書交付請求書: copies of the resident record, of the family register, certificates of a registered seal."""

from blocks import *  # noqa: F403

RESIDENT = [
    ("residentAll", "住民票の写し（世帯全員）", "300円"),
    ("residentOne", "住民票の写し（世帯の一部）", "300円"),
    ("residentItems", "住民票記載事項証明書", "300円"),
    ("residentClosed", "住民票の除票の写し", "300円"),
    ("seal", "印鑑登録証明書（登録証が必要です）", "300円"),
]
REGISTER = [
    ("registerAll", "戸籍全部事項証明書（謄本）", "450円"),
    ("registerOne", "戸籍個人事項証明書（抄本）", "450円"),
    ("registerClosed", "除籍・改製原戸籍（謄本）", "750円"),
    ("registerAddress", "戸籍の附票の写し", "300円"),
    ("identity", "身分証明書", "300円"),
]
# Copies of family registers go to those who are in them, their wives and husbands, and lineal relatives (戸籍法 10条).
OF_REGISTER = ["registerAll", "registerOne", "registerClosed", "registerAddress"]
REGISTERS = {"path": "certificate.kinds", "is": OF_REGISTER}
RESIDENTS = {"path": "certificate.kinds", "is": ["residentAll", "residentOne", "residentItems", "residentClosed"]}
KINSHIP = [("named", "載っている本人"), ("spouse", "配偶者"), ("lineal", "直系（父母・祖父母・子・孫）"), ("other", "その他")]
OTHERS = {"path": "certificate.subject", "isNot": "self"}
STRANGER = {"path": "certificate.subject", "is": "other"}


def every(*conditions):
    return {"all": list(conditions)}


PAPERS = [
    IDENTITY,
    {"ja": "印鑑登録証（カード）", "en": "Seal registration card", "when": {"path": "certificate.kinds", "is": "seal"}},
    {"ja": "委任状（代理人が来るとき。印鑑登録証明書だけなら、いりません）", "en": "Letter of authority, if you are an agent (not for the certificate of a seal)", "when": every(AGENT, {"path": "certificate.kinds", "is": ["residentAll", "residentOne", "residentItems", "residentClosed", "identity", *OF_REGISTER]})},
    {"ja": "委任状か、請求の理由がわかるもの（ほかの世帯の人の住民票）", "en": "A letter of authority or papers that show your reason, for another household's resident record", "when": every(RESIDENTS, STRANGER)},
    {"ja": "戸籍のつながりがわかるもの（この市の戸籍でわからないとき）", "en": "Papers that show how you are related, unless our registers do", "when": every(REGISTERS, OTHERS, {"path": "certificate.kinship", "is": ["spouse", "lineal"]})},
    {"ja": "委任状か、請求の理由がわかるもの（配偶者・直系でない人の戸籍）", "en": "A letter of authority or papers that show your reason, for the register of whoever is no spouse or lineal relative", "when": every(REGISTERS, OTHERS, {"path": "certificate.kinship", "is": "other"})},
    {"ja": "本人の委任状（ほかの人の身分証明書）", "en": "The person's letter of authority, for another's certificate of identity", "when": every({"path": "certificate.kinds", "is": "identity"}, OTHERS)},
]
PRICES = {value: int(fee.removesuffix("円")) for value, _, fee in RESIDENT + REGISTER}


def draw(s):
    head(s, "証 明 書 交 付 請 求 書", "住民票の写し・印鑑登録証明書・戸籍に関する証明書", day="請求日")
    y = visitor(s, 38)
    y = subject(s, y + 4)
    y = certificates(s, y + 4)
    y = purpose(s, y)
    notes(s, y + 1.2, "必要な証明書の□に印、通数に数字が入ります。",
          "偽りその他不正の手段により交付を受けたときは、法律により罰せられます。")  # fmt: skip
    office_part(s, ["□委任状　□権限確認（　　　　　　　　）", "手数料　　　　　　　　円　　□免除（　　　　　　）"], h=44)


def visitor(s, y):
    h = 55
    block(s, y, h, "窓口に来た人")
    x = X + 8
    row(s, x, y, 16, (22, label("氏　名")),
        (74, named("来た人の", "person", 16, 14, 5, required=True)),
        (18, label("生年月日")), (64, date("来た人の生年月日", "person.birth")))  # fmt: skip
    row(s, x, y + 16, 13, (22, label("住　所")), (43, cells("来た人の郵便番号", "address.new.postal", 7, 4.8, (3,))),
        (113, text("来た人の住所", "address.new.full", 12)))  # fmt: skip
    row(s, x, y + 29, 11, (22, label("電　話")), (74, text("来た人の電話", "person.phone", 12)),
        (18, label("資　格")),
        (64, choices("来た人の資格", "filer.role", ROLES, 9.5)))  # fmt: skip
    row(s, x, y + 40, 15, (22, label("署　名")), (156, pen("来た人の署名", "signature", "代理人が来たときは、委任状が必要です")))
    return y + h


def subject(s, y):
    other = {"path": "certificate.subject", "isNot": "self"}
    stranger = {"path": "certificate.subject", "is": "other"}
    options = [("self", "本人"), ("household", "同じ世帯の人"), ("other", "その他の人")]
    block(s, y, 42, "どなたの証明", 8)
    x = X + 8
    row(s, x, y, 10, (40, label("窓口に来た人からみて")), (138, choices("どなたの証明", "certificate.subject", options, 10)))
    row(s, x, y + 10, 11, (22, label("氏　名")), (74, text("証明する人の氏名", "subject.name", 13, when=other)),
        (18, label("生年月日")), (64, date("証明する人の生年月日", "subject.birth", FIVE_ERAS, grid=True, when=other)))  # fmt: skip
    row(s, x, y + 21, 12, (22, label("住　所")), (156, text("証明する人の住所", "subject.address", 11.5, when=stranger)))
    row(s, x, y + 33, 9, (22, label("戸籍の人との\n関係")), (156, choices("戸籍の人との関係", "certificate.kinship", KINSHIP, 9.5, when=every(REGISTERS, other))))
    return y + 42


def certificates(s, y):
    heads = [(9, label("")), (52, label("証明書の種類")), (14, label("手数料")), (18, label("通数"))]
    row(s, X, y, 6.5, *heads)
    row(s, X + 93, y, 6.5, *heads)
    ticks = {}
    h = 8.8
    for side, kinds in ((X, RESIDENT), (X + 93, REGISTER)):
        for index, (value, words, fee) in enumerate(kinds):
            top = y + 6.5 + h * index
            ticks[value] = certificate(s, side, top, h, value, words, fee)
    s.note("証明書の種類", "check", path="certificate.kinds", options=ticks)
    top = y + 6.5 + h * 5
    row(s, X, top, 8, (30, label("住民票の記載")), (156, mentions))
    register = REGISTERS
    y = top + 8
    row(s, X, y, 12, (22, label("本　籍")), (98, text("本籍", "origin.address", 11.5, when=register)),
        (18, label("筆頭者")), (48, text("筆頭者", "origin.head", 12, when=register)))  # fmt: skip
    return y + 12


def certificate(s, x, y, h, value, words, fee):
    wanted = {"path": "certificate.kinds", "is": value}
    row(s, x, y, h, (9, None), (52, printed(words, 8)), (14, printed(fee, 8, "right")),
        (18, text(f"{words}の通数", f"certificate.copies.{value}", 12, align="centre", when=wanted, after="通")))  # fmt: skip
    box = [x + 2.5, y + h / 2 - 2, 4, 4]
    s.box(*box, 0.2)
    return box


def mentions(s, x, y, w, h):
    """What the copy of the resident record shall show."""
    needed = [("yes", "要"), ("no", "否")]
    half = w / 2
    for index, (words, path) in enumerate((("本籍・筆頭者", "origin"), ("続柄・世帯主", "relation"))):
        left = x + half * index
        s.text(words, left + 2, y, 24, h, 8, "left")
        choices(f"{words}の記載", f"certificate.{path}", needed, 9)(s, left + 26, y, half - 26, h)


def purpose(s, y):
    options = [("licence", "運転免許"), ("pension", "年金"), ("work", "就職・勤務先"), ("school", "学校"),
               ("bank", "金融機関"), ("car", "自動車の登録"), ("passport", "旅券"), ("other", "その他")]  # fmt: skip
    row(s, X, y, 12, (22, label("使いみち")), (164, choices("使いみち", "certificate.purpose", options, 9)))
    return y + 12


FORMS = {
    "certificate-request": {
        "draw": draw,
        "head": {
            "name": {"ja": "証明書交付請求書", "en": "Request for certificates"},
            "counter": {"ja": "市民課　２番窓口", "en": "Citizens' counter, window 2"},
            "fee": {"each": "certificate.kinds", "yen": PRICES, "times": "certificate.copies.*"},
            "papers": PAPERS,
        },
    }
}

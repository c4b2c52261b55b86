"""印鑑登録申請書, with the letter of authority on a second page for whoever sends somebody (印鑑登録証明事務処理要領)."""

from blocks import *  # noqa: F403

KINDS = [("new", "新しく登録する"), ("change", "印鑑を変える"), ("cardLost", "登録証をなくした"), ("cancel", "登録をやめる")]
OLD = {"path": "seal.application", "is": ["change", "cardLost", "cancel"]}

PAPERS = [
    {"ja": "登録する印鑑（一辺８ミリを超え、25ミリの正方形に収まるもの。ゴム印は登録できません）", "en": "The seal (larger than 8 mm, within 25 mm square, not of rubber)", "when": {"path": "seal.application", "is": ["new", "change"]}},
    {"ja": "顔写真つきの本人確認書類（ない人は、保証人の署名と登録印。または照会書を郵送します）", "en": "Proof of identity with a photograph (otherwise a guarantor's signature and seal, or we write to you)"},
    AUTHORITY,
    {"ja": "印鑑登録証（印鑑を変えるとき、登録をやめるとき）", "en": "Seal registration card, to change or end a registration", "when": {"path": "seal.application", "is": ["change", "cancel"]}},
]


def draw(s):
    y = head(s, "印 鑑 登 録 申 請 書", f"{s.city}印鑑条例による登録・廃止・亡失の申請")
    y = row(s, X, y, 12, (30, label("申請の種類")), (156, choices("申請の種類", "seal.application", KINDS, 10)))
    y = owner(s, y + 3)
    y = agent(s, y + 3, 11)
    y = guarantor(s, y + 3)
    y = bring(s, y + 3, PAPERS)
    notes(s, y + 1.5, "氏名または氏・名を表していない印鑑、縁が大きく欠けた印鑑は登録できません。",
          "代理人が来たときは、２枚目の委任状に本人が署名してください。登録は、照会書の回答を持って来た日になります。")  # fmt: skip
    office_part(s, ["□即日登録　□照会書　発送　　／　　回答　　／", "登録番号　　　　　　　　登録証交付　　／　　手数料　　　　円"], h=42)
    s.next_page(when=AGENT)
    letter(s)


def owner(s, y):
    block(s, y, 62, "登録する人")
    x = X + HEAD_WIDTH
    seal = 42
    row(s, x, y, 15, (22, label("氏　名")), (114, named("登録する人の", "person", 15, 14, 5, required=True)))
    row(s, x, y + 15, 12, (22, label("生年月日")), (114, date("登録する人の生年月日", "person.birth")))
    row(s, x, y + 27, 12, (22, label("住　所")), (114, text("登録する人の住所", "address.new.full", 12)))
    row(s, x, y + 39, 10, (22, label("電　話")), (54, text("登録する人の電話", "person.phone", 12)),
        (22, label("登録番号")), (38, text("登録番号", "seal.number", 12, when=OLD)))  # fmt: skip
    row(s, x, y + 49, 13, (22, label("署　名")), (114, pen("登録する人の署名", "signature", "自署してください")))
    row(s, x + 136, y, 8, (seal, label("登録する印鑑")))
    row(s, x + 136, y + 8, 54, (seal, pen("登録する印鑑", "seal", "鮮明に押してください")))
    return y + 62


def guarantor(s, y):
    """Somebody with a seal registered here vouches for who has no card with a photograph."""
    block(s, y, 20, "保証人")
    x = X + HEAD_WIDTH
    row(s, x, y, 20, (22, label("住所・氏名\n・登録番号")), (114, pen("保証人の署名", "witness", "この市で印鑑を登録している人が書いてください")),
        (42, pen("保証人の登録印", "seal", "登録印")))  # fmt: skip
    return y + 20


def letter(s):
    """委任状: printed with both names, signed by pen; empty where nobody is sent."""
    title(s, "委　任　状", "（代理権授与通知書）", y=24)
    addressee(s, X, 46)
    y = row(s, X, 58, 12, (30, label("代理人の住所")), (156, text("委任状の代理人の住所", "agent.address", 12, when=AGENT)))
    y = row(s, X, y, 14, (30, label("代理人の氏名")), (78, text("委任状の代理人の氏名", "agent.name", 14, when=AGENT)),
            (18, label("生年月日")), (60, date("委任状の代理人の生年月日", "agent.birth", when=AGENT)))  # fmt: skip
    y = row(s, X, y, 12, (30, label("代理人の電話")), (156, text("委任状の代理人の電話", "agent.phone", 12, when=AGENT)))
    s.text("私は、上の人を代理人と定め、次のことを委任します。", X, y + 4, W, 8, 12, "left", MINCHO)
    y = row(s, X, y + 14, 14, (30, label("委任すること")),
            (156, choices("委任すること", "seal.application", KINDS, 10, when=AGENT)))  # fmt: skip
    y = row(s, X, y, 14, (30, label("登録証の受領")), (156, printed("印鑑登録証の受け取りを　　委任する　・　委任しない　（どちらかに丸）", 10)))
    y = row(s, X, y + 12, 12, (30, label("委任した日")), (156, pen("委任した日", "signature", "本人が書いてください")))
    y = row(s, X, y, 14, (30, label("本人の住所")), (156, text("委任状の本人の住所", "address.new.full", 12, when=AGENT)))
    y = row(s, X, y, 14, (30, label("本人の氏名")), (96, text("委任状の本人の氏名", "person.name", 14, when=AGENT)),
            (60, date("委任状の本人の生年月日", "person.birth", when=AGENT)))  # fmt: skip
    y = row(s, X, y, 24, (30, label("本人の署名")), (108, pen("委任状の署名", "signature", "本人が自署してください")),
            (48, pen("委任状の印", "seal", "登録する印鑑")))  # fmt: skip
    notes(s, y + 2, "この面は、本人が来られないときだけ使います。本人が書けないときは、職員に相談してください。",
          "うその委任状を作ったり使ったりすると、法律により罰せられます。")  # fmt: skip
    office_part(s, ["□委任状確認　□照会書に同封　□本人に電話確認（　　／　　　時　　分）"], h=38)


FORMS = {
    "seal-registration": {
        "draw": draw,
        "head": {
            "name": {"ja": "印鑑登録申請書", "en": "Application for seal registration"},
            "counter": {"ja": "市民課　２番窓口", "en": "Citizens' counter, window 2"},
            "fee": {"each": "seal.application", "yen": {"new": 300, "change": 300, "cardLost": 0, "cancel": 0}},
            "papers": PAPERS,
        },
    }
}

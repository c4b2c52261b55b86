"""犬の登録事項変更届 (狂犬病予防法 4条4項: within 30 days of the change), in the manner of its ordinance's form."""

from blocks import *  # noqa: F403

SEXES = [("male", "オス"), ("female", "メス"), ("maleNeutered", "オス（去勢）"), ("femaleNeutered", "メス（避妊）")]
PAPERS = [
    {"ja": "前の市区町村の鑑札（なくした人は、再交付の手数料 1,600円）", "en": "The licence tag of the former city (1,600 yen for a new one, if it is lost)"},
    {"ja": "今年度の狂犬病予防注射済票", "en": "This year's vaccination tag"},
    {"ja": "マイクロチップの登録証明書（入れた犬）", "en": "The certificate of its microchip, if the dog has one"},
    IDENTITY,
]


def draw(s):
    y = head(s, "犬 の 登 録 事 項 変 更 届", "狂犬病予防法第４条第４項による届出", day="届出日")
    y = row(s, X, y + 1, 12, (30, label("変わったこと")), (96, printed("■ 犬のいる所・飼い主の住所　□ 飼い主　□ 犬の死亡", 8.5)),
            (20, label("変わった日")), (40, written_date("変わった日", "moving.date", 11)))  # fmt: skip
    y = applicant(s, y + 4, "飼い主", 13, sex=False)
    y = dog(s, y + 4)
    y = numbers(s, y + 4)
    y = row(s, X, y + 4, 15, (112, printed("上のとおり届け出ます。市が、前の市区町村に登録の原簿を\n照会することに同意します。", 8.5)),
            (16, label("署　名")), (58, pen("飼い主の署名", "signature", "自署してください")))  # fmt: skip
    y = bring(s, y + 4, PAPERS)
    notes(s, y + 2, "引っ越した日から30日以内に届け出てください。鑑札は、新しいものと無料で取りかえます。",
          "狂犬病の予防注射は、毎年１回、４月から６月までに受けさせてください。",
          "マイクロチップを入れた犬は、環境省のデータベースの住所も変えてください。")  # fmt: skip
    office_part(s, ["□旧鑑札回収　新鑑札番号　　　　　　　　済票番号　　　　　　　　", "□前市区町村へ通知（　　／　　）　手数料　　　　円　□無料"], h=42)


def dog(s, y):
    block(s, y, 39, "犬")
    x = X + HEAD_WIDTH
    row(s, x, y, 13, (22, label("名　前")), (68, text("犬の名前", "dog.name", 14)), (22, label("種　類")),
        (66, text("犬の種類", "dog.breed", 12)))  # fmt: skip
    row(s, x, y + 13, 13, (22, label("毛　色")), (68, text("犬の毛色", "dog.colour", 12)), (22, label("生年月日")),
        (66, date("犬の生年月日", "dog.birth", ["heisei", "reiwa"])))  # fmt: skip
    row(s, x, y + 26, 13, (22, label("性　別")), (156, choices("犬の性別", "dog.sex", SEXES, 10)))
    return y + 39


def numbers(s, y):
    block(s, y, 36, "登録と注射")
    x = X + HEAD_WIDTH
    row(s, x, y, 12, (22, label("鑑札番号")), (68, text("鑑札番号", "dog.licence", 12)), (22, label("登録した所")),
        (66, text("登録した市区町村", "dog.licensedBy", 12)))  # fmt: skip
    row(s, x, y + 12, 12, (22, label("注射した日")), (68, written_date("注射した日", "dog.vaccinated", 12)),
        (22, label("済票番号")), (66, text("済票番号", "dog.tag", 12)))  # fmt: skip
    row(s, x, y + 24, 12, (40, label("マイクロチップ番号")), (138, cells("マイクロチップ番号", "dog.chip", 15, 6)))
    return y + 36


FORMS = {
    "dog-registration": {
        "draw": draw,
        "head": {
            "name": {"ja": "犬の登録事項変更届", "en": "Change of a dog's registration"},
            "counter": {"ja": "環境課　８番窓口", "en": "Environment counter, window 8"},
            "fee": {"yen": 0, "text": {"ja": "鑑札をなくした人は、再交付1,600円", "en": "1,600 yen for a new tag if the old one is lost"}},
            "papers": PAPERS,
            "deadline": {"days": 30, "from": "moving.date", "counting": "dayAfter", "closed": "next"},
        },
    }
}

"""児童手当 認定請求書, after the form in the ordinance to 児童手当法."""

from family import *  # noqa: F403

JOBS = [("employee", "会社員等"), ("selfEmployed", "自営業"), ("publicServant", "公務員"), ("none", "無職"), ("other", "他")]
PENSIONS = [("employees", "厚生"), ("national", "国民"), ("mutual", "共済"), ("none", "未加入")]


def draw(s):
    y = head(s, "児童手当　認定請求書", "児童手当法第７条による認定の請求", 26)
    y = applicant(s, y, "請求者", 11, 21, base="claimant")
    y = row(s, X + HEAD_WIDTH, y, 11, (22, label("職　業")), (70, choices("請求者の職業", "claimant.occupation", JOBS, 8.5)),
            (22, label("加入年金")), (64, choices("請求者の年金", "claimant.pension", PENSIONS, 9)))  # fmt: skip
    y = row(s, X + HEAD_WIDTH, y, 10, (22, label("個人番号")), (70, number_cells("請求者の個人番号")),
            (86, printed("個人番号は、印刷された後に自分で書いてください。", 8)))  # fmt: skip
    y = spouse(s, y + 2)
    y = children(s, y + 2, "同居・別居", 4, 13.5, True)
    y = account(s, y + 2, 11)
    y = signature(s, y + 2, "上記のとおり請求します。市が住民基本台帳、所得及び年金の加入を\n公簿により確かめることに同意します。", 13)
    notes(s, y + 0.6, "請求者は、父母のうち所得の高い方です。口座は請求者本人の名義に限ります。",
          "公務員の方は勤務先で請求してください。")  # fmt: skip
    office_part(s, ["□認定　□却下　支給開始　　年　　月　□３歳未満　□第３子以降"], h=36)


def spouse(s, y):
    married = {"path": "partner.present", "is": "yes"}
    block(s, y, 32.5, "配偶者")
    x = X + HEAD_WIDTH
    row(s, x, y, 13, (22, label("氏　名")), (70, named("配偶者の", "partner", 13, high=4.6, when=married)),
        (16, label("生年\n月日")),
        (52, date("配偶者の生年月日", "partner.birth", ["showa", "heisei", "reiwa"], when=married)),
        (18, choices("配偶者の有無", "partner.present", [("yes", "有"), ("no", "無")], 9)))  # fmt: skip
    row(s, x, y + 13, 10, (22, label("職　業")),
        (70, choices("配偶者の職業", "partner.occupation", JOBS, 8.5, when=married)))  # fmt: skip
    row(s, x, y + 23, 9.5, (22, label("個人番号")), (70, number_cells("配偶者の個人番号")))
    row(s, x + 92, y + 13, 19.5, (86, printed("請求者と配偶者の所得は、市が公簿で確かめます。\n１月１日に市外にお住まいだった方も、\n証明書は要りません。", 8)))
    return y + 32.5


FORMS = {
    "child-allowance": {
        "draw": draw,
        "head": {
            "name": {"ja": "児童手当認定請求書", "en": "Claim for child allowance"},
            "counter": {"ja": "こども課　５番窓口", "en": "Children's counter, window 5"},
            "fee": {"yen": 0},
            "addendum": True,
            "papers": [
                {"ja": "請求する人の名義の口座がわかるもの", "en": "The account in the claimant's own name"},
                {"ja": "請求する人と配偶者の個人番号がわかるもの", "en": "Papers that show the My Numbers of claimant and spouse"},
                IDENTITY,
            ],
            "when": CHILDREN,
            "deadline": {
                "days": 15, "from": "allowance.since", "counting": "dayAfter", "closed": "next", "orEndOfMonth": True,
                "late": {"ja": "期限を過ぎた月の手当は、受けられないことがあります。きょう請求すると、来月の分から受けられます。", "en": "The months before may be lost. If you claim today, the allowance begins with next month."},
            },
        },
    }
}

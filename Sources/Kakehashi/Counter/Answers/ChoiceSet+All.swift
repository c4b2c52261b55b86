extension ChoiceSet {
    public static let sex = ChoiceSet("sex", ["male": "男", "female": "女", "other": ""])

    /// Relation to the head of the household, as the resident record words it: every child is 子.
    public static let relation = ChoiceSet(
        "relation",
        [
            "head": "世帯主", "wife": "妻", "husband": "夫", "child": "子", "wifesChild": "妻の子", "husbandsChild": "夫の子",
            "father": "父", "mother": "母", "wifesFather": "妻の父", "wifesMother": "妻の母", "husbandsFather": "夫の父",
            "husbandsMother": "夫の母", "grandfather": "祖父", "grandmother": "祖母", "grandchild": "子の子",
            "childsWife": "子の妻", "childsHusband": "子の夫",
            "brother": "弟", "elderBrother": "兄", "sister": "妹", "elderSister": "姉", "unmarriedHusband": "夫（未届）",
            "unmarriedWife": "妻（未届）", "relative": "縁故者", "cohabitant": "同居人",
        ])

    /// Who stands at the counter.
    public static let role = ChoiceSet("role", ["self": "本人", "head": "世帯主", "agent": "代理人"])

    public static let occupation = ChoiceSet(
        "occupation", ["employee": "会社員等", "selfEmployed": "自営業", "publicServant": "公務員", "none": "無職", "other": "その他"])

    public static let pension = ChoiceSet(
        "pension", ["employees": "厚生年金", "national": "国民年金", "mutual": "共済", "none": "未加入"])

    public static let accountKind = ChoiceSet("accountKind", ["ordinary": "普通", "current": "当座"])

    public static let insurance = ChoiceSet(
        "insurance",
        ["national": "国民健康保険", "company": "健康保険組合", "association": "協会けんぽ", "mutual": "共済組合", "other": "その他"])

    public static let certificate = ChoiceSet(
        "certificate",
        [
            "residentAll": "住民票の写し（世帯全員）", "residentOne": "住民票の写し（世帯の一部）", "residentItems": "住民票記載事項証明書",
            "seal": "印鑑登録証明書", "registerAll": "戸籍全部事項証明書（謄本）", "registerOne": "戸籍個人事項証明書（抄本）",
            "registerAddress": "戸籍の附票の写し", "residentClosed": "住民票の除票の写し",
            "registerClosed": "除籍・改製原戸籍（謄本）", "identity": "身分証明書",
        ])

    /// Whose family register it is, seen from whoever asks: it is given to these without more (戸籍法 10条1項).
    public static let registerKinship = ChoiceSet(
        "registerKinship", ["named": "本人", "spouse": "配偶者", "lineal": "直系の親族", "other": "その他"])

    public static let subject = ChoiceSet("subject", ["self": "本人", "household": "同じ世帯の人", "other": "その他の人"])

    public static let purpose = ChoiceSet(
        "purpose",
        [
            "licence": "運転免許", "pension": "年金", "work": "就職・勤務先", "school": "学校", "bank": "金融機関", "car": "自動車の登録",
            "passport": "旅券", "other": "その他",
        ])

    public static let delivery = ChoiceSet("delivery", ["counter": "窓口", "post": "郵送"])
}

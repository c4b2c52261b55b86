extension ChoiceSet {
    /// What else a move brings: each is a form that is asked for only then.
    public static let matter = ChoiceSet(
        "matter", ["seal": "印鑑登録", "dog": "犬", "water": "水道の使用開始", "waterStop": "水道の使用中止", "moped": "原動機付自転車"])

    /// Where somebody moves in from: another municipality of Japan, or abroad.
    public static let movedFrom = ChoiceSet("movedFrom", ["japan": "国内", "abroad": "国外"])

    /// Who of those who are named brings up the children: the person, a member by number, or somebody who lives
    /// elsewhere.
    public static let parent = ChoiceSet(
        name: "parent",
        choices: [Choice(value: "person", printed: "来た人")]
            + (1...Vocabulary.mostMembers).map { Choice(value: "\($0)", printed: "\($0)人目") }
            + [Choice(value: "away", printed: "別居")])

    public static let taxCertificate = ChoiceSet(
        "taxCertificate",
        [
            "income": "所得・課税証明書", "exempt": "非課税証明書", "payment": "納税証明書", "value": "固定資産評価証明書", "levy": "固定資産公課証明書",
            "car": "軽自動車税納税証明書（車検用）",
        ])

    /// Counted back from the newest year for which there are certificates.
    public static let taxYear = ChoiceSet("taxYear", ["latest": "最新年度", "previous": "前年度", "before": "前々年度"])

    public static let taxPurpose = ChoiceSet(
        "taxPurpose",
        [
            "dependant": "扶養の手続き", "pension": "年金", "school": "保育所・学校", "loan": "融資・保証", "housing": "住宅",
            "residence": "在留資格", "other": "その他",
        ])

    public static let healthReason = ChoiceSet(
        "healthReason",
        [
            "movedIn": "転入", "leftCompany": "社保離脱", "leftDependant": "扶養をはずれた", "born": "出生",
            "welfareEnded": "生活保護廃止", "otherJoin": "その他（取得）", "movedOut": "転出", "joinedCompany": "社保加入",
            "becameDependant": "扶養に入った", "died": "死亡", "welfareBegan": "生活保護開始", "otherLeave": "その他（喪失）",
            "movedWithin": "転居", "nameChanged": "氏名変更", "headChanged": "世帯主変更",
        ])

    public static let careKind = ChoiceSet("careKind", ["gain": "資格取得", "change": "住所異動", "loss": "資格喪失"])

    public static let careStatus = ChoiceSet(
        "careStatus", ["none": "なし", "support": "要支援", "care": "要介護", "applying": "申請中"])

    public static let sealApplication = ChoiceSet(
        "sealApplication", ["new": "登録", "change": "改印", "cardLost": "亡失", "cancel": "廃止"])

    public static let dogSex = ChoiceSet(
        "dogSex", ["male": "オス", "female": "メス", "maleNeutered": "オス（去勢）", "femaleNeutered": "メス（避妊）"])

    public static let waterUse = ChoiceSet(
        "waterUse", ["home": "家庭", "shop": "店・事務所", "building": "工事", "other": "その他"])

    public static let waterHome = ChoiceSet("waterHome", ["own": "持ち家", "rent": "借りている", "company": "社宅・寮"])

    public static let waterPayment = ChoiceSet(
        "waterPayment", ["transfer": "口座振替", "slip": "納入通知書", "card": "クレジットカード"])

    /// The nine years of compulsory school.
    public static let grade = ChoiceSet(
        "grade",
        [
            "1": "小学校１年", "2": "小学校２年", "3": "小学校３年", "4": "小学校４年", "5": "小学校５年", "6": "小学校６年", "7": "中学校１年",
            "8": "中学校２年", "9": "中学校３年",
        ])
}

/// What fields of forms speak of; those that are told before others stand first.
enum MeaningTopic: String, CaseIterable {
    case individualNumber, officeUse, bank, branch, accountNumber, accountKind, accountHolder
    case insurer, insuranceNumber, insuredName, registerHead, domicile
    case birth, movingDay, applicationDay, kana, postal, phone, building, relation, sex, occupation
    case head, address, name, signature
    // Whose it is, or when: these tell nothing alone.
    case agent, spouse, child, member, old

    /// The path, for what belongs to nobody in particular.
    var path: String? {
        switch self {
        case .bank: "account.bank"
        case .branch: "account.branch"
        case .accountNumber: "account.number"
        case .accountKind: "account.kind"
        case .accountHolder: "account.holder"
        case .insurer: "insurance.name"
        case .insuranceNumber: "insurance.number"
        case .insuredName: "insurance.holder"
        case .registerHead: "origin.head"
        case .domicile: "origin.address"
        case .movingDay: "moving.date"
        case .applicationDay: "application.date"
        default: nil
        }
    }

    /// Words of labels, as offices write them.
    var japanese: [String] { MeaningTopic.words[self]?.japanese ?? [] }
    /// English and romaji, in small letters.
    var latin: [String] { MeaningTopic.words[self]?.latin ?? [] }

    private static let words: [MeaningTopic: (japanese: [String], latin: [String])] = [
        .individualNumber: (["個人番号", "マイナンバー"], ["kojinbango", "kojinbangou", "mynumber", "individualnumber"]),
        .officeUse: (["職員記入", "事務処理", "受付印", "処理欄", "役所使用", "記入しないで"], ["officeuse", "shokuin"]),
        .bank: (["金融機関", "銀行"], ["bank", "bankname", "ginko", "ginkou", "kinyukikan"]),
        .branch: (["支店", "店名"], ["branch", "shiten"]),
        .accountNumber: (["口座番号"], ["accountnumber", "accountno", "kozabango", "kouzabangou"]),
        .accountKind: (["預金種", "口座種", "口座の種"], ["accounttype", "accountkind", "kozashubetsu"]),
        .accountHolder: (["名義"], ["accountholder", "accountname", "meigi"]),
        .insurer: (["保険者名", "保険者の名"], ["insurer", "hokensha"]),
        .insuranceNumber: (["記号番号", "被保険者番号", "保険証番号"], ["insurancenumber", "kigobango"]),
        .insuredName: (["被保険者氏名", "被保険者名", "被保険者の氏名"], ["insuredname"]),
        .registerHead: (["筆頭者"], ["hittosha", "hittousha"]),
        .domicile: (["本籍"], ["honseki", "domicile"]),
        .birth: (["生年月日", "誕生日"], ["birth", "birthday", "birthdate", "dateofbirth", "dob", "seinengappi"]),
        .movingDay: (
            ["異動日", "異動した日", "異動年月日", "転入日", "転入年月日", "転居日", "引越", "引っ越", "住み始め", "住所を定めた"],
            ["movingdate", "movedate", "moveindate", "idobi", "idoubi", "tennyubi"]
        ),
        .applicationDay: (
            ["申請日", "届出日", "請求日", "提出日", "記入日", "申請年月日", "届出年月日", "請求年月日", "年月日", "日付"],
            ["date", "applicationdate", "today", "shinseibi", "todokedebi", "hizuke", "nengappi"]
        ),
        .kana: (["フリガナ", "フリカナ", "カナ", "ヨミ", "読み方"], ["furigana", "kana", "yomi", "yomigana", "reading"]),
        .postal: (["郵便", "〒"], ["postal", "postcode", "postalcode", "zip", "zipcode", "yubin", "yuubin"]),
        .phone: (["電話", "ＴＥＬ", "携帯", "連絡先"], ["tel", "phone", "telephone", "mobile", "denwa", "keitai"]),
        .building: (["方書", "建物", "アパート", "マンション"], ["building", "apartment", "katagaki", "tatemono"]),
        .relation: (["続柄"], ["relation", "relationship", "tsuzukigara", "zokugara"]),
        .sex: (["性別"], ["sex", "gender", "seibetsu"]),
        .occupation: (["職業"], ["occupation", "shokugyo", "shokugyou"]),
        .head: (["世帯主"], ["setainushi", "householder", "headofhousehold"]),
        .address: (["住所", "居所", "転入先"], ["address", "jusho", "juusho", "jyusho", "juusyo"]),
        .name: (
            ["氏名", "名前", "申請者", "届出人", "届出者", "請求者", "申出人"],
            ["name", "fullname", "shimei", "simei", "namae", "applicant", "shinseisha"]
        ),
        .signature: (["署名", "サイン", "自署", "㊞"], ["signature", "sign", "shomei"]),
        .agent: (["代理人"], ["agent", "proxy", "dairi", "dairinin"]),
        .spouse: (["配偶者"], ["spouse", "haigusha", "haiguusha"]),
        .child: (["児童", "子ども", "子供", "お子"], ["child", "children", "jido", "jidou", "kodomo"]),
        .member: (["世帯員", "家族", "同居", "異動者", "異動する人"], ["member", "family", "household", "setaiin", "kazoku"]),
        .old: (
            ["旧", "前住所", "従前", "前の", "これまで", "今まで", "転出元"],
            ["old", "former", "previous", "kyu", "zenjusho", "from"]
        ),
    ]
}

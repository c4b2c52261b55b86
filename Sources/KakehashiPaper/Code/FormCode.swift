package import Kakehashi

/// The text of a form's 2D code: `KKH1:` and the packed record, in the characters that such codes hold most densely.
///
/// The digit is the version of the packing. Behind the colon stand, in base 45, a check sum (CRC-32, four bytes) of what
/// follows, and the record packed with the version's dictionary.
package enum FormCode {
    static let version = 1
    private static let mark = "KKH"
    /// No 2D code holds more.
    static let longest = 4296

    /// The text for a record.
    package static func text(_ record: FormRecord) throws(Fault) -> String {
        let packed = try Deflate.pack(record.body, dictionary: dictionary)
        let sum = Deflate.check(packed)
        let head = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: sum >> $0) }
        return "\(mark)\(version):" + Base45.encode(head + packed)
    }

    /// Reads a scanned text; `line` is where it stands, for faults.
    package static func record(_ scanned: some StringProtocol, line: Int = 1) throws(Fault) -> FormRecord {
        let values = ["line": "\(line)"]
        let payload = try payload(String(scanned), values)
        guard payload.utf8.count <= longest else { throw Fault(.codeTooLong, values) }
        guard let bytes = Base45.decode(payload) else {
            // Three characters stand for two bytes; a cut within them leaves nothing that could be read.
            let whole = payload.dropLast(payload.utf8.count % 3)
            let isCut = whole.count < payload.count && Base45.decode(whole) != nil
            throw Fault(isCut ? .codeTruncated : .codeDamaged, values)
        }
        guard bytes.count > 4 else { throw Fault(.codeTruncated, values) }
        let packed = Array(bytes.dropFirst(4))
        let body = try unpacked(packed, values)
        let sum = bytes.prefix(4).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        guard Deflate.check(packed) == sum, let record = FormRecord(body: body) else {
            throw Fault(.codeDamaged, values)
        }
        return record
    }

    /// What stands behind the mark; refuses other people's codes and those of versions to come.
    private static func payload(_ text: String, _ values: [String: String]) throws(Fault) -> String {
        guard text.hasPrefix(mark), let colon = text.firstIndex(of: ":"),
            let found = Int(text[..<colon].dropFirst(mark.count)), found > 0
        else { throw Fault(.codeForeign, values) }
        guard found <= version else {
            throw Fault(
                .codeNewer, values.merging(["found": "\(found)", "known": "\(version)"], uniquingKeysWith: { $1 }))
        }
        return String(text[text.index(after: colon)...])
    }

    private static func unpacked(_ bytes: [UInt8], _ values: [String: String]) throws(Fault) -> [UInt8] {
        do throws(Deflate.Failure) {
            return try Deflate.unpack(bytes, dictionary: dictionary, most: FormRecord.mostBytes)
        } catch {
            switch error {
            case .truncated: throw Fault(.codeTruncated, values)
            case .damaged: throw Fault(.codeDamaged, values)
            case .tooLong: throw Fault(.codeTooLong, values)
            }
        }
    }

    /// What records often hold, the most frequent last. Part of version 1: another dictionary is another version.
    private static let dictionary = Array(
        """
        区町村市県都丁目番地号アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワンガギグゲゴザジズゼゾダヂヅデドバビブベボャュョッー\
        certificate.kinds\tresidentAll residentOne seal certificate.copies.\naccount.bank\t信用金庫銀行農業協同組合\
        account.branch\t支店\naccount.kind\tordinary\naccount.number\t\naccount.holder\t\ninsurance.kind\tassociation\
        insurance.name\t全国健康保険協会\ninsurance.number\t\ninsurance.holder\t\norigin.address\t\norigin.head\t\
        agent.name\t\nagent.address\t\nagent.phone\t\nspouse.name\t\nspouse.kana\t\nspouse.birth\t\nspouse.sex\t\
        person.occupation\temployee\nspouse.occupation\tselfEmployed\nperson.pension\temployees\nnational\
        children.1.name\t\nchildren.1.kana\t\nchildren.1.birth\t\nchildren.1.sex\tmale\nchildren.1.relation\tchild\
        children.1.together\tyes\nchildren.2.together\tyes\nchildren.3.together\tyes\nmoving-in\t2026-04\t\n\
        application.date\t2026-\nmoving.date\t2026-\nfiler.role\tself\nperson.name\t　\nperson.phone\t090-\n\
        address.new.postal\t\naddress.new.text\t\naddress.new.building\t\naddress.new.full\t\naddress.new.head\t\n\
        address.old.postal\t\naddress.old.text\t\naddress.old.building\t\naddress.old.full\t\naddress.old.head\t\n\
        person.kana\t\nperson.birth\t19\nperson.sex\tfemale\nperson.relation\thead\nhousehold.9.name\t\n\
        household.8.name\t\nhousehold.7.name\t\nhousehold.6.name\t\nhousehold.5.name\t\nhousehold.4.name\t\n\
        household.3.name\t\nhousehold.3.kana\t\nhousehold.3.birth\t20\nhousehold.3.sex\tmale\nhousehold.3.relation\tchild\n\
        household.2.kana\t\nhousehold.2.birth\t20\nhousehold.2.sex\tfemale\nhousehold.2.relation\tchild\n\
        household.1.name\t\nhousehold.1.kana\t\nhousehold.1.birth\t19\nhousehold.1.sex\tfemale\nhousehold.1.relation\twife\n
        """.utf8)
}

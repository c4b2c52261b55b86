import FoundationEssentials
import Kakehashi
import KakehashiOffice

/// What a caller says, as a JSON file: so that nothing personal shows in the list of processes.
struct ApplicationFile: Decodable {
    var session: String?
    var kana: String
    var name: String?
    var birth: LocalDate?
    var age: Int?
    var sex: Sex?
    var district: String?
    var phone: String?
    var device: Device?
    var needs: String?
    var familyContact: String?
    var route: Route?
    var companions: Int?

    private enum Member: String, CodingKey, CaseIterable {
        case schemaVersion, session, kana, name, birth, age, sex, district, phone, device, needs, familyContact, route,
            companions
    }

    init(from decoder: any Decoder) throws {
        let names = try decoder.container(keyedBy: AnyName.self).allKeys.map(\.stringValue)
        if let unknown = names.first(where: { Member(rawValue: $0) == nil }) {
            let nearest = Nearest.name(to: unknown, among: Member.allCases.map(\.rawValue)) ?? "kana"
            throw Fault(.applicationUnknownMember, ["nearest": nearest])
        }
        let values = Members(values: try decoder.container(keyedBy: Member.self))
        guard try values.read(.schemaVersion, Int.self) ?? 1 == 1 else { throw Fault(.applicationNewer) }
        guard let kana = try values.read(.kana, String.self) else {
            throw Fault(.applicationMember, ["member": Member.kana.rawValue])
        }
        self.kana = kana
        session = try values.read(.session, String.self)
        name = try values.read(.name, String.self)
        birth = try values.read(.birth, LocalDate.self)
        age = try values.read(.age, Int.self)
        sex = try values.read(.sex, Sex.self)
        district = try values.read(.district, String.self)
        phone = try values.read(.phone, String.self)
        device = try values.read(.device, Device.self)
        needs = try values.read(.needs, String.self)
        familyContact = try values.read(.familyContact, String.self)
        route = try values.read(.route, Route.self)
        companions = try values.read(.companions, Int.self)
    }

    /// Reads members one by one, so that a fault names the one that does not hold, without its value.
    private struct Members {
        let values: KeyedDecodingContainer<Member>

        func read<Value: Decodable>(_ member: Member, _ type: Value.Type) throws -> Value? {
            do {
                return try values.decodeIfPresent(type, forKey: member)
            } catch {
                throw Fault(.applicationMember, ["member": member.rawValue])
            }
        }
    }

    private struct AnyName: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init?(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    /// Reads a file, or standard input for `-`.
    static func read(_ path: String) throws -> ApplicationFile {
        let bytes = try InputFile.bytes(path)
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw Fault(.applicationUnreadable, ["file": path])
        }
        do {
            return try JSONDecoder().decode(ApplicationFile.self, from: bytes)
        } catch let fault as Fault {
            throw fault
        } catch {
            throw Fault(.applicationUnreadable, ["file": path])
        }
    }

    var entry: PersonEntry {
        PersonEntry(
            kana: kana, name: name, birthDate: birth, age: age, sex: sex, district: district, telephone: phone,
            device: device, needs: needs, familyContact: familyContact)
    }
}

extension Fault.Code {
    /// The file of an application is no JSON object.
    static let applicationUnreadable = Fault.Code("application.unreadable", .data)
    /// A member of it is missing or holds another kind of value.
    static let applicationMember = Fault.Code("application.member", .data)
    /// It has a member that applications do not have.
    static let applicationUnknownMember = Fault.Code("application.unknownMember", .data)
    /// It was written for a newer version of the program.
    static let applicationNewer = Fault.Code("application.newer", .data)
}

enum ApplicationFaults {
    static let all: [Fault.Code] = [
        .applicationUnreadable, .applicationMember, .applicationUnknownMember, .applicationNewer,
    ]
}

import Kakehashi
import KakehashiOffice

/// `registration add`
enum RegistrationAdd {
    static let session: Argument<String?> = .optional("--session", .text("ID"), "The session, by number or key.")
    static let kana: Argument<String?> = .optional("--kana", .text("KANA"), "The reading of the person's name.")
    static let name: Argument<String?> = .optional("--name", .text("NAME"), "The name.")
    static let birth: Argument<LocalDate?> = .optional("--birth", .date, "The birth date.")
    static let age: Argument<Int?> = .optional("--age", .number(0...130), "The age, where no birth date is given.")
    static let phone: Argument<String?> = .optional("--phone", .text("NUMBER"), "The telephone number.")
    static let device: Argument<Device?> = .optional(
        "--device", .word("DEVICE"), "What the person brings: android, iphone, rakuraku, featurePhone or none.")
    static let route: Argument<Route?> = .optional(
        "--route", .word("ROUTE"), "How the application came in; by telephone otherwise.")
    static let companions: Argument<Int?> = .optional("--companions", .number(0...20), "People who take no seat.")
    static let file: Argument<String?> = .optional(
        "--from", .file, "Read the person from a JSON file, or from standard input (-), as arguments can be seen.")
    static let key: Argument<String?> = .optional(
        "--key", .text("KEY"), "The request's own key: the same key makes one registration.")
    static let another: Argument<Bool> = .flag("--another-person", "It is somebody else with the same name.")

    static let verb = Verb(
        "add", "Register a person to a session: a seat, or a place in the line.", session, kana, name, birth, age,
        phone,
        device, route, companions, file, key, another, .format, run: run)

    private static func run(_ call: Call) throws {
        let outcome = try call.parts.classDesk().register(request(call), by: .commandLine)
        try call.showOne(RegistrationTable.of(outcome))
    }

    private static func request(_ call: Call) throws -> RegistrationRequest {
        let file = try call.value(file).map { try ApplicationFile.read($0) }
        let personal: [Bool] = [
            try call.value(kana) != nil, try call.value(name) != nil, try call.value(birth) != nil,
            try call.value(age) != nil, try call.value(phone) != nil, try call.value(device) != nil,
        ]
        if file != nil, personal.contains(true) {
            throw UsageError("The option '--from' goes without '--kana', '--name' and the like.")
        }
        guard let session = try call.value(session) ?? file?.session else {
            throw UsageError("Missing option '--session ID'.")
        }
        return RegistrationRequest(
            session: session, applicant: .entry(try file?.entry ?? entry(call)),
            route: try call.value(route) ?? file?.route ?? .telephone,
            companions: try call.value(companions) ?? file?.companions ?? 0, key: try call.value(key),
            isAnotherPerson: try call.value(another))
    }

    private static func entry(_ call: Call) throws -> PersonEntry {
        guard let kana = try call.value(kana) else {
            throw UsageError("Missing option '--kana KANA' or '--from FILE'.")
        }
        if try call.value(birth) != nil, try call.value(age) != nil {
            throw UsageError("The options '--birth' and '--age' do not go together.")
        }
        return PersonEntry(
            kana: kana, name: try call.value(name), birthDate: try call.value(birth), age: try call.value(age),
            telephone: try call.value(phone), device: try call.value(device))
    }
}

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
    static let person: Argument<String?> = .optional(
        "--person", .text("ID"), "Who of those on file it is, by number or key.")
    static let another: Argument<Bool> = .flag("--another-person", "It is nobody on file, though somebody is alike.")
    static let replace: Argument<Bool> = .flag("--replace", "What is said holds where it differs from what is on file.")
    static let keep: Argument<Bool> = .flag("--keep", "What is on file holds where something else is said.")
    static let anyway: Argument<Bool> = .flag(
        "--anyway", "Also where the person has a place at the same hour, or on the same course that day.")

    static let verb = Verb(
        "add", "Register a person to a session: a seat, or a place in the line.", session, kana, name, birth, age,
        phone, device, route, companions, file, key, person, another, replace, keep, anyway, .format, run: run)

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
            session: session, applicant: try applicant(call, file),
            route: try call.value(route) ?? file?.route ?? .telephone,
            companions: try call.value(companions) ?? file?.companions ?? 0, key: try call.value(key),
            isAnotherPerson: try call.value(another), choices: try choices(call), allowsOverlap: try call.value(anyway))
    }

    /// Somebody on file, with or without what they say today; else whoever is found by it.
    private static func applicant(
        _ call: Call, _ file: ApplicationFile?
    ) throws -> RegistrationRequest.Applicant {
        guard let known = try call.value(person) else { return .entry(try file?.entry ?? entry(call)) }
        if try call.value(another) {
            throw UsageError("The options '--person' and '--another-person' do not go together.")
        }
        if let file { return .recognised(known, file.entry) }
        return try call.value(kana) == nil ? .known(known) : .recognised(known, entry(call))
    }

    private static func choices(_ call: Call) throws -> [PersonField: PersonField.Choice] {
        let replaces = try call.value(replace)
        let keeps = try call.value(keep)
        if replaces, keeps { throw UsageError("The options '--replace' and '--keep' do not go together.") }
        guard replaces || keeps else { return [:] }
        return Dictionary(uniqueKeysWithValues: PersonField.allCases.map { ($0, replaces ? .said : .onFile) })
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

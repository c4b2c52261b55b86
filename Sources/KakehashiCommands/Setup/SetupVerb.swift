import FoundationEssentials
import Kakehashi
import KakehashiOffice
import KakehashiStore

/// `setup`: makes the data folder with its office, and fills it with the files of a city where they are named.
enum SetupVerb {
    static let sample: Argument<String?> = .optional(
        "--sample", .text("DIR"), "Import the files of a city from this folder, such as Scripts/sample.")
    static let name: Argument<String?> = .optional(
        "--name", .text("NAME"), "The city's name; asked for on a terminal, 架橋市 with --sample.")
    static let code: Argument<String> = .optional(
        "--code", .localGovernmentCode, otherwise: "459992", "Its code of local governments, six digits.")

    static let verb = Verb("setup", "Set up the data folder, once.", sample, name, code, run: run)

    private static func run(_ call: Call) throws {
        let parts = call.parts
        try StoreFolder.finishRestore(in: parts.data.path, at: parts.clock.now())
        try Store.refuseEmpty(parts.data.officeFile)
        guard !parts.data.isSetUp else { throw Fault(.setupAlready, ["folder": parts.data.path]) }
        let city = try CityName.checked(cityName(call))
        try parts.data.create()
        let work = try SetupFolder(in: parts.data)
        do {
            try fill(parts.moved(to: work.folder), city, call)
            try work.moveIn()
        } catch {
            work.remove()
            throw error
        }
        try call.say("cli.setUp", ["city": city, "folder": parts.data.path])
        if city == (try unnamed(parts)) { call.console.note(try parts.phrases().text("cli.unnamedCity") + "\n") }
    }

    /// What was named, else the sample's, else what somebody at the terminal types; a script that names none gets a
    /// name that says so, and no other city's.
    private static func cityName(_ call: Call) throws -> String {
        if let named = try call.value(name) { return named }
        if try call.value(sample) != nil { return "架橋市" }
        guard let ask = call.console.ask else { return try unnamed(call.parts) }
        let typed = ask(try call.parts.phrases().text("cli.askCity"))
        guard !typed.allSatisfy(\.isWhitespace) else { throw Fault(.setupNoName) }
        return typed
    }

    /// What a city without a name is called on pages and paper, which are in Japanese.
    private static func unnamed(_ parts: Parts) throws -> String {
        try parts.files.phrases("ja").text("cli.unnamed")
    }

    private static func fill(_ parts: Parts, _ city: String, _ call: Call) throws {
        let now = parts.clock.now()
        let store = try Store(opening: parts.data.officeFile, schema: OfficeSchema.schema, at: now)
        let office = Office(id: Identifier(at: now), code: try call.value(code), name: city)
        try store.decide(.commandLine, for: office.id, at: now) { try $0.save(office) }
        var configuration = Configuration()
        configuration.officeCode = office.code
        configuration.isSample = try call.value(sample) != nil
        try configuration.write(parts.data)
        if let folder = try call.value(sample) { try fill(parts.openOffice(), from: folder) }
    }

    /// Takes in the files of a city by the same way as `import` does; a fault names its file.
    private static func fill(_ office: OfficeParts, from folder: String) throws {
        let console = office.parts.console
        let phrases = try office.parts.phrases()
        for (kind, path) in try CityFiles(in: folder).files {
            do {
                let outcome = try ImportVerb.take(path, as: kind, into: office)
                console.note("\(path): \(ImportVerb.words(outcome, phrases))\n")
            } catch {
                console.note(phrases.text("cli.cannotImport", ["file": path]) + "\n")
                throw error
            }
        }
        let accounts = "\(folder)/accounts.csv"
        guard FileManager.default.fileExists(atPath: accounts) else { return }
        let outcome = try office.accounts.addSample(InputFile.text(accounts), author: .commandLine)
        console.note("\(accounts): \(ImportVerb.words(outcome, phrases))\n")
    }
}

extension Parts {
    /// The same parts over another data folder; the shipped files stay those of the first.
    func moved(to data: DataFolder) -> Parts {
        Parts(console: console, environment: environment, data: data, files: files, clock: clock)
    }
}

extension ArgumentKind where Value == String {
    /// 全国地方公共団体コード: five digits and one that follows from them.
    static var localGovernmentCode: ArgumentKind {
        ArgumentKind("NNNNNN", "a code of local governments, six digits with the check digit") { text in
            let digits = DigitText.normalised(text).compactMap(\.wholeNumberValue)
            guard digits.count == 6, DigitText.normalised(text).utf8.count == 6 else { return nil }
            let sum = zip(digits, [6, 5, 4, 3, 2]).map { $0 * $1 }.reduce(0, +)
            return (11 - sum % 11) % 10 == digits[5] ? DigitText.normalised(text) : nil
        }
    }
}

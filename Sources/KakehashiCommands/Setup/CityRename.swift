import Kakehashi
import KakehashiOffice

/// `city rename`: another name for the city.
enum CityRename {
    static let name: Argument<String> = .positional(.text("NAME"), "The city's new name, such as 架橋市.")

    static let verb = Verb(
        "rename", "Give the city another name; papers, letters and pages take it at once.", name, run: run)

    private static func run(_ call: Call) throws {
        let office = try call.parts.openOffice().accounts.renameCity(to: call.value(name), author: .commandLine)
        try call.say("cli.city.renamed", ["city": office.name])
    }
}

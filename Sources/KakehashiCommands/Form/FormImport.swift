import Foundation
import Kakehashi
import KakehashiCounter
import KakehashiPaper

/// `form import`
enum FormImport {
    static let file: Argument<String> = .positional(.file, "The PDF; - is standard input.")
    static let id: Argument<String> = .required("--id", .formID, "What the form is called in files: small letters.")
    static let name: Argument<String?> = .optional(
        "--name", .text("NAME"), "What the form is called on screens; the PDF's title otherwise.")
    static let output: Argument<String?> = .optional(
        "--output", .text("FOLDER"), "The folder to make the form's folder in; the data folder's forms otherwise.")
    static let replace: Argument<Bool> = .flag("--replace", "Take the place of the form that has this ID already.")

    static let verb = Verb(
        "import", "Bring a PDF of your own as a form.", file, id, name, output, replace, .format, run: run)

    private static func run(_ call: Call) throws {
        let id = try call.value(id)
        let place = try FormPlace(
            id: id, folder: call.value(output) ?? "\(call.parts.data.path)/Kiosk/Forms", files: call.parts.kioskFiles())
        let mayReplace = try call.value(replace)
        try place.check(mayReplace: mayReplace)
        let phrases = try ["ja", "en"].map { try call.parts.files.phrases($0).text("formImport.counter") }
        let brought = try FormBringing(
            try InputFile.bytes(call.value(file)), id: id, name: call.value(name),
            counter: LocalisedText(japanese: phrases[0], english: phrases[1]),
            on: call.parts.clock.now().localDate)
        // What we would refuse to read is not left in the folder.
        _ = try FormTemplate(json: brought.form.json, file: "Forms/\(id)/form.json")
        try place.fill(["form.json": brought.form.json, "artwork.pdf": brought.artwork], mayReplace: mayReplace)
        try show(brought.form, at: place, call)
        if let note = FormImport.note(on: brought, try call.parts.phrases()) { call.console.note(note) }
    }

    /// What keeps the guesses from being as good as they could be.
    static func note(on brought: FormBringing, _ phrases: Phrases) -> String? {
        guard !brought.hasReadLabels, !brought.form.fields.isEmpty else { return nil }
        return phrases.text("cli.note", ["text": phrases.text("formImport.noLabels")]) + "\n"
    }

    private static func show(_ form: ImportedForm, at place: FormPlace, _ call: Call) throws {
        var table = Table("field", "page", "kind", "path", "guess")
        for field in form.fields {
            table.add(
                .text(field.name), .number(field.page), .text(field.kindName), .text(field.path), .flag(field.isGuess))
        }
        if try !form.fields.isEmpty || call.value(.format) != .table { try call.show(table) }
        let words = try call.parts.phrases()
        let values = [
            "form": form.id, "folder": place.path, "pages": "\(form.pages.count)", "fields": "\(form.fields.count)",
            "guesses": "\(form.fields.count(where: \.isGuess))", "open": "\(form.fields.count(where: \.isOpen))",
        ]
        call.console.note(words.text(form.fields.isEmpty ? "formImport.flat" : "formImport.done", values) + "\n")
    }
}

extension ArgumentKind where Value == String {
    /// The name of a form's folder.
    static var formID: ArgumentKind {
        ArgumentKind("ID", "small letters, digits and hyphens, such as moving-in") { ImportedForm.isID($0) ? $0 : nil }
    }
}

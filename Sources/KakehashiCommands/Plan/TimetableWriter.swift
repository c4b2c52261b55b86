import Kakehashi
import KakehashiOffice

/// Writes a timetable in the form that its file's name asks for; `-` is the JSON on standard output.
struct TimetableWriter {
    private let file: String
    private let form: TimetableFileForm
    private let phrases: Phrases
    private let parts: Parts

    /// Refuses other endings, a PDF where there are no fonts, and a file that cannot be written, before any work is done.
    init(_ call: Call, _ argument: Argument<String>) throws {
        file = try call.value(argument)
        guard let form = file == "-" ? .json : TimetableFileForm(file: file) else {
            throw UsageError("The file of '--output' must end in .json, .pdf, .xlsx or .ics.")
        }
        self.form = form
        try OutputFile.probe(file)
        phrases = try call.parts.files.phrases("ja")
        parts = call.parts
        if form == .pdf { _ = try parts.paper() }
    }

    func write(_ timetable: Timetable, _ desk: TimetableDesk) throws {
        let bytes = try desk.file(try desk.book(timetable), as: form, phrases: phrases, paper: parts.paper)
        try OutputFile.write(bytes, to: file)
    }
}

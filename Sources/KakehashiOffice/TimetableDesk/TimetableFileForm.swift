/// The kinds of file that a timetable is handed on as.
package enum TimetableFileForm: String, CaseIterable, Sendable {
    case pdf, xlsx, ics, json

    /// From the ending of a file's name.
    package init?(file: String) {
        guard file.contains("."), let ending = file.split(separator: ".").last,
            let form = TimetableFileForm(rawValue: ending.lowercased())
        else { return nil }
        self = form
    }

    package var mediaType: String {
        switch self {
        case .pdf: "application/pdf"
        case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case .ics: "text/calendar; charset=utf-8"
        case .json: "application/json; charset=utf-8"
        }
    }
}

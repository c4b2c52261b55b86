import Kakehashi
import KakehashiPaper

/// The forms behind scanned codes, for the core system or an RPA.
struct DecodedForms {
    static let schemaVersion = 1
    let records: [FormRecord]

    /// A code a line, as scanners and `zbarimg` write them; throws the faults of all lines at once.
    init(scanned text: String) throws {
        var records: [FormRecord] = []
        var faults: [Fault] = []
        for (index, code) in DecodedForms.codes(in: text).enumerated() where !code.allSatisfy(\.isWhitespace) {
            do throws(Fault) {
                records.append(try FormCode.record(code, line: index + 1))
            } catch {
                faults.append(error)
            }
        }
        guard faults.isEmpty else { throw Faults(faults) }
        guard !records.isEmpty else { throw Fault(.codeAbsent) }
        self.records = records
    }

    /// The lines by their bytes: CR LF would be one character. Spaces at a line's end belong to the code.
    private static func codes(in text: String) -> [String] {
        text.utf8.split(separator: 10, omittingEmptySubsequences: false).map { bytes in
            let line = String(decoding: bytes.last == 13 ? bytes.dropLast() : bytes, as: UTF8.self)
            return line.hasPrefix(scannerMark) ? String(line.dropFirst(scannerMark.count)) : line
        }
    }

    /// What `zbarimg` writes before a code unless told not to.
    private static let scannerMark = "QR-Code:"

    /// `{"schemaVersion": 1, "forms": [{"form": …, "answers": {path: value}}]}`, in the order of the form.
    var json: String {
        let forms = records.map { record in
            let head = head(record).map { "      \(JSONText.quoted($0)): \($1.map(JSONText.quoted) ?? "null")" }
            let answers = record.values.map { "        \(JSONText.quoted($0.path)): \(JSONText.quoted($0.text.text))" }
            let body = answers.isEmpty ? "{}" : "{\n\(answers.joined(separator: ",\n"))\n      }"
            return "    {\n" + (head + ["      \"answers\": \(body)"]).joined(separator: ",\n") + "\n    }"
        }
        return """
            {
              "schemaVersion": \(DecodedForms.schemaVersion),
              "forms": [
            \(forms.joined(separator: ",\n"))
              ]
            }

            """
    }

    /// A row a form; a column for every path that any of them has. A text is never a spreadsheet's formula.
    var csv: String {
        var paths: [String] = []
        for path in records.flatMap({ $0.values.map(\.path) }) where !paths.contains(path) { paths.append(path) }
        let rows = records.map { record in
            let texts = Dictionary(record.values.map { ($0.path, $0.text.text) }) { first, _ in first }
            return head(record).map { $1 ?? "" } + paths.map { CSV.guarded(texts[$0] ?? "") }
        }
        return CSV.text([["form", "version", "serial", "date"] + paths] + rows)
    }

    private func head(_ record: FormRecord) -> [(String, String?)] {
        [
            ("form", record.form), ("version", record.version), ("serial", record.serial.map { "\($0)" }),
            ("date", "\(record.day)"),
        ]
    }
}

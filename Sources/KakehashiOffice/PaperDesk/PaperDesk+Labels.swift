package import Foundation
package import Kakehashi
import KakehashiPaper

extension PaperDesk {
    /// The layouts of label sheets, by name.
    package func labelLayouts() throws -> [LabelLayout] {
        try PaperFiles.names(in: files.labels).filter { $0.hasSuffix(".json") }.map(layout(in:))
    }

    private func layout(in name: String) throws -> LabelLayout {
        guard let (_, bytes) = PaperFiles.latest(name, in: files.labels),
            let layout = try? JSONDecoder().decode(LabelLayout.self, from: bytes), layout.isSound,
            "\(layout.id).json" == name
        else { throw Fault(.labelLayoutUnreadable, ["file": name]) }
        return layout
    }

    /// Labels for all who have a seat on a session: their names, for tables and files.
    package func labels(ofSession name: String) throws -> [Label] {
        try classes.attendees(of: name).compactMap { attendee in
            guard let registration = attendee.registration, registration.state.takesSeat else { return nil }
            let person = attendee.person
            let note = person.name == nil ? registration.number : "\(person.kana)　\(registration.number)"
            return Label(name: person.name ?? person.kana, note: note)
        }
    }

    /// Labels on sheets.
    /// - Parameter start: the first label of the first sheet that is still there, from 1.
    package func labels(_ labels: [Label], layout id: String, startingAt start: Int = 1) throws -> Data {
        let layouts = try labelLayouts()
        guard let layout = layouts.first(where: { $0.id == id }) else {
            throw Fault(.labelUnknown, ["layout": id, "known": layouts.map(\.id).joined(separator: ", ")])
        }
        guard !labels.isEmpty else { throw Fault(.labelNothing) }
        guard (1...layout.count).contains(start) else {
            throw Fault(.labelStart, ["layout": id, "count": "\(layout.count)"])
        }
        do {
            return try paper.labels(labels, layout: layout, startingAt: start - 1, phrases: phrases, on: today)
        } catch let fault as Fault {
            let faults = try labelFaults(labels[...], layout)
            throw faults.isEmpty ? Faults([fault]) : Faults(faults)
        }
    }

    /// Every label that cannot be set, found by halves, by its place among them: names and addresses are not repeated.
    private func labelFaults(_ labels: ArraySlice<Label>, _ layout: LabelLayout) throws -> [Fault] {
        do {
            _ = try paper.labels(Array(labels), layout: layout, startingAt: 0, phrases: phrases, on: today)
            return []
        } catch let fault as Fault {
            guard labels.count > 1 else { return [PaperDesk.fault(fault, row: labels.startIndex + 1)] }
            let middle = labels.startIndex + labels.count / 2
            return try labelFaults(labels[..<middle], layout) + labelFaults(labels[middle...], layout)
        }
    }

    private static func fault(_ fault: Fault, row: Int) -> Fault {
        switch fault.code {
        case .paperNoGlyph:
            Fault(.labelGlyph, ["row": "\(row)", "codePoint": fault.values["codePoint"] ?? ""])
        case .paperOverflow: Fault(.labelOverflow, ["row": "\(row)"])
        default: fault
        }
    }
}

import Kakehashi

/// One reading of a file in which the rules between rows have their say too: all bad rows are told at once.
struct ImportPass<Made> {
    private(set) var made: [(row: ImportRow, thing: Made)] = []
    private var faults: [Fault] = []

    init(_ table: ImportTable, _ text: String, _ make: (ImportRow) throws -> Made) throws {
        var made: [(row: ImportRow, thing: Made)] = []
        do {
            _ = try table.rows(in: text) { made.append(($0, try make($0))) }
        } catch let several as Faults {
            faults = several.all
        }
        self.made = made
    }

    /// A rule stands against a row.
    mutating func refuse(_ fault: Fault) {
        faults.append(fault)
    }

    /// Throws what was found, in the order of the lines.
    func finish() throws {
        guard !faults.isEmpty else { return }
        throw Faults(faults.sorted { line(of: $0) < line(of: $1) })
    }

    private func line(of fault: Fault) -> Int {
        (fault.values["fileLine"] ?? fault.values["line"]).flatMap { Int($0) } ?? 0
    }
}

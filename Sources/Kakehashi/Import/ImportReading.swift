/// One pass over the records of a file.
struct ImportReading {
    private let table: ImportTable
    private let records: ArraySlice<CSV.Record>
    private let header: [String]
    private var faults: [Fault] = []
    private var firstRows: [[String]: CSV.Record] = [:]
    /// How many cells a row may have: those of the header, with the empty ones that spreadsheets leave at its right.
    private let width: Int

    /// Throws where the header itself is wrong, since then no row can be read.
    init(_ table: ImportTable, _ records: [CSV.Record]) throws {
        guard let first = records.first, !first.isBlank else { throw Fault(.importEmpty) }
        self.table = table
        self.records = records.dropFirst()
        header = ImportReading.withoutEmptyEnd(first.fields.map(ImportField.trimmed))
        width = first.fields.count
        guard header.contains(where: { table.column($0) != nil }) else { throw Fault(.importNoHeader) }
        let faults = headerFaults(first.place)
        guard faults.isEmpty else { throw Faults(faults) }
    }

    mutating func rows<Made>(_ make: (ImportRow) throws -> Made) throws -> [Made] {
        let places = Dictionary(uniqueKeysWithValues: header.enumerated().map { ($1, $0) })
        var made: [Made] = []
        made.reserveCapacity(records.count)
        for record in records where !record.isBlank {
            guard let fields = fields(of: record) else {
                faults.append(fieldCount(record))
                continue
            }
            let row = ImportRow(record: record, fields: fields, places: places)
            if let thing = try reading(row, make) { made.append(thing) }
        }
        guard faults.isEmpty else { throw Faults(faults) }
        return made
    }

    /// The trimmed fields, without empty ones beyond the header; nil where their number is not the header's. One cell too
    /// many is a comma too many, even at an empty end: all after it stand a column too far.
    private func fields(of record: CSV.Record) -> [String]? {
        let fields = record.fields.map(ImportField.trimmed)
        guard (header.count...width).contains(fields.count), fields[header.count...].allSatisfy(\.isEmpty) else {
            return nil
        }
        return Array(fields.prefix(header.count))
    }

    /// Spreadsheets leave empty columns at the right.
    private static func withoutEmptyEnd(_ header: [String]) -> [String] {
        Array(header.prefix((header.lastIndex { !$0.isEmpty } ?? -1) + 1))
    }

    private mutating func reading<Made>(_ row: ImportRow, _ make: (ImportRow) throws -> Made) throws -> Made? {
        let bad = table.columns.filter { !$0.holds(row.field($0.header)) }.map(row.badness)
        faults += bad + repetition(row)
        guard bad.isEmpty else { return nil }
        do {
            return try make(row)
        } catch let fault as Fault {
            faults.append(fault)
        } catch let several as Faults {
            faults += several.all
        }
        return nil
    }

    private mutating func repetition(_ row: ImportRow) -> [Fault] {
        let key = table.key.map { header in
            Width.halfASCII(table.column(header)?.canonical(row.field(header)) ?? row.field(header))
        }
        guard let header = table.key.first, table.key.contains(where: { !row.field($0).isEmpty }) else { return [] }
        guard let first = firstRows.updateValue(row.record, forKey: key) else { return [] }
        guard first.row != first.line else {
            return [row.fault(.importRepeatedKey, header, ["first": "\(first.line)"])]
        }
        let values = ["first": "@import.first", "firstLine": "\(first.line)", "firstRow": "\(first.row)"]
        return [row.fault(.importRepeatedKey, header, values)]
    }

    private func fieldCount(_ record: CSV.Record) -> Fault {
        let counts = ["found": "\(record.fields.count)", "expected": "\(header.count)"]
        return Fault(.importFieldCount, record.place.merging(counts) { place, _ in place })
    }

    private func headerFaults(_ place: [String: String]) -> [Fault] {
        var seen: Set<String> = []
        var faults: [Fault] = []
        for name in header {
            if !seen.insert(name).inserted {
                faults.append(Fault(.importRepeatedColumn, place.adding("column", name)))
            } else if table.column(name) == nil {
                faults.append(unknownColumn(name, place))
            }
        }
        let missing = table.columns.filter { $0.isRequired && !header.contains($0.header) }
        return faults + missing.map { Fault(.importMissingColumn, place.adding("column", $0.header)) }
    }

    private func unknownColumn(_ name: String, _ place: [String: String]) -> Fault {
        let values = place.adding("column", name)
        let absent = table.headers.filter { !header.contains($0) }
        guard let nearest = Nearest.name(to: name, among: absent) else { return Fault(.importUnknownColumn, values) }
        return Fault(.importMistypedColumn, values.merging(["nearest": nearest]) { old, _ in old })
    }
}

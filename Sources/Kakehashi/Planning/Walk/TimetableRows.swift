/// Rows of different length in one flat array.
struct TimetableRows: Sendable {
    let values: [Int]
    /// Where each row begins, with the end behind the last.
    let starts: [Int]

    init(_ rows: [[Int]]) {
        values = rows.flatMap { $0 }
        starts = rows.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    }

    /// The places of a row's values.
    @inline(__always)
    subscript(row: Int) -> Range<Int> { starts[row]..<starts[row + 1] }
}

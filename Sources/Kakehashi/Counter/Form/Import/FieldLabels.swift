/// The words printed around a field.
struct FieldLabels {
    let words: [FoundWord]
    let fields: [FoundField]

    /// The words on its row between the field before it and itself; where there are none, those just above.
    func label(of field: FoundField) -> String {
        let row = row(of: field).filter { $0.box.right <= field.box.x + 1 }
        let wall = neighbours(of: field).map(\.box.right).filter { $0 <= field.box.x + 0.5 }.max() ?? 0
        let beside = row.filter { $0.box.x >= wall - 0.5 && field.box.x - $0.box.right < 60 }
        return FieldLabels.text(beside.isEmpty ? above(field) : beside)
    }

    /// The words on its row behind it, up to the next field.
    func text(after field: FoundField, within reach: Double = 40) -> String {
        FieldLabels.text(words(after: field, within: reach))
    }

    /// The words inside it: what a ring is drawn around.
    func text(inside field: FoundField) -> String {
        FieldLabels.text(words.filter { $0.page == field.page && field.box.contains($0.box, tolerance: 1) })
    }

    func words(after field: FoundField, within reach: Double) -> [FoundWord] {
        let wall = neighbours(of: field).map(\.box.x).filter { $0 >= field.box.right - 0.5 }.min() ?? .infinity
        return row(of: field).filter {
            $0.box.x >= field.box.right - 1 && $0.box.x - field.box.right < reach && $0.box.x < wall
        }
    }

    /// The words on its row before it, however far, up to the field before.
    func words(before field: FoundField) -> [FoundWord] {
        let wall = neighbours(of: field).map(\.box.right).filter { $0 <= field.box.x + 0.5 }.max() ?? 0
        return row(of: field).filter { $0.box.right <= field.box.x + 1 && $0.box.x >= wall - 0.5 }
    }

    private func row(of field: FoundField) -> [FoundWord] {
        words.filter { word in
            word.page == field.page && word.box.centre.y > field.box.y - 1 && word.box.centre.y < field.box.bottom + 1
        }.sorted { ($0.box.x, $0.box.y) < ($1.box.x, $1.box.y) }
    }

    private func neighbours(of field: FoundField) -> [FoundField] {
        fields.filter { other in
            other.page == field.page && other != field && other.box.centre.y > field.box.y - 1
                && other.box.centre.y < field.box.bottom + 1
        }
    }

    private func above(_ field: FoundField) -> [FoundWord] {
        let near = words.filter { word in
            word.page == field.page && word.box.x < field.box.right && word.box.right > field.box.x
                && word.box.bottom <= field.box.y + 1 && field.box.y - word.box.bottom < 8
        }
        guard let lowest = near.map(\.box.bottom).max() else { return [] }
        return near.filter { lowest - $0.box.bottom < 2 }.sorted { $0.box.x < $1.box.x }
    }

    private static func text(_ words: [FoundWord]) -> String { words.map(\.text).joined(separator: " ") }
}

/// Shares a width among columns by what stands in them.
enum ColumnWidths {
    /// Columns that need little get what they need; the others share the rest by their need. All lengths in millimetres.
    ///
    /// - Parameters:
    ///   - natural: the width in which nothing of a column is broken.
    ///   - least: the width below which a column cannot be set.
    static func shared(_ natural: [Double], least: [Double], within width: Double) -> [Double] {
        let wanted = natural.reduce(0, +)
        guard wanted > width else {
            // Room that is left goes to all alike, by their width.
            return natural.map { $0 * width / max(wanted, 0.001) }
        }
        var result = least
        var open = Set(natural.indices)
        var rest = width
        while let small = open.filter({ natural[$0] <= rest / Double(open.count) }).min() {
            result[small] = natural[small]
            rest -= natural[small]
            open.remove(small)
        }
        let need = open.reduce(0) { $0 + natural[$1] }
        for index in open { result[index] = max(least[index], rest * natural[index] / max(need, 0.001)) }
        return fitted(result, least: least, within: width)
    }

    /// Takes what is too much from the columns that have more than their least.
    private static func fitted(_ widths: [Double], least: [Double], within width: Double) -> [Double] {
        let excess = widths.reduce(0, +) - width
        let slack = zip(widths, least).map { max(0, $0 - $1) }
        let total = slack.reduce(0, +)
        guard excess > 0.001, total > 0 else { return widths }
        return zip(widths, slack).map { $0 - excess * min(1, $1 / total) }
    }
}

extension MarkdownText {
    /// Puts values into the places `{name}` of a text. Values are never read as Markdown.
    ///
    /// Throws the faults of places that nothing is known for; `file` names the text in them.
    public func filled(_ values: [String: String], file: String) throws -> MarkdownText {
        var filler = Filler(values: values, file: file)
        let blocks = blocks.map { filler.block($0) }
        if let only = filler.faults.first, filler.faults.count == 1 { throw only }
        guard filler.faults.isEmpty else { throw Faults(filler.faults) }
        return MarkdownText(blocks)
    }

    private struct Filler {
        let values: [String: String]
        let file: String
        var faults: [Fault] = []

        mutating func block(_ block: MarkdownBlock) -> MarkdownBlock {
            var copy = block
            let line = block.line
            switch block.content {
            case .heading(let level, let text): copy.content = .heading(level, self.text(text, line))
            case .paragraph(let text): copy.content = .paragraph(self.text(text, line))
            case .list(let start, let items):
                copy.content = .list(start: start, items: items.map { $0.map { self.block($0) } })
            case .quote(let blocks): copy.content = .quote(blocks.map { self.block($0) })
            case .table(let table):
                copy.content = .table(
                    MarkdownTable(
                        alignments: table.alignments, head: table.head.map { text($0, line) },
                        rows: table.rows.map { $0.map { text($0, line) } }))
            case .picture, .code, .rule: break
            }
            return copy
        }

        mutating func text(_ text: RichText, _ line: Int) -> RichText {
            var copy = text
            for index in copy.spans.indices { copy.spans[index].text = filled(copy.spans[index].text, line) }
            return copy
        }

        private mutating func filled(_ text: String, _ line: Int) -> String {
            guard text.contains("{") else { return text }
            var result = ""
            var rest = text[...]
            while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
                result += rest[..<open]
                let place = String(rest[rest.index(after: open)..<close])
                if let value = values[place] {
                    result += value
                } else {
                    faults.append(Fault(.letterPlace, ["file": file, "line": "\(line)", "place": place]))
                }
                rest = rest[rest.index(after: close)...]
            }
            return result + rest
        }
    }
}

import Kakehashi

/// Turns the nodes of a tree into blocks, and collects what is wrong with them.
struct MarkdownReader {
    let source: MarkdownSource
    private(set) var faults: [Fault] = []

    init(_ source: MarkdownSource) {
        self.source = source
    }

    mutating func report(_ code: Fault.Code, _ line: Int) {
        let fault = Fault(code, ["file": source.file, "line": "\(line)"])
        if !faults.contains(fault) { faults.append(fault) }
    }

    mutating func blocks(_ parent: MarkdownNode) -> [MarkdownBlock] {
        parent.children.flatMap { block($0) }
    }

    private mutating func block(_ node: MarkdownNode) -> [MarkdownBlock] {
        guard let content = content(node) else { return [] }
        return [MarkdownBlock(line: node.line, content)]
    }

    private mutating func content(_ node: MarkdownNode) -> MarkdownBlock.Content? {
        switch node.kind {
        case .heading: return .heading(node.headingLevel, text(node, line: node.line))
        case .paragraph: return paragraph(node)
        case .quote: return .quote(blocks(node))
        case .list: return .list(start: node.listStart, items: node.children.map { blocks($0) })
        case .table: return table(node).map { .table($0) }
        case .code: return .code(node.literal)
        case .rule: return .rule
        default:
            report(.markdownMarkup, node.line)
            return nil
        }
    }

    /// A picture alone is a block of its own.
    private mutating func paragraph(_ node: MarkdownNode) -> MarkdownBlock.Content {
        if let only = node.children.first, only.kind == .picture, node.children.count == 1 {
            return .picture(path: only.url, words: text(only, line: node.line).plain)
        }
        if source.startsWithBar(node.line) { report(.markdownTable, node.line) }
        return .paragraph(text(node, line: node.line))
    }

    private mutating func table(_ node: MarkdownNode) -> MarkdownTable? {
        let alignments = node.columnAlignments.map { letter -> MarkdownTable.Alignment in
            switch letter {
            case UInt8(ascii: "c"): .centre
            case UInt8(ascii: "r"): .right
            default: .left
            }
        }
        var rows: [[RichText]] = []
        for row in node.children {
            if source.cells(onLine: row.line) > alignments.count { report(.markdownTable, row.line) }
            var cells = row.children.map { text($0, line: row.line) }
            while cells.count < alignments.count { cells.append(RichText()) }
            rows.append(Array(cells.prefix(alignments.count)))
        }
        guard let head = rows.first else { return nil }
        return MarkdownTable(alignments: alignments, head: head, rows: Array(rows.dropFirst()))
    }
}

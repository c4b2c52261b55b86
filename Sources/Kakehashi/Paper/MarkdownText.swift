/// A text in Markdown as its blocks, ready to be set on paper.
public struct MarkdownText: Hashable, Sendable {
    public var blocks: [MarkdownBlock]

    public init(_ blocks: [MarkdownBlock]) {
        self.blocks = blocks
    }

    /// The first heading of the highest level.
    public var title: String? {
        for block in blocks {
            if case .heading(1, let text) = block.content { return text.plain }
        }
        return nil
    }
}

/// A block of a text, with the line of the file on which it begins.
public struct MarkdownBlock: Hashable, Sendable {
    /// What blocks there are.
    public indirect enum Content: Hashable, Sendable {
        /// A heading of level 1 to 6.
        case heading(Int, RichText)
        case paragraph(RichText)
        /// Steps, or points where `start` is nil.
        case list(start: Int?, items: [[MarkdownBlock]])
        case table(MarkdownTable)
        /// Something to remember.
        case quote([MarkdownBlock])
        /// A picture by its path, with the words that stand for it.
        case picture(path: String, words: String)
        /// Lines that stay as they are.
        case code(String)
        /// A line across the page.
        case rule
    }

    public let line: Int
    public var content: Content

    public init(line: Int, _ content: Content) {
        self.line = line
        self.content = content
    }
}

/// A table: every row has as many cells as the head.
public struct MarkdownTable: Hashable, Sendable {
    /// How a column stands.
    public enum Alignment: Hashable, Sendable {
        case left, centre, right
    }

    public var alignments: [Alignment]
    public var head: [RichText]
    public var rows: [[RichText]]

    public init(alignments: [Alignment], head: [RichText], rows: [[RichText]]) {
        self.alignments = alignments
        self.head = head
        self.rows = rows
    }
}

extension MarkdownText {
    /// The pictures that a text names, with the line of each.
    public var pictures: [(path: String, line: Int)] { MarkdownText.pictures(in: blocks) }

    private static func pictures(in blocks: [MarkdownBlock]) -> [(path: String, line: Int)] {
        blocks.flatMap { block -> [(path: String, line: Int)] in
            switch block.content {
            case .picture(let path, _): [(path, block.line)]
            case .quote(let blocks): pictures(in: blocks)
            case .list(_, let items): items.flatMap { pictures(in: $0) }
            default: []
            }
        }
    }
}

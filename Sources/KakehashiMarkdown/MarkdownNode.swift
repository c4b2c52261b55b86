internal import CCMark

/// A node of a tree, valid as long as its tree.
@safe struct MarkdownNode {
    enum Kind {
        case document, quote, list, item, code, markup, paragraph, heading, rule, table, row, cell
        case text, softBreak, lineBreak, inlineCode, emphasis, strong, link, picture, other
    }

    private let pointer: OpaquePointer

    init(_ pointer: OpaquePointer) {
        unsafe self.pointer = unsafe pointer
    }

    var kind: Kind { MarkdownNode.kinds[unsafe String(cString: cmark_node_get_type_string(pointer))] ?? .other }

    private static let kinds: [String: Kind] = [
        "document": .document, "block_quote": .quote, "list": .list, "item": .item, "code_block": .code,
        "html_block": .markup, "paragraph": .paragraph, "heading": .heading, "thematic_break": .rule,
        "table": .table, "table_header": .row, "table_row": .row, "table_cell": .cell, "text": .text,
        "softbreak": .softBreak, "linebreak": .lineBreak, "code": .inlineCode, "html_inline": .markup,
        "emph": .emphasis, "strong": .strong, "link": .link, "image": .picture,
    ]

    var line: Int { Int(unsafe cmark_node_get_start_line(pointer)) }
    var literal: String { unsafe cmark_node_get_literal(pointer).map { unsafe String(cString: $0) } ?? "" }
    var url: String { unsafe cmark_node_get_url(pointer).map { unsafe String(cString: $0) } ?? "" }
    var headingLevel: Int { Int(unsafe cmark_node_get_heading_level(pointer)) }

    /// The number of the first step; nil for a list of points.
    var listStart: Int? {
        guard unsafe cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST else { return nil }
        return Int(unsafe cmark_node_get_list_start(pointer))
    }

    /// A letter a column: `l`, `c`, `r`, or 0 where nothing was said.
    var columnAlignments: [UInt8] {
        let count = Int(unsafe cmark_gfm_extensions_get_table_columns(pointer))
        guard let letters = unsafe cmark_gfm_extensions_get_table_alignments(pointer) else { return [] }
        return (0..<count).map { unsafe letters[$0] }
    }

    var children: [MarkdownNode] {
        var children: [MarkdownNode] = []
        var next = unsafe cmark_node_first_child(pointer)
        while let child = unsafe next {
            unsafe children.append(MarkdownNode(child))
            unsafe next = unsafe cmark_node_next(child)
        }
        return children
    }
}

/// What a part of a page is to whoever has the page read aloud (the standard structure types of PDF).
package enum StructureTag: String, Sendable {
    case document = "Document"
    case section = "Sect"
    case heading1 = "H1"
    case heading2 = "H2"
    case heading3 = "H3"
    case paragraph = "P"
    case quote = "BlockQuote"
    case list = "L"
    case item = "LI"
    case label = "Lbl"
    case body = "LBody"
    case table = "Table"
    case row = "TR"
    case head = "TH"
    case cell = "TD"
    case figure = "Figure"
    case span = "Span"
    case ruby = "Ruby"
    case rubyBase = "RB"
    case rubyText = "RT"
    case link = "Link"

    /// The heading of a level from 1; deeper levels are read as the third.
    static func heading(_ level: Int) -> StructureTag {
        switch level {
        case ...1: .heading1
        case 2: .heading2
        default: .heading3
        }
    }
}

/// One element of a document's structure, which may run over several pieces and pages.
package final class StructureElement: Sendable {
    let tag: StructureTag

    package init(_ tag: StructureTag) {
        self.tag = tag
    }
}

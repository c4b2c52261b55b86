import Kakehashi

extension MarkdownReader {
    /// The running text within a block; faults name the line of the file as far as the tree tells it.
    mutating func text(_ block: MarkdownNode, line: Int) -> RichText {
        var pieces: [Piece] = []
        var place = Place(line: line)
        gather(block, into: &pieces, &place)
        return RichText(joined(pieces))
    }

    /// What is known while the inlines of a block are gone through.
    private struct Place {
        var line: Int
        var isStrong = false
        var link: String?
    }

    /// Text with its looks, before readings are cut out: the parser cuts a text at characters that might be marks.
    private struct Piece {
        var text: String
        let place: Place
    }

    private mutating func gather(_ parent: MarkdownNode, into pieces: inout [Piece], _ place: inout Place) {
        for node in parent.children {
            switch node.kind {
            case .text, .inlineCode: add(node.literal, to: &pieces, place)
            case .softBreak:
                place.line += 1
                add(softBreak(after: pieces.last?.text), to: &pieces, place)
            case .lineBreak:
                place.line += 1
                add("\n", to: &pieces, place)
            case .emphasis, .strong, .link: within(node, into: &pieces, &place)
            case .picture: report(.markdownPicturePlace, place.line)
            default: report(.markdownMarkup, place.line)
            }
        }
    }

    private mutating func within(_ node: MarkdownNode, into pieces: inout [Piece], _ place: inout Place) {
        var inner = place
        if node.kind == .link { inner.link = node.url } else { inner.isStrong = true }
        gather(node, into: &pieces, &inner)
        place.line = inner.line
    }

    /// Lines that follow each other join without a space in Japanese, with one between Latin words.
    private func softBreak(after text: String?) -> String {
        text?.unicodeScalars.last?.isASCII == true ? " " : ""
    }

    private func add(_ text: String, to pieces: inout [Piece], _ place: Place) {
        if let last = pieces.last, last.place.isStrong == place.isStrong, last.place.link == place.link,
            last.place.line == place.line
        {
            pieces[pieces.count - 1].text += text
        } else {
            pieces.append(Piece(text: text, place: place))
        }
    }

    private mutating func joined(_ pieces: [Piece]) -> [RichText.Span] {
        var spans: [RichText.Span] = []
        for piece in pieces {
            if piece.text.contains("**") { report(.markdownStrong, piece.place.line) }
            do {
                let more = try Ruby.spans(piece.text, isStrong: piece.place.isStrong, link: piece.place.link)
                for span in more { MarkdownReader.append(span, to: &spans) }
            } catch {
                report(.markdownRuby, piece.place.line)
            }
        }
        return spans
    }

    /// What looks alike becomes one stretch.
    private static func append(_ span: RichText.Span, to spans: inout [RichText.Span]) {
        if let last = spans.last, last.reading == nil, span.reading == nil, last.isStrong == span.isStrong,
            last.link == span.link
        {
            spans[spans.count - 1].text += span.text
        } else {
            spans.append(span)
        }
    }
}

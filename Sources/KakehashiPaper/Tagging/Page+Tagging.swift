import CPango

extension Page {
    /// Draws something that is read aloud as what the tag says. Pictures of a page and repeated heads are not tagged.
    @discardableResult
    package func tagged<Result>(_ tag: StructureTag, _ body: () throws -> Result) rethrows -> Result {
        guard let reading, !reading.isSilent else { return try body() }
        unsafe cairo_tag_begin(canvas.handle, tag.rawValue, nil)
        defer { unsafe cairo_tag_end(canvas.handle, tag.rawValue) }
        return try body()
    }

    /// Draws a picture; the words stand for it where the page is read aloud.
    @discardableResult
    package func figure<Result>(_ words: String, _ body: () throws -> Result) rethrows -> Result {
        if let reading, !reading.isSilent { reading.figures.append(words) }
        return try tagged(.figure, body)
    }

    /// Draws something that leads to an address.
    @discardableResult
    package func linked<Result>(to address: String, _ body: () throws -> Result) rethrows -> Result {
        guard let reading, !reading.isSilent else { return try body() }
        let escaped = address.replacing("\\", with: "\\\\").replacing("'", with: "\\'")
        unsafe cairo_tag_begin(canvas.handle, "Link", "uri='\(escaped)'")
        defer { unsafe cairo_tag_end(canvas.handle, "Link") }
        return try body()
    }

    /// Draws what stands on every page and is not read again.
    func silently(_ body: () throws -> Void) rethrows {
        let before = reading?.isSilent
        reading?.isSilent = true
        defer { reading?.isSilent = before ?? false }
        try body()
    }
}

/// How a document is read aloud, gathered while its pages are drawn.
final class ReadingAloud {
    /// The words that stand for each picture, in the order of the document.
    var figures: [String] = []
    /// Set while something is drawn that is not read.
    var isSilent = false
    /// The elements that are open, outermost first; they may run on over pages.
    private var open: [StructureElement] = []

    /// Closes and opens elements until the path is what is wanted; shared beginnings stay open.
    func move(to path: [StructureElement], on canvas: Canvas) {
        let shared = zip(open, path).prefix { $0 === $1 }.count
        for element in open[shared...].reversed() { unsafe cairo_tag_end(canvas.handle, element.tag.rawValue) }
        for element in path[shared...] { unsafe cairo_tag_begin(canvas.handle, element.tag.rawValue, nil) }
        open = path
    }
}

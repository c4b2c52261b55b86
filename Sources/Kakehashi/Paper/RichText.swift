/// Running text in which some stretches are strong, lead somewhere, or carry their reading (ふりがな).
public struct RichText: Hashable, Sendable {
    /// A stretch of text that looks alike throughout.
    public struct Span: Hashable, Sendable {
        public var text: String
        public var isStrong: Bool
        /// The reading that stands above the text.
        public var reading: String?
        /// Where the text leads to.
        public var link: String?

        public init(_ text: String, isStrong: Bool = false, reading: String? = nil, link: String? = nil) {
            self.text = text
            self.isStrong = isStrong
            self.reading = reading
            self.link = link
        }
    }

    public var spans: [Span]

    public init(_ spans: [Span] = []) {
        self.spans = spans
    }

    public init(_ text: String, isStrong: Bool = false) {
        self.init(text.isEmpty ? [] : [Span(text, isStrong: isStrong)])
    }

    /// The text without its readings.
    public var plain: String { spans.map(\.text).joined() }
    public var isEmpty: Bool { spans.allSatisfy(\.text.isEmpty) }
    /// Whether lines need room for readings above them.
    public var hasReadings: Bool { spans.contains { $0.reading != nil } }

    /// The same text, all of it strong.
    public var strong: RichText {
        RichText(spans.map { Span($0.text, isStrong: true, reading: $0.reading, link: $0.link) })
    }
}

/// What an office's own PDF has: its pages as they are shown, and the fields that can be filled on a screen.
public struct FoundPaper: Hashable, Sendable {
    /// What the document calls itself.
    public let title: String?
    public let pages: [PaperSize]
    public let fields: [FoundField]

    public init(title: String?, pages: [PaperSize], fields: [FoundField]) {
        self.title = title
        self.pages = pages
        self.fields = fields
    }
}

/// A field of a PDF (a widget of an AcroForm), in millimetres from the top left of what is shown.
public struct FoundField: Hashable, Sendable {
    /// What the field is.
    public enum Kind: Hashable, Sendable {
        case text
        case paragraph
        /// So many cells of the same width.
        case comb(Int)
        /// A box or ring to tick, with the value that a tick means.
        case check(value: String)
        /// One of several of which one is ticked.
        case radio(value: String)
        /// One of a list.
        case choice
        case signature
    }

    /// From 1.
    public let page: Int
    public let box: PaperBox
    public let kind: Kind
    /// Its full name, `/T` with those above it.
    public let name: String
    /// What it shows to whoever points at it, `/TU`.
    public let tooltip: String
    /// The field that it is a part of: all parts of a radio field have the same.
    public let group: Int
    public let options: [String]
    /// Points; nil where the reader fits the text.
    public let size: Double?
    public let align: TextLook.Align

    public init(
        page: Int, box: PaperBox, kind: Kind, name: String = "", tooltip: String = "", group: Int = 0,
        options: [String] = [], size: Double? = nil, align: TextLook.Align = .left
    ) {
        self.page = page
        self.box = box
        self.kind = kind
        self.name = name
        self.tooltip = tooltip
        self.group = group
        self.options = options
        self.size = size
        self.align = align
    }
}

/// A word that is printed on a page.
public struct FoundWord: Hashable, Sendable {
    public let page: Int
    public let box: PaperBox
    public let text: String

    public init(page: Int, box: PaperBox, text: String) {
        self.page = page
        self.box = box
        self.text = text
    }
}

package import Kakehashi

/// How large a PDF may be that is brought as a form.
package enum ImportLimits {
    package static let megabytes = 50
    /// What the pages draw, unpacked.
    package static let contentMegabytes = 64
    package static let pages = 50
    package static let objects = 100_000
    package static let fields = 1000
    package static let millimetres = 20.0...2000.0
    /// Nodes above the pages, and how deep they lie.
    static let nodes = 2000
    static let depth = 40
}

extension Fault.Code {
    /// A file is no PDF.
    package static let importNoPDF = Fault.Code("formImport.noPDF", .data)
    /// A PDF is cut off or broken.
    package static let importDamaged = Fault.Code("formImport.damaged", .data)
    /// A PDF is locked by a password, or its use is restricted.
    package static let importEncrypted = Fault.Code("formImport.encrypted", .data)
    /// A PDF is an XFA form, which only some programs can show.
    package static let importXFA = Fault.Code("formImport.xfa", .data)
    /// A PDF has no page.
    package static let importNoPages = Fault.Code("formImport.noPages", .data)
    /// A PDF is too large. Values: `what` (a phrase), `limit`.
    package static let importTooLarge = Fault.Code("formImport.tooLarge", .data)
    /// A page's size cannot be printed on. Values: `page`, `least`, `most`.
    package static let importPageSize = Fault.Code("formImport.pageSize", .data)
}

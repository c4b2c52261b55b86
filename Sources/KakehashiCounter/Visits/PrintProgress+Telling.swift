import KakehashiPrinter

extension PrintProgress {
    /// Whether the whole document went to the printer.
    package var isSent: Bool {
        if case .under(let status) = self { status.isSent } else { false }
    }

    /// What asks for a hand at the printer, as the ends of phrases `printer.reason.…`.
    package var troubles: [String] {
        if case .under(let status) = self { status.troubles } else { [] }
    }
}

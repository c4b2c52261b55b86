import KakehashiPrinter

extension PrintProgress {
    /// Where the job stands, in the word that pages tell it by; nil while there is no job.
    package var stage: PrintStage? {
        if case .under(let status) = self { PrintStage(status) } else { nil }
    }

    /// What asks for a hand at the printer, as the ends of phrases `printer.reason.…`.
    package var troubles: [String] {
        if case .under(let status) = self { status.troubles } else { [] }
    }
}

import Foundation
import Kakehashi
import KakehashiHTTP
import KakehashiOffice
package import KakehashiWeb

extension Parts {
    /// Every language of the installation.
    package func phraseBook() throws -> PhraseBook {
        PhraseBook(try languages(), clock: clock)
    }

    /// The sentences of every language.
    func languages() throws -> [Phrases] {
        try files.names(in: "Kiosk/Phrases").map { try files.phrases($0) }
    }

    /// A month's report as a file.
    func reportFile(_ report: MonthlyReport, as form: ReportFileForm) throws -> Data {
        try ReportDesk.file(
            report, as: form, phrases: try files.phrases(PhraseBook.home), paper: paper
        ) { ReportPage(report: $0, phrases: $1).standalone }
    }

    /// The files of a folder that are sent as they are; the data folder's replace the shipped ones.
    package func shelf(_ folder: String) throws -> FileShelf {
        var shelf = FileShelf()
        for layer in files.folders(folder).reversed() { try shelf.add(folder: layer) }
        return shelf
    }
}

extension OfficeParts {
    /// What the pages are made from.
    package func webParts(_ configuration: Configuration) throws -> WebParts {
        let residents = try residentFile()
        return WebParts(
            clock: parts.clock, book: try parts.phraseBook(), classes: try classDesk(),
            papers: try paperDesk(),
            reports: reportDesk,
            reportFile: { [parts] in try parts.reportFile($0, as: $1) }, accounts: accounts,
            visits: try visits(configuration, residents), residents: residents,
            assets: try parts.shelf("Kiosk/Assets"), manuals: try parts.shelf("Kiosk/Manual"),
            manualPictures: try parts.shelf("Kiosk/Manual/Pictures"),
            hosts: Set(configuration.hosts + [HostCheck.name(ofAddress: configuration.address)].compactMap { $0 }))
    }
}

package import Foundation
package import Kakehashi
package import KakehashiCounter
package import KakehashiOffice

/// What the pages are made from and speak to; put together by whoever starts the server.
package struct WebParts: Sendable {
    package var clock: any Clock
    package var book: PhraseBook
    package var classes: ClassDesk
    /// What classes need on paper; nil where there are no fonts.
    package var papers: PaperDesk?
    package var reports: ReportDesk
    /// Makes a file of a report; pages know neither paper nor character sets.
    package var reportFile: @Sendable (MonthlyReport, ReportFileForm) throws -> Data
    package var accounts: Accounts
    /// The counter of this machine; nil where it has none.
    package var visits: Visits?
    /// The city's residents, for the counter's staff.
    package var residents: ResidentFile?
    /// Shown on the server's console while the office has no administrator.
    package var firstStartCode: FirstStartCode
    /// Style sheets, scripts and pictures: `Kiosk/Assets`.
    package var assets: FileShelf
    /// Manuals in Markdown: `Kiosk/Manual`.
    package var manuals: FileShelf
    /// The manuals' pictures: `Kiosk/Manual/Pictures`.
    package var manualPictures: FileShelf
    /// Names by which browsers may address this server, beside those of the loopback.
    package var hosts: Set<String>

    /// The office with the name that it has now.
    package var office: Office { accounts.presentOffice }

    package init(
        clock: any Clock, book: PhraseBook, classes: ClassDesk, papers: PaperDesk? = nil,
        reports: ReportDesk,
        reportFile: @escaping @Sendable (MonthlyReport, ReportFileForm) throws -> Data, accounts: Accounts,
        visits: Visits? = nil,
        residents: ResidentFile? = nil, firstStartCode: FirstStartCode = FirstStartCode(),
        assets: FileShelf = FileShelf(),
        manuals: FileShelf = FileShelf(), manualPictures: FileShelf = FileShelf(), hosts: Set<String> = []
    ) {
        self.clock = clock
        self.book = book
        self.classes = classes
        self.papers = papers
        self.reports = reports
        self.reportFile = reportFile
        self.accounts = accounts
        self.visits = visits
        self.residents = residents
        self.firstStartCode = firstStartCode
        self.assets = assets
        self.manuals = manuals
        self.manualPictures = manualPictures
        self.hosts = hosts
    }
}

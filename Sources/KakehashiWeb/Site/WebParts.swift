package import Kakehashi
package import KakehashiCounter
package import KakehashiOffice

/// What the pages are made from and speak to; put together by whoever starts the server.
package struct WebParts: Sendable {
    package var office: Office
    package var clock: any Clock
    package var book: PhraseBook
    package var classes: ClassDesk
    package var accounts: Accounts
    /// The visits at the counter; nil for a server that has none.
    package var visits: Visits?
    /// Shown on the server's console while the office has no administrator.
    package var firstStartCode: FirstStartCode
    /// Style sheets, scripts and pictures: `Kiosk/Assets`.
    package var assets: FileShelf
    /// Manuals in Markdown: `Kiosk/Manual`.
    package var manuals: FileShelf
    /// Their pictures: `Kiosk/Manual/Pictures`.
    package var manualPictures: FileShelf
    /// Names by which browsers may address this server, beside those of the loopback.
    package var hosts: Set<String>

    package init(
        office: Office, clock: any Clock, book: PhraseBook, classes: ClassDesk, accounts: Accounts,
        visits: Visits? = nil, firstStartCode: FirstStartCode = FirstStartCode(), assets: FileShelf = FileShelf(),
        manuals: FileShelf = FileShelf(), manualPictures: FileShelf = FileShelf(),
        hosts: Set<String> = []
    ) {
        self.office = office
        self.clock = clock
        self.book = book
        self.classes = classes
        self.accounts = accounts
        self.visits = visits
        self.firstStartCode = firstStartCode
        self.assets = assets
        self.manuals = manuals
        self.manualPictures = manualPictures
        self.hosts = hosts
    }
}

package import Kakehashi

/// What the pages are made from and speak to; put together by whoever starts the server.
package struct WebParts: Sendable {
    package var office: Office
    package var clock: any Clock
    package var book: PhraseBook
    /// Style sheets, scripts and pictures: `Kiosk/Assets`.
    package var assets: FileShelf
    /// Manuals in Markdown: `Kiosk/Manual`.
    package var manuals: FileShelf
    /// Names by which browsers may address this server, beside those of the loopback.
    package var hosts: Set<String>

    package init(
        office: Office, clock: any Clock, book: PhraseBook, assets: FileShelf = FileShelf(),
        manuals: FileShelf = FileShelf(), hosts: Set<String> = []
    ) {
        self.office = office
        self.clock = clock
        self.book = book
        self.assets = assets
        self.manuals = manuals
        self.hosts = hosts
    }
}

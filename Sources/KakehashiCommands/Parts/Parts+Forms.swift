package import KakehashiCounter

extension Parts {
    /// The kiosk's files; those of the data folder lie over the shipped ones.
    package func kioskFiles() -> KioskFiles {
        KioskFiles(files.folders("Kiosk").reversed())
    }

    /// The forms with the fonts to fill them.
    package func formDesk() throws -> FormDesk {
        try FormDesk(kioskFiles(), paper: paper())
    }
}

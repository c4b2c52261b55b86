package import KakehashiCounter
package import KakehashiPaper

extension Parts {
    /// The kiosk's files; those of the data folder lie over the shipped ones.
    package func kioskFiles() -> KioskFiles {
        KioskFiles(files.folders("Kiosk").reversed())
    }

    /// The forms with the fonts to fill them.
    package func formDesk() throws -> FormDesk {
        try FormDesk(kioskFiles(), paper: paper())
    }

    /// The page kit with the site's fonts.
    package func paper() throws -> Paper {
        try Paper(fonts: configuration().fonts?.lists ?? .standard, words: FormWords(files.phrases("ja")))
    }
}

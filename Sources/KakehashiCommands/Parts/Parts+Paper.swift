import Kakehashi
package import KakehashiOffice
package import KakehashiPaper
import Synchronization

extension OfficeParts {
    /// The papers beside the official forms: sheets, letters, labels, handouts.
    package func paperDesk() throws -> PaperDesk {
        let files = PaperFiles(
            letters: parts.files.folders("Kiosk/Letters").reversed(),
            labels: parts.files.folders("Kiosk/Labels").reversed(),
            curriculum: parts.files.folders("Curriculum").reversed())
        return PaperDesk(
            classes: try classDesk(), paper: try parts.paper(), phrases: try parts.files.phrases("ja"), files: files)
    }
}

/// The one paper of the process, made when it is first asked for.
final class SharedPaper: Sendable {
    /// Guards the paper.
    private let made = Mutex<Paper?>(nil)

    func paper(_ make: () throws -> Paper) throws -> Paper {
        try made.withLock { made in
            if let made { return made }
            let paper = try make()
            made = paper
            return paper
        }
    }
}

extension Parts {
    /// What draws every page of this process, with the city's fonts.
    package func paper() throws -> Paper {
        try sharedPaper.paper {
            try Paper(fonts: configuration().fonts?.lists ?? .standard, words: FormWords(files.phrases("ja")))
        }
    }

    package func paperDesk() throws -> PaperDesk { try openOffice().paperDesk() }
}

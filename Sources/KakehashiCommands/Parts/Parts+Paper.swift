package import KakehashiOffice
import KakehashiPaper

extension OfficeParts {
    /// The papers beside the official forms: sheets, letters, labels, handouts.
    package func paperDesk() throws -> PaperDesk {
        let files = PaperFiles(
            letters: parts.files.folders("Kiosk/Letters").reversed(),
            labels: parts.files.folders("Kiosk/Labels").reversed(),
            curriculum: parts.files.folders("Curriculum").reversed())
        return PaperDesk(
            classes: try classDesk(), paper: try Paper(), phrases: try parts.files.phrases("ja"), files: files)
    }
}

extension Parts {
    package func paperDesk() throws -> PaperDesk { try openOffice().paperDesk() }
}

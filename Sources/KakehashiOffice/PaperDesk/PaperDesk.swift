package import Kakehashi
package import KakehashiPaper

/// The use cases of paper: what classes need beside the official forms. Nothing of it changes the office's file.
package struct PaperDesk: Sendable {
    let classes: ClassDesk
    let paper: Paper
    /// The sentences of the paper, in the office's language.
    let phrases: Phrases
    let files: PaperFiles

    package init(classes: ClassDesk, paper: Paper, phrases: Phrases, files: PaperFiles) {
        self.classes = classes
        self.paper = paper
        self.phrases = phrases
        self.files = files
    }

    var today: LocalDate { classes.clock.now().localDate }
}

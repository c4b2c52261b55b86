import Kakehashi

/// Makes the pieces of a letter.
struct LetterPages {
    let letter: Letter
    let envelope: WindowEnvelope
    let phrases: Phrases
    let page: Page

    private var frame: PageFrame { LetterStyle.frame(below: envelope) }

    func pieces() throws -> [Piece] {
        let body = try ProsePages(
            look: .letter, frame: frame, file: phrases.text("paper.letter.file"), pictures: [:], page: page
        ).pieces(letter.body)
        return [head()] + body
    }

    /// The address in the window at the left, date and sender at the right, the name below where it stands in no window.
    private func head() -> Piece {
        let seen = envelope.seenBox
        let lines = senderLines
        let greets = letter.address.isHandedOver
        let reach = max(seen.bottom, seen.y + 10 + Double(lines.count) * 6) + 5 + (greets ? 10 : 0)
        return Piece(height: reach - frame.top) { page, y in
            try address(on: page)
            try sender(lines, on: page)
            if greets {
                let name = PaperBox(x: frame.left, y: reach - 9, width: frame.width, height: 8)
                try page.tagged(.paragraph) {
                    try page.text(addressee, in: name, LetterStyle.name, fit: .shrinking(to: 8), named: "name")
                }
            }
        }
    }

    private var addressee: String { phrases.text("paper.letter.addressee", ["name": letter.name]) }

    private func address(on page: Page) throws {
        guard case .known(let postalCode, let lines) = letter.address else { return }
        let box = envelope.addressBox
        try page.tagged(.paragraph) {
            var y = box.y
            if let postalCode {
                let line = PaperBox(x: box.x, y: y, width: box.width, height: 4.4)
                try page.text("〒\(postalCode)", in: line, LetterStyle.postalCode)
                y += 4.6
            }
            let name = PaperBox(x: box.x, y: box.bottom - 7, width: box.width, height: 7)
            let area = PaperBox(x: box.x, y: y, width: box.width, height: name.y - y)
            try page.paragraph(
                lines.joined(separator: "\n"), in: area, LetterStyle.address, lineHeight: 1.2,
                fit: Fitting(minimum: 7), named: phrases.text("paper.letter.address"))
            try page.text(
                addressee, in: name, LetterStyle.name, fit: .shrinking(to: 8),
                named: phrases.text("paper.letter.name"))
        }
    }

    private var senderLines: [String] {
        let sender = letter.sender
        var lines = [sender.office]
        if !sender.section.isEmpty { lines.append(sender.section) }
        let place = [sender.postalCode.isEmpty ? "" : "〒\(sender.postalCode)", sender.address]
        if !sender.address.isEmpty { lines.append(place.filter { !$0.isEmpty }.joined(separator: " ")) }
        if !sender.telephone.isEmpty {
            lines.append(phrases.text("paper.letter.telephone", ["telephone": sender.telephone]))
        }
        return lines
    }

    private func sender(_ lines: [String], on page: Page) throws {
        let seen = envelope.seenBox
        let column = PaperBox(x: seen.right + 4, y: frame.top, width: frame.right - seen.right - 4, height: 6)
        try page.tagged(.paragraph) {
            try page.text(letter.date.japanese, in: column, LetterStyle.date, align: .right, fit: .shrinking(to: 7))
        }
        try page.tagged(.paragraph) {
            for (index, line) in lines.enumerated() {
                let box = PaperBox(x: column.x, y: frame.top + 10 + Double(index) * 6, width: column.width, height: 5.6)
                try page.text(
                    line, in: box, LetterStyle.sender, align: .right, fit: .shrinking(to: 6),
                    named: phrases.text("paper.letter.sender"))
            }
        }
    }
}

extension LetterAddress {
    /// Whether the letter goes from hand to hand, so that no address stands on it.
    var isHandedOver: Bool {
        switch self {
        case .known: false
        case .unknown, .withheld: true
        }
    }
}

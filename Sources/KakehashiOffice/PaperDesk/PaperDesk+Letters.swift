package import Foundation
package import Kakehashi
import KakehashiExchange
import KakehashiMarkdown
import KakehashiPaper

/// Letters as they came out, and what staff have to know of them: registrations by number, never by name.
package struct PrintedLetters: Sendable {
    package let pdf: Data
    package let count: Int
    /// No address is known: these are handed over.
    package let handedOver: [String]
    /// 支援措置: no address is printed, and a colleague is asked first.
    package let withheld: [String]
}

extension PaperDesk {
    /// The kinds of letters that this session may get.
    package func letterKinds(for session: Session) throws -> [LetterKind] {
        try LetterBook(files, office: classes.officeName).kinds.filter {
            $0.cancelled == (session.state == .cancelled)
        }
    }

    /// Letters to people of a session.
    /// - Parameters:
    ///   - only: one registration, by number; nil for all that the letter is for.
    ///   - addresses: by 人番号, as a file has them; the office keeps none.
    package func letters(
        _ kind: String, session name: String, only: String? = nil, addresses: [String: LetterAddress] = [:]
    ) throws -> PrintedLetters {
        let book = try LetterBook(files, office: classes.officeName)
        let kind = try book.kind(kind)
        let overview = try classes.session(name)
        try kind.check(overview.session)
        let template = try template(of: kind)
        let recipients = try recipients(of: kind, overview.session, only: only)
        let venue = try classes.venue(overview.venueNumber)
        let letters = try recipients.map { attendee in
            Letter(
                registration: attendee.registration?.number ?? "", name: attendee.person.name ?? attendee.person.kana,
                address: addresses[attendee.person.number] ?? .unknown, date: today, sender: book.sender,
                body: try template.filled(
                    values(attendee, overview, venue, book.sender), file: "\(kind.id).md"))
        }
        return PrintedLetters(
            pdf: try paper.letters(
                letters, envelope: book.envelope, title: "\(kind.title) \(overview.session.number)", phrases: phrases,
                on: today),
            count: letters.count, handedOver: letters.filter { $0.address == .unknown }.map(\.registration),
            withheld: letters.filter { $0.address == .withheld }.map(\.registration))
    }

    /// The addresses of a file, in any of the encodings that offices use.
    package func addresses(in bytes: Data) throws -> [String: LetterAddress] {
        try AddressTable.addresses(in: CharacterEncoding.decode(bytes).text)
    }

    private func template(of kind: LetterKind) throws -> MarkdownText {
        let name = "\(kind.id).md"
        guard !kind.id.contains("/"), let (_, bytes) = PaperFiles.latest(name, in: files.letters) else {
            throw Fault(.letterListUnreadable, ["file": name])
        }
        return try Markdown.blocks(try PaperDesk.text(bytes, file: name), file: name)
    }

    private func recipients(of kind: LetterKind, _ session: Session, only: String?) throws -> [Attendee] {
        let all = try classes.attendees(of: session.number).filter { attendee in
            attendee.registration.map { kind.states.contains($0.state) } == true
        }
        guard let only else {
            guard !all.isEmpty else { throw Fault(.letterNobody, ["session": session.number]) }
            return all
        }
        let wanted = TypedName.trimmed(only)
        guard let one = all.first(where: { $0.registration?.number == wanted }) else {
            throw Fault(.letterNotFor, ["registration": wanted])
        }
        return [one]
    }

    /// What a letter's text may ask for.
    private func values(
        _ attendee: Attendee, _ overview: SessionOverview, _ venue: Venue, _ sender: LetterSender
    ) -> [String: String] {
        let session = overview.session
        return [
            "name": attendee.person.name ?? attendee.person.kana, "office": sender.office,
            "section": sender.section, "telephone": sender.telephone, "course": classes.title(of: session),
            "level": session.level.japanese, "date": session.date.japanese,
            "start": "\(session.start)", "end": "\(session.end)", "venue": overview.venueName,
            "venueAddress": venue.address, "venueTelephone": venue.telephone ?? "", "number": session.number,
            "registration": attendee.registration?.number ?? "",
            "position": attendee.position.map { "\($0)" } ?? "",
            "reason": overview.cancelReason ?? phrases.text("paper.letter.noReason"),
            "contact": phrases.text(
                sender.telephone.isEmpty ? "paper.letter.contact.office" : "paper.letter.contact.telephone",
                ["office": sender.office, "telephone": sender.telephone]),
        ]
    }
}

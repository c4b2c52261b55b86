import Foundation
import Kakehashi
import KakehashiHTTP
import KakehashiOffice

/// `/staff/timetable/{year}`: twelve months on one page, what the timetable costs and what it breaks.
struct TimetableYearPage: Sendable {
    let timetables: TimetableDesk
    /// Nil where there are no fonts for paper.
    let papers: PaperDesk?

    /// The timetable of this year or a later one, where there is one; else how to come by one.
    func first(_ visit: StaffVisit) throws -> Response {
        let years = try timetables.years()
        let wanted = years.last { $0 >= visit.today.fiscalYear } ?? years.first
        if let wanted { return .redirect(to: TimetablePlaces.year(wanted)) }
        return none(visit)
    }

    private func none(_ visit: StaffVisit, faults: [Fault] = []) -> Response {
        let words = visit.words
        let title = words("staff.timetable.title")
        return visit.page(
            title, room: .timetable, width: "reading", status: faults.first.map(WebFaults.status) ?? .ok
        ) {
            H.h1 { title }
            if !faults.isEmpty { FaultPages.notes(words, faults) }
            H.p { words("staff.timetable.none", ["year": visit.today.fiscalYear.next.short]) }
            H.section(.class("card")) {
                H.h2 { words("staff.timetable.keep.title") }
                keepForm(visit, replacing: false)
            }
        }
    }

    func show(_ visit: StaffVisit) throws -> Response {
        try page(visit, try visit.board(timetables))
    }

    private func page(_ visit: StaffVisit, _ board: TimetableBoard, faults: [Fault] = []) throws -> Response {
        let words = visit.words
        let title = words("timetable.title", ["year": board.year.japanese])
        let findings = TimetableFindings(words: words, board: board)
        let others = try timetables.years().filter { $0 != board.year }
        let untold = try timetables.classes.untold()
        return visit.page(title, room: .timetable, status: faults.first.map(WebFaults.status) ?? .ok) {
            H.div(.class("bar")) {
                H.h1 { title }
                others.map { Pieces.link(TimetablePlaces.year($0), $0.japanese, "quiet") }
                H.div(.class("push actions")) {
                    Pieces.link(
                        "\(TimetablePlaces.year(board.year))/publish", words("staff.timetable.publish.open"))
                    Pieces.link(
                        "\(TimetablePlaces.year(board.year))/apply", words("staff.timetable.apply.open"), "main")
                }
            }
            if !faults.isEmpty { FaultPages.notes(words, faults) }
            said(visit)
            visit.untold(untold)
            summary(words, board)
            findings.drift(board.drift)
            findings.broken(board.broken)
            H.div(.class("year")) { board.book.months.map { TimetableMonthCard(visit: visit, board: board).html($0) } }
            costs(words, board)
            files(words, board)
            H.details(.class("card")) {
                H.summary { words("staff.timetable.replace") }
                H.p { words("staff.timetable.replace.text") }
                keepForm(visit, replacing: true)
            }
        }
    }

    private func said(_ visit: StaffVisit) -> HTML {
        let key = ["applied", "kept"].first { visit.request.query[$0] != nil }
        guard let key else { return HTML() }
        let values = ["made", "moved", "withdrawn"].reduce(into: [String: String]()) { values, name in
            values[name] = Int(visit.request.query.text(name)).map { "\($0)" } ?? "0"
        }
        return Pieces.note("good", role: "status") { H.p { visit.words("staff.timetable.\(key)", values) } }
    }

    private func summary(_ words: Words, _ board: TimetableBoard) -> HTML {
        let promise = board.book.months.first?.promise
        let kept = board.book.months.count { $0.promise?.isKept == true }
        let values = [
            "number": "\(board.timetable.sessions.count)", "cost": "\(board.timetable.cost)",
            "days": "\(promise?.wanted ?? 0)", "classes": "\(promise?.classes ?? 0)", "kept": "\(kept)",
        ]
        return H.p {
            words("staff.timetable.summary", values)
            if promise != nil { words("staff.timetable.promise", values) }
        }
    }

    private func costs(_ words: Words, _ board: TimetableBoard) -> HTML {
        let wishes = Dictionary(grouping: board.findings.filter(\.rule.isWish), by: \.rule)
        let findings = TimetableFindings(words: words, board: board)
        return H.section(.class("card")) {
            H.h2 { words("staff.timetable.costs") }
            H.p { words("staff.timetable.costs.text") }
            Pieces.table(
                caption: words("staff.timetable.costs"), hidesCaption: true,
                heads: [
                    Pieces.head(words("timetable.column.rule")), Pieces.head(words("timetable.column.cost"), "number"),
                    Pieces.head(words("staff.timetable.causes")),
                ]
            ) {
                TimetableRule.wishes.compactMap { rule in
                    wishes[rule].map { causes in row(words, board, rule, causes, findings) }
                }
            }
        }
    }

    private func row(
        _ words: Words, _ board: TimetableBoard, _ rule: TimetableRule, _ causes: [TimetableFinding],
        _ findings: TimetableFindings
    ) -> HTML {
        // A day with several classes is what the wish asks for: the days with one are what is to be done about it.
        let told = causes.filter { $0.rule != .setUp || $0.sessions.count == 1 }
        let dearest = told.enumerated().sorted { ($1.element.amount, $0.offset) < ($0.element.amount, $1.offset) }
        return H.tr {
            H.th(.scope("row")) { words("timetable.rule.\(rule.rawValue)") }
            H.td(.class("number")) { "\(causes.reduce(0) { $0 + $1.amount } * board.problem.weight(rule))" }
            H.td {
                H.details {
                    H.summary { words("staff.timetable.causes.number", ["number": "\(told.count)"]) }
                    findings.list(dearest.prefix(8).map(\.element))
                }
            }
        }
    }

    @HTMLBuilder private func files(_ words: Words, _ board: TimetableBoard) -> HTML {
        if papers != nil {
            H.section(.class("card")) {
                H.h2 { words("staff.timetable.files") }
                H.p { words("staff.timetable.files.text") }
                H.div(.class("actions")) {
                    TimetableFileForm.allCases.map { form in
                        Pieces.link(
                            "\(TimetablePlaces.year(board.year))/file/timetable.\(form.rawValue)",
                            words("staff.timetable.file.\(form.rawValue)"))
                    }
                }
            }
        }
    }

    /// `/staff/timetable/2027/file/timetable.pdf`
    func download(_ visit: StaffVisit) throws -> Response {
        let board = try visit.board(timetables)
        guard let papers, visit.parameter("file").hasPrefix("timetable."),
            let form = TimetableFileForm(file: visit.parameter("file"))
        else { throw Problem(.notFound) }
        return .download(
            Array(try papers.timetable(board, as: form)), type: form.mediaType,
            name: "kakehashi-timetable-\(board.year.short).\(form.rawValue)")
    }

    private func keepForm(_ visit: StaffVisit, replacing: Bool) -> HTML {
        let words = visit.words
        return visit.shell.form("/staff/timetable", .enctype("multipart/form-data")) {
            if replacing { H.input(.type("hidden"), .name("replace"), .value("1")) }
            H.div(.class("field")) {
                H.label(.for("file")) { words("staff.timetable.keep.file") }
                H.span(.class("hint"), .id("file-hint")) { words("staff.timetable.keep.hint") }
                H.input(.id("file"), .name("file"), .type("file"), .describedBy("file-hint"))
            }
            H.div(.class("actions")) {
                H.button(replacing ? .class("grave") : .class("main")) {
                    words(replacing ? "staff.timetable.replace.button" : "staff.timetable.keep.button")
                }
            }
        }
    }

    /// Keeps a timetable that was made on the command line.
    func keep(_ visit: StaffVisit) throws -> Response {
        let isReplacing = visit.form["replace"] != nil
        let file = visit.form.files.first { $0.name == "file" }
        do {
            let timetable = try Timetable(json: Data(file?.bytes ?? []), file: visit.words("staff.timetable.keep.file"))
            try timetables.keep(
                timetable, file: visit.words("staff.timetable.keep.file"), replacing: isReplacing, by: visit.author)
            return .redirect(to: Address.of(TimetablePlaces.year(timetable.year), [("kept", "1")]))
        } catch let fault as Fault {
            guard let year = try timetables.years().first else { return none(visit, faults: [fault]) }
            return try page(visit, timetables.board(year), faults: [fault])
        }
    }
}

package import Foundation
package import Kakehashi
package import KakehashiPaper

/// Forms to be filled with the answers of one person: what preflight, preview and print are asked with.
package struct FillRequest: Hashable, Sendable {
    /// The forms' ids, in the order of the counters.
    package var forms: [String]
    /// The life event whose questions say which answers still apply; nil where the forms were chosen by themselves.
    package var event: String?
    package var answers: Answers
    /// The day that the forms bear.
    package var day: LocalDate
    package var serial: FormSerial?
    /// Whether the person is under 支援措置.
    package var isProtected: Bool
    /// What was decided for fields that would not be right on paper.
    package var remedies: FormRemedies
    /// What is printed behind the last form, in the person's language.
    package var slip: ClosingSlip?

    package init(
        _ forms: [String], _ answers: Answers, on day: LocalDate, event: String? = nil, serial: FormSerial? = nil,
        isProtected: Bool = false, remedies: FormRemedies = FormRemedies(), slip: ClosingSlip? = nil
    ) {
        self.forms = forms
        self.event = event
        self.answers = answers
        self.day = day
        self.serial = serial
        self.isProtected = isProtected
        self.remedies = remedies
        self.slip = slip
    }
}

/// The forms of a request, filled and fitted once. It lives only inside the closure of `FormDesk.fill`.
package final class FilledRequest {
    package let request: FillRequest
    /// Answers that the forms print and that were never given.
    private let missing: [FormProblem]
    let fitted: FittedForms

    fileprivate init(_ request: FillRequest, missing: [FormProblem], _ fitted: FittedForms) {
        self.request = request
        self.missing = missing
        self.fitted = fitted
    }

    /// What would not be right on paper after what was decided, in the order of forms and fields.
    package func problems() throws -> [FormProblem] {
        let found = try missing + fitted.problems()
        return fitted.sheets.map(\.filled.template).flatMap { form in
            form.ordered(found.filter { $0.form == form.id })
        }
    }

    /// All forms and the slip in one PDF; throws `Faults` with every problem, and where the answers need no form.
    package func pdf(placing: FormPlacing = FormPlacing()) throws -> Data {
        guard !fitted.sheets.isEmpty else {
            throw Fault(.formNotNeeded, ["form": request.forms.joined(separator: ", ")])
        }
        return try pdf(of: fitted.sheets.indices.map { ($0, .whole) }, slip: request.slip, placing: placing)
    }

    /// Some forms, by their index, and how much of each; the slip behind them where one is given.
    func pdf(
        of parts: [(form: Int, extent: FormSheet.Extent)], slip: ClosingSlip?, placing: FormPlacing
    ) throws -> Data {
        let names = parts.map { fitted.sheets[$0.form].filled.template.name.japanese }
        return try fitted.pdf(
            parts, slip: slip, title: names.joined(separator: "、"), dated: request.day, placing: placing)
    }
}

extension FormDesk {
    /// Fills and fits the forms of a request, each once, and lends them. Forms that the answers do not need are left
    /// out; what is not asked any more is neither printed nor coded.
    package func fill<Result: Sendable>(
        _ request: FillRequest, _ body: @Sendable (FilledRequest) throws -> Result
    ) throws -> Result {
        let (sheets, missing) = try prepared(request)
        return try paper.fitting(sheets) { try body(FilledRequest(request, missing: missing, $0)) }
    }

    private func prepared(_ request: FillRequest) throws -> (sheets: [FormSheet], missing: [FormProblem]) {
        let interview =
            try request.event.map { try self.interview(event: $0, on: request.day) }
            ?? self.interview(forms: request.forms, on: request.day)
        let answers = interview.applicable(request.answers)
        let missing = interview.missing(answers).filter { !request.remedies.isByHand($0.place) }
        let sheets = try request.forms.map { id in
            let entry = try shelf.entry(id, on: request.day)
            let filled = FilledForm(
                entry.template, answers, on: request.day, serial: request.serial, isProtected: request.isProtected,
                remedies: request.remedies)
            return FormSheet(filled: filled, artwork: entry.artwork, pictures: entry.pictures)
        }
        return (sheets.filter { !$0.filled.pages.isEmpty }, missing)
    }

    /// What would not be right on the paper of a request.
    package func problems(_ request: FillRequest) throws -> [FormProblem] {
        try fill(request) { try $0.problems() }
    }

    /// The forms filled and put together in one PDF, the slip behind the last; throws `Faults` with every problem.
    package func pdf(_ request: FillRequest, placing: FormPlacing = FormPlacing()) throws -> Data {
        try fill(request) { try $0.pdf(placing: placing) }
    }

    /// The pages of the forms as PNG pictures, the 別紙 sheets of each behind it.
    package func preview(_ request: FillRequest) throws -> [Data] {
        let (sheets, _) = try prepared(request)
        // Artwork is pictured by another program, which may take long: nobody waits for a typesetter meanwhile.
        let artworks = try sheets.map { sheet in
            let entry = try shelf.entry(sheet.filled.template.id, on: request.day)
            return try sheet.filled.pages.map { (page: $0, picture: try pictures.picture(of: entry, page: $0)) }
        }
        return try paper.fitting(sheets) { fitted in
            try artworks.enumerated().flatMap { index, pages in
                try pages.map { try fitted.picture(of: index, page: $0.page, over: $0.picture) }
                    + fitted.addendumPictures(of: index)
            }
        }
    }
}

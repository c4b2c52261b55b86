import Kakehashi

/// A mark with its lines where they will stand.
struct FittedMark {
    let mark: FilledForm.Mark
    let fit: MarkFit
    var lines: [PlacedLine] = []
    var code: FittedCode?
}

/// A filled form whose marks are fitted, ready to be drawn.
struct FittedForm {
    let marks: [FittedMark]
    let fit: FormFit
}

/// Finds how the marks of a filled form fit their boxes. Preflight and drawing both ask it, so that they agree.
struct FormFitter {
    let typesetter: Typesetter
    let words: FormWords

    func fit(_ filled: FilledForm) throws -> FittedForm {
        typesetter.countFit()
        var marks: [FittedMark] = []
        var entries: [AddendumEntry] = []
        for mark in filled.marks {
            let fitted = try fit(mark)
            marks.append(fitted)
            if fitted.fit.step == .addendum, let text = mark.shape.text {
                entries.append(AddendumEntry(.field(mark.field), text, fallback: mark.shape.look?.fallback))
            }
            if case .continued = mark.shape {
                entries += filled.addendum.filter { $0.label == .field(mark.field) }
            }
        }
        entries += filled.addendum.filter(\.isMember)
        let fit = FormFit(marks: marks.map(\.fit), addendum: entries, missing: missing(entries))
        return FittedForm(marks: marks, fit: fit)
    }

    /// What the sheet's fonts lack, members' values and labels included.
    private func missing(_ entries: [AddendumEntry]) -> [AddendumMiss] {
        words.labelled(entries).flatMap { label, entry in
            let lacking =
                typesetter.coverage(of: entry.text.text, face: .name, fallback: entry.fallback).missing
                + typesetter.coverage(of: label, face: .sans).missing
            return lacking.map { AddendumMiss(field: entry.label.field, grapheme: $0) }
        }
    }

    private func fit(_ mark: FilledForm.Mark) throws -> FittedMark {
        switch mark.shape {
        case .text(let text, let box, let look):
            return try fit(mark, text.text, look, .name) { LineFitter(place(box, look, .middle)) }
        case .paragraph(let text, let box, let look):
            return try fit(mark, text.text, look, .name) { ParagraphFitter(place(box, look, .top)) }
        case .vertical(let text, let box, let look):
            return try fit(mark, text.text, look, .name) { VerticalFitter(place(box, look, .top)) }
        case .continued(let box, let look):
            return try continued(mark, box, look)
        case .code(let record, let box):
            let code = try FittedCode(record, in: box, typesetter)
            return FittedMark(
                mark: mark, fit: MarkFit(mark, code == nil ? .overflow : .natural, isCode: true), code: code)
        case .image, .outline, .ring, .tick:
            return FittedMark(mark: mark, fit: MarkFit(mark, .natural))
        }
    }

    private func place(
        _ box: PaperBox, _ look: TextLook, _ vertical: TextLook.VerticalAlign
    ) -> FittingPlace {
        FittingPlace(
            typesetter: typesetter, bounds: Bounds(box), style: look.style, align: look.align,
            verticalAlign: look.verticalAlign ?? vertical, field: "")
    }

    private func fit(
        _ mark: FilledForm.Mark, _ text: String, _ look: TextLook, _ face: Face, _ fitter: () -> any TextFitter
    ) throws -> FittedMark {
        do {
            guard let fitted = try fit(text, look, fitter()) else {
                return FittedMark(mark: mark, fit: MarkFit(mark, .overflow))
            }
            return FittedMark(mark: mark, fit: MarkFit(mark, fitted), lines: fitted.lines)
        } catch let fault as Fault where fault.code == .paperNoGlyph {
            let missing = typesetter.coverage(of: text, face: Face(look.face), fallback: look.fallback).missing
            return FittedMark(mark: mark, fit: MarkFit(mark, .overflow, missing: missing))
        }
    }

    /// The order of the steps: condensing, shrinking, two lines, the 別紙 sheet.
    private func fit(_ text: String, _ look: TextLook, _ fitter: any TextFitter) throws -> FittedText? {
        let fitting = Fitting.shrinking(to: look.minimum)
        if let fitted = try fitter.fit(text, fitting) { return fitted }
        if look.lines > 1, let fitted = try fitter.fit(text, fitting, lines: look.lines) { return fitted }
        return look.addendum ? try cut(text, look, fitter) : nil
    }

    /// As much of the text as fits with the words that it continues, or the words alone.
    private func cut(_ text: String, _ look: TextLook, _ fitter: any TextFitter) throws -> FittedText? {
        let characters = Array(text)
        let fitting = Fitting.shrinking(to: look.minimum)
        var kept = 0
        var beyond = characters.count
        var best: FittedText?
        while kept + 1 < beyond {
            let middle = (kept + beyond) / 2
            let shown = String(characters[..<middle]) + words.continuedAfter
            var fitted = try fitter.fit(shown, fitting)
            if fitted == nil, look.lines > 1 { fitted = try fitter.fit(shown, fitting, lines: look.lines) }
            if let fitted {
                (kept, best) = (middle, fitted)
            } else {
                beyond = middle
            }
        }
        if best == nil { best = try notice(look, fitter) }
        best?.step = .addendum
        return best
    }

    /// The words alone may become smaller than the field's own text: they are few and always the same.
    private func notice(_ look: TextLook, _ fitter: any TextFitter) throws -> FittedText? {
        let fitting = Fitting.shrinking(to: min(look.minimum, FormFitter.smallestNotice))
        if let fitted = try fitter.fit(words.continued, fitting) { return fitted }
        return try fitter.fit(words.continued, fitting, lines: 2)
    }

    private static let smallestNotice = 3.5

    private func continued(_ mark: FilledForm.Mark, _ box: PaperBox, _ look: TextLook) throws -> FittedMark {
        guard var fitted = try notice(look, LineFitter(place(box, look, .middle))) else {
            return FittedMark(mark: mark, fit: MarkFit(mark, .overflow))
        }
        fitted.step = .addendum
        return FittedMark(mark: mark, fit: MarkFit(mark, fitted), lines: fitted.lines)
    }
}

extension MarkFit {
    init(_ mark: FilledForm.Mark, _ step: FitStep, missing: [Character] = [], isCode: Bool = false) {
        self.init(
            field: mark.field, page: mark.page, step: step, size: nil, condensed: 1, missing: missing, isCode: isCode)
    }

    init(_ mark: FilledForm.Mark, _ fitted: FittedText) {
        self.init(
            field: mark.field, page: mark.page, step: fitted.step, size: fitted.size, condensed: fitted.condensed,
            missing: [], isCode: false)
    }
}

extension FormWords {
    /// The entries with what they are called on the sheet.
    func labelled(_ entries: [AddendumEntry]) -> [(label: String, entry: AddendumEntry)] {
        entries.map { (label($0.label), $0) }
    }
}

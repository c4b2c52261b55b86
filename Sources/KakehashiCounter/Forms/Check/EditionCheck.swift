import Foundation
import Kakehashi
import KakehashiPaper

/// Checks one edition of a form that could be read.
struct EditionCheck {
    let edition: FormFolder.Edition
    let id: String
    let template: FormTemplate
    let places: FormPlaces
    let check: FormCheck

    func findings(_ questions: QuestionBook) -> [FormFinding] {
        var faults: [Fault] = []
        do {
            try edition.check(template, id)
        } catch {
            faults += FormCheck.faults(of: error)
        }
        faults += artwork + surePage + pictures + overlaps + languages + QuestionCheck(self, questions).faults
        return faults.map { FormFinding(id, $0) } + hints.map { FormFinding(id, $0, .hint) }
    }

    /// A fault with its file, line and place.
    func fault(_ code: Fault.Code, at place: (place: String, line: Int), _ values: [String: String] = [:]) -> Fault {
        let spot = ["file": edition.file, "line": "\(place.line)", "place": place.place]
        return Fault(code, values.merging(spot) { $1 })
    }

    private func key(_ name: String) -> (place: String, line: Int) { (name, places.key(name)) }

    private var artwork: [Fault] {
        do {
            let data = try edition.beside(template.artwork, in: check.files).data
            return differences(from: try ArtworkInspection(data, form: id).pages)
        } catch {
            return FormCheck.faults(of: error)
        }
    }

    /// Pages that are missing or too many, and pages whose size is off by more than a printer's margin of error.
    private func differences(from pages: [PaperSize]) -> [Fault] {
        var faults: [Fault] = []
        if pages.count != template.pages.count {
            let counts = ["pages": "\(template.pages.count)", "artwork": "\(pages.count)"]
            faults.append(fault(.checkPageCount, at: key("pages"), counts))
        }
        for (index, (said, found)) in zip(template.pages, pages).enumerated()
        where abs(said.width - found.width) > 1 || abs(said.height - found.height) > 1 {
            let values = ["said": EditionCheck.words(said), "found": EditionCheck.words(found)]
            faults.append(fault(.checkPageSize, at: ("pages[\(index)]", places.key("pages")), values))
        }
        return faults
    }

    /// A form that is needed has paper, whatever was answered.
    private var surePage: [Fault] {
        let pages = template.pages.indices
        return pages.allSatisfy { template.pageConditions[$0] != nil }
            ? [fault(.checkNoSurePage, at: key("pages"))] : []
    }

    private static func words(_ size: PaperSize) -> String {
        [size.width, size.height].map { length in
            let tenths = Int((length * 10).rounded())
            return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
        }.joined(separator: "×")
    }

    private var pictures: [Fault] {
        var faults: [Fault] = []
        for case .image(let name, _, _) in template.fields.map(\.kind) {
            let path = "\(edition.folder)/\(name)"
            do {
                let data = try edition.beside(name, in: check.files).data
                if !Picture.isReadable(data) { faults.append(Fault(.formPictureUnreadable, ["file": path])) }
            } catch {
                faults += FormCheck.faults(of: error)
            }
        }
        return faults
    }

    private var overlaps: [Fault] {
        template.overlaps.map { first, second in
            fault(.checkOverlap, at: places.field(second.name), ["field": second.name, "other": first.name])
        }
    }

    private var languages: [Fault] {
        template.notice.languages.filter { name in !check.phrases.contains { $0.language == name } }.map {
            fault(.checkLanguage, at: key("languages"), ["language": $0])
        }
    }

    private var hints: [Fault] {
        template.hints.map { hint in
            fault(
                hint.kind == .guess ? .checkGuess : .checkOpen, at: (hint.place, hint.line), ["field": hint.field])
        } + strayChoices + unsaidSheet + smallTexts
    }

    /// Whoever holds the form alone would not know that the 別紙 sheet belongs to it.
    private var unsaidSheet: [Fault] {
        guard template.continuesMembers, template.continuationBox == nil, template.hasRows else { return [] }
        return [fault(.checkUnsaid, at: key("addendum"))]
    }

    /// Texts that would shrink below what people read.
    private var smallTexts: [Fault] {
        template.fields.filter { ($0.look?.minimum ?? .infinity) < TextLook.smallestReadable }.map {
            fault(
                .checkSmall, at: places.field($0.name),
                ["field": $0.name, "size": "\(Int(TextLook.smallestReadable))"])
        }
    }

    /// Choices that the paper has no place for: whoever answers so cannot be helped with this form.
    private var strayChoices: [Fault] {
        template.fields.flatMap { field -> [Fault] in
            guard case .choiceCircle(let path, let options) = field.kind,
                let set = Vocabulary.entry(path)?.kind.choiceSet
            else { return [] }
            return set.choices.map(\.value).filter { options[$0] == nil }.map {
                fault(.checkChoice, at: places.field(field.name), ["choice": $0])
            }
        }
    }
}

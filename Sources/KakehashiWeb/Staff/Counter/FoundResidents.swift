import Kakehashi
import KakehashiCounter

/// Who was found in the resident file. Of a guarded person no address is shown, and staff are told whom to call.
struct FoundResidents {
    let visit: StaffVisit
    let desk: FormDesk
    private var words: Words { visit.words }

    /// The caret goes to the results, so that they are in sight on any screen.
    @HTMLBuilder func html(_ found: ResidentSearch) -> HTML {
        H.section(.class("card found")) {
            H.h2(.id("found"), .tabIndex(-1), .autofocus) {
                words("staff.counter.found", ["count": "\(found.residents.count)"])
            }
            if found.isCut { Pieces.note("care") { H.p { words("staff.counter.found.cut") } } }
            if found.residents.isEmpty {
                H.p { words("staff.counter.found.none") }
            } else {
                Pieces.table(
                    caption: words("staff.counter.found", ["count": "\(found.residents.count)"]), hidesCaption: true,
                    heads: ["person", "birth", "address", "fill"].map { Pieces.head(words("staff.field.\($0)")) }
                ) { found.residents.map(row) }
            }
        }
    }

    private func row(_ resident: Resident) -> HTML {
        H.tr {
            H.th(.scope("row")) {
                H.span(.class("name")) { resident.name }
                H.small { resident.kana }
            }
            H.td(.class("nowrap")) { birth(resident.birth) }
            H.td { address(resident) }
            H.td { begin(resident) }
        }
    }

    private func birth(_ date: PartialDate) -> String {
        date.localDate.flatMap { EraDate($0)?.description } ?? words("staff.counter.birthUnknown", ["date": "\(date)"])
    }

    @HTMLBuilder private func address(_ resident: Resident) -> HTML {
        if let dwelling = resident.residence.dwelling {
            [dwelling.address, dwelling.detail].compactMap { $0 }.joined(separator: " ")
        } else {
            Pieces.tag(words("resident.guarded"), "bad")
            H.p { words("resident.guarded.staff") }
        }
    }

    /// What a resident may come for, the most frequent first; whoever moves here is not in the file.
    private func begin(_ resident: Resident) -> HTML {
        let label = words("staff.counter.purpose.of", ["name": resident.name])
        return visit.shell.form("/staff/counter/begin", .class("begin")) {
            H.input(.type("hidden"), .name("resident"), .value("\(resident.id)"))
            H.select(.name("event"), .ariaLabel(label)) {
                desk.events.filter { $0.record != .absent }.map { event in
                    H.option(.value(event.id)) { event.name.japanese }
                }
            }
            H.button(.class("main")) { words("staff.counter.begin.short") }
        }
    }
}

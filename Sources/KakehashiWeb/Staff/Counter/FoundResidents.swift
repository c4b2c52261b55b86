import Kakehashi
import KakehashiCounter

/// Who was found in the resident file. Of a guarded person no address is shown, and staff are told whom to call.
struct FoundResidents {
    let visit: StaffVisit
    let desk: FormDesk
    private var words: Words { visit.words }

    @HTMLBuilder func html(_ found: ResidentSearch) -> HTML {
        H.section(.class("card")) {
            H.h2 { words("staff.counter.found", ["count": "\(found.residents.count)"]) }
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

    private func begin(_ resident: Resident) -> HTML {
        H.div(.class("actions tight")) {
            desk.events.map { event in button(resident, event) }
        }
    }

    private func button(_ resident: Resident, _ event: LifeEvent) -> HTML {
        visit.shell.form("/staff/counter/begin") {
            H.input(.type("hidden"), .name("resident"), .value("\(resident.id)"))
            H.button(.class("quiet"), .name("event"), .value(event.id)) { event.name.japanese }
        }
    }
}

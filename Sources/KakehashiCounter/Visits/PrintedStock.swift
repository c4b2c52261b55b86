package import Kakehashi
package import KakehashiPrinter

/// Paper on which an edition of a form is printed already, and the tray that holds it. On it only what is filled in is
/// printed; another edition is printed whole, on plain paper.
package struct PrintedStock: Hashable, Sendable {
    package let form: String
    /// The edition that is printed on it.
    package let version: String
    package let place: PrintPlace

    package init(form: String, version: String, place: PrintPlace) {
        self.form = form
        self.version = version
        self.place = place
    }

    /// Refuses stock of a form that is not there, and a tray that holds two kinds of paper: what is printed on the wrong
    /// one is lost.
    package static func check(_ stock: [PrintedStock], plain: PrintPlace, _ forms: [FormTemplate]) throws(Fault) {
        var taken: Set<PrintPlace> = [plain]
        for one in stock {
            let values = ["form": one.form, "version": one.version]
            guard forms.contains(where: { $0.id == one.form && $0.version == one.version }) else {
                throw Fault(.stockUnknown, values)
            }
            guard taken.insert(one.place).inserted else {
                throw Fault(
                    .stockPlace, values.merging(["queue": one.place.queue, "tray": one.place.tray ?? "-"]) { $1 })
            }
        }
    }
}

extension Fault.Code {
    /// There is no such form, or no such edition, that stock could be of. Values: `form`, `version`.
    package static let stockUnknown = Fault.Code("stock.unknown", .data)
    /// The tray of printed stock is also that of plain paper or of other stock. Values: `form`, `version`, `queue`,
    /// `tray`.
    package static let stockPlace = Fault.Code("stock.place", .data)
}

/// The faults of printed stock.
package enum StockFaults {
    package static let all: [Fault.Code] = [.stockUnknown, .stockPlace]
}

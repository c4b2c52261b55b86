import Kakehashi
package import KakehashiCounter
import KakehashiPrinter
import KakehashiStore

extension OfficeParts {
    /// The name under which the visits at this machine are counted.
    private static let place = "counter"

    /// How pages are corrected for the counter's printer.
    private var correction: @Sendable (PrintPlace) throws -> PaperTransform? {
        let file = CalibrationFile(parts.data.calibrationFile)
        return { try file.correction(queue: $0.queue, tray: $0.tray) }
    }

    /// The printed stock of the counter; none where it has no printer.
    private func stock(_ configuration: Configuration, _ desk: FormDesk) throws -> [PrintedStock] {
        guard let queue = configuration.queue else { return [] }
        let stock = configuration.stock.filter { desk.shelf.faulty[$0.form] == nil }.map { one in
            PrintedStock(
                form: one.form, version: one.version, place: PrintPlace(queue: one.queue ?? queue, tray: one.tray))
        }
        try PrintedStock.check(stock, plain: PrintPlace(queue: queue, tray: configuration.tray), desk.forms)
        return stock
    }

    /// The counter of this machine: forms, printer, and the outbox of its events.
    package func visits(_ configuration: Configuration, _ residents: ResidentFile) throws -> Visits {
        let clock = parts.clock
        let events = try Store(opening: parts.data.eventsFile, schema: EventSchema.schema, at: clock.now())
        let outbox = VisitOutbox(
            outbox: Outbox(store: events, office: office.id, place: OfficeParts.place, clock: clock),
            receiver: OfficeFileReceiver(
                store: store, office: office.id, place: OfficeParts.place, clock: clock))
        outbox.handOver()
        let desk = try parts.formDesk()
        return Visits(
            desk: desk, printing: PrintService(), queue: configuration.queue, tray: configuration.tray,
            stock: try stock(configuration, desk), outbox: outbox, place: OfficeParts.place, clock: clock,
            series: configuration.series?.first,
            slipPhrases: configuration.slip ? try parts.languages() : [],
            guarding: { try residents.holdsGuarded(among: $0) }, correction: correction)
    }
}

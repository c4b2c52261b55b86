import Kakehashi
package import KakehashiCounter
import KakehashiPrinter
import KakehashiStore

extension OfficeParts {
    /// The name under which the visits at this machine are counted.
    private static let place = "counter"

    /// How pages are corrected for the counter's printer.
    private func correction(_ configuration: Configuration) -> @Sendable () throws -> PaperTransform? {
        let file = CalibrationFile(parts.data.calibrationFile)
        return { try configuration.queue.flatMap { try file.correction(queue: $0, tray: configuration.tray) } }
    }

    /// The counter of this machine: forms, printer, and the outbox of its events.
    package func visits(_ configuration: Configuration) throws -> Visits {
        let clock = parts.clock
        let events = try Store(opening: parts.data.eventsFile, schema: EventSchema.schema, at: clock.now())
        let outbox = VisitOutbox(
            outbox: Outbox(store: events, office: office.id, place: OfficeParts.place, clock: clock),
            receiver: OfficeFileReceiver(
                store: store, office: office.id, place: OfficeParts.place, clock: clock))
        outbox.handOver()
        return Visits(
            desk: try parts.formDesk(), printing: PrintService(), queue: configuration.queue, tray: configuration.tray,
            outbox: outbox, place: OfficeParts.place, clock: clock, series: configuration.series?.first,
            correction: correction(configuration))
    }
}

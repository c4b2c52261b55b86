import Foundation
package import Kakehashi

/// Keeps a finished visit's event in the outbox and hands on at once what the office will take.
package struct VisitOutbox: VisitKeeping {
    let outbox: Outbox
    let receiver: any EventReceiving

    package init(outbox: Outbox, receiver: any EventReceiving) {
        self.outbox = outbox
        self.receiver = receiver
    }

    /// What the office does not take now waits in the outbox for the next visit, or for the next start.
    package func keep(_ event: VisitEvent) throws {
        try outbox.add(event)
        handOver()
    }

    /// Hands on what waits; an office out of reach is no failure of a visit.
    package func handOver() {
        do {
            try outbox.handOver(to: receiver)
        } catch {
            FileHandle.standardError.write(Data("kakehashi: events wait for the office\n".utf8))
        }
    }
}

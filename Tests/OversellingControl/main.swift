// A program of the tests, never shipped: it registers somebody as the class desk does, but decides outside the
// transaction that stores. Run many times at once it gives more seats than there are, which shows that the test of the
// real program can fail.
//
//     OversellingControl OFFICE-FILE SESSION-NUMBER KANA
//
// It says "decided" once it has looked for a seat, and stores when its standard input ends.
import Foundation
import Kakehashi
import KakehashiStore

let arguments = CommandLine.arguments
let now = Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
let store = try Store(opening: arguments[1], schema: OfficeSchema.schema, at: now)

let (office, session, state) = try store.read { snapshot in
    guard let office = try snapshot.offices().first,
        let session = try snapshot.session(numbered: arguments[2], of: office.id)
    else { throw Fault(.sessionUnknown, ["session": arguments[2]]) }
    let registrations = try snapshot.registrations(of: session.id)
    return (office, session, SeatBook(capacity: session.capacity, registrations: registrations).stateOfNext)
}
print("decided")
fflush(nil)
_ = readLine()

try store.decide(.program, for: office.id, at: now) { decision in
    let registrations = try decision.registrations(of: session.id)
    let person = Person(
        id: Identifier(at: now), number: try decision.nextNumber(in: ShortNumber.people).description,
        kana: arguments[3])
    try decision.insert(person)
    let number = try decision.nextNumber(in: ShortNumber.registrations).description
    let line = SeatBook(capacity: session.capacity, registrations: registrations).nextLine
    try decision.insert(
        Registration(
            id: Identifier(at: now), number: number, session: session.id, person: person.id, state: state, line: line,
            appliedAt: now))
    try decision.recount(session: session.id)
    try decision.recount(day: session.date)
}

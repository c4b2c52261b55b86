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

guard let office = try store.read({ try $0.offices() }).first else {
    throw Fault(.sessionUnknown, ["session": arguments[2]])
}
let (session, state) = try store.read(for: office.id) { snapshot in
    guard let session = try snapshot.session(numbered: arguments[2]) else {
        throw Fault(.sessionUnknown, ["session": arguments[2]])
    }
    let registrations = try snapshot.registrations(of: session.id)
    return (session, SeatBook(capacity: session.capacity, registrations: registrations).stateOfNext)
}
print("decided")
fflush(nil)
_ = readLine()

try store.decide(.program, for: office.id, at: now) { decision in
    let registrations = try decision.registrations(of: session.id)
    let person = Person(
        id: Identifier(at: now), number: try decision.nextNumber(in: ShortNumber.people).description,
        kana: arguments[3])
    try decision.insert(person, as: "person.add")
    let number = try decision.nextNumber(in: ShortNumber.registrations).description
    let line = SeatBook(capacity: session.capacity, registrations: registrations).nextLine
    try decision.insert(
        Registration(
            id: Identifier(at: now), number: number, session: session.id, person: person.id, state: state, line: line,
            appliedAt: now), as: "registration.add")
}

package import Kakehashi
import KakehashiStore

/// People name things as they know them: by short number, by key, and venues and courses also by name.
extension ClassDesk {
    func session(_ name: String, in snapshot: Snapshot) throws -> Session {
        let name = TypedName.trimmed(name)
        if let key = Identifier<Session>(name), let found = try snapshot.session(key) { return found }
        if let found = try snapshot.session(numbered: name) { return found }
        throw Fault(.sessionUnknown, ["session": name])
    }

    func registration(_ name: String, in snapshot: Snapshot) throws -> Registration {
        let name = TypedName.trimmed(name)
        if let key = Identifier<Registration>(name), let found = try snapshot.registration(key) { return found }
        if let found = try snapshot.registration(numbered: name) { return found }
        throw Fault(.registrationUnknown, ["registration": name])
    }

    /// The fault does not repeat what was typed: it may be a name.
    func person(_ name: String, in snapshot: Snapshot) throws -> Person {
        let name = TypedName.trimmed(name)
        if let key = Identifier<Person>(name), let found = try snapshot.person(key) { return found }
        if let found = try snapshot.person(numbered: name) { return found }
        throw Fault(.personUnknown)
    }

    func venue(_ name: String, in snapshot: Snapshot) throws -> Venue {
        let name = TypedName.trimmed(name)
        let venues = try snapshot.venues()
        let found = venues.first { $0.number == name || $0.id.description == name || $0.name.hasSameScalars(as: name) }
        if let found { return found }
        guard let first = venues.first else { throw Fault(.sessionNoVenues, ["venue": name]) }
        let nearest = Nearest.name(to: name, among: venues.map(\.number) + venues.map(\.name))
        throw Fault(.sessionVenueUnknown, ["venue": name, "nearest": nearest ?? first.number])
    }

    func instructor(_ name: String, in snapshot: Snapshot) throws -> Instructor {
        let name = TypedName.trimmed(name)
        let instructors = try snapshot.instructors()
        let found = instructors.first {
            $0.number == name || $0.id.description == name || $0.name.hasSameScalars(as: name)
        }
        guard let found else { throw Fault(.sessionInstructorUnknown, ["instructor": name]) }
        return found
    }

    func course(_ name: String) throws -> Course {
        let name = TypedName.trimmed(name)
        if let found = courses[name] ?? courses.values.first(where: { $0.title == name }) { return found }
        let nearest = Nearest.name(to: name, among: courses.keys.sorted())
        throw Fault(
            .sessionCourseUnknown,
            ["course": name, "nearest": nearest ?? courses.keys.sorted().joined(separator: ", ")])
    }

    /// The title of the session's course; its folder's name where the curriculum no longer has it.
    package func title(of session: Session) -> String { courses[session.course]?.title ?? session.course }

    /// A venue by number, key or name.
    package func venue(_ name: String) throws -> Venue { try read { try venue(name, in: $0) } }

    /// The venues of the office, for choices.
    package func venues() throws -> [Venue] { try read { try $0.venues() } }

    /// All who teach or help, for choices.
    package func instructors() throws -> [Instructor] { try read { try $0.instructors() } }
}

/// A name as somebody typed it.
enum TypedName {
    static func trimmed(_ text: String) -> String {
        Width.halfASCII(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

/// Something that could not be done.
///
/// A fault carries a code and the values that its sentence needs, never the sentence: the English sentence of the
/// command line and the Japanese one of the screen are phrases under `fault.<code>` and `fault.<code>.remedy`.
/// Values that may be personal (names, addresses, birth dates, telephone numbers) stay out; where a bad value has to
/// be described, its kind is named.
public struct Fault: Error, Hashable, Sendable {
    /// What went wrong; each room of the house declares its own codes in an extension.
    public struct Code: Hashable, Sendable {
        /// Dotted name, such as `session.venueClash`; part of the phrase's key.
        public let name: String
        /// The family, from which exit codes and HTTP statuses follow.
        public let kind: Kind

        public init(_ name: String, _ kind: Kind) {
            self.name = name
            self.kind = kind
        }
    }

    /// The family of a fault.
    public enum Kind: Hashable, Sendable, CaseIterable {
        /// The command or request itself is malformed (exit 64, HTTP 400).
        case usage
        /// The data given does not hold (exit 65, HTTP 422).
        case data
        /// The thing named is not there (exit 66, HTTP 404).
        case missing
        /// A rule stands against it at this moment: a clash, a newer version (exit 65, HTTP 409).
        case conflict
        /// A service that is needed does not answer (exit 69, HTTP 503).
        case unavailable
        /// The output cannot be made: full disk, no permission to write (exit 73, HTTP 507).
        case cannotCreate
        /// The person may not do this (exit 77, HTTP 403).
        case forbidden
        /// A mistake of the program (exit 70, HTTP 500).
        case program
    }

    public let code: Code
    /// Values for the places of the sentence, by name.
    public let values: [String: String]

    public init(_ code: Code, _ values: [String: String] = [:]) {
        self.code = code
        self.values = values
    }
}

extension Fault: CustomStringConvertible {
    /// The code and its values, for logs and tests.
    public var description: String {
        let places = values.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        return ([code.name] + places).joined(separator: " ")
    }
}

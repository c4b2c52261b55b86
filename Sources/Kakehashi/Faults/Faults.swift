/// Several faults found in one pass, such as all the bad rows of a file.
public struct Faults: Error, Hashable, Sendable {
    public let all: [Fault]

    public init(_ all: [Fault]) {
        self.all = all
    }
}

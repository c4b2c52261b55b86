/// A request that HTTP itself cannot serve; pages for people are made of it by the layer that renders errors.
package struct Problem: Error, Hashable, Sendable {
    package let status: Status
    /// Methods that the path does know, for 405.
    package var allowed: [Method] = []

    package init(_ status: Status) {
        self.status = status
    }

    package init(notAllowed allowed: [Method]) {
        status = .methodNotAllowed
        self.allowed = allowed
    }

    /// The bare answer.
    package var response: Response {
        var response = Response.text("\(status.code)\n", status: status)
        if !allowed.isEmpty {
            response.headers.set("Allow", allowed.map(\.rawValue).sorted().joined(separator: ", "))
        }
        return response
    }
}

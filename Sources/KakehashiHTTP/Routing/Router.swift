/// Finds the route of a request.
package struct Router: Sendable {
    /// Two routes that could both be meant, or a pattern that names a place twice.
    package struct Clash: Error, Hashable, Sendable, CustomStringConvertible {
        package let method: Method
        package let first: String
        package let second: String
        package var description: String { "routes clash: \(method.rawValue) \(first) and \(second)" }
    }

    private let tree: RouteTree

    /// Refuses routes that clash.
    package init(_ routes: [Endpoint]) throws(Clash) {
        var tree = RouteTree()
        for (index, route) in routes.enumerated() {
            try Router.check(route, against: routes[..<index])
            tree.insert(route)
        }
        self.tree = tree
    }

    private static func check(_ route: Endpoint, against others: ArraySlice<Endpoint>) throws(Clash) {
        if route.pattern.hasRepeatedPlace {
            throw Clash(method: route.method, first: route.pattern.description, second: route.pattern.description)
        }
        for other in others where other.method == route.method && other.pattern.clashes(with: route.pattern) {
            throw Clash(
                method: route.method, first: other.pattern.description, second: route.pattern.description)
        }
    }

    /// Answers by the most exact route; throws 404 or 405 as a `Problem`, and whatever the handler throws.
    package func respond(to request: Request) throws -> Response {
        let found = tree.matches(request.segments[...])
        let method = request.method == .head ? .get : request.method
        guard let route = found.lazy.compactMap({ $0[method] }).first else {
            throw found.isEmpty ? Problem(.notFound) : Problem(notAllowed: found.flatMap(\.keys))
        }
        var routed = request
        for (piece, segment) in zip(route.pattern.pieces, request.segments) {
            if case .place(let name) = piece { routed.parameters[name] = segment }
        }
        return try route.handler(routed)
    }
}

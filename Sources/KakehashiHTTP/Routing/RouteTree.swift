/// The routes by segment; an exact segment is tried before a place.
struct RouteTree: Sendable {
    private var exact: [String: RouteTree] = [:]
    /// The subtree below a place; an array of at most one, since a struct cannot hold itself.
    private var place: [RouteTree] = []
    private var routes: [Method: Endpoint] = [:]

    mutating func insert(_ route: Endpoint, from depth: Int = 0) {
        guard depth < route.pattern.pieces.count else {
            routes[route.method] = route
            return
        }
        switch route.pattern.pieces[depth] {
        case .literal(let text): exact[text, default: RouteTree()].insert(route, from: depth + 1)
        case .place:
            if place.isEmpty { place.append(RouteTree()) }
            place[0].insert(route, from: depth + 1)
        }
    }

    /// The routes of the path, the most exact pattern first.
    func matches(_ segments: ArraySlice<String>) -> [[Method: Endpoint]] {
        guard let first = segments.first else { return routes.isEmpty ? [] : [routes] }
        let rest = segments.dropFirst()
        let below = exact[first]?.matches(rest) ?? []
        return first.isEmpty ? below : below + place.flatMap { $0.matches(rest) }
    }
}

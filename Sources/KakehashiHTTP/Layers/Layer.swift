/// Something that stands between the server and the routes: it may look at the request, refuse it, or dress the answer.
package protocol Layer: Sendable {
    func respond(to request: Request, next: (Request) throws -> Response) throws -> Response
}

/// The layers around a router, the outermost first.
package struct Pipeline: Sendable {
    private let layers: [any Layer]
    private let router: Router

    package init(_ layers: [any Layer], around router: Router) {
        self.layers = layers
        self.router = router
    }

    /// Answers every request: what no layer made a page of becomes a bare status, a 500 without detail at worst.
    package func respond(to request: Request) -> Response {
        do {
            return try respond(to: request, from: 0)
        } catch let problem as Problem {
            return problem.response
        } catch {
            return Problem(.internalServerError).response
        }
    }

    private func respond(to request: Request, from index: Int) throws -> Response {
        guard index < layers.count else { return try router.respond(to: request) }
        return try layers[index].respond(to: request) { try respond(to: $0, from: index + 1) }
    }
}

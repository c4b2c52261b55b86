/// Turns errors into answers, so that the layers outside it see a response for every request.
package struct ErrorPages: Layer {
    private let render: @Sendable (any Error, Request) -> Response

    package init(_ render: @escaping @Sendable (any Error, Request) -> Response) {
        self.render = render
    }

    package func respond(to request: Request, next: (Request) throws -> Response) throws -> Response {
        do { return try next(request) } catch { return render(error, request) }
    }
}

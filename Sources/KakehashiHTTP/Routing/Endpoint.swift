/// A route: one path pattern with a method and what answers it.
package struct Endpoint: Sendable {
    package typealias Handler = @Sendable (Request) throws -> Response

    package let method: Method
    package let pattern: RoutePattern
    package let handler: Handler

    /// The pattern reads like `/sessions/{id}/attendance`; a place in braces takes one segment.
    package init(_ method: Method, _ pattern: String, _ handler: @escaping Handler) {
        self.method = method
        self.pattern = RoutePattern(pattern)
        self.handler = handler
    }

    package static func get(_ pattern: String, _ handler: @escaping Handler) -> Endpoint {
        Endpoint(.get, pattern, handler)
    }

    package static func post(_ pattern: String, _ handler: @escaping Handler) -> Endpoint {
        Endpoint(.post, pattern, handler)
    }
}

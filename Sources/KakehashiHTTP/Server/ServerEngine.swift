internal import Synchronization

/// What the callbacks work with: limits, the watch over slow connections, and who answers.
final class ServerEngine: Sendable {
    let limits: ServerLimits
    let watch: ConnectionWatch
    private let respond: @Sendable (Request) -> Response
    /// Requests that are being answered at this moment.
    private let answering = Atomic<Int>(0)

    init(limits: ServerLimits, respond: @escaping @Sendable (Request) -> Response) {
        self.limits = limits
        self.respond = respond
        watch = ConnectionWatch(seconds: limits.arrivalSeconds)
    }

    var isBusy: Bool { answering.load(ordering: .acquiring) > 0 }

    /// Takes the next part of a request, and answers it when it is complete. False ends the connection.
    func arrives(
        _ connection: Connection, _ exchange: Exchange, method: String, piece: UnsafeRawBufferPointer
    ) -> Bool {
        if !exchange.headersSeen { return begins(connection, exchange) }
        if unsafe !piece.isEmpty { return unsafe exchange.take(piece, limits: limits) }
        watch.answering(connection.key)
        answering.add(1, ordering: .acquiringAndReleasing)
        defer { answering.subtract(1, ordering: .acquiringAndReleasing) }
        return connection.send(answer(connection, exchange, method: method))
    }

    /// The head is there. A body that is announced too long is refused before it is read.
    private func begins(_ connection: Connection, _ exchange: Exchange) -> Bool {
        exchange.headersSeen = true
        watch.waiting(connection.key)
        let headers = connection.headers()
        exchange.refusal = refusal(of: headers, target: exchange.target)
        guard let refusal = exchange.refusal else { return true }
        return connection.send(refusal.response)
    }

    private func refusal(of headers: Headers, target: String?) -> Problem? {
        guard let target else { return Problem(.badRequest) }
        if target.utf8.count > limits.targetBytes { return Problem(.uriTooLong) }
        let size = headers.fields.reduce(0) { $0 + $1.name.utf8.count + $1.value.utf8.count }
        if size > limits.headerBytes { return Problem(.headerFieldsTooLarge) }
        let lengths = headers.all("Content-Length")
        // Two ways to tell the length are how requests get smuggled past a proxy.
        if lengths.count > 1 || (lengths.count == 1 && headers["Transfer-Encoding"] != nil) {
            return Problem(.badRequest)
        }
        return lengths.first.flatMap(Int.init).map { $0 > limits.bodyBytes } == true ? Problem(.contentTooLarge) : nil
    }

    private func answer(_ connection: Connection, _ exchange: Exchange, method: String) -> Response {
        if let refusal = exchange.refusal { return refusal.response }
        guard let method = Method(rawValue: method) else { return Problem(.notImplemented).response }
        do {
            return respond(
                try Request(
                    method, exchange.target ?? "", headers: connection.headers(), body: exchange.body,
                    peer: connection.peer))
        } catch {
            return error.response
        }
    }
}

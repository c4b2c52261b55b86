/// How much a client may take of the server.
package struct ServerLimits: Sendable {
    /// Connections at once; each has its own thread. Others wait in the system's queue.
    package var connections = 64
    /// Bytes of the request's target, before which 414 is answered.
    package var targetBytes = 4 * 1024
    /// Bytes of all header fields, before which 431 is answered.
    package var headerBytes = 16 * 1024
    /// Bytes of a body, before which 413 is answered.
    package var bodyBytes = 1024 * 1024
    /// Seconds that a silent connection stays open.
    package var idleSeconds = 10
    /// Seconds within which a request's head, and then its body, must have arrived, however it trickles.
    package var arrivalSeconds = 20

    package init() {}

    /// Memory that libmicrohttpd keeps for a connection: the head, and room for reading and writing.
    var memoryOfConnection: Int { targetBytes + headerBytes + 16 * 1024 }
}

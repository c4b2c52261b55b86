/// One request while it arrives: made when its first line is read, let go when it is answered or broken off.
///
/// libmicrohttpd hands it back with every call for the request, always on the connection's own thread.
final class Exchange {
    /// The target as it was sent; libmicrohttpd itself would decode it leniently.
    let target: String?
    var headersSeen = false
    var body: [UInt8] = []
    /// Set where the request will be refused, while the rest of the body is still read and dropped.
    var refusal: Problem?
    var droppedBytes = 0

    init(target: String?) {
        self.target = target
    }

    /// Takes in a piece of the body; false where the client has sent so much beyond the limit that we hang up.
    func take(_ piece: UnsafeRawBufferPointer, limits: ServerLimits) -> Bool {
        if refusal == nil, body.count + piece.count > limits.bodyBytes {
            refusal = Problem(.contentTooLarge)
            body = []
        }
        guard refusal != nil else {
            unsafe body.append(contentsOf: piece)
            return true
        }
        droppedBytes += piece.count
        return droppedBytes <= limits.bodyBytes
    }
}

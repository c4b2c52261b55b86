import CCUPS
import Kakehashi

/// A request to the print service, freed by the library when it is sent.
@safe final class PrintRequest {
    private var message: OpaquePointer?

    init(_ operation: ipp_op_t) {
        unsafe message = ippNewRequest(operation)
    }

    deinit {
        if let message = unsafe message { unsafe ippDelete(message) }
    }

    /// Says which queue, and which job of it, the request is about.
    func name(printer: String, job: Int32? = nil) {
        add("printer-uri", IPP_TAG_URI, ["ipp://localhost/printers/" + PrintRequest.escaped(printer)])
        if let job {
            unsafe ippAddInteger(message, IPP_TAG_OPERATION, IPP_TAG_INTEGER, "job-id", job)
        }
    }

    /// Says which attributes the answer shall have.
    func ask(for attributes: [String]) {
        add("requested-attributes", IPP_TAG_KEYWORD, attributes)
    }

    /// Says who asks, and that only their own jobs are meant: of others the service tells no title.
    func ownJobsOnly() {
        add("requesting-user-name", IPP_TAG_NAME, [unsafe String(cString: cupsUser())])
        unsafe ippAddBoolean(message, IPP_TAG_OPERATION, "my-jobs", 1)
    }

    /// Sends the request; throws `PrintRefusal` where the answer is an error.
    func send(on connection: PrintConnection, to resource: String) throws -> PrintAnswer {
        let request = unsafe message
        unsafe message = nil
        guard let answer = unsafe cupsDoRequest(connection.handle, request, resource) else {
            throw Fault(.printServiceUnreachable)
        }
        let owned = unsafe PrintAnswer(answer)
        let status = unsafe ippGetStatusCode(answer)
        guard status.rawValue < IPP_STATUS_ERROR_BAD_REQUEST.rawValue else {
            throw PrintRefusal(status: Int32(bitPattern: UInt32(status.rawValue)), text: lastErrorText())
        }
        return owned
    }

    private func add(_ name: String, _ tag: ipp_tag_t, _ values: [String]) {
        guard let first = values.first else { return }
        var attribute = unsafe ippAddString(message, IPP_TAG_OPERATION, tag, name, nil, first)
        for (index, value) in values.enumerated().dropFirst() {
            unsafe ippSetString(message, &attribute, Int32(index), value)
        }
    }

    /// A queue's name inside an address: what is neither letter nor digit is written in hexadecimal digits.
    private static func escaped(_ name: String) -> String {
        name.utf8.map { byte in
            let plain = (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
            if plain || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") {
                return String(UnicodeScalar(byte))
            }
            return "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined()
    }
}

/// An answer with its whole body.
package struct Response: Sendable {
    package var status: Status
    package var headers: Headers
    package var body: [UInt8]

    package init(_ status: Status, headers: Headers = Headers(), body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// A body of a type, such as `image/png`.
    package init(_ status: Status = .ok, type: String, body: [UInt8]) {
        self.init(status, headers: Headers([("Content-Type", type)]), body: body)
    }

    package static func html(_ text: String, status: Status = .ok) -> Response {
        Response(status, type: "text/html; charset=utf-8", body: Array(text.utf8))
    }

    package static func text(_ text: String, status: Status = .ok) -> Response {
        Response(status, type: "text/plain; charset=utf-8", body: Array(text.utf8))
    }

    package static func json(_ bytes: [UInt8], status: Status = .ok) -> Response {
        Response(status, type: "application/json; charset=utf-8", body: bytes)
    }

    /// After a post: the browser gets the next page with a fresh request, so that a reload posts nothing again.
    package static func redirect(to path: String) -> Response {
        Response(.seeOther, headers: Headers([("Location", path)]))
    }

    /// A file to keep rather than to show; the name should be ASCII, the fancy one is for browsers that know RFC 6266.
    package static func download(_ body: [UInt8], type: String, name: String) -> Response {
        var response = Response(type: type, body: body)
        let plain = String(name.unicodeScalars.map { $0.isASCII && $0 != "\"" && $0 != "\\" ? Character($0) : "_" })
        let disposition = "attachment; filename=\"\(plain)\"; filename*=UTF-8''\(PercentCoding.encode(name))"
        response.headers.set("Content-Disposition", disposition)
        return response
    }
}

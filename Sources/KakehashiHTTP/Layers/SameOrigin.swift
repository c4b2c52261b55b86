/// Refuses a changing request that another site's page sent, as browsers tell by `Origin` and `Sec-Fetch-Site`.
///
/// A client that sends neither is no browser of today; the token in the form still guards against older ones.
package struct SameOrigin: Layer {
    package init() {}

    package func respond(to request: Request, next: (Request) throws -> Response) throws -> Response {
        guard request.method.isSafe || SameOrigin.comesFromHere(request) else { throw Problem(.forbidden) }
        return try next(request)
    }

    static func comesFromHere(_ request: Request) -> Bool {
        let sites = request.headers.all("Sec-Fetch-Site")
        guard sites.allSatisfy({ $0 == "same-origin" || $0 == "none" }) else { return false }
        let host = (request.headers["Host"] ?? "").lowercased()
        return request.headers.all("Origin").allSatisfy { origin in
            let text = origin.lowercased()
            return text == "http://\(host)" || text == "https://\(host)"
        }
    }
}

import KakehashiHTTP

/// `/assets/NAME`
struct AssetPages: Sendable {
    let shelf: FileShelf

    var endpoints: [Endpoint] {
        [.get("/assets/{name}", show)]
    }

    /// Browsers may keep an asset for an hour; it shows nobody.
    private func show(_ request: Request) throws -> Response {
        let name = request.parameter("name")
        guard let bytes = shelf[name] else { throw Problem(.notFound) }
        var response = Response(type: FileShelf.type(of: name), body: bytes)
        response.headers.set("Cache-Control", "public, max-age=3600")
        return response
    }
}

import KakehashiHTTP

/// Files as they are under one path: `/assets/NAME`, `/manual/Pictures/NAME`.
struct AssetPages: Sendable {
    let shelf: FileShelf
    let path: String

    var endpoints: [Endpoint] {
        [.get("\(path)/{name}", show)]
    }

    /// Browsers may keep an asset for an hour; it shows nobody.
    func show(_ request: Request) throws -> Response {
        let name = request.parameter("name")
        guard let bytes = shelf[name] else { throw Problem(.notFound) }
        var response = Response(type: FileShelf.type(of: name), body: bytes)
        response.headers.set("Cache-Control", "public, max-age=3600")
        return response
    }
}

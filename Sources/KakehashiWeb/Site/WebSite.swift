import Kakehashi
package import KakehashiHTTP

/// All pages and the API behind their layers.
package struct WebSite: Sendable {
    package let router: Router
    private let pipeline: Pipeline

    /// Throws where two rooms claim the same path.
    package init(parts: WebParts) throws(Router.Clash) {
        let faults = FaultPages(book: parts.book, officeName: { parts.office.name }, visits: parts.visits)
        router = try Router(WebSite.endpoints(of: parts))
        pipeline = Pipeline(
            [
                SecurityHeaders(), ErrorPages(faults.render), HostCheck(HostCheck.loopback.union(parts.hosts)),
                SameOrigin(),
            ], around: router)
    }

    /// The pages of all rooms.
    private static func endpoints(of parts: WebParts) -> [Endpoint] {
        AssetPages(shelf: parts.assets, path: "/assets").endpoints + StartPage(parts: parts).endpoints
            + ManualPages(parts: parts).endpoints
            + AssetPages(shelf: parts.manualPictures, path: "/manual/Pictures").endpoints
            + StaffPages(parts: parts).endpoints + APIPages(parts: parts).endpoints
            + (parts.visits.map { KioskPages(parts: parts, visits: $0).endpoints } ?? [])
    }

    package func respond(to request: Request) -> Response {
        pipeline.respond(to: request)
    }
}

/// Headers that keep a page to itself: no script or style but our own files, no frame, no guessing of types.
///
/// Pages are not kept by browsers unless a handler says otherwise, since most show people. The referrer policy is
/// `same-origin`, not `no-referrer`: under the latter browsers send `Origin: null` with our own forms.
package struct SecurityHeaders: Layer {
    package static let contentPolicy = [
        "default-src 'none'", "style-src 'self'", "script-src 'self'", "img-src 'self'", "font-src 'self'",
        "connect-src 'self'", "frame-src 'self'", "object-src 'none'", "form-action 'self'", "base-uri 'none'",
        "frame-ancestors 'none'",
    ].joined(separator: "; ")

    package init() {}

    package func respond(to request: Request, next: (Request) throws -> Response) throws -> Response {
        var response = try next(request)
        response.headers.setIfMissing("Cache-Control", "no-store")
        response.headers.setIfMissing("Content-Security-Policy", SecurityHeaders.contentPolicy)
        response.headers.set("X-Content-Type-Options", "nosniff")
        response.headers.set("Referrer-Policy", "same-origin")
        response.headers.set("Cross-Origin-Opener-Policy", "same-origin")
        response.headers.set("Cross-Origin-Resource-Policy", "same-origin")
        response.headers.set(
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()")
        return response
    }
}

/// A cookie to set: out of reach of scripts and never sent along from another site.
package struct Cookie: Sendable {
    package var name: String
    package var value: String
    package var path: String
    /// Seconds that it lives; nil until the browser closes.
    package var maxAge: Int?
    /// Only over TLS.
    package var secure: Bool

    package init(_ name: String, _ value: String, path: String = "/", maxAge: Int? = nil, secure: Bool = false) {
        self.name = name
        self.value = value
        self.path = path
        self.maxAge = maxAge
        self.secure = secure
    }

    /// What takes the cookie away again.
    package static func removal(of name: String, path: String = "/") -> Cookie {
        Cookie(name, "", path: path, maxAge: 0)
    }

    var header: String {
        var text = "\(name)=\(value); Path=\(path); HttpOnly; SameSite=Strict"
        if let maxAge { text += "; Max-Age=\(maxAge)" }
        return secure ? text + "; Secure" : text
    }
}

extension Response {
    package mutating func set(_ cookie: Cookie) {
        headers.add("Set-Cookie", cookie.header)
    }
}

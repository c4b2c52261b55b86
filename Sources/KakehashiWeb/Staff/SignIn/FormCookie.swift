import Kakehashi
import KakehashiHTTP
import KakehashiOffice

/// Protects forms of visitors who are not signed in: a random cookie, and in the form the token that follows from it.
enum FormCookie {
    static let name = "kakehashi_form"

    /// The visitor's cookie, or a new one to be set.
    static func value(_ request: Request) -> (value: String, isNew: Bool) {
        if let value = request.cookie(name), value.utf8.count == 32 { return (value, false) }
        var generator = SystemRandomNumberGenerator()
        let digits = (0..<32).map { _ in "0123456789abcdef".randomElement(using: &generator) ?? "0" }
        return (String(digits), true)
    }

    /// Throws unless the form is one that we made for this visitor.
    static func check(_ request: Request, _ form: FormValues) throws {
        guard let cookie = request.cookie(name), FormToken.matches(form.text("token"), cookie: cookie) else {
            throw Fault(.webForm)
        }
    }
}

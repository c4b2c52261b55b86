/// The methods that a page or the API answers to; others are told 501.
package enum Method: String, Hashable, Sendable, CaseIterable {
    case get = "GET"
    case head = "HEAD"
    case post = "POST"
    case put = "PUT"
    case delete = "DELETE"

    /// Whether a request of this method promises to change nothing.
    package var isSafe: Bool { self == .get || self == .head }
}

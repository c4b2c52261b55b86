import KakehashiHTTP

/// Addresses of our own pages.
enum Address {
    /// A path with a query; values that are empty are left out.
    static func of(_ path: String, _ query: [(String, String)] = []) -> String {
        let values = FormValues(query.filter { !$0.1.isEmpty })
        return values.fields.isEmpty ? path : "\(path)?\(values.urlEncoded)"
    }
}

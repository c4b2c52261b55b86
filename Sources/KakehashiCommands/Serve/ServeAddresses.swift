import Kakehashi

/// The addresses to open, as `serve` prints them.
enum ServeAddresses {
    static func text(address: String, port: Int) -> String {
        let base = "http://\(address.contains(":") ? "[\(address)]" : address):\(port)"
        let rows = [("Kiosk (キオスク)", "/kiosk"), ("Staff (職員)", "/staff"), ("Manuals (手引)", "/manual")]
        let width = rows.map { DisplayWidth.columns($0.0) }.max() ?? 0
        let lines = rows.map { "  \(DisplayWidth.padded($0.0, to: width))  \(base)\($0.1)\n" }
        return "Kakehashi is running.\n" + lines.joined()
    }
}

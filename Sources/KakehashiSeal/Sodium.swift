import CSodium

/// libsodium, made ready once for the process before anything else of it is called.
enum Sodium {
    /// True once the library stands ready; `sodium_init` may be called from any thread and more than once.
    static let isReady: Bool = sodium_init() >= 0

    /// Stops the program where the library cannot work at all (no random numbers from the system, for example):
    /// going on would mean guessable tokens.
    static func prepare() {
        precondition(isReady, "libsodium cannot be made ready")
    }
}

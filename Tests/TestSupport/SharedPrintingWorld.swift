/// The print system of a suite, taken down with the test process.
public final class SharedPrintingWorld: Sendable {
    // Only read after it is made; PrintingWorld's own state changes in `init` and `deinit` alone.
    public nonisolated(unsafe) let world: PrintingWorld

    public init() throws {
        world = try PrintingWorld()
    }
}

public import Foundation

/// A folder for one test, removed with everything in it when the test lets go of it.
///
/// Set `KAKEHASHI_KEEP_SCRATCH` to keep the folders for a look.
public final class ScratchFolder: Sendable {
    public let url: URL

    public init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "kakehashi-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit {
        guard ProcessInfo.processInfo.environment["KAKEHASHI_KEEP_SCRATCH"] == nil else { return }
        try? FileManager.default.removeItem(at: url)
    }

    /// The path of a file inside.
    public func path(_ name: String) -> String { url.appending(path: name).path }
}

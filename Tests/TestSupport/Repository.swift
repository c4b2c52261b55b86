import Foundation

/// Where the sources of this checkout lie, for tests that use shipped files and scripts.
public enum Repository {
    /// A file of the checkout, such as `Scripts/sample/venues.csv`.
    public static func path(_ relative: String) -> String {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: relative).path
    }
}

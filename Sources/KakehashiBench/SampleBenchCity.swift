import Foundation
import KakehashiCommands

/// The sample city in a folder of its own, as `setup` makes it of the files that a city would bring.
struct SampleBenchCity {
    let folder: URL
    let parts: Parts

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "kakehashi-bench-\(UUID().uuidString)")
        var environment = ProcessInfo.processInfo.environment
        environment["KAKEHASHI_NOW"] = "2026-11-18T09:00"
        let sample = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Scripts/sample").path
        let quiet = Console(write: { _ in }, warn: { FileHandle.standardError.write(Data($0.utf8)) })
        let program = Program(console: quiet, environment: environment)
        guard program.run(["setup", "--sample", sample, "--data", folder.path]) == .success else {
            throw PageClient.Failure(what: "the sample city could not be set up")
        }
        let data = DataFolder(folder.path)
        parts = Parts(
            console: quiet, environment: environment, data: data,
            files: try ShippedFiles(data: data, environment: environment),
            clock: try SystemClock.choose(environment))
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }
}

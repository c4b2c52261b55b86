// swift-tools-version: 6.2
import PackageDescription

/// Every target of ours is compiled under the same strict rules.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

/// For targets that call C: every unsafe expression is marked, so that all of them can be found.
let strictWithC = strict + [.strictMemorySafety()]

let package = Package(
    name: "Kakehashi",
    products: [
        .library(name: "Kakehashi", targets: ["Kakehashi"]),
        .executable(name: "kakehashi", targets: ["KakehashiMain"]),
        .executable(name: "kakehashi-bench", targets: ["KakehashiBench"]),
    ],
    targets: [
        // C libraries of Debian, one folder each.
        .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
        .systemLibrary(name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
        .systemLibrary(name: "CCUPS", providers: [.apt(["libcups2-dev"])]),
        .systemLibrary(name: "CPango", pkgConfig: "pangocairo pangoft2", providers: [.apt(["libpango1.0-dev"])]),
        .systemLibrary(name: "CQPDF", pkgConfig: "libqpdf", providers: [.apt(["libqpdf-dev"])]),
        .systemLibrary(name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CMicrohttpd", pkgConfig: "libmicrohttpd", providers: [.apt(["libmicrohttpd-dev"])]),
        .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
        .systemLibrary(
            name: "CCMark", pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
        .systemLibrary(name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
        .systemLibrary(name: "CICal", pkgConfig: "libical", providers: [.apt(["libical-dev"])]),

        // The core: values and rules, no input and no output.
        .target(name: "Kakehashi", swiftSettings: strict),

        // The edges, each with the C library that it owns.
        .target(name: "KakehashiSeal", dependencies: ["Kakehashi", "CSodium"], swiftSettings: strictWithC),
        .target(
            name: "KakehashiStore", dependencies: ["Kakehashi", "KakehashiSeal", "CArchive", "CSQLite"],
            swiftSettings: strictWithC),
        .target(
            name: "KakehashiPaper", dependencies: ["Kakehashi", "CPango", "CQPDF", "CQREncode", "CZlib"],
            swiftSettings: strictWithC),
        .target(name: "KakehashiPrinter", dependencies: ["Kakehashi", "CCUPS"], swiftSettings: strictWithC),
        .target(
            name: "KakehashiExchange", dependencies: ["Kakehashi", "CXLSXWriter", "CICal"], swiftSettings: strictWithC),
        .target(name: "KakehashiMarkdown", dependencies: ["Kakehashi", "CCMark"], swiftSettings: strictWithC),
        .target(name: "KakehashiHTTP", dependencies: ["CMicrohttpd"], swiftSettings: strictWithC),

        // Use cases.
        .target(
            name: "KakehashiOffice",
            dependencies: [
                "Kakehashi", "KakehashiStore", "KakehashiSeal", "KakehashiPaper", "KakehashiPrinter",
                "KakehashiExchange", "KakehashiMarkdown",
            ],
            swiftSettings: strict),
        .target(
            name: "KakehashiCounter",
            dependencies: ["Kakehashi", "KakehashiStore", "KakehashiSeal", "KakehashiPaper", "KakehashiPrinter"],
            swiftSettings: strict),

        // Fronts.
        .target(
            name: "KakehashiWeb",
            dependencies: ["Kakehashi", "KakehashiHTTP", "KakehashiOffice", "KakehashiCounter", "KakehashiMarkdown"],
            swiftSettings: strictWithC),
        .target(
            name: "KakehashiCommands",
            dependencies: [
                "Kakehashi", "KakehashiStore", "KakehashiSeal", "KakehashiPaper", "KakehashiPrinter",
                "KakehashiExchange", "KakehashiOffice", "KakehashiCounter", "KakehashiHTTP", "KakehashiWeb",
            ],
            swiftSettings: strictWithC),
        .executableTarget(name: "KakehashiMain", dependencies: ["KakehashiCommands"], swiftSettings: strict),
        .executableTarget(
            name: "KakehashiBench",
            dependencies: [
                "Kakehashi", "KakehashiStore", "KakehashiPaper", "KakehashiOffice", "KakehashiHTTP", "KakehashiWeb",
                "KakehashiCommands",
            ],
            swiftSettings: strict),

        // Tests: one folder a module; Acceptance runs the built program.
        .target(name: "TestSupport", dependencies: ["Kakehashi"], path: "Tests/TestSupport", swiftSettings: strict),
        .testTarget(name: "KakehashiTests", dependencies: ["Kakehashi", "TestSupport"], swiftSettings: strict),
        .testTarget(name: "KakehashiSealTests", dependencies: ["KakehashiSeal", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "KakehashiStoreTests",
            dependencies: ["KakehashiStore", "KakehashiCounter", "StoreTrial", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "KakehashiPaperTests",
            dependencies: ["Kakehashi", "KakehashiPaper", "Fuzz", "PaperTrial", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "KakehashiPrinterTests", dependencies: ["KakehashiPrinter", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "KakehashiExchangeTests", dependencies: ["KakehashiExchange", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "KakehashiMarkdownTests", dependencies: ["Kakehashi", "KakehashiMarkdown", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "SampleCityTests", dependencies: ["Kakehashi", "KakehashiExchange", "TestSupport"],
            path: "Tests/SampleCity", swiftSettings: strict),
        .testTarget(
            name: "KakehashiHTTPTests", dependencies: ["KakehashiHTTP", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "KakehashiOfficeTests",
            dependencies: ["KakehashiOffice", "KakehashiStore", "KakehashiSeal", "KakehashiPaper", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "KakehashiCounterTests",
            dependencies: ["Kakehashi", "KakehashiCounter", "KakehashiPaper", "KakehashiStore", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "KakehashiWebTests",
            dependencies: [
                "KakehashiWeb", "KakehashiHTTP", "KakehashiOffice", "KakehashiCounter", "KakehashiStore",
                "KakehashiSeal", "KakehashiPaper", "KakehashiPrinter", "TestSupport",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "KakehashiCommandsTests", dependencies: ["KakehashiCommands", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "KakehashiBenchTests", dependencies: ["Kakehashi", "KakehashiBench", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "Acceptance", dependencies: ["Kakehashi", "KakehashiMain", "OversellingControl", "TestSupport"],
            swiftSettings: strict),
        // Uses the store from a process that tests stop at any moment; no product holds it.
        .executableTarget(
            name: "StoreTrial", dependencies: ["Kakehashi", "KakehashiStore", "KakehashiCounter"],
            path: "Tests/StoreTrial", swiftSettings: strict),
        // Changes inputs at random and watches what becomes of them; no product holds it.
        .executableTarget(
            name: "Fuzz", dependencies: ["Kakehashi", "KakehashiPaper", "TestSupport"], path: "Tests/Fuzz",
            exclude: ["Corpus"], swiftSettings: strict),
        // Draws many papers at once, also under the thread sanitizer; no product holds it.
        .executableTarget(
            name: "PaperTrial", dependencies: ["Kakehashi", "KakehashiPaper", "TestSupport"], path: "Tests/PaperTrial",
            swiftSettings: strict),
        // Shows that the test of fifty applicants at once can fail; no product holds it.
        .executableTarget(
            name: "OversellingControl", dependencies: ["Kakehashi", "KakehashiStore"], path: "Tests/OversellingControl",
            swiftSettings: strict),
    ]
)

import Foundation
import KakehashiCounter
import KakehashiHTTP
import KakehashiPaper
import TestSupport
import Testing

@testable import Kakehashi
@testable import KakehashiWeb

/// Walks through the kiosk's pages at random, with ways back and changes.
@Suite struct KioskWalkTests {
    let visits: Visits
    let browser: Browser
    let events: [String]

    init() throws {
        let fixture = try WebFixture()
        let kiosk = ShippedPhrases.root.appending(path: "Kiosk")
        let desk = try FormDesk(KioskFiles([kiosk]), paper: try Paper())
        visits = Visits(
            desk: desk, printing: PatientPrinter(), queue: "counter", outbox: NoOutbox(), place: "counter",
            clock: FixedClock(WebFixture.noon))
        events = desk.events.map(\.id)
        var parts = fixture.parts
        parts.visits = visits
        browser = Browser(try WebSite(parts: parts))
    }

    @Test(
        "No page of a walk asks for what was answered before, and every walk ends at the page to check",
        arguments: 1...3)
    func nothingTwice(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for event in events {
            var walk = Walk(name: "\(event), seed \(seed)", visits: visits, browser: browser)
            try walk.begin(event)
            while walk.isAsking {
                if Int.random(in: 0..<8, using: &random) == 0 { try walk.goBack(&random) }
                // Where the way back has closed what was open, the page to check comes at once.
                if walk.isAsking { try walk.answer(&random) }
            }
            #expect(browser.path == "/kiosk/check", "\(walk)")
            for _ in 0..<4 {
                try walk.change(&random)
                while walk.isAsking { try walk.answer(&random) }
                #expect(browser.path == "/kiosk/check", "\(walk)")
            }
        }
    }

    @Test("「あなた」 is one person: where an agent files, only the agent is called so")
    func oneYou() throws {
        var random = SeededGenerator(seed: 11)
        for event in events {
            var walk = Walk(name: event, visits: visits, browser: browser)
            try walk.begin(event)
            try walk.set("filer.role", "agent")
            try browser.open("/kiosk/check")
            var hasAgent = false
            while walk.isAsking {
                hasAgent = try hasAgent || walk.asks(for: "agent.name")
                if hasAgent { walk.expectOneYou() }
                try walk.answer(&random)
            }
            if hasAgent { walk.expectOneYou() }
            #expect(hasAgent || event == "certificate")
        }
    }

    @Test("直す leads back to the page to check over no page that was answered", arguments: ["self", "head", "agent"])
    func role(other: String) throws {
        var random = SeededGenerator(seed: 7)
        var walk = Walk(name: other, visits: visits, browser: browser)
        try walk.begin("moving-in")
        while walk.isAsking { try walk.answer(&random) }
        let before = walk.shown.count
        try browser.open("/kiosk/ask/role?then=check")
        #expect(browser.text.contains("直しました"))
        try browser.send("/kiosk/ask/role", [("then", "check"), ("filer.role", other)])
        while walk.isAsking { try walk.answer(&random) }
        #expect(browser.path == "/kiosk/check")
        #expect(walk.shown[before...].allSatisfy { $0.hasPrefix("agent-") }, "\(walk)")
    }
}

private struct Walk: CustomStringConvertible {
    let name: String
    let visits: Visits
    let browser: Browser
    private(set) var shown: [String] = []
    /// Every path that was answered and not forgotten since.
    private var answered: Set<String> = []

    init(name: String, visits: Visits, browser: Browser) {
        self.name = name
        self.visits = visits
        self.browser = browser
    }

    var description: String { "\(name): \(shown.joined(separator: " "))" }
    var isAsking: Bool { browser.path.hasPrefix("/kiosk/ask/") && shown.count < 400 }

    func begin(_ event: String) throws {
        try browser.open("/kiosk")
        try browser.send("/kiosk/start", [("language", "ja")])
        try browser.send("/kiosk/need", [("event", event)])
    }

    mutating func set(_ path: String, _ value: String) throws {
        let token = try #require(browser.cookie("kakehashi_visit").flatMap { VisitToken(shown: $0) })
        try visits.answer([(path, value)], for: token)
        answered.insert(path)
    }

    func asks(for path: String) throws -> Bool {
        let visit = try visit()
        return try visits.interview(of: visit).questions(for: visit.answers).flatMap(\.inputs).contains {
            $0.path == path
        }
    }

    func expectOneYou() {
        #expect(!browser.text.replacing("あなた（代理人）", with: "").contains("あなた"), "\(self) \(browser.path)")
    }

    /// Fills what the page shows. A page to which nobody went shows nothing that was answered.
    mutating func answer(_ random: inout SeededGenerator, wentThere: Bool = false) throws {
        let (question, answers) = try state()
        shown.append(question.id)
        let inputs = question.inputs.filter { browser.body.contains("id=\"\($0.path)\"") }
        for link in ["/kiosk/stop", "/kiosk/help"] { #expect(browser.body.contains("href=\"\(link)\""), "\(self)") }
        #expect(!inputs.isEmpty, "\(self)")
        if !wentThere { #expect(inputs.allSatisfy { !answers.isAnswered($0.path) }, "\(self)") }
        if !wentThere { #expect(answered.isDisjoint(with: inputs.map(\.path)), "\(self)") }
        var fields: [(String, String)] = []
        for hidden in ["then", "rest"] { browser.hidden(hidden).map { fields.append((hidden, $0)) } }
        for input in inputs {
            fields += boxes(input, PlausibleAnswer.value(for: input, using: &random))
            answered.insert(input.path)
        }
        try browser.send(String(browser.path.prefix { $0 != "?" }), fields)
        let doubted = inputs.filter { browser.body.contains("name=\"\(AnswerReading.sureName($0.path))\"") }
        if browser.status == 422, !doubted.isEmpty {
            fields += doubted.map {
                (AnswerReading.sureName($0.path), browser.hidden(AnswerReading.sureName($0.path)) ?? "")
            }
            try browser.send(browser.path, fields)
        }
        #expect(browser.status == 200, "\(self) \(fields)")
        let now = try visit().answers
        answered = answered.filter(now.isAnswered)
    }

    /// Some steps back by もどる, each to a page that was answered, and once on from there.
    mutating func goBack(_ random: inout SeededGenerator) throws {
        for _ in 0..<Int.random(in: 1...3, using: &random) {
            guard let back = link(before: "‹ もどる"), back.hasPrefix("/kiosk/ask/") else { break }
            try browser.open(back)
        }
        let (question, answers) = try state()
        if question.isAnswered(in: answers) { try answer(&random, wentThere: true) }
    }

    /// 直す beside one answer of the page to check.
    mutating func change(_ random: inout SeededGenerator) throws {
        let links = browser.body.components(separatedBy: "href=\"").dropFirst()
            .map { String($0.prefix { $0 != "\"" }) }.filter { $0.contains("then=check") }
        try browser.open(try #require(links.randomElement(using: &random)))
        try answer(&random, wentThere: true)
    }

    private func link(before words: String) -> String? {
        guard let end = browser.body.range(of: words)?.lowerBound else { return nil }
        let start = browser.body[..<end].range(of: "href=\"", options: .backwards)
        return start.map { String(browser.body[$0.upperBound...].prefix { $0 != "\"" }) }
    }

    private func visit() throws -> Visit {
        let token = try #require(browser.cookie("kakehashi_visit").flatMap { VisitToken(shown: $0) })
        return try visits.visit(token)
    }

    private func state() throws -> (Question, Answers) {
        let visit = try visit()
        let id = browser.path.dropFirst("/kiosk/ask/".count).prefix { $0 != "?" }
        return (try #require(visits.interview(of: visit).question(String(id), visit.answers), "\(self)"), visit.answers)
    }

    private func boxes(_ input: Question.Input, _ value: String) -> [(String, String)] {
        switch input.kind {
        case .date, .partialDate:
            let parts = value.split(separator: "-").map(String.init)
            guard parts.count == 3 else { return [] }
            return [("era", DateInput.western)].map { ("\(input.path).\($0)", $1) }
                + zip(["year", "month", "day"], parts).map { ("\(input.path).\($0)", $1) }
        case .choices: return value.split(separator: " ").map { (input.path, String($0)) }
        default: return [(input.path, value)]
        }
    }
}

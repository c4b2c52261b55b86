import Foundation
import Kakehashi
import KakehashiPaper
import KakehashiPrinter
import Synchronization
import TestSupport
import Testing

@testable import KakehashiCounter

@Suite("A request to fill forms")
struct FillRequestTests {
    let desk: FormDesk
    let day: LocalDate

    init() throws {
        // A desk of its own, whose fittings nobody else counts.
        desk = try FormDesk(
            KioskFiles([Shipped.kiosk]), paper: Paper(words: FormWords(ShippedPhrases.load("ja"))))
        day = try #require(visitDay)
    }

    private func request() throws -> FillRequest {
        FillRequest(Shipped.family, try Shipped.answers("moving-in"), on: day)
    }

    /// How often a form is fitted by the body.
    private func fits(_ body: () throws -> Void) throws -> Int {
        let before = desk.paper.fitCount
        try body()
        return desk.paper.fitCount - before
    }

    @Test("fits each form once, for problems, paper and both")
    func once() throws {
        let request = try request()
        let count = request.forms.count
        var problems: [FormProblem]?
        let checking = try fits { problems = try desk.problems(request) }
        #expect(problems == [])
        let printing = try fits { _ = try desk.pdf(request) }
        #expect(checking == count && printing == count)
        var pdf = Data()
        let both = try fits {
            pdf = try desk.fill(request) { filled in try filled.problems().isEmpty ? filled.pdf() : Data() }
        }
        #expect(both == count && pdf.starts(with: Array("%PDF".utf8)))
    }

    @Test("fits a form once for all its pictures")
    func pictures() throws {
        let request = FillRequest(["moving-in"], try Shipped.answers("moving-in"), on: day)
        var pages = 0
        let count = try fits { pages = try desk.preview(request).count }
        #expect(count == 1 && pages >= 1)
    }

    @Test("fits each form of a visit once for the print, whichever trays its pages go to")
    func trays() throws {
        let version = try desk.shelf.entry("moving-in", on: day).template.version
        let fixture = try VisitFixture(
            stock: [
                PrintedStock(form: "moving-in", version: version, place: PrintPlace(queue: "counter", tray: "t2"))
            ], slips: true, desk: desk)
        let token = try fixture.answered()
        let count = try fits { try fixture.visits.print(token) }
        #expect(count == Shipped.family.count)
        #expect(fixture.printer.submissions >= 2)
    }

    @Test("is refused where the answers need no form, and says which")
    func notNeeded() throws {
        #expect(throws: (any Error).self) { try desk.pdf(FillRequest([], Answers(), on: day)) }
        #expect(try desk.problems(FillRequest([], Answers(), on: day)) == [])
    }
}

@Suite("Pictures of artwork")
struct ArtworkPictureTests {
    private func entry(_ id: String) throws -> FormShelf.Entry {
        try Shipped.desk().shelf.entry(id, on: try #require(visitDay))
    }

    @Test("are drawn once each, and a slow one keeps nobody from the others")
    func slow() throws {
        let drawn = Mutex<[String]>([])
        let slow = DispatchSemaphore(value: 0)
        let pictures = ArtworkPictures { entry, page in
            drawn.withLock { $0.append("\(entry.template.id) \(page)") }
            if entry.template.id == "moving-in" { slow.wait() }
            return Data("\(entry.template.id)".utf8)
        }
        let (first, other) = (try entry("moving-in"), try entry("child-allowance"))
        let group = DispatchGroup()
        let answers = Mutex<[Data]>([])
        for _ in 0..<4 {
            group.enter()
            Thread.detachNewThread {
                if let picture = try? pictures.picture(of: first, page: 1) { answers.withLock { $0.append(picture) } }
                group.leave()
            }
        }
        while drawn.withLock({ $0.isEmpty }) { Thread.sleep(forTimeInterval: 0.001) }
        #expect(try pictures.picture(of: other, page: 1) == Data("child-allowance".utf8), "while the first is drawn")
        slow.signal()
        #expect(group.wait(timeout: .now() + 60) == .success)
        #expect(answers.withLock { $0 } == Array(repeating: Data("moving-in".utf8), count: 4))
        #expect(drawn.withLock { $0.sorted() } == ["child-allowance 1", "moving-in 1"])
    }

    @Test("that fail are tried again by who comes next")
    func failing() throws {
        let tries = Mutex(0)
        let pictures = ArtworkPictures { _, _ in
            let number = tries.withLock {
                $0 += 1
                return $0
            }
            if number == 1 { throw Fault(.previewUnavailable) }
            return Data([1])
        }
        let entry = try entry("moving-in")
        #expect(throws: Fault(.previewUnavailable)) { try pictures.picture(of: entry, page: 1) }
        #expect(try pictures.picture(of: entry, page: 1) == Data([1]))
        #expect(try pictures.picture(of: entry, page: 1) == Data([1]))
        #expect(tries.withLock { $0 } == 2)
    }
}

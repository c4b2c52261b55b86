import Foundation
import Kakehashi
import Testing

@testable import KakehashiCounter

@Test func look() throws {
    let day = try #require(visitDay)
    let desk = try Shipped.desk()
    try desk.pdf(Shipped.family, try Shipped.answers("moving-in"), on: day).write(to: URL(filePath: "/tmp/family.pdf"))
    try desk.pdf(["certificate-request"], try Shipped.answers("certificate"), on: day).write(to: URL(filePath: "/tmp/cert.pdf"))
}

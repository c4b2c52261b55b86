import Foundation
import Kakehashi
import TestSupport
import Testing

@Suite("The number of a paper")
struct FormSerialTests {
    @Test("is written with a check digit and read back", arguments: [nil, "A", "Z"] as [Character?])
    func roundTrip(series: Character?) throws {
        for number in [1, 9, 10, 1207, 999_999] {
            let serial = try #require(FormSerial(series: series, number: number))
            #expect(FormSerial("\(serial)") == serial)
            #expect(FormSerial(unchecked: "\(serial)".dropLast(2)) == serial)
        }
        #expect(FormSerial(number: 572)?.description == "572-4")
    }

    @Test(
        "is none where it is not so written",
        arguments: [
            "", "1207", "1207-", "01207-3", "0-0", "a-1207-3", "A1207-3", "AB-1207-3", "1000000-0", "１-7", "A--1",
        ])
    func refused(text: String) {
        #expect(FormSerial(text) == nil)
    }

    @Test("shows every single wrong digit and every two that changed places")
    func checkDigit() throws {
        for number in stride(from: 1000, to: 999_999, by: 7919) {
            let written = "\(try #require(FormSerial(number: number)))"
            let digits = Array(written)
            for place in digits.indices where digits[place] != "-" {
                for digit in "0123456789" where digit != digits[place] {
                    var wrong = digits
                    wrong[place] = digit
                    #expect(FormSerial(String(wrong)) == nil, "\(String(wrong))")
                }
                guard place + 1 < digits.count, digits[place + 1] != "-", digits[place] != digits[place + 1] else {
                    continue
                }
                var swapped = digits
                swapped.swapAt(place, place + 1)
                #expect(FormSerial(String(swapped)) == nil, "\(String(swapped))")
            }
        }
    }
}

@Suite("Base 45")
struct Base45Tests {
    @Test(
        "is as RFC 9285 has it",
        arguments: [
            ("AB", "BB8"), ("Hello!!", "%69 VD92EX0"), ("base-45", "UJCLQE7W581"), ("ietf!", "QED8WEX0"), ("", ""),
        ])
    func examples(plain: String, coded: String) {
        #expect(Base45.encode(Array(plain.utf8)) == coded)
        #expect(Base45.decode(coded) == Array(plain.utf8))
    }

    @Test("refuses what no bytes give", arguments: ["GGW", ":::", "A", "BB8A", "bb8", "あ", "::"])
    func refused(text: String) {
        #expect(Base45.decode(text) == nil)
    }
}

@Suite("What a code may hold")
struct GuardedPathTests {
    /// Whatever the vocabulary will have one day: what is called an address or a telephone is guarded.
    @Test("leaves out of it whatever tells where somebody is")
    func guarded() throws {
        let words = ["住所", "電話", "郵便", "建物", "本籍", "方書", "転入先", "転出先", "勤務先", "学校"]
        let phrases = try ShippedPhrases.load("ja")
        for entry in Vocabulary.entries where entry.kind.name != "choice" && entry.kind.name != "choices" {
            let label = phrases.text("answer.\(entry.path)")
            guard words.contains(where: label.contains), !label.contains("世帯主") else { continue }
            #expect(Vocabulary.leadsToAddress(entry.path), "\(entry.path): \(label)")
        }
        #expect(!Vocabulary.leadsToAddress("person.name"))
        #expect(!Vocabulary.entries.contains { $0.path.lowercased().contains("mynumber") })
    }
}

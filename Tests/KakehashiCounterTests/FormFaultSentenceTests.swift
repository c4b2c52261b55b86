import Foundation
import Kakehashi
import KakehashiPaper
import TestSupport
import Testing

@testable import KakehashiCounter

@Suite("The faults of forms in words")
struct FormFaultSentenceTests {
    @Test(
        "say what failed, on which thing, and what to do",
        arguments: [
            (
                Fault(.formTooManyMembers, ["form": "moving-in", "rows": "5", "offers": "addendum, handwriting"]),
                "様式「moving-in」の欄は5人分で、足りません。確認の画面で進め方を選んでください。",
                "Form 'moving-in' has rows for 5 people, which are too few. Go on with --on-problem (addendum, handwriting)."
            ),
            (
                Fault(.formCells, ["form": "test", "field": "番号", "cells": "7", "offers": "handwriting"]),
                "様式「test」の「番号」は7マスで、足りません。桁数を確かめるか、確認の画面で進め方を選んでください。",
                "'番号' of form 'test' has 7 cells, which are too few. Check the number of digits, or go on with --on-problem (handwriting)."
            ),
            (
                Fault(.formNoChoice, ["form": "test", "field": "性別", "offers": "handwriting"]),
                "様式「test」の「性別」に、その答えの選択肢がありません。答えを確かめるか、確認の画面で進め方を選んでください。",
                "'性別' of form 'test' has no such choice. Correct the answer, or go on with --on-problem (handwriting)."
            ),
            (
                Fault(.kioskUnreadable, ["file": "Forms/x/form.json", "line": "2", "column": "8"]),
                "Forms/x/form.json を2行8文字目から読めません。JSONとして正しく書き直してください。",
                "Forms/x/form.json cannot be read from line 2, column 8 on. Make it correct JSON."
            ),
            (
                Fault(.kioskTooLarge, ["file": "Forms/x/form.json", "limit": "4 MB"]),
                "Forms/x/form.json が大きすぎます（4 MB まで）。様式のファイルかどうかを確かめてください。",
                "Forms/x/form.json is too large (limit 4 MB). Check that it is the file of a form."
            ),
            (
                Fault(.answersTwice, ["path": "person.name"]), "「person.name」の答えが二つあります。どちらか一つにしてください。",
                "'person.name' is answered twice. Leave one of the two."
            ),
            (
                Fault(.kioskAbsent, ["file": "Forms/x/artwork.pdf"]),
                "Forms/x/artwork.pdf がありません。ファイルを Kiosk に戻してください。",
                "Forms/x/artwork.pdf is not there. Put the file back into Kiosk."
            ),
            (
                Fault(.previewUnavailable), "用紙を画面に映すプログラム（pdftoppm）がありません。poppler-utils を入れてください。",
                "The program that pictures artwork (pdftoppm) is not installed. Install poppler-utils."
            ),
            (
                Fault(.formArtworkUndrawn, ["form": "x"]), "様式「x」の用紙（PDF）を画面に映せません。壊れていない、暗号化されていないPDFに置き換えてください。",
                "The artwork (PDF) of form 'x' cannot be pictured. Replace it by a PDF that is neither damaged nor encrypted."
            ),
            (
                Fault(.eventUnknown, ["event": "x"]), "「x」という手続きの入り口はありません。Kiosk/Procedures にある名前を使ってください。",
                "There is no life event 'x'. Use a name that stands in Kiosk/Procedures."
            ),
            (
                Fault(.eventForm, ["file": "Procedures/x.json", "form": "y"]),
                "Procedures/x.json にある様式「y」がありません。Kiosk/Forms にある様式の名前を書いてください。",
                "Procedures/x.json names form 'y', which is not there. Name a form that stands in Kiosk/Forms."
            ),
            (
                Fault(.paperFontAbsent, ["fonts": "A, B"]), "文字の書体（A, B）が一つも入っていません。書体のパッケージを入れてから、もう一度始めてください。",
                "None of these fonts is installed: A, B. Install a package that has one of them, then start again."
            ),
            (
                Fault(.paperDrawing, ["status": "out of memory"]),
                "紙面を描けませんでした（out of memory）。もう一度お試しください。続くときは、記録を添えて管理者にお知らせください。",
                "The page could not be drawn (out of memory). Try again. If it goes on, tell the administrator and attach the log."
            ),
            (
                Fault(.paperPictureUnreadable), "画像を読めません。PNG形式の画像を用意してください。",
                "The picture cannot be read. Bring a picture in PNG format."
            ),
            (
                Fault(.paperArtworkUnreadable, ["form": "x"]),
                "様式「x」の用紙（PDF）を読めません。壊れていない、暗号化されていないPDFに置き換えてください。",
                "The artwork (PDF) of form 'x' cannot be read. Replace it by a PDF that is neither damaged nor encrypted."
            ),
            (
                Fault(.paperArtworkPages, ["form": "x", "page": "2"]),
                "様式「x」の用紙（PDF）に2ページ目がありません。用紙のページ数と form.json のページ番号を合わせてください。",
                "The artwork (PDF) of form 'x' has no page 2. Make the pages of the artwork and the page numbers in form.json agree."
            ),
            (
                Fault(.paperMerging), "PDFを一つにまとめられませんでした。もう一度お試しください。続くときは、記録を添えて管理者にお知らせください。",
                "The PDFs could not be put together. Try again. If it goes on, tell the administrator and attach the log."
            ),
        ])
    func sentences(fault: Fault, japanese: String, english: String) throws {
        #expect(try ShippedPhrases.load("ja").advice(on: fault) == japanese)
        #expect(try ShippedPhrases.load("en").advice(on: fault) == english)
    }
}

@Suite("A city's own kiosk files")
struct KioskFilesTests {
    private func write(_ text: String, _ path: String, in scratch: ScratchFolder) throws {
        let url = scratch.url.appending(path: path)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    private func shelf(_ scratch: ScratchFolder) -> FormShelf {
        FormShelf(KioskFiles([Shipped.kiosk, scratch.url]))
    }

    private let small = """
        {"schemaVersion": 1, "id": "ID", "version": "1", "name": {"ja": "町の様式", "en": "Town's form"},
         "counter": {"ja": "窓口", "en": "Counter"}, "artwork": "artwork.pdf", "pages": [[210, 297]], "fields": []}
        """

    @Test("lie over the shipped ones, and add to them")
    func overlay() throws {
        let scratch = try ScratchFolder()
        for id in ["childcare-voucher", "town"] {
            try write(small.replacing("ID", with: id), "Forms/\(id)/form.json", in: scratch)
            try write("%PDF", "Forms/\(id)/artwork.pdf", in: scratch)
        }
        let names = shelf(scratch).entries.map(\.template.name.japanese)
        #expect(names.count == 17)
        #expect(names.filter { $0 == "町の様式" }.count == 2)
    }

    @Test("leave out a faulty form alone, with every fault of it, and put nothing in its place")
    func broken() throws {
        let scratch = try ScratchFolder()
        try write("{", "Forms/moving-in/form.json", in: scratch)
        try write(small.replacing("ID", with: "other"), "Forms/b/form.json", in: scratch)
        try write(small.replacing("ID", with: "c"), "Forms/c/form.json", in: scratch)
        let folderName = ["file": "Forms/b/form.json", "line": "1", "place": "id", "expected": "@expected.folderName"]
        let faults = [
            "moving-in": Fault(
                .kioskUnreadable, ["file": "Forms/moving-in/form.json", "line": "1", "column": "2"]),
            "b": Fault(.kioskInvalid, folderName),
            "c": Fault(.formFileAbsent, ["file": "Forms/c/artwork.pdf", "folder": "Forms/c"]),
        ].mapValues { Faults([$0]) }
        let desk = try FormDesk(KioskFiles([Shipped.kiosk, scratch.url]), paper: Paper())
        #expect(desk.shelf.faulty == faults)
        #expect(try desk.forms.map(\.id) == Shipped.desk().forms.map(\.id).filter { $0 != "moving-in" })
        let day = try #require(visitDay)
        for (id, faults) in faults {
            let thrown = #expect(throws: Faults.self) { _ = try desk.interview(forms: [id], on: day) }
            #expect(thrown?.all == faults.all)
        }
        _ = try desk.interview(forms: ["seal-registration"], on: day)
        let thrown = #expect(throws: Faults.self) { _ = try desk.interview(event: "moving-in", on: day) }
        #expect(thrown?.all == faults["moving-in"]?.all)
    }

    @Test("with artwork that is no PDF say so for paper and for the preview")
    func artwork() throws {
        let scratch = try ScratchFolder()
        try write(small.replacing("ID", with: "town"), "Forms/town/form.json", in: scratch)
        try write("no PDF", "Forms/town/artwork.pdf", in: scratch)
        let desk = try FormDesk(KioskFiles([Shipped.kiosk, scratch.url]), paper: Paper())
        let day = try #require(visitDay)
        #expect(throws: Fault(.paperArtworkUnreadable, ["form": "town"])) {
            _ = try desk.pdf(["town"], Answers(), on: day)
        }
        #expect(throws: Fault(.formArtworkUndrawn, ["form": "town"])) {
            _ = try desk.preview("town", Answers(), on: day)
        }
    }

    @Test("name procedures whose form is not there")
    func strayForm() throws {
        let scratch = try ScratchFolder()
        let event = """
            {"schemaVersion": 1, "id": "dog", "name": {"ja": "犬", "en": "Dog"},
             "procedures": [{"id": "dog", "name": {"ja": "犬", "en": "Dog"}, "form": "dog"}]}
            """
        try write(event, "Procedures/dog.json", in: scratch)
        #expect(throws: Fault(.eventForm, ["file": "Procedures/dog.json", "form": "dog"])) {
            _ = try FormDesk(KioskFiles([Shipped.kiosk, scratch.url]), paper: Paper())
        }
    }
}

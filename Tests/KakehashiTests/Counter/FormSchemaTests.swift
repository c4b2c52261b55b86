import Foundation
import TestSupport
import Testing

@testable import Kakehashi

/// `form.schema.json` lets editors complete a `form.json`; here it is held to what the program reads.
@Suite("The schema of forms")
struct FormSchemaTests {
    let schema: [String: Any]

    init() throws {
        let data = try Data(contentsOf: URL(filePath: Repository.path("Kiosk/Forms/form.schema.json")))
        schema = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    private func object(_ path: String...) throws -> [String: Any] {
        try path.reduce(schema) { node, key in try #require(node[key] as? [String: Any], "\(path)") }
    }

    private func keys(_ definition: String) throws -> Set<String> {
        Set(try object("$defs", definition, "properties").keys)
    }

    private func words(_ definition: String, _ key: String) throws -> [String]? {
        try object("$defs", definition, "properties", key)["enum"] as? [String]
    }

    @Test("knows the same keys as the program")
    func keys() throws {
        #expect(Set(try object("properties").keys) == FormTemplate.keys)
        for (kind, own) in FormFieldParts.keys {
            #expect(try keys(kind) == own.union(FormFieldParts.common), "\(kind)")
        }
        #expect(try keys("fee") == FormFee.keys)
        #expect(try keys("deadline") == FilingRule.keys)
        #expect(try keys("paper") == FormNotice.paperKeys)
        let kinds = try object("$defs", "field", "properties", "kind")["enum"] as? [String]
        #expect(Set(kinds ?? []) == Set(FormFieldParts.keys.keys))
        #expect(try words("handwriting", "purpose") == HandwritingPurpose.allCases.map(\.rawValue))
        #expect(try words("text", "face") == TextLook.Face.allCases.map(\.rawValue))
        #expect(try words("text", "align") == TextLook.Align.allCases.map(\.rawValue))
        #expect(try words("text", "valign") == TextLook.VerticalAlign.allCases.map(\.rawValue))
        #expect(try words("deadline", "counting") == FilingRule.Counting.allCases.map(\.rawValue))
        #expect(try words("deadline", "closed") == FilingRule.Closed.allCases.map(\.rawValue))
    }

    @Test("explains every key in both languages")
    func descriptions() throws {
        for (place, definition) in try ["form": schema].merging(object("$defs"), uniquingKeysWith: { $1 }) {
            guard let properties = (definition as? [String: Any])?["properties"] as? [String: Any] else { continue }
            for (key, property) in properties where key != "kind" {
                let property = try #require(property as? [String: Any])
                let reference = (property["$ref"] as? String)?.split(separator: "/").last.map(String.init)
                let referred = try reference.map { try object("$defs", $0)["description"] as? String } ?? nil
                let known = property["description"] as? String ?? referred ?? ""
                #expect(known.contains("・") || reference == "openPath", "\(place).\(key)")
            }
        }
    }

    /// Good and bad files: the schema refuses what the program refuses of what a schema can know.
    static let variants: [(String, String, Bool)] = [
        ("\"version\": \"1\"", "\"version\": \"1\"", true), ("\"version\": \"1\"", "\"version\": 1", false),
        ("\"fields\": []", "\"fields\": [{\"name\": \"a\", \"kind\": \"stamp\"}]", false),
        ("\"fields\": []", "\"fields\": [{\"name\": \"a\", \"kind\": \"officeUse\", \"box\": [1, 1, 5, 5]}]", true),
        ("\"fields\": []", "\"fields\": [{\"name\": \"a\", \"kind\": \"officeUse\", \"box\": [1, 1, 5]}]", false),
        (
            "\"fields\": []",
            "\"fields\": [{\"name\": \"a\", \"kind\": \"text\", \"path\": \"household.12.name\", \"box\": [1, 1, 5, 5]}]",
            true
        ),
        (
            "\"fields\": []",
            "\"fields\": [{\"name\": \"a\", \"kind\": \"text\", \"path\": null, \"box\": [1, 1, 5, 5], \"guess\": false}]",
            true
        ),
        (
            "\"fields\": []",
            "\"fields\": [{\"name\": \"a\", \"kind\": \"text\", \"path\": \"person.nmae\", \"box\": [1, 1, 5, 5]}]",
            false
        ),
        ("\"fields\": []", "\"fields\": [], \"fee\": {\"yen\": 300}", true),
        ("\"fields\": []", "\"fields\": [], \"fee\": {\"yen\": -300}", false),
        ("\"fields\": []", "\"fields\": [], \"languages\": [\"ja\", \"ja\"]", false),
        ("\"fields\": []", "\"fields\": [], \"when\": {\"path\": \"person.sex\", \"is\": \"male\"}", true),
        ("\"fields\": []", "\"fields\": [], \"when\": {\"path\": \"person.sex\"}", false),
        ("[210, 297]", "{\"size\": [210, 297], \"when\": {\"path\": \"person.sex\", \"present\": true}}", true),
        ("\"fields\": []", "\"fields\": [], \"colour\": \"red\"", false),
    ]

    @Test("takes every shipped form, and the same as the program of others")
    func takes() throws {
        let small = """
            {"$schema": "../form.schema.json", "schemaVersion": 1, "id": "x", "version": "1",
             "name": {"ja": "様式", "en": "Form"}, "counter": {"ja": "窓口", "en": "Counter"},
             "artwork": "artwork.pdf", "pages": [[210, 297]], "fields": []}
            """
        let scratch = try ScratchFolder()
        var files = try shipped()
        var wanted = files.map { _ in true }
        for (index, variant) in FormSchemaTests.variants.enumerated() {
            let text = small.replacing(variant.0, with: variant.1)
            let path = scratch.path("\(index).json")
            try Data(text.utf8).write(to: URL(filePath: path))
            files.append(path)
            wanted.append(variant.2)
            #expect(((try? FormTemplate(json: Data(text.utf8), file: "x")) != nil) == variant.2, "\(variant.1)")
        }
        let result = try runTool(
            "/usr/bin/python3", ["-c", FormSchemaTests.validator, Repository.path("Kiosk/Forms")] + files)
        let answers = result.text.split(separator: "\n").map { $0 == "valid" }
        #expect(result.status == 0, "\(result.errors)")
        #expect(answers == wanted, "\(zip(files, answers).filter { !$0.1 }.map(\.0))")
    }

    private func shipped() throws -> [String] {
        let folder = Repository.path("Kiosk/Forms")
        let ids = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        let files = ids.map { "\(folder)/\($0)/form.json" }.filter { FileManager.default.fileExists(atPath: $0) }
        #expect(files.count > 4)
        return files
    }

    /// Debian's python3-jsonschema.
    private static let validator = """
        import json, sys, jsonschema
        folder = sys.argv[1]
        schema = json.load(open(folder + "/form.schema.json"))
        paths = json.load(open(folder + "/paths.schema.json"))
        for each in (schema, paths): jsonschema.Draft202012Validator.check_schema(each)
        resolver = jsonschema.RefResolver("file:" + folder + "/form.schema.json", schema,
            {"file:" + folder + "/paths.schema.json": paths})
        validator = jsonschema.Draft202012Validator(schema, resolver=resolver)
        for file in sys.argv[2:]:
            print("valid" if validator.is_valid(json.load(open(file))) else "not valid")
        """
}

/// What is wrong with an instance or a solution, with the line where there is one.
package struct CTTFault: Error, Hashable, CustomStringConvertible {
    package let line: Int?
    package let what: String

    package init(_ what: String, line: Int? = nil) {
        self.line = line
        self.what = what
    }

    package var description: String { line.map { "line \($0): \(what)" } ?? what }
}

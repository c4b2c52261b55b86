/// One call of a verb: the values of its arguments, and what it works with.
package struct Call: Sendable {
    /// The texts given, by the argument's name.
    let texts: [String: [String]]
    package let parts: Parts

    /// The value of an argument of the verb.
    package func value<Value>(_ argument: Argument<Value>) throws(UsageError) -> Value {
        guard let value = argument.read(texts[argument.shape.name] ?? []) else {
            throw UsageError.badValue(argument.shape)
        }
        return value
    }

    package var console: Console { parts.console }
}

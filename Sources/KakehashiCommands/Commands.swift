extension CommandTree {
    /// The commands of the program, in the order of its help.
    package static let all = CommandTree([])
}

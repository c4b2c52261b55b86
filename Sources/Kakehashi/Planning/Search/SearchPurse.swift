/// A budget while it is being spent, level by level.
@usableFromInline
struct SearchPurse {
    private let budget: SearchBudget
    private let first: Int
    private var steps: Int
    private var levelEnd = 0.0
    /// The part that is spent.
    @usableFromInline private(set) var spent = 0.0
    @usableFromInline private(set) var stopped = false
    /// The steps that the level is expected to have; without end where that is not known yet.
    @usableFromInline private(set) var levelSteps = Double.infinity

    @usableFromInline
    init(_ budget: SearchBudget, from steps: Int) {
        self.budget = budget
        first = steps
        self.steps = steps
        look()
    }

    @usableFromInline var isEmpty: Bool { stopped || spent >= 1 }

    /// A level may take this part of the budget.
    @usableFromInline
    mutating func open(share: Double) {
        levelEnd = min(1, spent + max(0, share))
        levelSteps = max(0, share) * whole
    }

    /// How many steps to make before the next look; nil at the end of the level or of the budget.
    @usableFromInline var next: Int? {
        guard !isEmpty, spent < levelEnd else { return nil }
        let left = min((levelEnd - spent) * whole, Double(budget.stride)).rounded(.up)
        return min(max(1, Int(left)), max(1, budget.steps - (steps - first)))
    }

    /// So many steps of the search have been made in all.
    @usableFromInline
    mutating func pay(_ steps: Int) {
        self.steps = steps
        look()
    }

    /// The steps that the whole budget will buy: known, or as quick as until now.
    private var whole: Double {
        guard budget.spent != nil else { return Double(budget.steps) }
        return spent > 0 && steps > first ? Double(steps - first) / spent : .infinity
    }

    private mutating func look() {
        spent = budget.spent(after: steps - first)
        stopped = budget.stop()
    }
}

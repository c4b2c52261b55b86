import Foundation

/// How the temperature of a search falls while its budget is spent.
///
/// At temperature *t* a move that adds *d* to the cost is kept with probability exp(−*d*/*t*). The budget (steps or
/// time) is spent in stages, each with its share; a stage falls from its first temperature to its last in even
/// ratios. At a level where enough moves have been kept the rest of the level is saved for the later, colder ones.
public struct Cooling: Hashable, Sendable {
    /// A fall from one temperature to another.
    public struct Stage: Hashable, Sendable {
        /// Part of the budget, beside the shares of the other stages.
        public var share: Double
        /// Temperatures; both 0 for a stage that only ever descends.
        public var from: Double
        public var to: Double
        /// Whether the stage starts from the best state so far, not from where the one before ended.
        public var fromBest: Bool

        public init(share: Double = 1, from: Double, to: Double, fromBest: Bool = false) {
            self.share = share
            self.from = from
            self.to = to
            self.fromBest = fromBest
        }
    }

    public var stages: [Stage]
    /// Each level of a stage has this ratio of the temperature before it.
    public var ratio: Double
    /// The part of a level's steps that need be kept for the level to end early; 1 for never.
    public var cutOff: Double

    public init(stages: [Stage], ratio: Double = 0.99, cutOff: Double = 0.15) {
        self.stages = stages
        self.ratio = ratio
        self.cutOff = cutOff
    }

    /// One fall, then so many reheats from the best state to `reheat`; the first fall has half of the budget where
    /// there are reheats.
    public init(from: Double, to: Double, reheats: Int = 0, reheat: Double? = nil) {
        let again = Stage(share: 1, from: reheat ?? (from * to).squareRoot(), to: to, fromBest: true)
        let first = Stage(share: Double(max(1, reheats)), from: from, to: to)
        self.init(stages: [first] + Array(repeating: again, count: reheats))
    }

    /// Temperatures of a stage, from the first to the last; at least one.
    @usableFromInline func levels(of stage: Stage) -> [Double] {
        guard stage.from > stage.to, stage.to > 0, ratio > 0, ratio < 1 else { return [stage.from] }
        let count = max(1, Int((log(stage.to / stage.from) / log(ratio)).rounded(.up)))
        return (0...count).map { stage.from * pow(stage.to / stage.from, Double($0) / Double(count)) }
    }
}

extension Cooling {
    /// The stages, each with the part of the budget that is spent at its end.
    @usableFromInline var ends: [(stage: Stage, end: Double)] {
        let whole = stages.reduce(0) { $0 + $1.share }
        var sum = 0.0
        return stages.map {
            sum += $0.share
            return ($0, sum >= whole ? 1 : sum / whole)
        }
    }
}

/// Divides a whole number in proportion, by largest remainders.
public enum Apportion {
    /// As many parts as weights, adding up to `total`; nothing is given where all weights are 0.
    public static func shares(_ total: Int, by weights: [Int]) -> [Int] {
        let sum = weights.reduce(0, +)
        guard sum > 0 else { return weights.map { _ in 0 } }
        var parts = weights.map { total * $0 / sum }
        let left = total - parts.reduce(0, +)
        let order = weights.indices.sorted {
            let (one, other) = (total * weights[$0] % sum, total * weights[$1] % sum)
            return one != other ? one > other : $0 < $1
        }
        for index in order.prefix(left) { parts[index] += 1 }
        return parts
    }
}

import Foundation

/// Pictures kept by what they show, the artwork's own bytes: a new edition never gets the picture of an old one. Those
/// that were not asked for the longest go when they become too many.
struct KeptPictures {
    struct Key: Hashable {
        let artwork: Data
        let page: Int
    }

    /// The bytes of pictures that may be kept: several hundred pages.
    private let mostBytes: Int
    private var pictures: [Key: Data] = [:]
    /// The latest last.
    private var order: [Key] = []
    private(set) var bytes = 0

    init(mostBytes: Int = 48 << 20) {
        self.mostBytes = mostBytes
    }

    var count: Int { pictures.count }

    mutating func picture(_ key: Key) -> Data? {
        guard let picture = pictures[key] else { return nil }
        order.removeAll { $0 == key }
        order.append(key)
        return picture
    }

    mutating func keep(_ picture: Data, for key: Key) {
        forget(key)
        pictures[key] = picture
        order.append(key)
        bytes += picture.count
        while bytes > mostBytes, let oldest = order.first, oldest != key { forget(oldest) }
    }

    private mutating func forget(_ key: Key) {
        guard let picture = pictures.removeValue(forKey: key) else { return }
        order.removeAll { $0 == key }
        bytes -= picture.count
    }
}

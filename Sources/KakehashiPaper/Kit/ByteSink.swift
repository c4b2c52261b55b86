import CPango
import Foundation

/// Where cairo writes a file to: memory, never a disk.
final class ByteSink {
    private(set) var data = Data()

    /// What cairo calls with each piece; the closure is this sink, which outlives the surface.
    static let write: @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<UInt8>?, UInt32) -> cairo_status_t = {
        closure, bytes, length in
        guard let closure = unsafe closure, let bytes = unsafe bytes else { return CAIRO_STATUS_WRITE_ERROR }
        let sink = unsafe Unmanaged<ByteSink>.fromOpaque(closure).takeUnretainedValue()
        unsafe sink.data.append(bytes, count: Int(length))
        return CAIRO_STATUS_SUCCESS
    }

    var closure: UnsafeMutableRawPointer { unsafe Unmanaged.passUnretained(self).toOpaque() }
}

/// Where cairo reads a picture from: memory.
final class ByteSource {
    private let data: Data
    private var position = 0

    init(_ data: Data) {
        self.data = data
    }

    static let read: @convention(c) (UnsafeMutableRawPointer?, UnsafeMutablePointer<UInt8>?, UInt32) -> cairo_status_t =
        { closure, target, length in
            guard let closure = unsafe closure, let target = unsafe target else { return CAIRO_STATUS_READ_ERROR }
            let source = unsafe Unmanaged<ByteSource>.fromOpaque(closure).takeUnretainedValue()
            return unsafe source.copy(to: target, length: Int(length))
        }

    private func copy(to target: UnsafeMutablePointer<UInt8>, length: Int) -> cairo_status_t {
        guard position + length <= data.count else { return CAIRO_STATUS_READ_ERROR }
        let start = data.startIndex + position
        unsafe data.copyBytes(to: target, from: start..<(start + length))
        position += length
        return CAIRO_STATUS_SUCCESS
    }

    var closure: UnsafeMutableRawPointer { unsafe Unmanaged.passUnretained(self).toOpaque() }
}

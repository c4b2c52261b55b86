import FoundationEssentials
import Glibc
import Kakehashi

/// One handle of the C library's character set conversion; the pointer never leaves the class.
@safe final class Converter {
    private let handle: iconv_t

    init(from source: String, to target: String) throws(Fault) {
        guard let handle = unsafe iconv_open(target, source), Int(bitPattern: handle) != -1 else {
            throw Fault(.charactersNoConverter)
        }
        unsafe self.handle = handle
    }

    deinit { unsafe _ = iconv_close(handle) }

    /// Converts as far as the bytes hold: gives the result and how many bytes were read.
    func convert(_ bytes: Data) throws(Fault) -> (result: Data, read: Int) {
        var input = Array(bytes).map { CChar(bitPattern: $0) }
        var output = [CChar](repeating: 0, count: input.count * 3 + 16)
        let sizes = (input.count, output.count)
        let (leftIn, leftOut) = unsafe input.withUnsafeMutableBufferPointer { source in
            unsafe output.withUnsafeMutableBufferPointer { target in
                var from = source.baseAddress
                var to = target.baseAddress
                var left = sizes
                _ = unsafe iconv(handle, &from, &left.0, &to, &left.1)
                return left
            }
        }
        let result = output.prefix(sizes.1 - leftOut).map { UInt8(bitPattern: $0) }
        return (Data(result), sizes.0 - leftIn)
    }
}

import CCUPS

/// A list of job options that CUPS allocates.
@safe final class PrintOptions {
    private(set) var count: Int32 = 0
    private(set) var pointer: UnsafeMutablePointer<cups_option_t>?

    deinit {
        unsafe cupsFreeOptions(count, pointer)
    }

    func add(_ name: String, _ value: String) {
        count = unsafe cupsAddOption(name, value, count, &pointer)
    }
}

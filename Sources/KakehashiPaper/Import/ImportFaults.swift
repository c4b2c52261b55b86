package import Kakehashi

/// The faults of bringing a PDF.
package enum FormImportFaults {
    package static let all: [Fault.Code] = [
        .importNoPDF, .importDamaged, .importEncrypted, .importXFA, .importNoPages, .importTooLarge, .importPageSize,
    ]
}

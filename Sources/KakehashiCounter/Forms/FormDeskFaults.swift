package import Kakehashi

extension Fault.Code {
    /// `pdftoppm` is not installed.
    package static let previewUnavailable = Fault.Code("form.previewUnavailable", .unavailable)
    /// `pdftoppm` cannot picture the artwork. Values: `form`.
    package static let formArtworkUndrawn = Fault.Code("form.artworkUndrawn", .data)
    /// The answers need none of these forms. Values: `form`.
    package static let formNotNeeded = Fault.Code("form.notNeeded", .data)
    /// A picture that a form's field names is no PNG of a reasonable size. Values: `file`.
    package static let formPictureUnreadable = Fault.Code("form.pictureUnreadable", .data)
    /// There is no such life event. Values: `event`.
    package static let eventUnknown = Fault.Code("event.unknown", .missing)
    /// A procedure names a form that is not there. Values: `file`, `form`.
    package static let eventForm = Fault.Code("event.form", .data)
}

/// The faults of the form desk.
package enum FormDeskFaults {
    package static let all: [Fault.Code] = [
        .previewUnavailable, .formArtworkUndrawn, .formPictureUnreadable, .formNotNeeded, .eventUnknown, .eventForm,
    ]
}

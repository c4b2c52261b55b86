package import Kakehashi

extension Fault.Code {
    /// A picture of a handout is not there. Values: `file`, `line`, `picture`.
    package static let handoutPictureMissing = Fault.Code("handout.pictureMissing", .missing)
    /// A picture of a handout is neither a PNG nor a JPEG, or is damaged. Values: `file`, `picture`.
    package static let handoutPictureUnreadable = Fault.Code("handout.pictureUnreadable", .data)
    /// The course has no handout. Values: `course`.
    package static let handoutMissing = Fault.Code("handout.missing", .missing)
}

/// The faults of handouts.
package enum HandoutFaults {
    package static let all: [Fault.Code] = [.handoutPictureMissing, .handoutPictureUnreadable, .handoutMissing]
}

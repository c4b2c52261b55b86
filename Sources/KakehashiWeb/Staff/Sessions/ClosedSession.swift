import Kakehashi

/// Why a page of a session can do nothing: it is cancelled, still a draft, has begun, or has not begun.
struct ClosedSession {
    let words: Words
    let overview: SessionOverview

    @HTMLBuilder func html(_ fault: Fault) -> HTML {
        if fault.code == .sessionCancelled {
            cancelled
        } else {
            H.p { H.strong { words.phrases.sentence(of: fault) } }
            H.p { words.phrases.remedy(of: fault) ?? "" }
        }
    }

    /// That the session is cancelled, with the reason where one was written.
    var cancelled: HTML {
        let reason = overview.cancelReason
        return H.p {
            H.strong {
                words(
                    reason == nil ? "staff.session.cancelled" : "staff.session.cancelledFor",
                    ["reason": reason ?? ""])
            }
        }
    }
}

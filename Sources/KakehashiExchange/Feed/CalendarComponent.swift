import CICal
import Kakehashi

/// Owns one component of a calendar, until another takes it in.
@safe final class CalendarComponent {
    private let handle: OpaquePointer
    private var isOwned = true

    init(_ kind: icalcomponent_kind) throws {
        guard let made = unsafe icalcomponent_new(kind) else { throw Fault(.feedUnwritten) }
        unsafe handle = made
    }

    deinit {
        if isOwned { unsafe icalcomponent_free(handle) }
    }

    /// Takes the other component in.
    func add(_ other: CalendarComponent) {
        unsafe icalcomponent_add_component(handle, other.handle)
        other.isOwned = false
    }

    /// Takes the property in; a zoned one names the time zone.
    func add(_ property: OpaquePointer?, zoned: Bool = false) {
        guard let property = unsafe property else { return }
        if zoned { unsafe icalproperty_add_parameter(property, icalparameter_new_tzid(CalendarTime.zone)) }
        unsafe icalcomponent_add_property(handle, property)
    }

    /// A property that the standard does not have.
    func add(named name: String, _ value: String) {
        guard let property = unsafe icalproperty_new_x(value) else { return }
        unsafe icalproperty_set_x_name(property, name)
        unsafe icalcomponent_add_property(handle, property)
    }

    func text() throws -> String {
        guard let text = unsafe icalcomponent_as_ical_string_r(handle) else { throw Fault(.feedUnwritten) }
        defer { unsafe icalmemory_free_buffer(text) }
        return unsafe String(cString: text)
    }
}

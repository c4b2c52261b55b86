/// What indicators are counted from. The figures are kept by the decisions that change them, so that counting costs
/// the same after ten years as after one.
public struct Figures: Hashable, Sendable {
    public var tallies: [ClassTally]
    public var firsts: [FirstAttendance]
    public var volumes: [ProcedureVolume]
    public var assisted: [AssistedCount]
    /// Venues where people can only ask, by number.
    public var consultationVenues: Set<String>
    /// Classes of which it is not yet known who came, by day.
    public var gaps: [ClassGap]

    public init(
        tallies: [ClassTally] = [], firsts: [FirstAttendance] = [], volumes: [ProcedureVolume] = [],
        assisted: [AssistedCount] = [], consultationVenues: Set<String> = [], gaps: [ClassGap] = []
    ) {
        self.tallies = tallies
        self.firsts = firsts
        self.volumes = volumes
        self.assisted = assisted
        self.consultationVenues = consultationVenues
        self.gaps = gaps
    }
}

/// The classes held on one day at one venue, of one kind.
public struct ClassTally: Hashable, Sendable {
    public var date: LocalDate
    /// 施設番号.
    public var venue: String
    public var host: HoldingBody
    public var programme: Programme
    public var level: Level
    public var sessions: Int
    public var seats: Int
    /// Everyone who came, walk-ins among them.
    public var attendances: Int
    /// Everyone of whom it is recorded whether they came. Where classes were held and nobody is recorded, it is not
    /// known how many came, which is not zero.
    public var recorded: Int

    public init(
        date: LocalDate, venue: String, host: HoldingBody = .city, programme: Programme = .smartphone,
        level: Level = .introductory, sessions: Int = 1, seats: Int = 0, attendances: Int = 0, recorded: Int? = nil
    ) {
        self.date = date
        self.venue = venue
        self.host = host
        self.programme = programme
        self.level = level
        self.sessions = sessions
        self.seats = seats
        self.attendances = attendances
        self.recorded = recorded ?? attendances
    }
}

/// The first day of a month on which a person came to a kind of class. The distinct people of several months are the
/// distinct persons among these; months are never added up.
public struct FirstAttendance: Hashable, Sendable {
    public var person: Identifier<Person>
    public var date: LocalDate
    public var host: HoldingBody
    public var programme: Programme
    public var level: Level

    public init(
        person: Identifier<Person>, date: LocalDate, host: HoldingBody = .city, programme: Programme = .smartphone,
        level: Level = .introductory
    ) {
        self.person = person
        self.date = date
        self.host = host
        self.programme = programme
        self.level = level
    }
}

/// How often a procedure was handled in a fiscal year.
public struct ProcedureVolume: Hashable, Sendable {
    /// 手続番号.
    public var number: String
    public var name: String
    public var section: String
    public var year: FiscalYear
    public var volume: Int
    /// Whether its form can be filled with help (入力支援).
    public var assistable: Bool
    /// The form of the kiosk that serves it.
    public var form: String?
    public var version: Int

    public init(
        number: String, name: String, section: String = "", year: FiscalYear, volume: Int, assistable: Bool,
        form: String? = nil, version: Int = 1
    ) {
        self.number = number
        self.name = name
        self.section = section
        self.year = year
        self.volume = volume
        self.assistable = assistable
        self.form = form
        self.version = version
    }
}

/// How many forms of a kind were filled at the counters on a day without writing by hand.
public struct AssistedCount: Hashable, Sendable {
    public var date: LocalDate
    public var form: String
    public var count: Int

    public init(date: LocalDate, form: String, count: Int) {
        self.date = date
        self.form = form
        self.count = count
    }
}

public import Logbook

/// Something that stands in a calendar: a session on a day, or at a time of it.
public struct CalendarEvent: Sendable, Hashable {
  /// The name by which calendars know it again when it changes. Kept for ever.
  public var identifier: String
  /// When it is.
  public var when: When
  /// How often it was changed; grows with each change, so that calendars take the newer.
  public var revision: Int
  /// When it was last written, in seconds since 1970 UTC.
  public var writtenSeconds: Double
  /// What stands in the calendar.
  public var title: String
  /// What stands in it when it is opened; may have lines.
  public var details: String
  /// Words by which calendars group and color.
  public var categories: [String]
  /// A page about it.
  public var link: String?
  /// Whether it was called off; calendars that have it take it out.
  public var isCancelled: Bool

  /// An event.
  public init(
    _ identifier: String, _ title: String, when: When, writtenSeconds: Double, revision: Int = 0,
    details: String = "", categories: [String] = [], link: String? = nil, isCancelled: Bool = false
  ) {
    self.identifier = identifier
    self.title = title
    self.when = when
    self.writtenSeconds = writtenSeconds
    self.revision = revision
    self.details = details
    self.categories = categories
    self.link = link
    self.isCancelled = isCancelled
  }

  /// When an event is.
  public enum When: Sendable, Hashable {
    /// On a day, whatever the time.
    case day(Day)
    /// At a time of day wherever the runner is: clocks of another zone do not move it.
    case floating(Day, secondsOfDay: Int, seconds: Int)
    /// At a time of day by the clocks of a zone.
    case zoned(Day, secondsOfDay: Int, seconds: Int, zone: CalendarZone)
    /// At an instant, in seconds since 1970 UTC.
    case instant(Double, seconds: Int)

    /// The zone by whose clocks it is.
    var zone: CalendarZone? {
      if case .zoned(_, _, _, let zone) = self { return zone }
      return nil
    }
  }
}

/// A zone of time with the changes of its clocks, as far as events need them.
public struct CalendarZone: Sendable, Hashable {
  /// Its name: `Europe/Oslo`.
  public var name: String
  /// The changes of its clocks, the earliest first. The first one must lie before the first event.
  public var changes: [Change]

  /// A zone.
  public init(_ name: String, changes: [Change]) {
    self.name = name
    self.changes = changes
  }

  /// From when on the clocks show another offset.
  public struct Change: Sendable, Hashable {
    /// When, in seconds since 1970 UTC.
    public var atSeconds: Double
    /// How far clocks were ahead of UTC before, in seconds.
    public var offsetBefore: Int
    /// How far they are ahead from then on.
    public var offsetAfter: Int
    /// Whether it is summer time from then on.
    public var isSummerTime: Bool
    /// What people call it: `CEST`; empty for no name.
    public var abbreviation: String

    /// A change of clocks.
    public init(
      atSeconds: Double, offsetBefore: Int, offsetAfter: Int, isSummerTime: Bool,
      abbreviation: String = ""
    ) {
      self.atSeconds = atSeconds
      self.offsetBefore = offsetBefore
      self.offsetAfter = offsetAfter
      self.isSummerTime = isSummerTime
      self.abbreviation = abbreviation
    }
  }
}

import Logbook

/// A calendar that other programs subscribe to or read: iCalendar, RFC 5545.
public struct CalendarFile: Sendable, Hashable {
  /// What the calendar is called.
  public var name: String
  /// What stands in it.
  public var events: [CalendarEvent]
  /// After how many hours subscribers should look again; nil to leave it to them.
  public var refreshHours: Int?

  /// A calendar of events.
  public init(_ name: String, events: [CalendarEvent], refreshHours: Int? = nil) {
    self.name = name
    self.events = events
    self.refreshHours = refreshHours
  }

  /// The text of the file, its lines folded at 75 bytes and ended as the standard wants.
  public var text: String {
    var lines = CalendarLines()
    lines.add("BEGIN", "VCALENDAR")
    lines.add("VERSION", "2.0")
    lines.add("PRODID", "-//Plimsoll//Plimsoll//EN")
    lines.add("CALSCALE", "GREGORIAN")
    lines.add("METHOD", "PUBLISH")
    lines.add("NAME", text: name)
    lines.add("X-WR-CALNAME", text: name)
    if let refreshHours {
      lines.add("REFRESH-INTERVAL;VALUE=DURATION", "PT\(max(1, refreshHours))H")
      lines.add("X-PUBLISHED-TTL", "PT\(max(1, refreshHours))H")
    }
    var named: Set<String> = []
    for zone in events.compactMap(\.when.zone) where named.insert(zone.name).inserted {
      lines.add(zone)
    }
    for event in events { lines.add(event) }
    lines.add("END", "VCALENDAR")
    return lines.text
  }
}

/// Composes the lines of a calendar.
struct CalendarLines {
  private(set) var text = ""

  /// Adds a line with a value that needs no escaping.
  mutating func add(_ name: String, _ value: String) {
    text += Self.folded(name + ":" + value)
  }

  /// Adds a line with a text.
  mutating func add(_ name: String, text: String) { add(name, Self.escaped(text)) }

  /// Adds a zone with its clocks.
  mutating func add(_ zone: CalendarZone) {
    add("BEGIN", "VTIMEZONE")
    add("TZID", text: zone.name)
    for change in zone.changes {
      let part = change.isSummerTime ? "DAYLIGHT" : "STANDARD"
      add("BEGIN", part)
      // By the clocks before the change, as the standard wants.
      let local = change.atSeconds + Double(change.offsetBefore)
      add("DTSTART", Self.stamp(local))
      add("TZOFFSETFROM", Self.offset(change.offsetBefore))
      add("TZOFFSETTO", Self.offset(change.offsetAfter))
      if !change.abbreviation.isEmpty { add("TZNAME", text: change.abbreviation) }
      add("END", part)
    }
    add("END", "VTIMEZONE")
  }

  /// Adds an event.
  mutating func add(_ event: CalendarEvent) {
    add("BEGIN", "VEVENT")
    add("UID", text: event.identifier)
    add("DTSTAMP", Self.stamp(event.writtenSeconds) + "Z")
    add("SEQUENCE", String(max(0, event.revision)))
    add(event.when)
    add("SUMMARY", text: event.title)
    if !event.details.isEmpty { add("DESCRIPTION", text: event.details) }
    if !event.categories.isEmpty {
      add("CATEGORIES", event.categories.map(Self.escaped).joined(separator: ","))
    }
    if let link = event.link {
      add("URL", link.filter { $0.isASCII && !$0.isWhitespace && $0.asciiValue ?? 0 > 32 })
    }
    add("STATUS", event.isCancelled ? "CANCELLED" : "CONFIRMED")
    if case .day = event.when { add("TRANSP", "TRANSPARENT") }
    add("END", "VEVENT")
  }

  private mutating func add(_ when: CalendarEvent.When) {
    switch when {
    case .day(let day):
      add("DTSTART;VALUE=DATE", Self.date(day))
      add("DTEND;VALUE=DATE", Self.date(day + 1))
    case .floating(let day, let start, let seconds):
      add("DTSTART", Self.stamp(Self.local(day, start)))
      add("DURATION", Self.duration(seconds))
    case .zoned(let day, let start, let seconds, let zone):
      add("DTSTART;TZID=" + Self.parameter(zone.name), Self.stamp(Self.local(day, start)))
      add("DURATION", Self.duration(seconds))
    case .instant(let instant, let seconds):
      add("DTSTART", Self.stamp(instant) + "Z")
      add("DURATION", Self.duration(seconds))
    }
  }

  private static func local(_ day: Day, _ secondsOfDay: Int) -> Double {
    Double(day.number) * 86_400 + Double(min(max(0, secondsOfDay), 86_399))
  }
}

extension CalendarLines {
  /// A text with what has a meaning of its own escaped, and without control characters, which no
  /// calendar may hold.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\": result += "\\\\"
      case ";": result += "\\;"
      case ",": result += "\\,"
      default:
        if character.isNewline {
          result += "\\n"
        } else {
          let kept = character.unicodeScalars.filter {
            $0.properties.generalCategory != .control || $0 == "\t"
          }
          result.unicodeScalars.append(contentsOf: kept)
        }
      }
    }
    return result
  }

  /// A name as the parameter of a property: without what would end it.
  static func parameter(_ name: String) -> String {
    let plain = name.filter { $0 != "\"" && !$0.isNewline }
    let needsQuotes = plain.contains { ";:,".contains($0) }
    return needsQuotes ? "\"" + plain + "\"" : plain
  }

  /// A line in pieces of at most 75 bytes, broken between characters, each piece but the first
  /// after a blank.
  static func folded(_ line: String) -> String {
    var result = ""
    var count = 0
    for scalar in line.unicodeScalars {
      let width = UTF8.width(scalar)
      if count + width > 75 {
        result += "\r\n "
        count = 1
      }
      result.unicodeScalars.append(scalar)
      count += width
    }
    return result + "\r\n"
  }

  /// A date: `20261121`.
  static func date(_ day: Day) -> String { day.iso.filter { $0 != "-" } }

  /// A time of a day, without a zone: `20261121T063000`.
  static func stamp(_ seconds: Double) -> String {
    let whole = Int(min(max(seconds.isFinite ? seconds : 0, 0), 2e11).rounded(.down))
    let rest = whole % 86_400
    func two(_ value: Int) -> String { String(String(value + 100).dropFirst()) }
    return date(Day(number: whole / 86_400)) + "T" + two(rest / 3600) + two(rest / 60 % 60)
      + two(rest % 60)
  }

  /// How far clocks are ahead: `+0100`.
  static func offset(_ seconds: Int) -> String {
    let size = abs(seconds)
    let clock = String(10_000 + size / 3600 * 100 + size / 60 % 60).dropFirst()
    let rest = size % 60 == 0 ? "" : String(String(size % 60 + 100).dropFirst())
    return (seconds < 0 ? "-" : "+") + clock + rest
  }

  /// How long: `PT1H30M`.
  static func duration(_ seconds: Int) -> String {
    let size = max(0, seconds)
    let parts = [(size / 3600, "H"), (size / 60 % 60, "M"), (size % 60, "S")]
    let text = parts.filter { $0.0 > 0 }.map { "\($0.0)\($0.1)" }.joined()
    return text.isEmpty ? "PT0S" : "PT" + text
  }
}

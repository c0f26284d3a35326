import Foundation
import Logbook
import Workflow

/// A run as it was typed: what was understood, and what needs a look.
struct TypedRunForm {
  /// The fields of the form.
  enum Field: String, CaseIterable {
    case date, time, sport, duration, distance, climb, heart, effort, name, notes
  }

  /// What was typed, by field.
  private(set) var typed: [Field: String] = [:]
  /// What cannot be, by field, in words.
  private(set) var errors: [Field: String] = [:]
  /// What was understood, by field, in words.
  private(set) var understood: [Field: String] = [:]
  /// The run, when everything could be understood.
  private(set) var run: TypedRun?

  private let formats: Formats
  private var texts: Texts { formats.texts }

  /// An empty form: today, the full hour before the present, running.
  init(now: Date, formats: Formats) {
    self.formats = formats
    let clock = LocalClock(formats.preferences.timeZone)
    let offset = clock.offsetSeconds(at: now)
    let hour = Int((now.timeIntervalSince1970 + Double(offset)) / 3600) % 24
    typed[.date] = Day(now, offsetSeconds: offset).iso
    typed[.time] = padded(hour, to: 2) + ":00"
    typed[.sport] = Sport.running.rawValue
  }

  /// A form as it was sent.
  init(_ fields: FormFields, now: Date, formats: Formats) {
    self.formats = formats
    for field in Field.allCases {
      typed[field] = (fields[field.rawValue] ?? "").replacing("\r\n", with: "\n")
    }
    let start = start(now: now)
    let seconds = duration()
    let sport = Sport(rawValue: typed[.sport] ?? "") ?? .running
    let meters = number(.distance, within: 0.001...1000).map { $0 * formats.metersPerUnit }
    let climb = number(.climb, within: 0...30_000)
    let heart = number(.heart, within: 30...240)
    let effort = number(.effort, within: 0...10)
    check(meters: meters, seconds: seconds, sport: sport)
    guard errors.isEmpty, let start, let seconds else { return }
    var run = TypedRun(start: start, sport: sport, seconds: seconds)
    run.meters = meters
    run.ascentMeters = climb.map { formats.imperial ? $0 * Formats.metersPerFoot : $0 }
    run.averageHeartRate = heart
    run.effort = effort
    run.name = typed[.name].flatMap { $0.isEmpty ? nil : $0 }
    run.notes = typed[.notes].flatMap { $0.isEmpty ? nil : $0 }
    self.run = run
  }

  private mutating func start(now: Date) -> Date? {
    let clock = LocalClock(formats.preferences.timeZone)
    guard let day = Day(iso: typed[.date] ?? "") else {
      errors[.date] = texts(RunFormText.notADate, ["value": typed[.date] ?? ""])
      return nil
    }
    guard let seconds = Self.timeOfDay(typed[.time] ?? "") else {
      errors[.time] = texts(RunFormText.notATime, ["value": typed[.time] ?? ""])
      return nil
    }
    let start = clock.date(day: day, secondOfDay: seconds)
    guard start <= now else {
      let today = Day(now, offsetSeconds: clock.offsetSeconds(at: now))
      let value = "\(formats.longDay(day, today: today)), \(typed[.time] ?? "")"
      errors[day > today ? .date : .time] = texts(RunFormText.future, ["value": value])
      return nil
    }
    return start
  }

  private mutating func duration() -> Double? {
    let text = typed[.duration] ?? ""
    guard !text.isEmpty else {
      errors[.duration] = texts[RunFormText.noDuration]
      return nil
    }
    guard let seconds = SpokenDuration.seconds(text), seconds >= 1, seconds <= 30 * 86_400 else {
      errors[.duration] = texts(RunFormText.notADuration, ["value": text])
      return nil
    }
    understood[.duration] = formats.duration(seconds)
    return seconds
  }

  /// A number that may be left out.
  private mutating func number(_ field: Field, within allowed: ClosedRange<Double>) -> Double? {
    let text = typed[field] ?? ""
    guard !text.isEmpty else { return nil }
    guard case .value(let value) = Typed.number(text) else {
      errors[field] = texts(RunFormText.notANumber, ["value": text])
      return nil
    }
    guard allowed.contains(value) else {
      errors[field] = texts(
        RunFormText.outOfRange,
        [
          "value": text, "low": texts.short(allowed.lowerBound, decimals: 3),
          "high": texts.short(allowed.upperBound, decimals: 0),
        ])
      return nil
    }
    return value
  }

  /// Refuses a speed that nobody has: most often minutes were meant as hours.
  private mutating func check(meters: Double?, seconds: Double?, sport: Sport) {
    guard let meters, let seconds, errors[.distance] == nil else { return }
    let pace = RunPace(sport, formats)
    let said = pace.amount(meters / seconds).joined
    guard meters / seconds > Self.fastest(sport) else {
      understood[.distance] = "\(formats.distance(meters, decimals: 2).joined), \(said)"
      return
    }
    let blanks = [
      "distance": formats.distance(meters, decimals: 2).joined,
      "time": formats.duration(seconds), "pace": said, "other": formats.duration(seconds * 60),
    ]
    errors[.duration] = texts(RunFormText.tooFast, blanks)
    understood[.duration] = nil
  }

  /// Meters per second that nobody holds over a whole activity: a choice of this project, well
  /// above the records.
  private static func fastest(_ sport: Sport) -> Double {
    switch sport {
    case .running: 10.5
    case .walking, .hiking: 5
    case .swimming: 2.6
    case .cycling: 35
    case .other: 100
    }
  }

  /// `17:42` or `17:42:30` in seconds.
  static func timeOfDay(_ text: String) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    guard (2...3).contains(parts.count), let hour = parts[0], let minute = parts[1],
      let second = parts.count > 2 ? parts[2] : 0,
      (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second)
    else { return nil }
    return hour * 3600 + minute * 60 + second
  }
}

/// A span of time as people write it.
enum SpokenDuration {
  /// `1:02:30`, `62:30`, `45`, `45 min`, `1 h 5 min`, `1h05` in seconds; nil for anything else.
  /// Two parts are minutes and seconds, a number alone is minutes.
  static func seconds(_ text: String) -> Double? {
    let text = text.lowercased().replacing(",", with: ".").trimmingCharacters(in: .whitespaces)
    return text.contains(":") ? clock(text) : words(text)
  }

  private static func clock(_ text: String) -> Double? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), let last = Double(parts[parts.count - 1]),
      parts.allSatisfy({ $0.allSatisfy { $0.isASCII && ($0.isNumber || $0 == ".") } }),
      last >= 0, last < 60
    else { return nil }
    let whole = parts.dropLast().map { Int($0) }
    guard let first = whole[0], first < 100_000 else { return nil }
    if parts.count == 2 { return Double(first) * 60 + last }
    guard let minutes = whole[1], minutes < 60 else { return nil }
    return Double(first) * 3600 + Double(minutes) * 60 + last
  }

  private static func words(_ text: String) -> Double? {
    let units: [(names: [String], seconds: Double)] = [
      (["hours", "hour", "hrs", "hr", "h"], 3600), (["minutes", "minute", "mins", "min", "m"], 60),
      (["seconds", "second", "secs", "sec", "s"], 1),
    ]
    var rest = text[...]
    var total = 0.0
    var smallest = Double.infinity
    while !rest.isEmpty {
      let digits = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
      guard let value = Double(digits), value.isFinite else { return nil }
      rest = rest.dropFirst(digits.count).drop { $0 == " " }
      let word = rest.prefix { $0.isLetter }
      rest = rest.dropFirst(word.count).drop { $0 == " " }
      // A number without a word is the next smaller unit: minutes when it stands alone.
      let unit =
        word.isEmpty
        ? (smallest == 3600 ? 60 : smallest == 60 ? 1 : smallest.isInfinite ? 60 : nil)
        : units.first { $0.names.contains(String(word)) }?.seconds
      guard let unit, unit < smallest else { return nil }
      total += value * unit
      smallest = unit
    }
    return smallest.isFinite ? total : nil
  }
}

/// The clock of a place.
struct LocalClock {
  private let zone: TimeZone

  /// The clock of a time zone, or of Greenwich when there is none of that name.
  init(_ identifier: String) { zone = TimeZone(identifier: identifier) ?? .gmt }

  /// How far it is ahead of UTC at an instant.
  func offsetSeconds(at date: Date) -> Int { zone.secondsFromGMT(for: date) }

  /// The instant at which it shows a time of a day.
  func date(day: Day, secondOfDay: Int) -> Date {
    let shown = Date(timeIntervalSince1970: Double(day.number) * 86_400 + Double(secondOfDay))
    // The offset of the instant itself may differ from that of the instant its clock face names.
    let guess = shown.addingTimeInterval(-Double(offsetSeconds(at: shown)))
    return shown.addingTimeInterval(-Double(offsetSeconds(at: guess)))
  }
}

internal import FoundationEssentials
internal import Logbook

/// A session as the file states it.
struct FITSession {
  var startSeconds: Double?
  var timestamp: Double?
  var sport: Int?
  var subSport: Int?
  var name: String?
  var summary = Summary()
  var carried: [CarriedSpan] = []

  /// When it ended: start and elapsed time, else the time of the message.
  var endSeconds: Double? {
    if let startSeconds, let elapsed = summary.elapsedSeconds { return startSeconds + elapsed }
    return timestamp
  }

  /// A session of which nothing is known.
  init() {}

  /// Reads a `session` message.
  init(session message: FITMessage) {
    startSeconds = message.time(2)
    timestamp = message.time()
    sport = message.integer(5)
    subSport = message.integer(6)
    name = message.text(110)
    summary = Summary(message, .session, stepsPerTurn: Sport(fit: sport, subSport).stepsPerTurn)
    // Perceived exertion in tenths, 0 to 100.
    summary.effort = message.number(193, scale: 10)
  }

  /// Reads a `sport` message, which only names the sport.
  init(sport message: FITMessage) {
    sport = message.integer(0)
    subSport = message.integer(1)
    name = message.text(3)
  }
}

extension Lap {
  /// Reads a `lap` message.
  init(_ message: FITMessage) {
    self.init(startSeconds: message.time(2))
    let sport = message.integer(25)
    let foot = sport == nil ? 2 : Sport(fit: sport, message.integer(39)).stepsPerTurn
    summary = Summary(message, .lap, stepsPerTurn: foot)
    trigger = message.word(24, in: FITProfile.lapTriggers)
    intensity = message.word(23, in: FITProfile.intensities)
  }
}

/// The numbers that totals have in a message.
struct FITTotals {
  let cycles, kilocalories, averageHeartRate, maximalHeartRate, ascent, descent: UInt8

  static let session = FITTotals(
    cycles: 10, kilocalories: 11, averageHeartRate: 16, maximalHeartRate: 17, ascent: 22,
    descent: 23)
  static let lap = FITTotals(
    cycles: 10, kilocalories: 11, averageHeartRate: 15, maximalHeartRate: 16, ascent: 21,
    descent: 22)
}

extension Summary {
  /// Reads the totals of a session or lap; `stepsPerTurn` is nil where turns are no steps.
  init(_ message: FITMessage, _ fields: FITTotals, stepsPerTurn: Double?) {
    self.init()
    elapsedSeconds = message.number(7, scale: 1000)
    timerSeconds = message.number(8, scale: 1000)
    distanceMeters = message.number(9, scale: 100)
    kilocalories = message.number(fields.kilocalories)
    // Some devices write 0 where they measured no heart rate.
    averageHeartRate = message.number(fields.averageHeartRate).flatMap { $0 > 0 ? $0 : nil }
    maximalHeartRate = message.number(fields.maximalHeartRate).flatMap { $0 > 0 ? $0 : nil }
    ascentMeters = message.number(fields.ascent)
    descentMeters = message.number(fields.descent)
    if let stepsPerTurn { steps = message.number(fields.cycles).map { $0 * stepsPerTurn } }
  }
}

extension Sport {
  /// The sport of two numbers of the profile.
  init(fit sport: Int?, _ subSport: Int?) {
    switch (sport, subSport) {
    case (1, _): self = .running
    case (11, _): self = .walking
    case (17, _), (35, _), (16, _): self = .hiking
    case (2, _), (21, _): self = .cycling
    case (5, _): self = .swimming
    // Treadmill and indoor running under "fitness equipment", "training" or "generic".
    case (0, 1), (4, 1), (10, 1), (nil, 1), (0, 45), (4, 45), (10, 45), (nil, 45): self = .running
    case (0, 3), (nil, 3): self = .running
    case (0, 27), (4, 27), (10, 27), (0, 30), (0, 31): self = .walking
    default: self = .other
    }
  }

  /// The profile's own word for a sport: that of its kind where it has one, else of the sport
  /// itself where ours says less.
  static func detail(fit sport: Int?, _ subSport: Int?) -> String? {
    func word(_ number: Int?, _ table: [UInt16: String]) -> String? {
      number.flatMap { UInt16(exactly: $0) }.map { table[$0] ?? String($0) }
    }
    if let subSport, subSport != 0, let word = word(subSport, FITProfile.subSports) { return word }
    let plain: Set<Int> = [0, 1, 2, 5, 11, 17]
    guard let sport, !plain.contains(sport) else { return nil }
    return word(sport, FITProfile.sports)
  }
}

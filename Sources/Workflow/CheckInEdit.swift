public import Logbook

/// What a person says of a day. Nil fields stay as they are.
public struct CheckInEdit: Sendable, Hashable {
  /// The day.
  public var day: Day
  /// Pains to write down, each in the place of the same place, side and moment.
  public var pains: [Pain] = []
  /// Pains to take away, by place, side and moment.
  public var forgottenPains: [Pain] = []
  /// How sore the muscles are, 0 to 10.
  public var soreness: Double?
  /// How long the night's sleep was.
  public var sleepHours: Double?
  /// How good it was, 1 (bad) to 5.
  public var sleepQuality: Int?
  /// Whether and how the runner is ill.
  public var illness: CheckIn.Illness?
  /// Anything else; an empty text takes away what was there.
  public var note: String?
  /// Whether nil fields are taken away instead, as by a form that shows them all. Pains stay.
  public var replacesFields = false
  /// Body mass on the day, in kilograms.
  public var massKilograms: Double?
  /// Beats per minute at rest on the day.
  public var restingHeartRate: Double?
  /// How hard a run was.
  public var effort: RunEffort?

  /// How hard a run was, 0 to 10.
  public struct RunEffort: Sendable, Hashable {
    /// Which run.
    public var run: Int64
    /// How hard it was.
    public var effort: Double

    /// How hard a run was.
    public init(run: Int64, effort: Double) {
      self.run = run
      self.effort = effort
    }
  }

  /// A day of which nothing is said yet.
  public init(day: Day) { self.day = day }
}

extension CheckInEdit {
  /// Whether anything is said of the day itself.
  var saysSomethingOfTheDay: Bool {
    replacesFields || !pains.isEmpty || !forgottenPains.isEmpty || soreness != nil
      || sleepHours != nil || sleepQuality != nil || illness != nil || note != nil
  }

  /// The traits that were measured.
  var readings: [Athlete.Reading] {
    [(Athlete.Trait.massKilograms, massKilograms), (.restingHeartRate, restingHeartRate)]
      .compactMap { trait, value in
        value.map { Athlete.Reading(day: day, trait: trait, value: $0) }
      }
  }

  /// A check-in as it is after this.
  func applied(to known: CheckIn) -> CheckIn {
    var result = known
    for pain in forgottenPains { result.forget(pain) }
    for pain in pains { result.add(pain) }
    func said<Value>(_ value: Value?, else old: Value?) -> Value? {
      value ?? (replacesFields ? nil : old)
    }
    result.soreness = said(soreness, else: known.soreness)
    result.sleepHours = said(sleepHours, else: known.sleepHours)
    result.sleepQuality = said(sleepQuality, else: known.sleepQuality)
    result.illness = said(illness, else: known.illness)
    result.note = said(note, else: known.note)?.trimmedOrNil
    return result
  }

  /// Refuses what cannot be: the scales, and days that are no one's.
  func check() throws(WorkflowError) {
    try day.checkAsTyped()
    for pain in pains {
      try require(Pain.scores, has: pain.score, input: "pain at the \(pain.place.title)")
    }
    try require(CheckIn.sorenessRange, has: soreness, input: "soreness")
    try require(CheckIn.sleepHoursRange, has: sleepHours, input: "hours of sleep")
    try require(
      CheckIn.sleepQualityRange, has: sleepQuality, input: "quality of sleep")
    for reading in readings {
      try require(reading.trait.allowed, has: reading.value, input: reading.trait.rawValue)
    }
    try require(0.0...10.0, has: effort?.effort, input: "effort")
    try checkNote(note)
  }
}

/// Refuses a value outside of what is allowed; nil is no value.
func require<Value: Comparable & CustomStringConvertible>(
  _ allowed: ClosedRange<Value>, has value: Value?, input: String
) throws(WorkflowError) {
  guard let value, !allowed.contains(value) else { return }
  throw .invalid(
    input: input, value: value.description,
    allowed: "\(allowed.lowerBound) to \(allowed.upperBound)")
}

/// Refuses a note that is longer than a note.
func checkNote(_ note: String?) throws(WorkflowError) {
  guard let note, note.count > CheckIn.longestNote else { return }
  throw .invalid(
    input: "note", value: "\(note.count) characters long",
    allowed: "at most \(CheckIn.longestNote) characters")
}

extension Day {
  /// The days of which a person can say something. Choices of this project.
  static let typed = Day(number: 0)...Day(number: 84_005)

  /// Refuses days before 1970 and after 2199.
  func checkAsTyped() throws(WorkflowError) {
    guard Self.typed.contains(self) else {
      throw .invalid(input: "day", value: iso, allowed: "a day from 1970 to 2199")
    }
  }
}

public import Logbook
public import Planning
public import Quantities

/// How what was done compares with what was planned: in time, in hardness, in what it cost.
///
/// Each is nil where it cannot be told. None of it says whether a run was a good one.
public struct Compliance: Sendable, Hashable {
  /// Minutes done over minutes planned.
  public var duration: Double?
  /// The share of the time that was as hard as planned, by zones of heart rate: of an easy run the
  /// time in the two easiest zones and below, of a hard one the time in the zones it asks for over
  /// the time that its hard steps last, at most 1.
  public var intensity: Double?
  /// The dose of each tissue over what was planned, both in the middle of their bands.
  public var doses: [PlannedTissue: Double]

  /// The tissue that was given most of what was planned for it, and how much.
  public var fullest: (tissue: PlannedTissue, share: Double)? {
    doses.max { ($0.value, $1.key.index) < ($1.value, $0.key.index) }.map { ($0.key, $0.value) }
  }

  /// What was done of a session that is written out.
  public init(
    _ done: DoneSession, of session: PlannedSession, workout: Workout?, easySpeed: Speed
  ) {
    let planned = session.choice.minutes
    duration = planned > 0 ? done.minutes.map { $0 / planned } : nil
    intensity = workout.flatMap { Aim($0, easySpeed: easySpeed)?.share(of: done) }
    doses = [:]
    for (tissue, dose) in session.choice.doses where dose.nominal >= Self.leastDose {
      doses[tissue] = done.doses[tissue].map { $0.nominal / dose.nominal }
    }
  }

  /// Planned doses below this, in easy minutes, are not told from nothing. A product choice.
  private static let leastDose = 3.0

  /// How hard a session is meant to be, as far as heart rate can tell.
  private struct Aim {
    /// The easiest zone that counts as hard enough; nil for an easy run.
    var zone: Int?
    /// Seconds that its hard steps last.
    var seconds: Double

    /// Steps shorter than this are over before the heart follows. A product choice.
    static let shortest = 60.0

    /// Nil where the hard steps are too short for heart rate to tell, or there is no running.
    init?(_ workout: Workout, easySpeed: Speed) {
      let segments = workout.profile(easySpeed: easySpeed)
      guard segments.contains(where: { $0.kind != .set && $0.kind != .change }) else { return nil }
      let hard = segments.filter { $0.kind == .work && $0.height * 10 >= 5.5 }
      guard let hardest = hard.map(\.height).max() else {
        (zone, seconds) = (nil, 0)
        return
      }
      guard hard.allSatisfy({ $0.seconds >= Self.shortest }) else { return nil }
      // Steady and tempo running from zone 3 on, harder from zone 4 on. A product choice.
      zone = hardest * 10 >= 7.5 ? 4 : 3
      seconds = hard.reduce(0) { $0 + $1.seconds }
    }

    func share(of done: DoneSession) -> Double? {
      guard done.zoneSeconds.count == 5, let minutes = done.minutes, minutes > 0 else {
        return nil
      }
      guard let zone else {
        let above = done.zoneSeconds[2...].reduce(0, +)
        return max(0, 1 - above / (minutes * 60))
      }
      return seconds > 0 ? min(1, done.zoneSeconds[(zone - 1)...].reduce(0, +) / seconds) : nil
    }
  }
}

import Biomechanics
import Logbook
import Quantities

/// What a run asked of the body, with what was carried and without: every second of motion through
/// the physics, added up once for all metrics.
struct Exertion: Sendable {
  /// The sums over the seconds whose speed and slope are known.
  let totals: MomentTotals
  /// By how much sums grow for seconds in motion without speed or slope: they count at the mean of
  /// the others.
  let completion: Double
  let kilograms: Double

  /// The sums, or why there are none.
  enum Answer: Sendable {
    case known(Exertion)
    case unknown(Reading.Reason)
  }

  /// So much of the time in motion must have a speed and a slope. Chosen, as for impulses.
  private static let leastCoverage = 0.8
  /// More different loads in one run than anyone changes; each takes a table. Chosen.
  private static let mostLoads = 12

  /// What is looked at: a run, whose it was and what was carried.
  struct Undertaking {
    let activity: Activity
    let signals: Signals
    let athlete: AthleteState
    let carried: [CarriedSpan]
  }

  static func answer(_ run: Undertaking, tables: inout MomentTables) -> Answer {
    let (activity, signals, athlete) = (run.activity, run.signals, run.athlete)
    guard activity.sport.isOnFoot else { return .unknown(.otherSport) }
    guard signals.count > 1 else { return .unknown(activity.withoutTimes(signals)) }
    guard let speed = signals[.speed]?.values else { return .unknown(.noSignal(.speed)) }
    guard let grade = signals[.grade]?.values else { return .unknown(.noSignal(.altitude)) }
    guard let kilograms = athlete[.massKilograms] else {
      return .unknown(.noTrait(.massKilograms))
    }
    guard let meters = athlete[.heightMeters] else { return .unknown(.noTrait(.heightMeters)) }
    let body = Body(
      mass: .kilograms(kilograms), height: .meters(meters),
      sex: athlete.sex.map { $0 == .male ? .male : .female })
    let moment = Moment(
      body: body, speed: .metersPerSecond(3),
      gait: activity.sport == .running ? .running : .walking)
    let parts = CarriedPart.parts(of: signals, carried: run.carried)
    guard Set(parts.map(\.load)).count <= mostLoads else { return .unknown(.outOfRange) }
    tables.makeRoom(for: mostLoads)
    var totals = MomentTotals()
    var moving = 0.0
    for part in parts {
      guard let table = tables.place(of: moment.carrying(part.load)) else {
        return .unknown(.outOfRange)
      }
      for second in part.seconds where signals.states[second] == .moving {
        moving += 1
        let (v, i) = (speed[second], grade[second])
        guard GradeAdjustment.speedLimits.contains(.metersPerSecond(v)),
          GradeAdjustment.gradeLimits.contains(.riseOverRun(i))
        else { continue }
        totals.add(&tables.all[table], metersPerSecond: v, grade: i, seconds: 1)
      }
    }
    guard totals.seconds > 0, totals.seconds >= leastCoverage * moving else {
      return .unknown(moving == 0 ? .tooShort : .outOfRange)
    }
    return .known(
      Exertion(totals: totals, completion: moving / totals.seconds, kilograms: kilograms))
  }
}

extension Moment {
  fileprivate func carrying(_ load: CarriedLoad) -> Moment {
    var loaded = self
    loaded.carriedLoad = load
    return loaded
  }
}

/// A part of a run in which the same was carried.
struct CarriedPart {
  /// Seconds of the grid.
  let seconds: Range<Int>
  let load: CarriedLoad

  /// The parts of a run in order, without a gap between them.
  static func parts(of signals: Signals, carried: [CarriedSpan]) -> [CarriedPart] {
    let count = max(0, signals.count - 1)
    var marks: Set<Int> = [0, count]
    for span in carried {
      for time in [span.startSeconds, span.endSeconds] {
        // A second belongs to what was carried at its beginning.
        let mark = (time - signals.startSeconds).rounded(.up)
        if mark > 0, mark < Double(count) { marks.insert(Int(mark)) }
      }
    }
    let order = marks.sorted()
    return zip(order, order.dropFirst()).map { first, end in
      let load = carried.carriedLoad(atSeconds: signals.startSeconds + Double(first))
      return CarriedPart(
        seconds: first..<end, load: CarriedLoad(load.items.filter { $0.mass > .zero }))
    }
  }
}

extension Activity {
  /// Why an activity without a grid has no figures that need one.
  func withoutTimes(_ signals: Signals) -> Reading.Reason {
    if samples.count == 0 { return .notRecorded }
    return signals.count == 0 ? .noTime : .tooShort
  }
}

import FoundationEssentials
import Logbook
import Store
import TrainingLoad

/// An activity made ready to be kept: everything computed, nothing written.
struct PreparedRun: Sendable {
  /// The run, or why it cannot be kept.
  var record: Result<RunRecord, Refusal>
  var figures: [Figure]
  var outline: Outline
  var worn: [Worn]
  var samples: Int

  /// Why an activity cannot be kept, in words.
  struct Refusal: Error, Hashable { var reason: String }

  func get() throws(Refusal) -> RunRecord { try record.get() }

  /// - Parameter carrying: what was said to be worn when it was imported.
  init(
    of activity: Activity, index: Int, athlete: KnownAthlete, carrying: [Worn.Thing] = [],
    tables: TableShelf
  ) {
    samples = activity.samples.count
    outline = Outline(points: activity.samples.outline)
    figures = []
    worn = activity.statedWorn + carrying.map { Worn($0, origin: .imported) }
    let times = activity.samples.span
    guard let start = activity.start?.timeIntervalSince1970 ?? times?.lowerBound else {
      record = .failure(
        Refusal(reason: "no point of it has a time, so it cannot be placed in the log"))
      return
    }
    // 1970 to 2200: what lies outside is a clock that was never set, or damage.
    guard (0...7_258_118_400).contains(start) else {
      record = .failure(
        Refusal(reason: "its time cannot be: it would have begun outside 1970 to 2200"))
      return
    }
    let offset = athlete.offset(
      at: Date(timeIntervalSince1970: start), stated: activity.utcOffsetSeconds)
    let day = Day(Date(timeIntervalSince1970: start), offsetSeconds: offset)
    var run = RunRecord(
      startSeconds: start, utcOffsetSeconds: offset, day: day, sport: activity.sport,
      spanSeconds: activity.spanSeconds)
    run.activityIndex = index
    run.describe(activity)
    worn += athlete.derivedWorn(of: run)
    let state = athlete.state(on: day)
    var carried = activity
    carried.carried = worn.spans(laps: activity.laps, bodyMass: state.bodyMass)
    figures = computedFigures(of: carried, undoing: [], athlete: state, tables: tables)
    run.total(from: figures)
    run.figureInputs = athlete.fingerprint(
      on: day, sport: run.sport, effort: run.effort, undoing: [], wearing: worn)
    record = .success(run)
  }
}

/// Every figure of the catalogue, of one activity.
func computedFigures(
  of activity: Activity, undoing undone: Set<String>, athlete: AthleteState, tables: TableShelf
) -> [Figure] {
  let observation = tables.observation(
    of: activity, signals: Signals(of: activity, undoing: undone), athlete: athlete)
  return Metric.all.map { $0.figure(of: observation) }
}

extension RunRecord {
  /// Takes over what the file says.
  fileprivate mutating func describe(_ activity: Activity) {
    sportDetail = activity.sportDetail
    name = activity.name?.trimmedOrNil
    notes = activity.notes?.trimmedOrNil
    effort = activity.summary.effort.flatMap { (0...10).contains($0) ? $0 : nil }
    device = activity.device
    sampleCount = activity.samples.count
    stated.timerSeconds = activity.summary.timerSeconds?.finiteOrNil
    stated.distanceMeters = activity.summary.distanceMeters?.finiteOrNil
    stated.ascentMeters = activity.summary.ascentMeters?.finiteOrNil
    stated.averageHeartRate = activity.summary.averageHeartRate?.finiteOrNil
    searchText = foldedText
  }

  /// Takes the totals of lists from the figures; what they do not know, from what is stated.
  mutating func total(from figures: [Figure]) {
    func value(_ key: String) -> Double? { figures.first { $0.key == key }?.value }
    func known(_ value: Double?) -> Double? { value.flatMap { $0 >= 0 ? $0.finiteOrNil : nil } }
    distanceMeters = known(value(KeyFigures.distance)) ?? known(stated.distanceMeters)
    movingSeconds = known(value(KeyFigures.movingTime)) ?? known(stated.timerSeconds)
  }
}

extension Activity {
  /// Seconds from the first point to the last; of one without points, the time it states.
  fileprivate var spanSeconds: Double {
    let recorded = samples.span.map { $0.upperBound - $0.lowerBound }
    let stated = summary.elapsedSeconds ?? summary.timerSeconds
    return max(0, (recorded.flatMap { $0 > 0 ? $0 : nil } ?? stated ?? 0).finiteOrNil ?? 0)
  }
}

extension Samples {
  /// The earliest and latest time of any point.
  var span: ClosedRange<Double>? {
    var low = Double.infinity
    var high = -Double.infinity
    for time in times where time.isFinite {
      low = min(low, time)
      high = max(high, time)
    }
    return low <= high ? low...high : nil
  }
}

extension Double {
  /// The number, unless it is infinite or none.
  var finiteOrNil: Double? { isFinite ? self : nil }
}

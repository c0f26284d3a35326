internal import FoundationEssentials
internal import Logbook

/// An activity of a TCX file while it is read: what stands in it beside the columns of its points.
struct TCXActivity {
  let sport: String?
  var identity: XMLTime?
  var notes: String?
  var creator: String?
  var unit: String?
  private(set) var laps: [Lap] = []
  private(set) var pauses: [Activity.Pause] = []

  private var offsetSeconds: Int?
  private var firstSeconds = Double.nan
  private var lastSeconds = Double.nan
  private var tracksInLap = 0
  private var trackIsNew = false

  init(sport: String?) { self.sport = sport }

  mutating func openLap(_ start: String?) {
    let time = start.flatMap { text in
      Array(text.utf8).withUnsafeBufferPointer { XMLTime($0) }
    }
    if offsetSeconds == nil { offsetSeconds = time?.offsetSeconds }
    laps.append(Lap(startSeconds: time?.seconds))
    tracksInLap = 0
  }

  mutating func openTrack() {
    tracksInLap += 1
    trackIsNew = true
  }

  /// Changes the lap that is being read.
  mutating func inLap(_ change: (inout Lap) -> Void) {
    guard !laps.isEmpty else { return }
    change(&laps[laps.count - 1])
  }

  @inline(__always) mutating func note(_ time: XMLTime) {
    if offsetSeconds == nil { offsetSeconds = time.offsetSeconds }
  }

  /// Takes the time of a point that is complete.
  @inline(__always) mutating func completePoint(_ seconds: Double) {
    guard !seconds.isNaN else { return }
    if trackIsNew { beginTrack(seconds) }
    lastSeconds = seconds
  }

  /// A second track in a lap is what devices write after a pause.
  private mutating func beginTrack(_ seconds: Double) {
    trackIsNew = false
    if firstSeconds.isNaN { firstSeconds = seconds }
    if tracksInLap > 1, seconds > lastSeconds {
      pauses.append(Activity.Pause(startSeconds: lastSeconds, endSeconds: seconds))
    }
  }

  /// Takes a total of the lap that is being read.
  mutating func total(_ code: UInt8, _ value: Double) {
    inLap { lap in
      switch code {
      case TCXElement.lapTimer: lap.summary.timerSeconds = value
      case TCXElement.lapDistance: lap.summary.distanceMeters = value
      case TCXElement.lapCalories: lap.summary.kilocalories = value
      case TCXElement.lapSteps: lap.summary.steps = value
      case TCXElement.lapAverageHeartRate where value > 0: lap.summary.averageHeartRate = value
      case TCXElement.lapMaximalHeartRate where value > 0: lap.summary.maximalHeartRate = value
      default: break
      }
    }
  }

  func activity(_ sport: Sport, _ samples: Samples) -> Activity {
    var activity = Activity(sport: sport, samples: samples)
    activity.sportDetail = self.sport
    activity.notes = notes
    let start = laps.first?.startSeconds ?? identity?.seconds ?? firstSeconds
    activity.start = start.isNaN ? nil : Date(timeIntervalSince1970: start)
    activity.utcOffsetSeconds = offsetSeconds ?? identity?.offsetSeconds
    activity.device = creator.map {
      Activity.Device(maker: $0, serialNumber: unit == "0" ? nil : unit)
    }
    activity.summary = Self.sum(of: laps)
    activity.laps = laps
    activity.pauses = pauses
    return activity
  }

  /// The totals of the laps together; the mean pulse is weighted by the time of the laps.
  private static func sum(of laps: [Lap]) -> Summary {
    func sum(_ value: (Summary) -> Double?) -> Double? {
      let values = laps.compactMap { value($0.summary) }
      return values.isEmpty ? nil : values.reduce(0, +)
    }
    var summary = Summary()
    summary.timerSeconds = sum(\.timerSeconds)
    summary.distanceMeters = sum(\.distanceMeters)
    summary.kilocalories = sum(\.kilocalories)
    summary.steps = sum(\.steps)
    summary.maximalHeartRate = laps.compactMap(\.summary.maximalHeartRate).max()
    let beaten = laps.map(\.summary).filter { $0.averageHeartRate != nil }
    let seconds = beaten.reduce(0) { $0 + ($1.timerSeconds ?? 0) }
    if seconds > 0 {
      let beats = beaten.reduce(0) { $0 + ($1.averageHeartRate ?? 0) * ($1.timerSeconds ?? 0) }
      summary.averageHeartRate = beats / seconds
    }
    return summary
  }
}

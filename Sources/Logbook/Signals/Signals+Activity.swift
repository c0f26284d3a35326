import FoundationEssentials

extension Signals {
  /// The longest grid: 14 days. What was recorded later is left out; chosen, so that a clock
  /// gone wrong cannot ask for the memory of a century.
  public static let longestGridSeconds = 1_209_600.0
  /// No device writes more points a second; chosen.
  fileprivate static let mostPointsASecond = 20
  /// The most values that all signals together may have; channels beyond it are left out.
  private static let mostValues = 12_000_000

  /// Lays an activity on a one-second grid: repairs once, fills within the limits that each
  /// channel states, marks gaps and pauses, derives distance, speed and grade.
  ///
  /// The grid begins at the first point's time. An activity none of whose points has a time (a
  /// drawn route, a run that was typed in), or one with more than twenty points a second, whose
  /// times cannot be true, has signals of no seconds. Distance is the device's
  /// counter where it has one, else the great circles between positions, else speed summed up.
  ///
  /// - Parameter undoing: names of repairs (`Repair.id`) to leave as recorded.
  public init(of activity: Activity, undoing: Set<String> = []) {
    var log = RepairLog(undoing: undoing)
    let mended = Mended(activity, log: &log)
    guard let grid = mended.grid else {
      self.init(
        startSeconds: activity.start?.timeIntervalSince1970 ?? 0, states: [], repairs: [], all: [])
      return
    }
    let resampling = Resampling(offsets: grid.offsets, count: grid.count)
    var signals: [Signal] = []
    let most = max(8, Self.mostValues / max(1, grid.count))
    for column in mended.columns.prefix(most) {
      signals.append(Signal(channel: column.channel, values: resampling.values(column)))
    }
    let states = MotionStates.recorded(
      offsets: grid.offsets, count: grid.count, start: grid.start, pauses: activity.pauses)
    let derived = Derived(signals, activity: activity, states: states)
    self.init(
      startSeconds: grid.start, states: derived.states,
      repairs: log.isEmpty ? [] : log.repairs(times: mended.times, start: grid.start),
      all: derived.all)
  }
}

/// The columns of a recording after repair, in order of time.
private struct Mended {
  struct Column {
    let channel: Channel
    var values: [Double]
  }

  private(set) var times: [Double]
  private(set) var columns: [Column]

  init(_ activity: Activity, log: inout RepairLog) {
    let clock = ClockRepair(
      times: activity.samples.times, pauses: activity.pauses, log: &log)
    times = clock.times
    columns = activity.samples.columns.map { Column(channel: $0.channel, values: $0.values) }
    mendPositions(sport: activity.sport, log: &log)
    mend(.altitude) { [times] in
      SpikeRepair.altitudes(&$0, times: times, sport: activity.sport, log: &log)
    }
    mend(.heartRate) { ColumnRepair.zeroHeartRates(&$0, log: &log) }
    mend(.distance) { ColumnRepair.distanceFalls(&$0, log: &log) }
    if clock.isUnordered { sortByTime() }
    addDistance(pauses: activity.pauses)
  }

  /// The first second, the length, and where the points lie on it; nil without any time.
  var grid: (start: Double, count: Int, offsets: [Double])? {
    guard let start = times.first(where: { !$0.isNaN }),
      let last = times.last(where: { !$0.isNaN })
    else { return nil }
    let count = Int(min(last - start, Signals.longestGridSeconds - 1).rounded(.down)) + 1
    guard count >= times.count / Signals.mostPointsASecond else { return nil }
    return (start, max(1, count), times.map { $0 - start })
  }

  private func place(of channel: Channel) -> Int? {
    columns.firstIndex { $0.channel == channel }
  }

  private mutating func mend(_ channel: Channel, _ work: (inout [Double]) -> Void) {
    guard let place = place(of: channel) else { return }
    work(&columns[place].values)
  }

  private mutating func mendPositions(sport: Sport, log: inout RepairLog) {
    guard let north = place(of: .latitude), let east = place(of: .longitude) else { return }
    var latitude = columns[north].values
    var longitude = columns[east].values
    columns[north].values = []
    columns[east].values = []
    ColumnRepair.zeroPositions(&latitude, &longitude, log: &log)
    SpikeRepair.positions(
      &latitude, &longitude, times: times, sport: sport, log: &log)
    columns[north].values = latitude
    columns[east].values = longitude
  }

  /// Puts points whose times were left out of order by wish where their times say.
  private mutating func sortByTime() {
    let order = times.indices.filter { !times[$0].isNaN }
      .sorted { (times[$0], $0) < (times[$1], $1) }
    for place in columns.indices {
      let values = columns[place].values
      columns[place].values = order.map { values[$0] }
    }
    let before = times
    times = order.map { before[$0] }
  }

  /// Adds a distance where the device counted none, counted nothing, or wrote its count down on
  /// less than half of the points that have a position.
  private mutating func addDistance(pauses: [Activity.Pause]) {
    if let place = place(of: .distance) {
      let count = columns[place].values
      let positions = self.place(of: .latitude).map { columns[$0].values } ?? []
      let known = count.lazy.filter { !$0.isNaN }.count
      let fixes = positions.lazy.filter { !$0.isNaN }.count
      if fixes == 0 || (known * 2 >= fixes && count.contains { $0 > 0 }) { return }
      columns.remove(at: place)
    }
    if let north = place(of: .latitude), let east = place(of: .longitude) {
      let meters = PathDistance.fromPositions(
        columns[north].values, columns[east].values, times: times, pauses: pauses)
      columns.append(Column(channel: .distance, values: meters))
    } else if let speed = place(of: .speed) {
      let meters = PathDistance.fromSpeeds(columns[speed].values, times: times)
      columns.append(Column(channel: .distance, values: meters))
    }
  }
}

extension Resampling {
  /// A recorded column on the grid. Longitudes are unrolled first, so that a line across the
  /// date line is short.
  fileprivate func values(_ column: Mended.Column) -> [Double] {
    guard column.channel == .longitude, column.values.contains(where: { abs($0) > 179 }) else {
      return values(column.values, filling: column.channel.filling)
    }
    var turns = 0.0
    var last = Double.nan
    let unrolled = column.values.map { value in
      if value - last > 180 { turns -= 360 } else if value - last < -180 { turns += 360 }
      if !value.isNaN { last = value }
      return value + turns
    }
    return values(unrolled, filling: column.channel.filling).map {
      $0 > 180 ? $0 - 360 : $0 < -180 ? $0 + 360 : $0
    }
  }
}

/// Adds what follows from the recorded signals: speed, grade and the state of each second.
private struct Derived {
  let all: [Signal]
  let states: [Signals.State]

  init(_ recorded: [Signal], activity: Activity, states: [Signals.State]) {
    func values(_ channel: Channel) -> [Double]? {
      recorded.first { $0.channel == channel }?.values
    }
    var states = states
    var all = recorded
    let distance = values(.distance)
    let speed = Self.speed(device: values(.speed), distance: distance)
    if let speed {
      all.removeAll { $0.channel == .speed }
      all.append(Signal(channel: .speed, values: speed))
    }
    MotionStates.markStanding(
      &states, speed: speed, stepFrequency: values(.stepFrequency), sport: activity.sport)
    if let distance, let altitude = values(.altitude) {
      let grade = GradeFromAltitude.grades(
        altitude: altitude, distance: distance, states: states)
      all.append(Signal(channel: .grade, values: grade))
    }
    self.states = states
    self.all = all.filter { signal in signal.values.contains { !$0.isNaN } }
  }

  /// The device's own speed, and where it has none that of the distance counter.
  private static func speed(device: [Double]?, distance: [Double]?) -> [Double]? {
    guard let device, device.contains(where: { $0 > 0 }) else {
      return distance.map(SpeedFromDistance.speeds) ?? device
    }
    guard let distance, device.contains(where: \.isNaN) else { return device }
    let derived = SpeedFromDistance.speeds(distance)
    return zip(device, derived).map { $0.isNaN ? $1 : $0 }
  }
}

internal import FoundationEssentials
internal import Logbook

extension FITEncoder {
  /// The totals that sessions and laps share, with the number of each field.
  private func totals(_ fields: FITTotals) -> [FITOutput.Field] {
    [
      .init(2, .uint32), .init(7, .uint32), .init(8, .uint32), .init(9, .uint32),
      .init(fields.cycles, .uint32), .init(fields.kilocalories, .uint16),
      .init(fields.averageHeartRate, .uint8), .init(fields.maximalHeartRate, .uint8),
      .init(fields.ascent, .uint16), .init(fields.descent, .uint16),
    ]
  }

  private mutating func put(_ summary: Summary, start: Double?) {
    output.put(time: start)
    output.put(summary.elapsedSeconds, .uint32, scale: 1000)
    output.put(summary.timerSeconds, .uint32, scale: 1000)
    output.put(summary.distanceMeters, .uint32, scale: 100)
    let stepsPerTurn = activity.sport.stepsPerTurn
    output.put(stepsPerTurn.flatMap { turn in summary.steps.map { $0 / turn } }, .uint32)
    output.put(summary.kilocalories, .uint16)
    output.put(summary.averageHeartRate, .uint8)
    output.put(summary.maximalHeartRate, .uint8)
    output.put(summary.ascentMeters, .uint16)
    output.put(summary.descentMeters, .uint16)
  }

  /// One `lap` a lap.
  mutating func writeLaps(_ carried: FITCarriedRows) {
    guard !activity.laps.isEmpty else { return }
    let layout = FITCarriedLayout(carried, for: carried.laps, timed: false)
    output.define(
      Local.lap, FITProfile.lap,
      [
        .init(254, .uint16), .init(FITProfile.timestamp, .uint32), .init(0, .enumeration),
        .init(1, .enumeration), .init(23, .enumeration), .init(24, .enumeration),
        .init(25, .enumeration),
      ] + totals(.lap), developer: layout.fields)
    for (index, lap) in activity.laps.enumerated() {
      output.begin(Local.lap)
      output.put(Double(index), .uint16)
      let elapsed = lap.summary.elapsedSeconds ?? 0
      output.put(time: lap.startSeconds.map { $0 + elapsed })
      output.put(9, .enumeration)  // "lap"
      output.put(1, .enumeration)  // "stop"
      output.put(number(lap.intensity, FITProfile.intensities), .enumeration)
      output.put(number(lap.trigger, FITProfile.lapTriggers), .enumeration)
      output.put(sport.sport, .enumeration)
      put(lap.summary, start: lap.startSeconds)
      output.put(bytes: layout.bytes(carried.laps[index]))
    }
  }

  /// One `session`.
  mutating func writeSession(_ carried: FITCarriedRows) {
    let layout = FITCarriedLayout(carried, for: [carried.session], timed: true)
    let name = activity.name?.bytes(atMost: 200)
    var fields: [FITOutput.Field] = [
      .init(254, .uint16), .init(FITProfile.timestamp, .uint32), .init(0, .enumeration),
      .init(1, .enumeration), .init(5, .enumeration), .init(6, .enumeration), .init(25, .uint16),
      .init(26, .uint16), .init(28, .enumeration), .init(193, .uint8),
    ]
    if let name { fields.append(.init(110, .string, size: name.count + 1)) }
    output.define(
      Local.session, FITProfile.session, fields + totals(.session), developer: layout.fields)
    output.begin(Local.session)
    output.put(0, .uint16)
    output.put(time: endSeconds)
    output.put(8, .enumeration)  // "session"
    output.put(1, .enumeration)  // "stop"
    output.put(sport.sport, .enumeration)
    output.put(sport.subSport, .enumeration)
    output.put(0, .uint16)
    output.put(Double(activity.laps.count), .uint16)
    output.put(0, .enumeration)  // "activity end"
    output.put(activity.summary.effort, .uint8, scale: 10)
    if let name { output.put(name) }
    put(activity.summary, start: activity.start?.timeIntervalSince1970)
    output.put(bytes: layout.bytes(carried.session))
  }

  /// The `activity` message closes the file.
  mutating func writeActivity() {
    output.define(
      Local.activity, FITProfile.activity,
      [
        .init(FITProfile.timestamp, .uint32), .init(0, .uint32), .init(1, .uint16),
        .init(2, .enumeration), .init(3, .enumeration), .init(4, .enumeration),
        .init(5, .uint32),
      ])
    output.begin(Local.activity)
    output.put(time: endSeconds)
    output.put(activity.summary.timerSeconds, .uint32, scale: 1000)
    output.put(1, .uint16)
    output.put(0, .enumeration)  // "manual"
    output.put(26, .enumeration)  // "activity"
    output.put(1, .enumeration)  // "stop"
    let local = endSeconds.flatMap { end in
      activity.utcOffsetSeconds.map { end.rounded() + Double($0) }
    }
    output.put(time: local)
  }

  private func number(_ word: String?, _ table: [UInt16: String]) -> Double? {
    word.flatMap { FITProfile.number(of: $0, in: table) }.map { Double($0) }
  }

  /// The sport in the profile's numbers.
  private var sport: (sport: Double, subSport: Double) {
    let plain: Double =
      switch activity.sport {
      case .running: 1
      case .walking: 11
      case .hiking: 17
      case .cycling: 2
      case .swimming: 5
      case .other: 0
      }
    guard let detail = activity.sportDetail else { return (plain, 0) }
    if let sub = FITProfile.subSports.first(where: { $0.value == detail })?.key {
      return (plain, Double(sub))
    }
    guard let sport = FITProfile.number(of: detail, in: FITProfile.sports),
      Sport(fit: Int(sport), nil) == activity.sport
    else { return (plain, 0) }
    return (Double(sport), 0)
  }
}

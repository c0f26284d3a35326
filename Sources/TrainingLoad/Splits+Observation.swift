import Logbook

/// The parts of a run between marks every so many meters; the last one is shorter. Empty
/// without a distance.
public func splits(of observation: Observation, every meters: Double) -> [Split] {
  let course = observation.course
  guard meters >= 1, let total = course.knownMeters.last, total > 0 else { return [] }
  var marks: [Double] = [Double(course.knownSeconds.first ?? 0)]
  var covered: [Double] = []
  var place = 0
  while Double(marks.count) * meters < total, marks.count <= mostSplits {
    let mark = Double(marks.count) * meters
    while course.knownMeters[place] < mark { place += 1 }
    marks.append(moment(of: mark, at: place, course))
    covered.append(meters)
  }
  covered.append(total - Double(covered.count) * meters)
  marks.append(Double(course.knownSeconds.last ?? 0))
  return observation.splits(at: marks, meters: covered)
}

/// The laps of the file with figures from the signals. A lap without a start, or one that lies
/// beyond the grid, keeps the file's own totals.
public func lapSplits(of observation: Observation) -> [Split] {
  let laps = observation.activity.laps
  let start = observation.signals.startSeconds
  let length = Double(max(0, observation.signals.count - 1))
  return laps.indices.map { index in
    let lap = laps[index]
    let from = lap.startSeconds.map { $0 - start } ?? .nan
    let next = index + 1 < laps.count ? laps[index + 1].startSeconds.map { $0 - start } : nil
    let stated = lap.summary.elapsedSeconds.map { from + $0 }
    let to = next ?? stated ?? length
    guard from >= -1, from < length, to > from else {
      var split = Split(number: index + 1, startSecond: 0, endSecond: 0)
      split.movingSeconds = lap.summary.timerSeconds ?? lap.summary.elapsedSeconds ?? 0
      split.elapsedSeconds = lap.summary.elapsedSeconds ?? split.movingSeconds
      split.state(lap.summary)
      return split
    }
    let marks = [min(max(0, from), length), min(to, length)]
    var split = observation.splits(at: marks, meters: [nil])[0]
    split.number = index + 1
    split.state(lap.summary)
    return split
  }
}

/// More splits than this nobody reads; a counter gone wrong would ask for millions.
private let mostSplits = 5000

/// The moment at which a distance was reached, within the second before a known place.
private func moment(of mark: Double, at place: Int, _ course: Course) -> Double {
  let end = Double(course.knownSeconds[place])
  guard place > 0 else { return end }
  let step = course.knownMeters[place] - course.knownMeters[place - 1]
  let seconds = Double(course.knownSeconds[place] - course.knownSeconds[place - 1])
  return step > 0 ? end - seconds * (course.knownMeters[place] - mark) / step : end
}

extension Split {
  /// Takes from the file's own totals what it states about a lap.
  fileprivate mutating func state(_ summary: Summary) {
    meters = summary.distanceMeters ?? meters
    heartRate = heartRate ?? summary.averageHeartRate
    ascentMeters = ascentMeters ?? summary.ascentMeters
    descentMeters = descentMeters ?? summary.descentMeters
  }
}

extension Observation {
  /// The parts between moments on the grid, each with its length where that is known already.
  fileprivate func splits(at marks: [Double], meters: [Double?]) -> [Split] {
    let rates = values(.heartRate)
    let steps = values(.stepFrequency)
    return (0..<max(0, marks.count - 1)).map { index in
      let (from, to) = (marks[index], marks[index + 1])
      let first = Int(from.rounded())
      let last = Int(to.rounded())
      var split = Split(number: index + 1, startSecond: first, endSecond: last)
      split.elapsedSeconds = to - from
      split.movingSeconds = movingSeconds(from, to)
      split.meters = meters[index] ?? metersBetween(first, last)
      if let part = course.relief?.part(from: first, to: last) {
        split.ascentMeters = part.up
        split.descentMeters = part.down
      }
      split.heartRate = mean(rates, first, last)
      split.stepFrequency = mean(steps, first, last)
      split.gradeAdjustedSpeed = mean(course.adjusted, first, last)
      return split
    }
  }

  private func movingSeconds(_ from: Double, _ to: Double) -> Double {
    var sum = 0.0
    for second in max(0, Int(from))..<max(Int(from), min(signals.count, Int(to.rounded(.up))))
    where signals.states[second] == .moving {
      sum += min(to, Double(second + 1)) - max(from, Double(second))
    }
    return sum
  }

  private func metersBetween(_ first: Int, _ last: Int) -> Double? {
    guard last < course.path.count else { return nil }
    let meters = course.path[last] - course.path[first]
    return meters.isNaN ? nil : meters
  }

  private func mean(_ values: [Double]?, _ first: Int, _ last: Int) -> Double? {
    guard let values else { return nil }
    var sum = 0.0
    var count = 0.0
    for second in first..<max(first, min(last, values.count))
    where signals.states[second] == .moving && values[second] > 0 {
      sum += values[second]
      count += 1
    }
    return count > 0 ? sum / count : nil
  }
}

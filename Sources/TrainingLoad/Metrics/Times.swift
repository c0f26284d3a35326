import Logbook

extension Metric {
  /// Time in motion.
  static let movingTime = Metric(
    key: "time.moving.seconds", title: "Moving time",
    definition: "Time with the timer running in which the runner moved: at 0.3 m/s or more, 1 m/s "
      + "when cycling, 0.2 m/s when swimming.",
    unit: "s", daily: .sum, validity: .measured, sources: []
  ) { observation in
    guard observation.signals.count > 1 else { return typed(observation) }
    return .known(observation.course.movingSeconds)
  }

  /// Time with the timer running.
  static let timerTime = Metric(
    key: "time.timer.seconds", title: "Timer time",
    definition: "Time with the timer running, as the file states it, else from the first to the "
      + "last point less the pauses.",
    unit: "s", daily: .sum, validity: .measured, sources: []
  ) { observation in
    let stated = typed(observation)
    guard case .unknown = stated, observation.signals.count > 1 else { return stated }
    let running = observation.seconds.lazy.filter { observation.signals.states[$0] != .paused }
    return .known(Double(running.count))
  }

  /// Time from start to end.
  static let elapsedTime = Metric(
    key: "time.elapsed.seconds", title: "Elapsed time",
    definition: "Time from start to end, pauses included, as the file states it, else from the "
      + "first to the last point.",
    unit: "s", daily: .sum, validity: .measured, sources: []
  ) { observation in
    let summary = observation.activity.summary
    if let seconds = summary.elapsedSeconds, isPlausible(seconds) { return .known(seconds) }
    guard observation.signals.count > 1 else { return typed(observation) }
    return .known(Double(observation.signals.count - 1))
  }

  /// The time that the file or the runner states.
  private static func typed(_ observation: Observation) -> Reading {
    let summary = observation.activity.summary
    if let seconds = summary.timerSeconds ?? summary.elapsedSeconds, isPlausible(seconds) {
      return .known(seconds)
    }
    return .unknown(observation.withoutTimes)
  }

  /// Whether a stated time can be one; counters gone wrong say years.
  private static func isPlausible(_ seconds: Double) -> Bool {
    seconds > 0 && seconds <= Signals.longestGridSeconds
  }
}

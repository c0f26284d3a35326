/// Tells moving, standing, paused and unrecorded seconds apart.
enum MotionStates {
  /// Points further apart than this leave a gap: the longest filling of any channel.
  static let longestStepSeconds = 30.0

  /// Marks gaps between points and the pauses that the file states; every other second moves.
  static func recorded(
    offsets: [Double], count: Int, start: Double, pauses: [Activity.Pause]
  ) -> [Signals.State] {
    var states = [Signals.State](repeating: .moving, count: count)
    var last = Double.nan
    for offset in offsets where !offset.isNaN {
      if offset - last > longestStepSeconds {
        let first = Int(min(last.rounded(.down), Double(count))) + 1
        let end = Int(min(offset.rounded(.up), Double(count)))
        if first < end { for second in first..<end { states[second] = .gap } }
      }
      last = offset
    }
    var next = 0
    for pause in pauses.sorted(by: { $0.startSeconds < $1.startSeconds }) {
      let from = (pause.startSeconds - start).rounded(.up)
      let to = (pause.endSeconds - start).rounded(.up)
      guard from < to, to > 0, from < Double(count) else { continue }
      let first = max(next, Int(max(0, from)))
      let end = Int(min(to, Double(count)))
      guard first < end else { continue }
      for second in first..<end { states[second] = .paused }
      next = end
    }
    return states
  }

  /// Marks the seconds in which the timer ran and the runner stood.
  ///
  /// A second without a speed counts as moving unless the steps per minute say zero.
  static func markStanding(
    _ states: inout [Signals.State], speed: [Double]?, stepFrequency: [Double]?, sport: Sport
  ) {
    let threshold = sport.movingMetersPerSecond
    for second in states.indices where states[second] == .moving {
      if let speed, !speed[second].isNaN {
        if speed[second] < threshold { states[second] = .standing }
      } else if let stepFrequency, stepFrequency[second] == 0 {
        states[second] = .standing
      }
    }
  }
}

import Advice
public import Logbook

extension SessionChoice {
  /// The choice written out, for page, watch and calendar; nil for what the library does not hold.
  ///
  /// A step of the ladder back to running is the rung that runs as long, or a little less.
  public var workout: Workout? {
    if traits.contains(.ladder) { return SessionLibrary.ladder[Self.rung(running: runMinutes)] }
    guard let session = SessionLibrary.named(entry) else { return nil }
    if let even = session.workout(minutes: minutes) { return even }
    guard let piece = SessionLibrary.piece(named: carriedLoad) else { return session.workout(size) }
    return session.workout(size, carrying: piece)
  }

  /// Minutes of easy running in a step of the ladder.
  private var runMinutes: Double { stimuli[.aerobic] ?? 0 }

  private static func rung(running minutes: Double) -> Int {
    ReturnLadder.rungs.lastIndex { Double($0.times * $0.runMinutes) <= minutes } ?? 0
  }
}

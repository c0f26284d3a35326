public import Logbook

extension SessionChoice {
  /// The choice written out, for page, watch and calendar; nil for what the library does not hold.
  public var workout: Workout? {
    if traits.contains(.ladder) { return ladderRung.map { SessionLibrary.ladder[$0] } }
    guard let session = SessionLibrary.named(entry) else { return nil }
    if let even = session.workout(minutes: minutes) { return even }
    guard let piece = SessionLibrary.piece(named: carriedLoad) else { return session.workout(size) }
    return session.workout(size, carrying: piece)
  }

  /// The rung of the ladder back to running that it is: the one that gives as much, or a little
  /// less. Nil for what is none.
  public var ladderRung: Int? {
    guard traits.contains(.ladder) else { return nil }
    let gives = (stimuli[.aerobic] ?? 0) + 0.01
    return TabulatedChoices.ladderStimuli.lastIndex { $0 <= gives } ?? 0
  }
}

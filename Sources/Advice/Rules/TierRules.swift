import Logbook
import Quantities

extension AdviceRule {
  /// A session before its tier: in its first form where it has one, walked where it climbs.
  static let tooSoon = AdviceRule("tooSoon", claims: "C58") { situation in
    let kind = situation.kind
    guard situation.tier < kind.tier, situation.tier >= .novice || !situation.isRun else {
      return nil
    }
    // Loaded runs have a rule of their own.
    guard !(situation.isRun && situation.isLoaded) else { return nil }
    let reason = situation.standing.reason
    guard situation.tier >= .novice else { return Ruling(.notNow, reason) }
    guard kind.tier == .settled else {
      let comes = reason.contains("year of") ? "" : " This comes after a year of running."
      return Ruling(.notNow, reason + comes)
    }
    // In the very first month running itself is new enough, and coming back is like it.
    let isVeryNew =
      (situation.runner.standing.runningMonths ?? 1) < 1 || situation.isComingBack
    if let first = kind.first, !isVeryNew {
      guard situation.exceeds(first) else { return nil }
      let words = Session(kind, first).words
      return Ruling(.lighter, "\(reason) Begin with \(words).")
    }
    if kind == .hills || kind == .stairs {
      return Ruling(.walkIt, "\(reason) Walk up for now: the climb still trains you.")
    }
    return Ruling(.notNow, reason)
  }
}

extension Situation {
  /// Whether the session asks for more than another amount of it, in time in motion.
  func exceeds(_ amount: Session.Amount) -> Bool {
    let pace = speed > .zero ? speed : .metersPerSecond(1)
    guard let asked = question.session.motion(at: pace),
      let allowed = Session(kind, amount).motion(at: pace)
    else { return false }
    return asked.seconds > allowed.seconds * 1.01
  }
}

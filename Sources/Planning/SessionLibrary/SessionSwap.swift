import Evidence
public import Logbook
import TrainingLoad

/// A session in the place of another that asks no more of any tissue.
public struct SessionSwap: Sendable, Hashable {
  /// The session instead.
  public let session: LibrarySession
  /// What is done.
  public let workout: Workout
  /// Its size; nil where its minutes were chosen so that it asks as much.
  public let size: SessionSize?
  /// What it asks.
  public let cost: SessionCost
  /// The tissue that comes nearest to what the session before asked, by its key.
  public let tissue: String
  /// How much of that it asks: at most 1.
  public let share: Double

  /// Doses below this, in easy kilometers, are not told from nothing. Chosen, as for advice.
  public static let leastDose = 0.5
}

extension SessionPhysics {
  /// What may take the place of a session at equal tissue cost, in the order in which the library
  /// names its alternatives.
  ///
  /// Shape: of an even session as many minutes, up to its largest size, of others the largest size
  /// with which no tissue is given more than before, both at the upper end of their bands. Those
  /// that cannot be small enough are left out.
  public mutating func swaps(
    for session: LibrarySession, _ size: SessionSize, carrying piece: WornPiece? = nil
  ) -> [SessionSwap] {
    let workout = piece.map { session.workout(size, carrying: $0) } ?? session.workout(size)
    let asked = cost(of: workout, kind: session.kind)
    return session.alternatives.compactMap { key in
      SessionLibrary.named(key).flatMap { swap(to: $0, within: asked) }
    }
  }

  /// Another session as large as it may be within what one asked; nil where it cannot be.
  private mutating func swap(to other: LibrarySession, within asked: SessionCost) -> SessionSwap? {
    if other.isEven { return evenSwap(to: other, within: asked) }
    for size in SessionSize.allCases.reversed() {
      let workout = other.workout(size)
      let cost = cost(of: workout, kind: other.kind)
      let (tissue, share) = Self.fullest(cost, of: asked)
      if share <= 1 {
        return SessionSwap(
          session: other, workout: workout, size: size, cost: cost, tissue: tissue, share: share)
      }
    }
    return nil
  }

  /// An even session with the minutes at which its fullest tissue is given as much as before: what
  /// it asks grows with its minutes, so one share says how many.
  private mutating func evenSwap(
    to other: LibrarySession, within asked: SessionCost
  ) -> SessionSwap? {
    let whole = cost(of: other.workout(.large), kind: other.kind)
    let most = whole.seconds / 60
    let (_, share) = Self.fullest(whole, of: asked)
    // Whole minutes, rounded down.
    let minutes = (share > 1 ? most / share : most).rounded(.down)
    guard minutes >= 10, let workout = other.workout(minutes: minutes) else { return nil }
    let cost = cost(of: workout, kind: other.kind)
    let (tissue, now) = Self.fullest(cost, of: asked)
    return SessionSwap(
      session: other, workout: workout, size: nil, cost: cost, tissue: tissue, share: now)
  }

  /// The tissue that a session gives most of what another asked, and how much.
  private static func fullest(
    _ cost: SessionCost, of asked: SessionCost
  ) -> (tissue: String, share: Double) {
    let shares = LedgerTissue.all.map { tissue in
      (
        tissue.key,
        cost.dose(of: tissue.key).high
          / max(asked.dose(of: tissue.key).high, SessionSwap.leastDose)
      )
    }
    return shares.max { $0.1 < $1.1 } ?? ("", 0)
  }
}

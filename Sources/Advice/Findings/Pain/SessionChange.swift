public import Logbook
import Quantities

/// What becomes of a session where a place is sore. Sessions that do not load the place stay.
public enum SessionChange: Sendable, Hashable {
  /// It stays as it is.
  case keep
  /// It stays, but nothing is carried and nothing pulls.
  case withoutLoad
  /// A short easy run on the flat takes its place, or an easier form of the exercise.
  case easier
  /// A rung of the ladder takes its place.
  case rung(ReturnLadder.Rung)
  /// It is left out.
  case leaveOut
}

extension PainStage {
  /// What becomes of a session while a place is at this stage.
  ///
  /// - Shape: a session that asks nothing of the place stays, whatever the stage.
  /// - Source: PAIN-01, PAIN-02, PAIN-05, PAIN-06, RTR-01, RTR-05.
  public func change(of session: Session, at place: PainPlace) -> SessionChange {
    guard self != .clear, session.loads(place) else { return .keep }
    let kind = session.kind
    switch self {
    case .clear: return .keep
    case .monitored: return .withoutLoad
    case .eased: return kind.isHard || kind.grade != .zero || kind == .long ? .easier : .withoutLoad
    case .stopped: return kind == .walk ? .withoutLoad : .leaveOut
    case .referred: return .leaveOut
    case .returning(let step):
      if kind == .walk { return .withoutLoad }
      return kind.isRun ? .rung(step.rungDone) : kind.isHard ? .leaveOut : .withoutLoad
    }
  }
}

extension Session {
  /// Whether it loads a place: what one does on one's feet loads every place that the model does
  /// not know, and exercises load the tissues of which the physics or a proposal knows a peak.
  public func loads(_ place: PainPlace) -> Bool {
    let isOnFoot = kind.movement == .running || kind.movement == .walking
    guard let tissue = place.tissue else {
      return isOnFoot || kind == .jumps || kind == .bands || kind == .strength
    }
    if kind == .strength, exercise == nil { return true }
    let situation = Situation(Question(self))
    guard let dose = SessionDose(situation, stepsPerKilometer: 1) else { return true }
    return dose.peaks[tissue] != nil
  }
}

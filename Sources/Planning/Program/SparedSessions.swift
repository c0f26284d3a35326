import Advice
import Logbook

/// What pain takes out of a week: what `PainStage` makes of each session at each place, and nothing
/// of it beside. Sessions that ask nothing of a sore place stay.
struct SparedSessions {
  private let health: PlanHealth
  /// What becomes of each session, for each pain, by the key of its kind.
  private let changes: [(pain: PlanPain, byEntry: [String: SessionChange])]

  init(_ health: PlanHealth) {
    self.health = health
    changes = health.pains.filter { $0.stage != .clear }.map { pain in
      let entries = SessionKind.all.map { kind in
        (kind.key, pain.stage.change(of: Session(kind), at: pain.place))
      }
      return (pain, Dictionary(uniqueKeysWithValues: entries))
    }
  }

  /// The rule by which pain keeps a choice out; nil where it may stay.
  func rule(against atom: Atom) -> PlanRule? {
    if health.hasRedFlag, !atom.traits.isDisjoint(with: [.run, .strength]) { return .stop }
    let isLadder = atom.has(.ladder)
    if health.ladderStep == nil, isLadder { return .comingBack }
    for (pain, byEntry) in changes where !isLadder {
      guard let change = byEntry[atom.choice.entry], Self.forbids(atom, change) else { continue }
      return Self.rule(of: pain.stage)
    }
    // On the ladder nothing else is run, whatever loads the place.
    return health.ladderStep != nil && atom.isRun && !isLadder ? .comingBack : nil
  }

  private static func forbids(_ atom: Atom, _ change: SessionChange) -> Bool {
    switch change {
    case .keep: false
    case .withoutLoad: atom.choice.isLoaded
    // Of strength there is an easier form: the shortest.
    case .easier: !atom.has(.heavy) || atom.choice.size != .small
    case .rung, .leaveOut: true
    }
  }

  private static func rule(of stage: PainStage) -> PlanRule {
    switch stage {
    case .clear, .monitored, .eased: .sore
    case .returning: .comingBack
    case .stopped, .referred: .stop
    }
  }
}

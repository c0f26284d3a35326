import Logbook
import Planning
import Workflow

extension PlanSessionView.Alternative {
  /// A choice that costs no tissue more, with its fullest tissue beside what it stands for.
  init(_ choice: SessionChoice, for session: PlannedSession, _ words: SessionWords) {
    let texts = words.formats.texts
    // The word of the session: the largest size that fits is taken.
    id = choice.entry
    title = words.title(choice)
    let shares = PlannedTissue.allCases.compactMap { tissue -> (PlannedTissue, Double)? in
      guard let old = session.choice.doses[tissue]?.nominal, old >= 0.5 else { return nil }
      return (tissue, (choice.doses[tissue]?.nominal ?? 0) / old)
    }
    let fullest = shares.max { $0.1 < $1.1 }
    purpose = nil
    size =
      fullest.map {
        texts(
          PlanEditText.swapDose,
          [
            "size": words.size(choice), "tissue": texts.title($0.0),
            "share": words.formats.percent($0.1).joined,
          ])
      } ?? words.size(choice)
    action = "/plan/\(session.id)/swap"
    label = texts(PlanText.swapFor, ["session": title])
  }

  /// A choice by its id, `easy/M/none`; nil for what the library does not know.
  init?(_ id: String, for session: PlannedSession, _ words: SessionWords) {
    let parts = id.split(separator: "/").map(String.init)
    guard parts.count == 3, let entry = SessionLibrary.named(parts[0]) else { return nil }
    let texts = words.formats.texts
    self.id = id
    let piece = SessionLibrary.piece(named: parts[2])
    let known = texts.name(parts[0], of: .sessions)
    title =
      piece.map {
        texts(PlanText.carrying, ["session": known, "what": words.words($0)])
      } ?? known
    let size = SessionSize(rawValue: parts[1])
    self.size = size.map { texts[$0.label] + " · " } ?? ""
    purpose = entry.purpose
    action = "/plan/\(session.id)/swap"
    label = texts(PlanText.swapFor, ["session": title])
  }
}

extension SessionSize {
  /// What to call it.
  var label: PlanText {
    switch self {
    case .small: .sizeSmall
    case .medium: .sizeMedium
    case .large: .sizeLarge
    }
  }
}

extension [String] {
  /// Each once, in the order of their first.
  var firsts: [String] {
    reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// Rules of plans as lines; what is no rule of plans is a rule of evidence, which has its own
  /// page and is left to the links.
  var uniqueLines: [PlanRuleLine] {
    firsts.filter { PlanRule.named($0) != nil }.map(PlanRuleLine.init)
  }
}

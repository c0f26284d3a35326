import Advice
import Biomechanics
import Logbook
import Quantities

/// The address of a question: every page it leads to gives the same answer while the log is the
/// same.
struct AskAddress: Sendable {
  /// What the address says of runner and day besides the question.
  let kept: [(String, String)]

  /// Names of the address that say something of runner and day.
  static let names: Set<String> = Set(
    AskInput.all.flatMap { [$0.key, $0.imperial?.key].compactMap(\.self) } + [
      "experience", "sex", "pregnant", "jointProblem", "cleared", "pain", "painPlace", "painSide",
      "painScore", "painKept", "sign", "sleptBadly", "illness",
    ])

  init(_ fields: FormFields) {
    kept = fields.pairs.filter { Self.names.contains($0.name) && !$0.value.trimmed.isEmpty }
      .map { ($0.name, $0.value) }
  }

  /// The page of a question.
  func page(_ question: Question) -> String { "/ask" + query(question) }

  /// A question as a query, `?` and all.
  func query(_ question: Question) -> String {
    var pairs = [("session", question.session.text)] + set(question).pairs
    if let speed = question.speed {
      pairs.append(("speed", LabNumber.speed.address(speed.metersPerSecond)))
    }
    if let goal = question.goal { pairs.append(("goal", goal.rawValue)) }
    return FormFields(pairs + kept).query
  }

  /// What is carried and pulled.
  private func set(_ question: Question) -> LabSet {
    var set = LabSet(carried: question.carriedLoad)
    let around = question.surroundings
    if around.grade != .zero { set.gradePercent = around.grade.riseOverRun * 100 }
    set.dragNewtons = around.drag.newtons
    set.tow = around.tow
    set.parachute = around.parachute
    return set
  }

  /// The load lab at the moment of a question; nil where one does not move on.
  func lab(_ question: Question) -> String? {
    guard let moment = question.moment else { return nil }
    var set = set(question)
    set.gradePercent = moment.surroundings.grade.riseOverRun * 100
    let state = LabState(
      body: moment.body, speed: moment.speed, gait: moment.gait, sets: [set])
    return state.address
  }
}

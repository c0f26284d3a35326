import Advice
import Logbook
import Planning
import Workflow

/// A few ways of ordering a plan side by side, by what their first weeks ask.
struct PlanVariants: Sendable {
  var rows: [Row]

  /// One way.
  struct Row: Sendable {
    var name: String
    var time: String
    var longest: String
    var hardest: String
  }

  /// Outlooks under their names.
  init(_ outlooks: [(name: String, outlook: PlanOutlook)], formats: Formats) {
    rows = outlooks.map { name, outlook in
      Row(
        name: name, time: formats.duration(outlook.weeklyMinutes * 60),
        longest: formats.distance(outlook.longestKilometers * 1000).joined,
        hardest: outlook.hardest.map {
          formats.texts(
            PlanFormText.hardestShare,
            [
              "tissue": formats.texts.title($0.tissue), "share": formats.percent($0.share).joined,
            ])
        } ?? formats.number(nil))
    }
  }
}

extension PlanPage {
  /// What was typed beside one day fewer and another goal; those that cannot be made are left out.
  func variants(of form: PlanForm, _ reader: Reader) async -> PlanVariants {
    let texts = reader.texts
    let order = form.order
    var orders = [(texts[PlanFormText.asTyped], order)]
    if let fewer = order.dayFewer { orders.append((texts[PlanFormText.dayFewer], fewer)) }
    let other = order.otherGoal
    orders.append(
      (
        texts(PlanFormText.otherGoal, ["goal": texts.withinSentence(texts[other.goal.label])]),
        other
      ))
    var found: [(name: String, outlook: PlanOutlook)] = []
    for (name, order) in orders {
      if let outlook = try? await desk.workbench.outlook(order) { found.append((name, outlook)) }
    }
    return PlanVariants(found, formats: reader.formats)
  }
}

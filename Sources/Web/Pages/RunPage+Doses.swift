import TrainingLoad
import Workflow

extension RunView {
  /// What the run gave each tissue: one line a tissue.
  struct DosesView: Sendable {
    var sub: String
    var wholeHead: String
    var rows: [Row]
    /// What had to be taken for granted; nil for nothing.
    var assumed: String?

    /// A tissue.
    struct Row: Sendable, Hashable {
      var href: String
      var name: String
      var perKilometer: String
      var whole: String
      var band: String
      var ratio: String
    }
  }
}

extension RunView.DosesView {
  /// The doses of a run; nil where none is known.
  init?(_ report: RunReport, formats: Formats) {
    let texts = formats.texts
    let byKey = Dictionary(report.figures.map { ($0.key, $0) }, uniquingKeysWith: { $1 })
    func ratio(_ tissue: LedgerTissue, _ key: String) -> String {
      let value = byKey["dose.\(tissue.key).\(key)"]?.value
      return value.map { formats.number($0, decimals: 2) } ?? formats.unknown.value
    }
    rows = LedgerTissue.all.compactMap { tissue in
      guard let dose = byKey[tissue.doseKey], let meters = dose.value else { return nil }
      func distance(_ meters: Double) -> String { formats.distance(meters, decimals: 1).value }
      let ends = [dose.low, dose.high].compactMap { $0.map(distance) }
      return Row(
        href: "/body?tissue=\(tissue.key)#ledger", name: texts[tissue.label],
        perKilometer: ratio(tissue, "perKilometer"), whole: distance(meters),
        band: ends.joined(separator: "–"), ratio: ratio(tissue, "ratio"))
    }
    guard !rows.isEmpty else { return nil }
    sub = texts(RunDoseText.sub, ["unit": formats.distanceUnit])
    wholeHead = texts(RunDoseText.whole, ["unit": formats.distanceUnit])
    assumed =
      switch RunDoses(report.figures).assumption {
      case .nothing: nil
      case .usualBody: texts[RunDoseText.usualBody]
      case .level: texts[RunDoseText.level]
      case .evenSpeed: texts[RunDoseText.evenSpeed]
      }
  }
}

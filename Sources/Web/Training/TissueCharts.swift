import Evidence
import Logbook
import TrainingLoad
import Workflow

/// The ledgers of the tissues as small charts of one kind, the fuller side of each.
struct TissueCharts {
  let ledgers: TissueLedgers
  let days: ClosedRange<Day>
  let reader: Reader

  private var texts: Texts { reader.texts }
  private var formats: Formats { reader.formats }

  /// Every tissue whose share is known on some of the days.
  var all: [LineChart] { LedgerTissue.all.compactMap(chart) }

  private func chart(_ tissue: LedgerTissue) -> LineChart? {
    guard let ledger = ledgers.ledger(of: tissue) else { return nil }
    let shares = shares(ledger)
    guard shares.contains(where: { $0.used != nil }) else { return nil }
    var chart = DayChart(
      days: days,
      courses: [
        DayChart.Course(
          name: texts[tissue.label], look: Self.look(tissue),
          points: shares.map { share in
            DayChart.Point(
              day: share.day, value: share.used.map { 100 * $0.value },
              band: share.used.map { 100 * $0.low...min(100 * $0.high, Self.highest) })
          })
      ])
    chart.limit = (100, texts[TrainingText.theLine])
    chart.firstWeekday = reader.preferences.firstWeekday
    return chart.drawn(words(tissue, ledger, shares), formats: formats)
  }

  /// Bands end here, in percent: beyond twice the line nothing more is told apart. Chosen.
  private static let highest = 200.0

  /// A share of the line and its day.
  private struct Share {
    var day: Day
    var used: Estimate?
  }

  /// Each day, or the fullest day of each week where there are many.
  private func shares(_ ledger: SidedLedger) -> [Share] {
    let all = (days.lowerBound.number...days.upperBound.number).map { number in
      Share(day: Day(number: number), used: try? ledger.use(on: Day(number: number)).get().used)
    }
    guard all.count > 63 else { return all }
    return stride(from: 0, to: all.count, by: 7).compactMap { start in
      all[start..<min(start + 7, all.count)].max {
        ($0.used?.value ?? -1) < ($1.used?.value ?? -1)
      }
    }
  }

  private func words(
    _ tissue: LedgerTissue, _ ledger: SidedLedger, _ shares: [Share]
  ) -> DayChart.Words {
    let name = name(tissue, ledger.side)
    let rows = shares.reversed().map { share in
      BarChart.Table.Row(
        name: formats.shortDay(share.day, today: days.upperBound), href: nil,
        cells: [
          formats.percent(share.used?.value).joined,
          share.used.map {
            texts(
              TrainingText.from,
              ["low": formats.percent($0.low).value, "high": formats.percent($0.high).joined])
          } ?? formats.unknown.value,
        ])
    }
    return DayChart.Words(
      question: name, scope: standing(ledger), label: name,
      table: BarChart.Table(
        heads: [
          .init(title: texts[TodayText.day], isNumber: false),
          .init(title: texts[TrainingText.shareOfLine], isNumber: true),
          .init(title: texts[TrainingText.band], isNumber: true),
        ], rows: rows), isSmall: true)
  }

  /// How full it is today, in words.
  private func standing(_ ledger: SidedLedger) -> String {
    switch ledger.use(on: ledgers.day) {
    case .success(let use):
      texts(
        TrainingText.usedToday,
        [
          "share": formats.percent(use.used.value).joined,
          "low": formats.percent(use.used.low).value,
          "high": formats.percent(use.used.high).joined,
        ])
    case .failure(.shortLog(let missing)): texts(TrainingText.shortLog, count: missing)
    case .failure(.noLine): texts[TrainingText.stopped]
    }
  }

  private func name(_ tissue: LedgerTissue, _ side: Pain.Side?) -> String {
    let bothAlike =
      ledgers.ledger(of: tissue, side: .left)?.ledger
      == ledgers.ledger(of: tissue, side: .right)?.ledger
    let name = texts[TrainingText.name(tissue)]
    guard let side, !bothAlike else { return name }
    return texts(side == .left ? TrainingText.leftOf : .rightOf, ["tissue": name])
  }

  static func look(_ tissue: LedgerTissue) -> String {
    switch tissue {
    case .tibia, .foot: "q-bone"
    case .achilles, .patellofemoral: "q-tendon"
    case .calf, .hamstring: "q-post"
    case .hipFlexor: "q-hip"
    case .quadriceps: "q-quad"
    default: "q-back"
    }
  }
}

extension TrainingText {
  /// What a tissue is called.
  static func name(_ tissue: LedgerTissue) -> TrainingText {
    switch tissue {
    case .tibia: .tibia
    case .foot: .foot
    case .achilles: .achilles
    case .patellofemoral: .patellofemoral
    case .calf: .calf
    case .hamstring: .hamstring
    case .quadriceps: .quadriceps
    case .hipFlexor: .hipFlexor
    default: .lowBack
    }
  }
}

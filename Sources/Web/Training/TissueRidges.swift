import Evidence
import Logbook
import TrainingLoad
import Workflow

/// What each tissue was given week by week, ridge by ridge.
struct TissueRidges {
  let ledgers: TissueLedgers
  let days: ClosedRange<Day>
  let reader: Reader

  private var texts: Texts { reader.texts }
  private var formats: Formats { reader.formats }

  /// Whole weeks alone: a week that is not over would look like a fall.
  private var weeks: [Day] {
    let start = days.lowerBound.startOfWeek(firstWeekday: reader.preferences.firstWeekday)
    let first = start < days.lowerBound ? start + 7 : start
    return stride(from: first.number, through: days.upperBound.number - 6, by: 7).map {
      Day(number: $0)
    }
  }

  /// The drawing; nil where fewer than two tissues or three weeks are known.
  var chart: Ridgeline? {
    let weeks = weeks
    let rows = LedgerTissue.all.compactMap { tissue -> Row? in
      guard let ledger = ledgers.ledger(of: tissue)?.ledger else { return nil }
      let doses = weeks.map { Self.dose(of: $0, in: ledger) }
      guard doses.contains(where: { ($0?.value ?? 0) > 0 }) else { return nil }
      return Row(tissue: tissue, name: texts[TrainingText.name(tissue)], doses: doses)
    }
    guard rows.count > 1, rows[0].doses.count(where: { $0 != nil }) > 2 else { return nil }
    let question = texts[TrainingText.ridgeQuestion]
    return Ridgeline(
      question: question, scope: texts[TrainingText.ridgeScope], label: question,
      ridges: Ridgeline.ridges(
        rows.map { row in
          Ridgeline.Course(
            look: TissueCharts.look(row.tissue), name: row.name,
            values: row.doses.map { $0?.value },
            bands: row.doses.map { $0.map { min($0.low, $0.high)...$0.high } })
        }),
      names: names(weeks), table: table(rows, weeks))
  }

  /// A tissue with what each week gave it.
  private struct Row {
    var tissue: LedgerTissue
    var name: String
    var doses: [Estimate?]
  }

  /// The doses of a week; nil where a day of it lies outside the ledger.
  private static func dose(of week: Day, in ledger: TissueLedger) -> Estimate? {
    let doses = (0..<7).compactMap { ledger.dose(on: week + $0) }
    guard doses.count == 7 else { return nil }
    return doses.reduce(Estimate(0, low: 0, high: 0)) { sum, dose in
      // The days share their doubts, so their bands add up.
      Estimate(sum.value + dose.value, low: sum.low + dose.low, high: sum.high + dose.high)
    }
  }

  private func names(_ weeks: [Day]) -> [LineChart.Name] {
    let apart = max(1, (weeks.count + 5) / 6)
    return weeks.indices.filter { $0.isMultiple(of: apart) }.map { index in
      LineChart.Name(
        x: percentage(100 * Double(index) / Double(max(1, weeks.count - 1))),
        words: formats.dayAndMonth(weeks[index]), isMinor: !(index / apart).isMultiple(of: 2))
    }
  }

  private func table(_ rows: [Row], _ weeks: [Day]) -> BarChart.Table {
    BarChart.Table(
      heads: [.init(title: texts[TodayText.week], isNumber: false)]
        + rows.map { .init(title: $0.name, isNumber: true) },
      rows: weeks.indices.reversed().map { index in
        .init(
          name: formats.shortDay(weeks[index], today: days.upperBound), href: nil,
          cells: rows.map { row in
            guard let dose = row.doses[index] else { return formats.unknown.value }
            let words = [dose.value, dose.low, dose.high].map { formats.number($0) }
            return "\(words[0]) (\(words[1])–\(words[2]))"
          })
      })
  }
}

import Logbook
import Workflow

/// Puts the repairs of a run into words, each with the button that undoes it.
struct RunRepairs {
  let report: RunReport
  let series: RunSeries
  let formats: Formats

  private var texts: Texts { formats.texts }

  /// More than so many are folded away.
  private static let shown = 5

  /// The repairs in order of time.
  var view: RunView.RepairsView {
    let rows = report.signals.repairs.sorted { $0.atSeconds < $1.atSeconds }.map(row)
    let rest = Array(rows.dropFirst(Self.shown))
    return RunView.RepairsView(
      hasAny: !rows.isEmpty, first: Array(rows.prefix(Self.shown)), others: rest,
      more: rest.isEmpty ? nil : texts(RunRepairText.more, count: rest.count))
  }

  private func row(_ repair: Repair) -> RunView.RepairsView.Row {
    let place = place(of: repair)
    let effect = texts[repair.isUndone ? RunRepairText.undone : Self.effect(of: repair.kind)]
    let title = title(of: repair)
    let verb = texts[repair.isUndone ? RunRepairText.redo : .undo]
    return RunView.RepairsView.Row(
      id: repair.id, title: title, words: "\(place) \(effect)", isUndone: repair.isUndone,
      wish: repair.isUndone ? "redo" : "undo", label: verb)
  }

  private func place(of repair: Repair) -> String {
    let seconds = repair.atSeconds.isFinite ? max(0, repair.atSeconds) : 0
    let time = formats.duration(seconds)
    guard let meters = series.meters, let second = Int(exactly: seconds.rounded()) else {
      return texts(RunRepairText.atTime, ["time": time])
    }
    let way = meters[series.step(ofSecond: second)]
    let distance = formats.distance(way, decimals: 2).joined
    return texts(RunRepairText.at, ["distance": distance, "time": time])
  }

  private func title(of repair: Repair) -> String {
    let count = max(Int(exactly: repair.amount.rounded()) ?? repair.samples, 0)
    let duration = formats.duration(abs(repair.amount))
    let height = formats.height(abs(repair.amount)).joined
    switch repair.kind {
    case .clockWentBack: return texts(RunRepairText.clockWentBack, ["amount": duration])
    case .clockLeapt: return texts(RunRepairText.clockLeapt, ["amount": duration])
    case .timeRepeated: return texts(RunRepairText.timeRepeated, count: count)
    case .timeMissing: return texts(RunRepairText.timeMissing, count: count)
    case .zeroPosition: return texts(RunRepairText.zeroPosition, count: count)
    case .positionSpike: return texts(RunRepairText.positionSpike, ["amount": way(repair.amount)])
    case .altitudeSpike: return texts(RunRepairText.altitudeSpike, ["amount": height])
    case .zeroHeartRate: return texts(RunRepairText.zeroHeartRate, count: count)
    case .distanceFell: return texts(RunRepairText.distanceFell, ["amount": way(repair.amount)])
    }
  }

  /// A way in meters or feet, or in kilometers or miles when it is a long one.
  private func way(_ meters: Double) -> String {
    abs(meters) < 1000 ? formats.height(abs(meters)).joined : formats.distance(abs(meters)).joined
  }

  private static func effect(of kind: Repair.Kind) -> RunRepairText {
    switch kind {
    case .clockWentBack: .clockEffect
    case .clockLeapt: .leapEffect
    case .timeRepeated: .repeatedEffect
    case .timeMissing: .missingEffect
    case .zeroPosition: .zeroEffect
    case .positionSpike: .spikeEffect
    case .altitudeSpike: .heightEffect
    case .zeroHeartRate: .heartEffect
    case .distanceFell: .distanceEffect
    }
  }
}

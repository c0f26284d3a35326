import Logbook
import TrainingLoad
import Workflow

/// Builds the bars of time in zones, with what fell below them and what has no data.
struct RunZones {
  let report: RunReport
  let formats: Formats

  private var texts: Texts { formats.texts }

  /// The cards of heart rate and pace; a card without zones says why, where a signal exists.
  var all: [RunView.ZonesView] {
    [heartRate, pace].compactMap { $0 }
  }

  private var heartRate: RunView.ZonesView? {
    guard let signal = report.signals[.heartRate] else { return nil }
    let title = texts[RunText.zonesTitle]
    guard let zones = report.heartRateZones else {
      return RunView.ZonesView(title: title, rows: [], missing: missing)
    }
    return RunView.ZonesView(
      title: title,
      rows: rows(zones, of: signal, isCounted: { $0 != .paused }) { lower, upper in
        let low = formats.number(lower)
        return upper.map { "\(low)–\(formats.number($0))" } ?? "≥\u{202F}\(low)"
      }, missing: nil)
  }

  private var pace: RunView.ZonesView? {
    guard let signal = report.signals[.speed], let zones = report.paceZones else { return nil }
    let pace = RunPace(report.summary.sport, formats)
    return RunView.ZonesView(
      title: texts[RunText.paceZonesTitle],
      rows: rows(zones, of: signal, isCounted: { $0 == .moving }) { lower, upper in
        paceBounds(lower, upper, pace)
      }, missing: nil)
  }

  /// Which trait the zones lack.
  private var missing: String {
    let basis = report.athlete.heartRateZones.basis
    let needed: [Athlete.Trait] =
      switch basis {
      case .reserve: [.restingHeartRate, .maximalHeartRate]
      case .maximal: [.maximalHeartRate]
      case .threshold: [.thresholdHeartRate]
      case .beatsPerMinute: []
      }
    let figures = RunFigures(report: report, formats: formats)
    let absent = needed.first { report.athlete[$0] == nil }
    let reason = figures.reason(absent.map { Reading.Reason.noTrait($0).code })
    return texts(RunText.zonesMissing, ["reason": reason])
  }

  /// The bounds of a pace zone: the slower end first, as zones go from easy to hard.
  private func paceBounds(_ lower: Double, _ upper: Double?, _ pace: RunPace) -> String {
    let (slow, fast) = (pace.amount(lower), pace.amount(upper))
    if upper == nil { return "≤\u{202F}\(slow.value)" }
    if slow == formats.unknown { return "≥\u{202F}\(fast.value)" }
    return "\(slow.value)–\(fast.value)"
  }

  private func rows(
    _ zones: [ZoneTime], of signal: Signal, isCounted: (Signals.State) -> Bool,
    bounds: (Double, Double?) -> String
  ) -> [RunView.ZonesView.Row] {
    let words: [RunText] = [.zoneName1, .zoneName2, .zoneName3, .zoneName4, .zoneName5]
    let inZones = zones.reduce(0) { $0 + $1.seconds }
    let (known, silent) = seconds(of: signal, isCounted: isCounted)
    let below = (zones.map(\.lower).min() ?? 0) > 0 ? known - inZones : 0
    let most = max(zones.map(\.seconds).max() ?? 0, silent, below, 1)
    var rows = zones.sorted { $0.zone < $1.zone }.map { zone in
      let label = Label(
        name: texts(RunText.zone, ["number": String(zone.zone)]),
        word: words.indices.contains(zone.zone - 1) ? texts[words[zone.zone - 1]] : "",
        bounds: bounds(zone.lower, zone.upper), color: "c-z\(zone.zone)")
      return row(label, seconds: zone.seconds, of: most)
    }
    if below > 5 {
      let label = Label(name: "", word: texts[RunText.belowZones], bounds: "", color: "c-z0")
      rows.insert(row(label, seconds: below, of: most), at: 0)
    }
    if silent >= 1 {
      let label = Label(name: "", word: texts[RunText.noData], bounds: "", color: "c-x")
      var last = row(label, seconds: silent, of: most)
      last.isMissing = true
      rows.append(last)
    }
    return rows
  }

  /// What stands beside a bar, and its color.
  private struct Label {
    let name: String
    let word: String
    let bounds: String
    let color: String
  }

  private func row(_ label: Label, seconds: Double, of most: Double) -> RunView.ZonesView.Row {
    RunView.ZonesView.Row(
      name: label.name, word: label.word, hasName: !label.name.isEmpty, bounds: label.bounds,
      color: label.color, share: Numerals.plain(max(0, seconds) / most * 100, decimals: 1),
      time: formats.duration(seconds), isMissing: false)
  }

  /// Seconds that count, with a value of the signal and without one.
  private func seconds(
    of signal: Signal, isCounted: (Signals.State) -> Bool
  ) -> (known: Double, silent: Double) {
    var known = 0.0
    var silent = 0.0
    for (value, state) in zip(signal.values, report.signals.states) where isCounted(state) {
      if value.isNaN { silent += 1 } else { known += 1 }
    }
    return (known, silent)
  }
}

import Foundation
import Logbook
import Workflow

/// The signals of a run as the browser and other programs read them: compact JSON in columns.
///
/// `{"run", "startSeconds", "stepSeconds", "count", "states", "meters", "columns": [{"key",
/// "unit", "values"}], "colors": {"zone": "112…"}}`. A step without data is `null` in a column
/// and `0` in a color; a state is one letter: `m`oving, `s`tanding, `p`aused, `g`ap.
struct RunSignalsDocument {
  let run: Int64
  let signals: Signals
  let series: RunSeries
  let colorings: [RunColoring]

  /// The signals of a run, thinned out to at most `limit` steps.
  init(_ report: RunReport, limit: Int = 1_800) {
    run = report.summary.id
    signals = report.signals
    series = RunSeries(report.signals, limit: limit)
    colorings = RunColoring.all(of: report, series: series)
  }

  /// The document as it is sent.
  var json: String {
    var text = "{\"run\":\(run),\"startSeconds\":"
    text += Self.number(signals.startSeconds, decimals: 3)
    text += ",\"stepSeconds\":\(series.stepSeconds),\"count\":\(series.count),\"states\":\""
    for state in series.states { text += Self.letter(state) }
    text += "\",\"meters\":"
    text += series.meters.map { Self.array($0, decimals: 1) } ?? "null"
    text += ",\"columns\":["
    for (index, column) in series.columns.enumerated() {
      if index > 0 { text += "," }
      text += "{\"key\":\(Self.string(column.channel.key)),\"unit\":"
      text += "\(Self.string(column.channel.unit)),\"values\":"
      text += Self.array(column.values, decimals: Self.decimals(column.channel)) + "}"
    }
    text += "],\"colors\":{"
    for (index, coloring) in colorings.enumerated() {
      if index > 0 { text += "," }
      let digits = String(decoding: coloring.classes.map { $0 &+ 48 }, as: UTF8.self)
      text += "\"\(coloring.key.rawValue)\":\"\(digits)\""
    }
    return text + "}}"
  }

  /// Every second of the grid as comma-separated values, with a head that names units.
  static func csv(_ signals: Signals) -> String {
    let columns = signals.all
    var text = "second,state"
    for column in columns {
      let head = "\(column.channel.key) [\(column.channel.unit)]"
      text += "," + (head.contains(where: { ",\"\n\r".contains($0) }) ? quoted(head) : head)
    }
    text += "\n"
    for second in 0..<signals.count {
      text += "\(second),\(signals.states[second])"
      for column in columns {
        let value = second < column.values.count ? column.values[second] : .nan
        text += ","
        if value.isFinite { text += number(value, decimals: decimals(column.channel)) }
      }
      text += "\n"
    }
    return text
  }

  /// How many decimals a channel is worth: a tenth of what any device resolves, or finer.
  static func decimals(_ channel: Channel) -> Int {
    switch channel {
    case .latitude, .longitude: 6
    case .groundContactTime, .groundContactBalance, .verticalOscillation, .verticalRatio, .grade: 4
    case .speed, .stepLength: 3
    case .altitude, .distance, .impactLoadingRate, .stepFrequency: 1
    case .heartRate, .power, .airPower, .formPower, .legSpringStiffness, .temperature: 1
    default: 3
    }
  }

  private static func letter(_ state: Signals.State) -> String {
    switch state {
    case .moving: "m"
    case .standing: "s"
    case .paused: "p"
    case .gap: "g"
    }
  }

  private static func array(_ values: [Double], decimals: Int) -> String {
    var text = "["
    text.reserveCapacity(values.count * 6)
    for (index, value) in values.enumerated() {
      if index > 0 { text += "," }
      text += value.isFinite ? number(value, decimals: decimals) : "null"
    }
    return text + "]"
  }

  /// A number with at most so many decimals and no zeros at its end.
  static func number(_ value: Double, decimals: Int) -> String {
    var power = 1.0
    for _ in 0..<decimals { power *= 10 }
    let scaled = (value * power).rounded()
    guard scaled.isFinite, abs(scaled) < 9e15 else { return value.isFinite ? "\(value)" : "" }
    let whole = Int64(abs(scaled))
    let unit = Int64(power)
    var text = scaled < 0 ? "-\(whole / unit)" : "\(whole / unit)"
    var rest = whole % unit
    guard rest > 0 else { return text }
    var digits = decimals
    while rest % 10 == 0 {
      rest /= 10
      digits -= 1
    }
    let fraction = String(rest)
    text += "." + String(repeating: "0", count: digits - fraction.count) + fraction
    return text
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  /// A string as JSON writes it; `<` is escaped too, so that it may stand anywhere.
  private static func string(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case "<": result += "\\u003c"
      case _ where scalar.value < 0x20:
        let hex = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

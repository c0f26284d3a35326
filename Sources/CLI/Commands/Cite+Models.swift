internal import Evidence
internal import Foundation
internal import TrainingLoad

/// The parameters of the models and the figures, as `docs/MODELS.md` prints them.
enum ModelTables {
  /// Both tables in Markdown.
  static var lines: [String] {
    [
      "| parameter | what | value | 80 % band | unit | source | status |",
      "|---|---|---|---|---|---|---|",
    ]
      + ModelParameter.all.map(row)
      + [
        "", "| figure | what | unit | validity | version | sources |", "|---|---|---|---|---|---|",
      ]
      + Metric.all.map(row)
  }

  /// Both as objects, one for each entry.
  static var objects: [JSON] { ModelParameter.all.map(\.json) + Metric.all.map(\.json) }

  /// A parameter for a person.
  static func lines(of parameter: ModelParameter) -> [String] {
    let value = parameter.estimate
    let unit = parameter.unit.isEmpty ? "" : " " + parameter.unit
    return CitationTexts.wrapped("\(parameter.key)  \(parameter.meaning)", hanging: 2)
      + CitationTexts.row("value", text(value.value) + unit)
      + CitationTexts.row("80 % band", "\(text(value.low)) to \(text(value.high))" + unit)
      + CitationTexts.row("status", parameter.status.rawValue)
      + CitationTexts.row("source", CitationTexts.line(of: parameter.source))
  }

  /// A figure for a person.
  static func lines(of metric: Metric) -> [String] {
    CitationTexts.wrapped("\(metric.key)  \(metric.definition)", hanging: 2)
      + CitationTexts.row("unit", metric.unit)
      + CitationTexts.row("validity", metric.validity.rawValue)
      + CitationTexts.row("version", String(metric.modelVersion))
      + metric.sources.flatMap { CitationTexts.row("source", CitationTexts.line(of: $0)) }
  }

  private static func row(_ parameter: ModelParameter) -> String {
    let value = parameter.estimate
    let cells = [
      parameter.key, parameter.meaning, text(value.value),
      "\(text(value.low)) to \(text(value.high))", parameter.unit, parameter.source.key,
      parameter.status.rawValue,
    ]
    return "| " + cells.joined(separator: " | ") + " |"
  }

  private static func row(_ metric: Metric) -> String {
    let cells = [
      metric.key, metric.definition, metric.unit, metric.validity.rawValue,
      String(metric.modelVersion), metric.sources.map(\.key).joined(separator: ", "),
    ]
    return "| " + cells.joined(separator: " | ") + " |"
  }

  private static func text(_ value: Double) -> String { String(format: "%g", value) }
}

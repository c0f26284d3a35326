import Evidence
import Logbook
import TrainingLoad
import Workflow

/// Turns the figures of a run into words: value, band, definition, and why one is not known.
struct RunFigures {
  let report: RunReport
  let formats: Formats

  private var texts: Texts { formats.texts }
  private var words: MetricWords { MetricWords(sport: report.summary.sport, formats: formats) }

  /// A figure with everything its definition tells.
  func view(_ metric: Metric, label: String? = nil, below: String? = nil) -> RunView.FigureView {
    let figure = report.figures.first { $0.key == metric.key }
    let amount = amount(figure?.value, of: metric)
    let reason = figure?.value == nil ? self.reason(figure?.reason) : nil
    let band = band(of: figure, metric)
    var rows: [RunView.FigureView.Row] = []
    if let reason {
      rows.append(row(.missing, texts(RunFigureText.unknownBecause, ["reason": reason])))
    } else if let band {
      let blanks = ["value": amount.joined, "band": band]
      rows.append(row(.here, texts(RunFigureText.band, blanks)))
    } else {
      rows.append(row(.here, amount.joined))
    }
    rows.append(row(.validity, texts[Self.validity(metric.validity)]))
    if !metric.sources.isEmpty {
      rows.append(row(.from, metric.sources))
    }
    let said = reason ?? below ?? band ?? ""
    return RunView.FigureView(
      label: label ?? texts.name(metric.key, of: .metrics), value: amount.value, unit: amount.unit,
      below: said,
      isKnown: reason == nil, hasUnit: !amount.unit.isEmpty, hasBelow: !said.isEmpty,
      definition: metric.definition, rows: rows)
  }

  private func row(_ term: RunFigureText, _ text: String) -> RunView.FigureView.Row {
    RunView.FigureView.Row(term: texts[term], text: text)
  }

  private func row(_ term: RunFigureText, _ sources: [Source]) -> RunView.FigureView.Row {
    RunView.FigureView.Row(
      term: texts[term], text: "",
      links: sources.map { .init(href: EvidenceLines.address($0.key), name: $0.citation) })
  }

  static func validity(_ validity: Metric.Validity) -> RunFigureText {
    switch validity {
    case .measured: .measured
    case .modelled: .modelled
    case .convention: .convention
    }
  }

  /// The 80 % band in words; nil where there is none. Of a pace the faster end stands first.
  private func band(of figure: Figure?, _ metric: Metric) -> String? {
    guard let low = figure?.low, let high = figure?.high else { return nil }
    var ends = [amount(low, of: metric).value, amount(high, of: metric).value]
    if words.isPace(metric) { ends.reverse() }
    return texts(RunFigureText.bandTo, ["low": ends[0], "high": ends[1]])
  }

  /// A value as its metric is written.
  func amount(_ value: Double?, of metric: Metric) -> Amount { words.amount(value, of: metric) }

  /// Why a figure is not known, from the word it is kept by.
  func reason(_ code: String?) -> String {
    UnknownWords(texts: texts).reason(code) { key in
      report.signals.all.contains { $0.channel.key == key }
    }
  }
}

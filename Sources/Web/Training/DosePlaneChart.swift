import Logbook
import TrainingLoad
import Workflow

/// How heavy and how long: shares of body mass over minutes, with the contours of what is left and
/// the heavy runs before.
struct DosePlaneChart {
  private let plane: DosePlane
  private let formats: Formats

  init(_ plane: DosePlane, formats: Formats) {
    self.plane = plane
    self.formats = formats
  }

  private var texts: Texts { formats.texts }
  private let most = DosePlane.mostMinutes

  var chart: LineChart {
    let courses = plane.contours.map { contour in
      course(look(contour.used), contour.minutes, isCareful: false)
    }
    let careful = plane.contours.last.map { course("k-race", $0.least, isCareful: true) }
    let dots = LineChart.Course(
      look: "k-load", form: .dots,
      points: plane.past.filter { $0.minutes <= most }.map {
        LineChart.Point(at: $0.minutes / most, value: 100 * $0.share)
      })
    let all = courses + [careful, dots].compactMap(\.self)
    let scale = ValueScale(holding: [10] + dots.extent)
    let question = texts[DosePlaneText.question]
    return LineChart(
      question: question, scope: texts[DosePlaneText.scope], label: question,
      lines: scale.lines { formats.number($0, decimals: scale.decimals) + "\u{A0}%" },
      names: names, courses: all.map { $0.drawn(on: scale) }, legend: legend, table: table)
  }

  private func look(_ used: Double) -> String {
    used >= 1 ? "k-race" : used > 0.7 ? "c-care" : "c-plain"
  }

  /// A contour from the bottom up; beyond the right edge it is not drawn.
  private func course(
    _ look: String, _ minutes: [Double], isCareful: Bool
  ) -> LineChart.Course {
    LineChart.Course(
      look: look,
      points: zip(minutes, plane.shares).map { minutes, share in
        LineChart.Point(
          at: min(minutes, most) / most, value: minutes <= most ? 100 * share : nil,
          isForecast: isCareful)
      })
  }

  private var names: [LineChart.Name] {
    stride(from: 0.0, through: 120, by: 30).map { minutes in
      LineChart.Name(
        x: percentage(100 * minutes / most),
        words: "\(formats.number(minutes))\u{A0}\(texts[UnitText.minutes])", isMinor: false)
    }
  }

  private var legend: LineChart.Legend {
    var keys = plane.contours.map { contour in
      LineChart.Legend.Key(
        form: "ln", look: look(contour.used),
        name: contour.used >= 1
          ? texts[DosePlaneText.line]
          : texts(DosePlaneText.level, ["share": formats.percent(contour.used).joined]))
    }
    keys.append(.init(form: "ln dash", look: "k-race", name: texts[DosePlaneText.careful]))
    keys.append(.init(form: "sq", look: "k-load", name: texts[DosePlaneText.past]))
    return LineChart.Legend(keys: keys)
  }

  private var table: BarChart.Table {
    let line = plane.contours.last
    return BarChart.Table(
      heads: [.init(title: texts[DosePlaneText.mass], isNumber: false)]
        + (legend.keys.dropLast().map(\.name) + [texts[DosePlaneText.tissue]]).map {
          .init(title: $0, isNumber: true)
        },
      rows: plane.shares.indices.map { index in
        let minutes = plane.contours.map { $0.minutes[index] } + [line?.least[index] ?? .nan]
        let tissue = LedgerTissue.all.first { $0.key == line?.tissues[index] }
        return .init(
          name: formats.percent(plane.shares[index]).joined, href: nil,
          cells: minutes.map(written) + [tissue.map { texts[$0.label] } ?? formats.unknown.value])
      })
  }

  private func written(_ minutes: Double) -> String {
    minutes > most
      ? texts(DosePlaneText.over, ["minutes": formats.number(most)]) : formats.number(minutes)
  }
}

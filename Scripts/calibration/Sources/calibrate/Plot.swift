import Biomechanics
import Evidence
import Foundation
import Quantities

/// Plots as SVG text, without a library; colors are those of the pages' charts.
enum Plot {
  private static let width = 640.0
  private static let height = 420.0
  private static let edge = 56.0
  private static let colors = ["#1f6f8b", "#c8553d", "#588157", "#6d597a", "#b08900"]

  private struct Axes {
    let x: ClosedRange<Double>
    let y: ClosedRange<Double>

    func at(_ a: Double, _ b: Double) -> (x: Double, y: Double) {
      let across = (a - x.lowerBound) / (x.upperBound - x.lowerBound)
      let up = (b - y.lowerBound) / (y.upperBound - y.lowerBound)
      return (edge + across * (width - 1.5 * edge), height - edge - up * (height - 1.5 * edge))
    }
  }

  private static func text(
    _ words: String, _ x: Double, _ y: Double, anchor: String = "middle"
  ) -> String {
    let place = String(format: "x=\"%.1f\" y=\"%.1f\"", x, y)
    return "<text \(place) text-anchor=\"\(anchor)\">\(words)</text>\n"
  }

  private static func line(
    _ from: (x: Double, y: Double), _ to: (x: Double, y: Double), _ style: String
  ) -> String {
    String(
      format: "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" %@/>\n", from.x, from.y, to.x,
      to.y, style)
  }

  private static func frame(
    _ axes: Axes, _ title: String, _ labels: (x: String, y: String), ticks: (Double, Double)
  ) -> String {
    var svg =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 420\" font-family=\"sans-serif\""
      + " font-size=\"12\" fill=\"#222\">\n<title>\(title)</title>\n"
      + "<rect width=\"640\" height=\"420\" fill=\"#fff\"/>\n"
    svg += text(title, width / 2, 18)
    svg += text(labels.x, width / 2, height - 12)
    svg += "<g transform=\"rotate(-90 16 210)\">" + text(labels.y, 16, 210) + "</g>\n"
    let gray = "stroke=\"#ddd\""
    for value in stride(from: axes.x.lowerBound, through: axes.x.upperBound, by: ticks.0) {
      let foot = axes.at(value, axes.y.lowerBound)
      svg += line(foot, axes.at(value, axes.y.upperBound), gray)
      if labels.x.isEmpty { continue }
      svg += text(String(format: "%g", value), foot.x, foot.y + 16)
    }
    for value in stride(from: axes.y.lowerBound, through: axes.y.upperBound, by: ticks.1) {
      let left = axes.at(axes.x.lowerBound, value)
      svg += line(left, axes.at(axes.x.upperBound, value), gray)
      svg += text(String(format: "%g", value), left.x - 6, left.y + 4, anchor: "end")
    }
    return svg
  }

  /// What was measured against what the model gives.
  static func agreement(_ cases: [Case]) -> String {
    let axes = Axes(x: 0...26, y: 0...26)
    var svg = frame(
      axes, "Rise of metabolic power with a load on the legs",
      ("measured, %", "model, %"), ticks: (2, 2))
    svg += line(axes.at(0, 0), axes.at(26, 26), "stroke=\"#222\"")
    for share in [0.55, 1.45] {
      let end = min(26, 26 / share)
      svg += line(
        axes.at(0, 0), axes.at(end, end * share), "stroke=\"#999\" stroke-dasharray=\"4 4\"")
    }
    for item in cases {
      let model = item.predicted(.standard)
      let place = axes.at(item.percent, model)
      let fill = item.weight > 0 ? colors[0] : "none"
      svg += String(
        format: "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"%@\" stroke=\"%@\"/>\n", place.x,
        place.y, fill, colors[0])
      svg += text(item.id, place.x + 7, place.y + 4, anchor: "start")
    }
    return svg + "</svg>\n"
  }

  /// Watts per kilogram by place, against speed.
  static func places() -> String {
    let axes = Axes(x: 2.2...5, y: 0...90)
    var svg = frame(
      axes, "What a kilogram costs, by place (70 kg, half on each side)",
      ("speed, m/s", "W per kg"), ticks: (0.4, 10))
    for (n, kind) in [LoadKind.foot, .ankle, .shank, .thigh, .vest].enumerated() {
      let points = stride(from: 2.2, through: 5.0, by: 0.1).map { v -> String in
        let moment = Moment(
          body: Body(mass: .kilograms(70), height: .meters(1.755)), speed: .metersPerSecond(v),
          carriedLoad: CarriedLoad([.init(kind, .kilograms(1))]),
          surroundings: Surroundings(ground: .treadmill))
        let comparison = try? moment.comparison()
        let before = comparison?.unloaded[.grossMetabolicWattsPerKilogram]?.value ?? 0
        let after = comparison?.loaded[.grossMetabolicWattsPerKilogram]?.value ?? 0
        let place = axes.at(v, 70 * (after - before))
        return String(format: "%.1f,%.1f", place.x, place.y)
      }
      svg +=
        "<polyline fill=\"none\" stroke=\"\(colors[n])\" stroke-width=\"2\" points=\""
        + points.joined(separator: " ") + "\"/>\n"
      svg += "<g fill=\"\(colors[n])\">"
      svg += text(kind.title, edge + 12, edge + 16 * Double(n), anchor: "start") + "</g>\n"
    }
    return svg + "</svg>\n"
  }

  /// The relative error of each case.
  static func errors(_ cases: [Case]) -> String {
    let axes = Axes(x: 0...Double(cases.count), y: -60...60)
    var svg = frame(
      axes, "Relative error by case, percent of the measured rise", ("", "error, %"),
      ticks: (Double(cases.count), 20))
    svg += line(axes.at(0, 0), axes.at(Double(cases.count), 0), "stroke=\"#222\"")
    for (n, item) in cases.enumerated() {
      let error = 100 * (item.predicted(.standard) / item.percent - 1)
      let style = item.weight > 0 ? "stroke=\"#1f6f8b\"" : "stroke=\"#bbb\""
      let x = Double(n) + 0.5
      svg += line(
        axes.at(x, 0), axes.at(x, min(60, max(-60, error))), style + " stroke-width=\"16\"")
      svg += text(item.id, axes.at(x, -60).x, height - edge + 16)
    }
    return svg + "</svg>\n"
  }
}

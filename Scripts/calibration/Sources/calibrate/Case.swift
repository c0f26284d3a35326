import Biomechanics
import Evidence
import Foundation
import Quantities

/// One published case of a limb's load: what was carried, and by how much the cost rose.
struct Case: Sendable {
  let id: String
  let study: String
  let location: String
  let load: CarriedLoad
  let body: Body
  let speed: Speed
  /// What was measured, in percent of the unloaded cost.
  let percent: Double
  /// The share it counts in its study.
  let weight: Double

  /// What enters the fit, as the notes beside the cases decide: the study, and how much it counts.
  static let scored: [String: (study: String, weight: Double)] = [
    "L01": ("Coifman 2024", 0.25), "L02": ("Coifman 2024", 0.25), "L05": ("Coifman 2024", 0.25),
    "L06": ("Coifman 2024", 0.25), "L07": ("Field 2019", 0.5), "L08": ("Field 2019", 0.5),
    "L12": ("Franz 2012", 1), "L16": ("Martin 1985", 0.5),
  ]
  /// What is shown beside it.
  static let shown: Set<String> = ["L17", "L20", "L21"]

  init?(_ row: [String: String]) {
    guard let id = row["id"], Self.scored[id] != nil || Self.shown.contains(id),
      let kilograms = row["kg_total"].flatMap(Double.init),
      let mass = row["body_kg"].flatMap(Double.init),
      let speed = row["speed_mps"].flatMap(Double.init),
      let fraction = row["frac"].flatMap(Double.init),
      let percent = row["value"].flatMap(Double.init),
      let kind = Self.kind(row["segment"] ?? "")
    else { return nil }
    self.id = id
    study = Self.scored[id]?.study ?? row["study"] ?? ""
    weight = Self.scored[id]?.weight ?? 0
    location = row["location"] ?? ""
    load = CarriedLoad([.init(kind, .kilograms(kilograms), fraction: fraction)])
    // Heights are not given; the usual ones of men and women of these masses are taken.
    let isOfWomen = (row["note"] ?? "").contains("women")
    body = Body(
      mass: .kilograms(mass), height: .meters(isOfWomen ? 1.65 : 1.76),
      sex: isOfWomen ? .female : .male)
    self.speed = .metersPerSecond(speed)
    self.percent = percent
  }

  private static func kind(_ segment: String) -> LoadKind? {
    switch segment {
    case "foot": .foot
    case "shank": .shank
    case "thigh": .thigh
    case "trunk": .waist
    default: nil
    }
  }

  /// The rise the model gives, in percent.
  func predicted(_ parameters: Parameters) -> Double {
    let moment = Moment(
      body: body, speed: speed, carriedLoad: load, surroundings: Surroundings(ground: .treadmill),
      parameters: parameters)
    guard let comparison = try? moment.comparison() else { return .nan }
    return comparison.change[.grossMetabolicWattsPerKilogram]?.value ?? .nan
  }
}

/// Rows of a file of comma-separated values, with quoted fields.
func rows(of text: String) -> [[String: String]] {
  let lines = text.split(whereSeparator: \.isNewline).map { fields(of: String($0)) }
  guard let head = lines.first else { return [] }
  return lines.dropFirst().map { Dictionary(zip(head, $0), uniquingKeysWith: { $1 }) }
}

private func fields(of line: String) -> [String] {
  var result = [""]
  var isQuoted = false
  for character in line {
    switch character {
    case "\"": isQuoted.toggle()
    case "," where !isQuoted: result.append("")
    default: result[result.count - 1].append(character)
    }
  }
  return result
}

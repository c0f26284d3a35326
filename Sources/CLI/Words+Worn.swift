internal import Biomechanics
internal import Foundation
internal import Logbook
internal import Quantities
internal import Workflow

extension Words {
  /// What was worn, such as "81.0 kg = 75 + 6 vest; lap 2: 75 kg, no load"; nil when nobody said
  /// anything.
  static func worn(_ wardrobe: Wardrobe) -> String? {
    var parts = wardrobe.parts.map { part in
      let sum = sum(of: part, on: wardrobe.bodyMass)
      return stretch(part.stretch).map { "\($0): \(sum)" } ?? sum
    }
    if !wardrobe.shoes.isEmpty { parts.append("shoes " + wardrobe.shoes.joined(separator: ", ")) }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  /// A mass with the decimals it needs, at most two.
  static func kilograms(_ mass: Mass) -> String {
    JSON.digits((mass.kilograms * 100).rounded() / 100)
  }

  private static func sum(of part: Wardrobe.Part, on body: Mass?) -> String {
    guard !part.masses.isEmpty else { return "no load" }
    let pieces = part.masses.map { piece in
      piece.mass.map { "\(kilograms($0)) \(piece.kind.key)" } ?? piece.typed
    }.joined(separator: " + ")
    guard let carried = part.mass else { return pieces + ", the mass of the body is not known" }
    guard let body else { return "\(kilograms(carried)) kg carried: \(pieces)" }
    return "\(decimals((body + carried).kilograms, 1)) kg = \(kilograms(body)) + \(pieces)"
  }

  private static func stretch(_ stretch: Worn.Stretch) -> String? {
    switch stretch {
    case .whole: nil
    case .lap(let number): "lap \(number)"
    case .seconds(let from, let to):
      "\(moment(from) ?? "start") to \(moment(to) ?? "end")"
    }
  }

  /// A moment as a clock in UTC shows it; nil for the ends of time.
  fileprivate static func moment(_ seconds: Double) -> String? {
    guard seconds.isFinite else { return nil }
    return timestamp(Date(timeIntervalSince1970: seconds), offsetSeconds: 0)
  }
}

extension Wardrobe {
  /// The loads for `--json`: one object a mass.
  var json: JSON {
    .array(parts.flatMap { part in part.masses.map { $0.json(on: part.stretch) } })
  }
}

extension Wardrobe.CarriedMass {
  fileprivate func json(on stretch: Worn.Stretch) -> JSON {
    var lap: Int64?
    var bounds: (String?, String?) = (nil, nil)
    switch stretch {
    case .whole: break
    case .lap(let number): lap = Int64(number)
    case .seconds(let from, let to): bounds = (Words.moment(from), Words.moment(to))
    }
    return .record([
      "site": .string(kind.key), "kilograms": JSON(mass?.kilograms), "typed": .string(typed),
      "kit": JSON(kit), "origin": .string(origin.rawValue), "lap": JSON(lap),
      "start": JSON(bounds.0), "end": JSON(bounds.1),
    ])
  }
}

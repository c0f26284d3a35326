import Logbook
import Quantities

@testable import Workflow

extension SamplePages {
  /// A vest in use, shoes put away, and a belt that no run was done with; two rules.
  static var kit: KitList {
    var pieces = [
      Kit(name: "Vest", kind: .carried(vestLoad)),
      Kit(name: "Old shoes", kind: .shoes(massOfOne: .kilograms(0.25))),
      Kit(name: "New shoes", kind: .shoes(massOfOne: nil)),
    ]
    for index in pieces.indices { pieces[index].id = Int64(index + 1) }
    pieces[1].retiredOn = today
    return KitList(
      pieces: zip(pieces, [3, 80, 0]).map { .init(kit: $0, runs: $1, meters: 9000) },
      rules: [
        KitRule(foldedWord: "vest", kit: [1]),
        KitRule(foldedWord: "road", sport: .running, kit: [1, 2]),
      ])
  }

  /// A load of 6 kg.
  static var vestLoad: TypedLoad {
    guard let load = TypedLoad(text: "vest=6kg") else { preconditionFailure("a load") }
    return load
  }

  /// A vest all the way, chosen, but for a lap; a pack for a while; a pair of shoes.
  static func wardrobe(bodyMass: Mass? = .kilograms(75)) -> Wardrobe {
    let pieces = kit.pieces.map(\.kit)
    return Wardrobe(
      [
        Worn(.kit(pieces[0]), origin: .chosen), Worn(.kit(pieces[1]), origin: .rule),
        Worn(.nothing, origin: .chosen, stretch: .lap(2)),
      ], bodyMass: bodyMass)
  }
}

import Biomechanics
import Foundation
import Logbook
import Quantities
import Testing

@testable import CLI
@testable import Workflow

@Suite("What was worn, on the command line")
struct KitCommandTests {
  private func load(_ text: String) throws -> TypedLoad { try #require(TypedLoad(text: text)) }

  @Test("The sum is said as 81.0 kg = 75 + 6 vest")
  func sums() throws {
    let vest = Worn(.load(try load("vest=6kg")), origin: .chosen)
    let both = Worn(.load(try load("vest=6kg ankle=2x0.5kg")), origin: .chosen)
    let share = Worn(.load(try load("pack=10%")), origin: .rule)
    let bare = Worn(.nothing, origin: .chosen, stretch: .lap(2))
    func words(_ worn: [Worn], _ kilograms: Double?) -> String? {
      Words.worn(Wardrobe(worn, bodyMass: kilograms.map(Mass.kilograms)))
    }
    #expect(words([vest], 75) == "81.0 kg = 75 + 6 vest")
    #expect(words([both], 72.5) == "79.5 kg = 72.5 + 6 vest + 1 ankle")
    #expect(words([share], 80) == "88.0 kg = 80 + 8 pack")
    #expect(words([share], nil) == "pack=10%, the mass of the body is not known")
    #expect(words([vest], nil) == "6 kg carried: 6 vest")
    #expect(words([vest, bare], 75) == "81.0 kg = 75 + 6 vest; lap 2: no load")
    #expect(words([Worn(.nothing, origin: .chosen)], 75) == "no load")
    #expect(words([], 75) == nil)
  }

  @Test("Kit is added, ruled, worn and listed, all in one log")
  func journey() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "plimsoll-kit-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    func run(_ arguments: String...) throws -> [[String: Any]] {
      let log = ["--database", folder + "/log.db", "--json"]
      let answer = try Program.run(arguments + log)
      #expect(answer.status == 0, "\(arguments) \(answer.errors)")
      return try answer.output.split(separator: "\n").compactMap {
        try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
      }
    }
    _ = try run("add", "--start", "2026-01-02", "--time", "40min", "--name", "Ruck")
    #expect(try run("kit", "add", "Pack", "--carry", "pack=8kg").first?["kit"] as? Int == 1)
    _ = try run("kit", "add", "Road", "--shoe-mass", "250g")
    let changed = try run("kit", "rule", "add", "RUCK", "--wear", "Pack", "--wear", "road")
    #expect(changed.first?["changedRuns"] as? Int == 1)
    let listed = try #require(try run("runs").first)
    #expect(listed["carriedKilograms"] as? Double == 8)
    #expect(listed["shoes"] as? [String] == ["Road"])
    let worn = try #require(
      try run("kit", "wear", "1", "--carry", "vest=6kg", "--carry", "ankle=2x0.5kg").first)
    #expect(worn["carriedKilograms"] as? Double == 7)
    #expect(try run("kit", "wear", "1", "--nothing").first?["carriedKilograms"] as? Double == 0)
    #expect(try run("kit", "wear", "1", "--forget").first?["carriedKilograms"] as? Double == 8)
    let kit = try run("kit")
    #expect(kit.count == 3)
    #expect(kit.first?["runs"] as? Int == 1)
    #expect(kit.last?["wear"] as? [String] == ["Pack", "Road"])
    let wrong = try Program.run([
      "kit", "wear", "1", "Cape", "--database", folder + "/log.db",
    ])
    #expect(wrong.status == 2)
    #expect(wrong.errors.contains("one of: Pack, Road"))
    #expect(try Program.run(["kit", "add", "Air", "--carry", "air=1kg"]).status == 2)
    #expect(try Program.run(["kit", "wear", "1"]).status == 2)
  }
}

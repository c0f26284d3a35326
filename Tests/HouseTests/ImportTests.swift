import Foundation
import Testing

@Suite("Imports agree with the spine")
struct ImportTests {
  /// What each module may import, from left to right along the spine of docs/ARCHITECTURE.md.
  static let allowed: [String: Set<String>] = {
    let spine = [
      "Quantities", "Evidence", "Biomechanics", "Logbook", "TrainingLoad", "Advice", "Planning",
      "Store",
    ]
    var table: [String: Set<String>] = [:]
    for (index, module) in spine.enumerated() { table[module] = Set(spine[..<index]) }
    let values = Set(spine.dropLast())
    table["ActivityFiles"] = ["Quantities", "Biomechanics", "Logbook", "CExpat", "CZlib"]
    table["Workflow"] = values.union(["Store", "ActivityFiles"])
    table["Web"] = values.union(["Workflow"])
    table["CLI"] = values.union(["Workflow", "Web"])
    // Doors of third-party code: each name opens in one module only.
    for module in [
      "Quantities", "Biomechanics", "Logbook", "TrainingLoad", "Advice", "Planning", "Workflow",
    ] {
      table[module]?.insert("RealModule")
    }
    table["Planning"]?.formUnion(["CCbc", "Synchronization"])
    table["Store"]?.formUnion(["GRDB", "Foundation", "FoundationEssentials", "Crypto"])
    table["Web"]?.formUnion([
      "Hummingbird", "HummingbirdCore", "HTTPTypes", "NIOCore", "NIOFoundationCompat", "Mustache",
      "ServiceLifecycle", "Logging", "Foundation", "FoundationEssentials", "Synchronization",
    ])
    table["CLI"]?.formUnion([
      "ArgumentParser", "Foundation", "FoundationEssentials", "Glibc", "Synchronization",
    ])
    table["Workflow"]?.formUnion([
      "Foundation", "FoundationEssentials", "Synchronization", "Glibc",
    ])
    for module in ["Logbook", "ActivityFiles", "TrainingLoad", "Advice", "Planning"] {
      table[module]?.insert("FoundationEssentials")
    }
    return table
  }()

  @Test("Every import is allowed to its module")
  func importsAreAllowed() throws {
    for file in try Repository.here.swiftFiles(below: "Sources") {
      let allowed = try #require(Self.allowed[file.target], "no rule for \(file.target)")
      for (number, line) in file.code {
        guard
          let match = line.firstMatch(
            of:
              /^ *(?:@\w+ )*(?:public |internal |package )?import (?:struct |func |enum |class )?(\w+)/
          )
        else { continue }
        let name = String(match.1)
        #expect(
          allowed.contains(name), "\(file.path):\(number) imports \(name)")
      }
    }
  }

  @Test("The manifest gives no module more of ours than the spine allows")
  func manifestAgrees() throws {
    let manifest = try Repository.here.text("Package.swift")
    let rooms = manifest.matches(of: /room\(\s*"(\w+)",\s*\[([^\]]*)\]/)
    #expect(rooms.count >= 9)
    for room in rooms {
      let allowed = Self.allowed[String(room.1)] ?? []
      for name in room.2.matches(of: /"(\w+)"/).map({ String($0.1) })
      where Self.allowed[name] != nil {
        #expect(allowed.contains(name), "\(room.1) may not depend on \(name)")
      }
    }
  }

  @Test("No module has the name of a type of ours")
  func modulesAreNotTypes() throws {
    let modules = Set(Self.allowed.keys)
    for file in try Repository.here.swiftFiles(below: "Sources") {
      for (number, line) in file.code {
        guard let match = line.firstMatch(of: /\b(?:struct|enum|class|actor|protocol) (\w+)/) else {
          continue
        }
        #expect(!modules.contains(String(match.1)), "\(file.path):\(number)")
      }
    }
  }
}

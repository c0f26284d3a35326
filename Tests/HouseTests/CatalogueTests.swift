import ActivityFiles
import Foundation
import Logbook
import Testing
import TrainingLoad

@Suite("Catalogues are complete and their keys unique")
struct CatalogueTests {
  @Test("Keys of metrics, channels and formats are unique and well formed")
  func keys() {
    for keys in [Metric.all.map(\.key), Channel.all.map(\.key), ActivityFormat.all.map(\.key)] {
      #expect(!keys.isEmpty)
      #expect(Set(keys).count == keys.count)
      for key in keys {
        #expect(key.wholeMatch(of: /[a-z][A-Za-z0-9.]*/) != nil, "\(key)")
      }
    }
  }

  @Test("Every metric describes itself")
  func descriptions() {
    for metric in Metric.all {
      #expect(!metric.title.isEmpty && metric.definition.count > 20, "\(metric.key)")
      #expect(metric.modelVersion >= 1)
      #expect(
        metric.validity == .measured || !metric.sources.isEmpty, "\(metric.key) names no source")
    }
  }

  @Test("Every metric that is declared is in the list")
  func metricsAreListed() throws {
    let list = try Repository.here.text("Sources/TrainingLoad/Metric+Catalogue.swift")
    for file in try Repository.here.swiftFiles(below: "Sources/TrainingLoad/Metrics") {
      for (number, line) in file.code {
        guard
          let match = line.firstMatch(
            of:
              /^  (?:public )?static let (\w+)(?:: (?:Metric|\[Metric\]))?(?: = Metric\(| =|: \[Metric\])/
          ),
          line.contains("Metric")
        else { continue }
        #expect(list.contains("." + match.1), "\(file.path):\(number) is not in Metric.all")
      }
    }
  }

  @Test("Every format that is declared is in the list")
  func formatsAreListed() throws {
    let list = try Repository.here.text("Sources/ActivityFiles/ActivityFormat.swift")
    for file in try Repository.here.swiftFiles(below: "Sources/ActivityFiles") {
      for (number, line) in file.code {
        guard let match = line.firstMatch(of: /static let (\w+) = ActivityFormat\(/) else {
          continue
        }
        #expect(list.contains("." + match.1), "\(file.path):\(number)")
      }
    }
  }

  @Test("Every kind of load that is declared is in the list")
  func loadKindsAreListed() throws {
    let file = try Repository.here.file("Sources/Biomechanics/LoadKind.swift")
    let text = file.lines.joined(separator: "\n")
    let list = text.firstMatch(of: /static let all: \[LoadKind\] = \[([^\]]*)\]/)?.1 ?? ""
    for (number, line) in file.code {
      guard let match = line.firstMatch(of: /static let (\w+) = LoadKind\(/) else { continue }
      #expect(list.contains("." + match.1), "\(file.path):\(number) is not in LoadKind.all")
    }
  }

  @Test("Every kind of session and every rule of advice that is declared is in its list")
  func sessionsAndRulesAreListed() throws {
    let sessions = try Repository.here.text("Sources/Logbook/SessionKind+Catalogue.swift")
    let kinds = sessions.firstMatch(of: /static let all: \[SessionKind\] = \[([^\]]*)\]/)?.1 ?? ""
    for match in sessions.matches(of: /static let (\w+) = SessionKind\(/) {
      #expect(kinds.contains("." + match.1), "\(match.1) is not in SessionKind.all")
    }
    var lists = try Repository.here.text("Sources/Advice/AdviceRule.swift")
    lists += try Repository.here.text("Sources/Advice/Rules/Benefits.swift")
    for file in try Repository.here.swiftFiles(below: "Sources/Advice/Rules") {
      let text = file.lines.joined(separator: "\n")
      for match in text.matches(of: /static let (\w+) = (?:AdviceRule|benefit)\(/) {
        #expect(lists.contains("." + match.1), "\(file.path): \(match.1) is in no list")
      }
    }
  }

  @Test("Every session of the library that is declared is in its list")
  func librarySessionsAreListed() throws {
    let list = try Repository.here.text("Sources/Planning/SessionLibrary/SessionLibrary.swift")
    for file in try Repository.here.swiftFiles(below: "Sources/Planning/SessionLibrary") {
      let text = file.lines.joined(separator: "\n")
      for match in text.matches(of: /static let (\w+) = LibrarySession\(/) {
        #expect(list.contains("." + match.1), "\(file.path): \(match.1) is in no list")
      }
    }
  }

  @Test("Every watcher that is declared is in the list")
  func watchersAreListed() throws {
    let list = try Repository.here.text("Sources/Advice/Findings/Watcher.swift")
    for file in try Repository.here.swiftFiles(below: "Sources/Advice/Findings/Watchers") {
      let text = file.lines.joined(separator: "\n")
      for match in text.matches(of: /static let (\w+) = Watcher\(/) {
        #expect(list.contains("." + match.1), "\(file.path): \(match.1) is not in Watcher.all")
      }
    }
  }

  @Test("Every source is used, found again by its number, and named once")
  func sources() throws {
    let files = try Repository.here.swiftFiles(below: "Sources")
    let declared = files.filter { $0.path.hasPrefix("Sources/Evidence/Bibliography") }
    let others = files.filter { !$0.path.hasPrefix("Sources/Evidence/Bibliography") }
      .flatMap(\.lines).joined(separator: "\n")
    var keys: [String] = []
    for line in declared.flatMap(\.lines) {
      guard let match = line.firstMatch(of: /static let (\w+) = Source\(/) else { continue }
      let name = String(match.1)
      keys.append(name)
      #expect(others.contains("." + name), "\(name) is cited nowhere")
    }
    #expect(Set(keys).count == keys.count)
  }
}

import Foundation
import Planning
import Testing

@Suite("The solver's own words", .serialized)
struct SilenceTests {
  @Test("It knows every setting it is given and prints nothing, however many ask at once")
  func silent() async throws {
    let path = FileManager.default.temporaryDirectory.appending(
      path: "plimsoll-solver-\(ProcessInfo.processInfo.processIdentifier).txt"
    ).path
    defer { try? FileManager.default.removeItem(atPath: path) }
    fflush(nil)
    let kept = dup(1)
    let file = open(path, O_CREAT | O_TRUNC | O_WRONLY, 0o600)
    dup2(file, 1)
    let values = await withTaskGroup(of: Double?.self) { group in
      for _ in 0..<40 {
        group.addTask {
          try? CoinBranchAndCut().solve(
            CoinBranchAndCutTests.knapsack(holding: 15), SolverSettings(relativeGap: 0)
          ).value
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    fflush(nil)
    dup2(kept, 1)
    close(file)
    close(kept)
    #expect(values.count == 40 && Set(values) == [32])
    let printed = try String(contentsOfFile: path, encoding: .utf8)
    // Other tests may print in the same moment, so only the library's own words count.
    for word in ["No match", "Cbc", "Clp", "Presolve", "objective", "list of commands"] {
      #expect(!printed.contains(word), "\(printed)")
    }
  }
}

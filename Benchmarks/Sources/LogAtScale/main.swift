import ActivityFiles
import Foundation
import Logbook
import Measuring
import Workflow

// A log of many runs: how fast it is filled, and what one more run costs in it against the same run
// in an empty log. `LogAtScale PATH [RUNS]` leaves the log at PATH, for `Benchmarks/serve`.

let arguments = CommandLine.arguments.dropFirst()
guard let path = arguments.first else {
  print("usage: LogAtScale PATH [RUNS]")
  exit(2)
}
let wanted = arguments.dropFirst().first.flatMap { Int($0) } ?? 5000
let lastDay = Day(year: 2026, month: 11, day: 20) ?? Day(number: 20_777)
let folder = FileManager.default.temporaryDirectory
  .appending(path: "plimsoll-benchmark-\(ProcessInfo.processInfo.processIdentifier)")
try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
defer { try? FileManager.default.removeItem(at: folder) }

/// Writes simulated runners one after the other into the past until there are enough runs.
func writeRuns(_ count: Int, into folder: URL) throws -> Int {
  guard let write = ActivityFormat.fit.write else { return 0 }
  var left = count
  var seed: UInt64 = 1
  var day = lastDay
  var samples = 0
  while left > 0 {
    let runner = Demonstration(seed: seed, endingOn: day)
    for index in runner.days.indices.suffix(left) {
      let activity = runner.activity(index)
      samples += activity.samples.count
      let file = folder.appending(path: "\(runner.fileName(index))-\(seed)-\(index).fit")
      try Data(write(activity)).write(to: file)
    }
    left -= min(left, runner.count)
    seed += 1
    day = (runner.days.first ?? day) + -1
  }
  return samples
}

/// Seconds on the wall that importing a file takes.
func wallSeconds(importing file: URL, into log: Workbench) async throws -> Double {
  let start = ContinuousClock.now
  try await log.importPaths([file.path], duplicates: .keep, line: { _ in })
  return (ContinuousClock.now - start) / .seconds(1)
}

let samples = try writeRuns(wanted, into: folder)
let large = try await Workbench.open(path: path)
let start = ContinuousClock.now
try await large.importPaths([folder.path], duplicates: .keep, line: { _ in })
let seconds = (ContinuousClock.now - start) / .seconds(1)
print("import   \(wanted) runs, \(samples) samples in \(seconds.formatted()) s:")
print("         \(Int(Double(samples) / seconds)) samples/s on the wall")

// The same new runs, one by one, into the large log and into an empty one, in turn.
let extra = folder.appending(path: "extra")
try FileManager.default.createDirectory(at: extra, withIntermediateDirectories: true)
let newcomer = Demonstration(seed: 9_999, endingOn: lastDay + 7)
let small = try await Workbench.open(path: path + ".empty")
var large1: [Double] = []
var small1: [Double] = []
for index in newcomer.days.indices.suffix(25) {
  let file = extra.appending(path: "\(index).fit")
  guard let write = ActivityFormat.fit.write else { break }
  try Data(write(newcomer.activity(index))).write(to: file)
  small1.append(try await wallSeconds(importing: file, into: small))
  large1.append(try await wallSeconds(importing: file, into: large))
}
let ratio = large1.median / small1.median
func milliseconds(_ seconds: Double) -> String {
  (seconds * 1000).formatted(.number.precision(.fractionLength(1)))
}
print("one more into the empty log \(milliseconds(small1.median)) ms, median of \(small1.count)")
print("one more into the large log \(milliseconds(large1.median)) ms")
print("ratio    \(ratio.formatted(.number.precision(.fractionLength(2))))")
var ledgers: [Double] = []
for _ in 0..<15 {
  let start = ContinuousClock.now
  _ = try await large.tissueLedgers()
  ledgers.append((ContinuousClock.now - start) / .seconds(1))
}
print("ledgers  \(milliseconds(ledgers.median)) ms for every tissue, from the first run on")
for suffix in ["", "-wal", "-shm"] {
  try? FileManager.default.removeItem(atPath: path + ".empty" + suffix)
}

import ActivityFiles
import Foundation
import Logbook
import Measuring
import Workflow

/// How fast recordings come into a log, and whether a full log slows the next one.
///
/// Wall-clock time: two cores share the work. The ratio is from one run of this program.

let folder = FileManager.default.temporaryDirectory
  .appending(path: "plimsoll-importing-\(ProcessInfo.processInfo.processIdentifier)")
try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
defer { try? FileManager.default.removeItem(at: folder) }
let clock = ContinuousClock()

func seconds(_ duration: Duration) -> Double {
  Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
}

func rounded(_ value: Double, _ digits: Int = 0) -> String { String(format: "%.\(digits)f", value) }

/// A few minutes on an island, on a day of its own.
func recording(_ index: Int) -> [UInt8] {
  let start = 1_000_000_000.0 + Double(index) * 86_400
  let offsets = (0..<300).map(Double.init)
  var samples = Samples(times: offsets.map { start + $0 })
  samples.set(.latitude, offsets.map { -54.3 + $0 * 2.7e-5 })
  samples.set(.longitude, offsets.map { 3.4 + 0.002 * sin($0 / 200) })
  samples.set(.distance, offsets.map { $0 * 3 })
  samples.set(.heartRate, offsets.map { 140 + (5 * sin($0 / 90)).rounded() })
  samples.set(.altitude, offsets.map { 50 + 20 * sin($0 / 60) })
  var activity = Activity(sport: .running, samples: samples)
  activity.start = Date(timeIntervalSince1970: start)
  return ActivityFormat.fit.write?(activity) ?? []
}

func add(_ index: Int, to log: Workbench) async throws -> Double {
  let bytes = recording(index)
  let start = clock.now
  _ = try await log.importBytes(bytes, name: "\(index).fit", duplicates: .skip)
  return seconds(clock.now - start)
}

for round in 1...3 {
  let log = try await Workbench.open(path: folder.appending(path: "corpus\(round).db").path)
  let samples = Counter()
  let start = clock.now
  try await log.importPaths([Recordings.folder.path], duplicates: .skip) { line in
    samples.add(line.samples)
  }
  let spent = seconds(clock.now - start)
  print("corpus: \(samples.total) samples in \(rounded(spent, 2)) s,",
    "\(rounded(Double(samples.total) / spent / 1000)) thousand a second")
}

let empty = try await Workbench.open(path: folder.appending(path: "empty.db").path)
let full = try await Workbench.open(path: folder.appending(path: "full.db").path)
let part = folder.appending(path: "files")
try FileManager.default.createDirectory(at: part, withIntermediateDirectories: true)
for index in 0..<5000 {
  try Data(recording(index)).write(to: part.appending(path: "\(index).fit"))
}
let start = clock.now
try await full.importPaths([part.path], duplicates: .skip) { _ in }
print("5000 runs of five minutes: \(rounded(seconds(clock.now - start), 1)) s")
var intoEmpty: [Double] = []
var intoFull: [Double] = []
for index in 0..<41 {
  intoEmpty.append(try await add(index, to: empty))
  intoFull.append(try await add(5000 + index, to: full))
}
print(
  "one more run: into an empty log \(rounded(intoEmpty.median * 1000, 2)) ms,",
  "into one of 5000 \(rounded(intoFull.median * 1000, 2)) ms,",
  "ratio \(rounded(intoFull.median / intoEmpty.median, 2))")
var query = RunQuery()
for key in ["start", "name", "distance.meters", "heartRate.mean"] {
  query.sortKey = key
  query.text = key == "name" ? "fit" : nil
  var times: [Double] = []
  for _ in 0..<21 {
    let start = clock.now
    _ = try await full.runs(query)
    times.append(seconds(clock.now - start))
  }
  print("list of 50 of 5000 by \(key): \(rounded(times.median * 1000, 1)) ms")
}
var times: [Double] = []
for _ in 0..<21 {
  let start = clock.now
  _ = try await full.today(weeks: 12)
  times.append(seconds(clock.now - start))
}
print("first page: \(rounded(times.median * 1000, 1)) ms")

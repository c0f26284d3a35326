import Foundation
import Measuring
import Workflow

// How fast the recordings come into a new log, figures included: every kind of file, valid or not.
// On the wall, since the cores share the work.

let folder = FileManager.default.temporaryDirectory
  .appending(path: "plimsoll-importing-\(ProcessInfo.processInfo.processIdentifier)")
try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
defer { try? FileManager.default.removeItem(at: folder) }
let clock = ContinuousClock()

func seconds(_ duration: Duration) -> Double {
  Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
}

func rounded(_ value: Double, _ digits: Int = 0) -> String { String(format: "%.\(digits)f", value) }

for round in 1...3 {
  let log = try await Workbench.open(path: folder.appending(path: "corpus\(round).db").path)
  let samples = Counter()
  let start = clock.now
  let worked = processorSeconds()
  try await log.importPaths([Recordings.folder.path], duplicates: .skip) { line in
    samples.add(line.samples)
  }
  let spent = seconds(clock.now - start)
  let processor = processorSeconds() - worked
  print(
    "corpus: \(samples.total) samples in \(rounded(spent, 2)) s,",
    "\(rounded(Double(samples.total) / spent / 1000)) thousand a second;",
    "\(rounded(processor, 2)) s of one processor,",
    "\(rounded(Double(samples.total) / processor / 1000)) thousand a second of it")
}

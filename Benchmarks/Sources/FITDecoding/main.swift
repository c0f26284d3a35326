import ActivityFiles
import Foundation
import Logbook
import Measuring

// FIT files, bytes to activities with the checksum verified, on one thread, against the limit:
// memcpy and a checksum by slices of eight over the same bytes, in the same run.

let files = try Recordings.valid("fit")
let bytes = files.reduce(0) { $0 + $1.count }
let largest = files.map(\.count).max() ?? 0
let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(largest, 1), alignment: 64)
defer { copy.deallocate() }
let checker = SliceByEight()
let limits = ReadingLimits()

// What is found is added up and printed, so that nothing can be left out as unused.
var checksums = 0
var samples = 0
var columns = 0
var limit: [Double] = []
var reading: [Double] = []
for _ in 0..<11 {
  limit.append(
    seconds {
      for file in files {
        file.withUnsafeBytes { source in
          copy.copyMemory(from: source)
          let bytes = UnsafeRawBufferPointer(rebasing: copy[..<source.count])
          checksums &+= Int(checker.checksum(bytes))
        }
      }
    })
  samples = 0
  columns = 0
  reading.append(
    seconds {
      for file in files {
        guard let recording = try? ActivityFormat.fit.read(file, limits) else { continue }
        for activity in recording.activities {
          samples += activity.samples.count
          columns += activity.samples.columns.count * activity.samples.count
        }
      }
    })
}

let megabytes = Double(bytes) / 1e6
func rate(_ seconds: Double) -> String {
  (megabytes / seconds).formatted(.number.precision(.fractionLength(0)))
}
let ratio = limit.median / reading.median
print("files \(files.count), bytes \(bytes), samples \(samples), values \(columns)")
print("limit   \(rate(limit.median)) MB/s (memcpy and CRC-16 by slices of eight; \(checksums))")
print("reading \(rate(reading.median)) MB/s")
print("ratio   \(ratio.formatted(.number.precision(.fractionLength(3)))) of the limit")

import ActivityFiles
import CExpatForCounting
import Foundation
import Measuring

// Takes every valid GPX or TCX recording into memory, then times passes over all of them in turn:
// one whose expat handlers only count, and ours from bytes to activities. Prints the rates and
// their ratio; the best of the rounds counts for both.

/// What the handlers of the counting pass count.
struct Counts {
  var starts = 0
  var ends = 0
  var texts = 0
}

func countingPass(_ bytes: [UInt8], withText: Bool) -> Counts {
  var counts = Counts()
  guard let parser = XML_ParserCreate(nil) else { return counts }
  defer { XML_ParserFree(parser) }
  withUnsafeMutablePointer(to: &counts) { pointer in
    XML_SetUserData(parser, pointer)
    XML_SetElementHandler(
      parser, { data, _, _ in data?.assumingMemoryBound(to: Counts.self).pointee.starts += 1 },
      { data, _ in data?.assumingMemoryBound(to: Counts.self).pointee.ends += 1 })
    if withText {
      XML_SetCharacterDataHandler(parser) { data, _, _ in
        data?.assumingMemoryBound(to: Counts.self).pointee.texts += 1
      }
    }
    bytes.withUnsafeBytes { raw in
      _ = XML_Parse(
        parser, raw.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(raw.count), 1)
    }
  }
  return counts
}

let arguments = CommandLine.arguments.dropFirst()
let rounds = arguments.first.flatMap(Int.init) ?? 15
for format in [ActivityFormat.gpx, ActivityFormat.tcx] {
  let packed = try [format.key, format.key + ".gz"].flatMap { try Recordings.valid($0) }
  let files = packed.flatMap { bytes in
    ArchiveWalk(bytes, name: format.key).map(\.bytes)
  }.filter { format.recognizes(Array($0.prefix(1024))) }
  let bytes = files.reduce(0) { $0 + $1.count }
  guard bytes > 0 else {
    print("\(format.key): no recordings at hand")
    continue
  }
  var best = (elements: Double.infinity, all: Double.infinity, ours: Double.infinity)
  var points = 0
  for _ in 0..<rounds {
    let elements = seconds { for file in files { _ = countingPass(file, withText: false) } }
    best.elements = min(best.elements, elements)
    let all = seconds { for file in files { _ = countingPass(file, withText: true) } }
    best.all = min(best.all, all)
    points = 0
    let ours = seconds {
      for file in files {
        let recording = try? format.read(file, ReadingLimits())
        points += recording?.activities.reduce(0) { $0 + $1.samples.count } ?? 0
      }
    }
    best.ours = min(best.ours, ours)
  }
  func rate(_ time: Double) -> String { String(format: "%.0f MB/s", Double(bytes) / time / 1e6) }
  print("\(format.key): \(files.count) files, \(bytes) bytes, \(points) points")
  print("  counting elements          \(rate(best.elements))")
  print("  counting elements and text \(rate(best.all))")
  print("  bytes to activities        \(rate(best.ours))")
  let ratios = [best.elements / best.ours, best.all / best.ours]
  print(
    String(
      format: "  ratio                      %.2f of elements, %.2f of both", ratios[0], ratios[1]))
}

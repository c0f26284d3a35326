import Foundation

/// The recordings that benchmarks read: beside the package, or where `PLIMSOLL_SHARED` says.
public enum Recordings {
  /// Where the recordings are.
  public static var folder: URL {
    let beside = URL(fileURLWithPath: #filePath).appending(path: "../../../../../shared")
    let named = ProcessInfo.processInfo.environment["PLIMSOLL_SHARED"]
    return (named.map { URL(fileURLWithPath: $0) } ?? beside).standardizedFileURL
      .appending(path: "corpus")
  }

  /// All valid files of a kind (`fit`, `gpx`, `tcx`), in memory.
  public static func valid(_ kind: String) throws -> [[UInt8]] {
    let text = try String(contentsOf: folder.appending(path: "manifest.csv"), encoding: .utf8)
    return try text.split(whereSeparator: \.isNewline).compactMap { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      guard cells.count > 8, cells[3] == kind, cells[8] == "valid" else { return nil }
      return [UInt8](try Data(contentsOf: folder.appending(path: String(cells[0]))))
    }
  }
}

/// Seconds of processor time that this process has used.
public func processorSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// Seconds of processor time that a piece of work takes.
public func seconds(of work: () throws -> Void) rethrows -> Double {
  let start = processorSeconds()
  try work()
  return processorSeconds() - start
}

extension [Double] {
  /// The middle value.
  public var median: Double { isEmpty ? .nan : sorted()[count / 2] }
}

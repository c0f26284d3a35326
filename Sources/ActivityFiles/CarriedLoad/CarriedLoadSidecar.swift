internal import FoundationEssentials
public import Logbook

/// A file beside a recording that says what was carried, for recordings that cannot say it
/// themselves: `run.load.json` beside `run.gpx`. docs/CARRIED-LOAD.md has the form.
public struct CarriedLoadSidecar: Sendable, Equatable {
  private var entries: [Entry] = []
  private var fault: String?

  /// Bytes of the largest sidecar that is read. A choice of this project.
  public static let largestBytes = 1 << 20
  private static let most = 10_000
  private static let ending = ".load.json"

  /// Reads a sidecar. One that cannot be understood says so when it is applied.
  public init(_ bytes: [UInt8]) {
    guard bytes.count <= Self.largestBytes else {
      fault = "it is larger than a mebibyte"
      return
    }
    guard let document = try? JSONDecoder().decode(Document.self, from: Data(bytes)) else {
      fault = "it is no JSON of the form that docs/CARRIED-LOAD.md describes"
      return
    }
    guard document.version == CarriedStatement.version else {
      fault = "its version \(document.version) is not known to this program"
      return
    }
    entries = Array(document.items.prefix(Self.most))
  }

  /// The name of the sidecar of a file: `run.load.json` for `run.fit` and for `run.fit.gz`.
  public static func name(for file: String) -> String {
    var name = file[...]
    if name.lowercased().hasSuffix(".gz") { name = name.dropLast(3) }
    let folder = name.lastIndex(of: "/") ?? name.startIndex
    if let dot = name.lastIndex(of: "."), dot > folder { name = name[..<dot] }
    return name + ending
  }

  /// Whether a file is called as a sidecar is.
  public static func isName(_ file: String) -> Bool { file.hasSuffix(ending) }

  /// Puts what was carried into every activity of the recording that it was beside, in the place
  /// of what the recording itself says, and remarks on what had to be left out.
  public func apply(to recording: inout Recording) {
    if let fault {
      recording.remarks.append("the file of carried load beside it was left out: \(fault)")
      return
    }
    var remarks = CarriedRemarks()
    for index in recording.activities.indices {
      let activity = recording.activities[index]
      var statements: [CarriedStatement] = []
      for entry in entries {
        do throws(CarriedStatement.Fault) {
          statements.append(try entry.statement(in: activity))
        } catch {
          remarks.add(error)
        }
      }
      let spans = remarks.spans(statements)
      let isAlone = recording.activities.count == 1
      recording.activities[index].carried =
        isAlone ? spans : spans.filter { $0.touches(activity) }
    }
    recording.remarks += remarks.all
  }

  /// The sidecar that says this, times to the millisecond.
  public static func file(_ carried: [CarriedSpan]) -> [UInt8] {
    let document = Document(
      version: CarriedStatement.version, items: carried.joined.statements.map(Entry.init))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    return ((try? encoder.encode(document)).map { Array($0) } ?? []) + [UInt8(ascii: "\n")]
  }
}

extension CarriedLoadSidecar {
  /// The file as a whole.
  fileprivate struct Document: Codable {
    let version: Int
    let items: [Entry]

    enum CodingKeys: String, CodingKey {
      case version = "carriedLoad"
      case items
    }
  }

  /// One item; where it is no item at all, only that.
  fileprivate struct Entry: Codable, Equatable {
    var place: String?
    var kilograms: Double?
    var side: String?
    var fraction: Double?
    var from: String?
    var until: String?
    /// Counted from 1.
    var lap: Int?
    var isReadable = true

    enum CodingKeys: String, CodingKey {
      case place, kilograms, side, fraction, from, until, lap
    }

    init(_ statement: CarriedStatement) {
      place = statement.place
      kilograms = statement.kilograms
      side = statement.side
      fraction = statement.fraction
      from = statement.startSeconds.map { XMLTime.text($0) }
      until = statement.endSeconds.map { XMLTime.text($0) }
    }

    init(from decoder: any Decoder) {
      do {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        place = try fields.decodeIfPresent(String.self, forKey: .place)
        kilograms = try fields.decodeIfPresent(Double.self, forKey: .kilograms)
        side = try fields.decodeIfPresent(String.self, forKey: .side)
        fraction = try fields.decodeIfPresent(Double.self, forKey: .fraction)
        from = try fields.decodeIfPresent(String.self, forKey: .from)
        until = try fields.decodeIfPresent(String.self, forKey: .until)
        lap = try fields.decodeIfPresent(Int.self, forKey: .lap)
      } catch {
        isReadable = false
      }
    }
  }
}

extension CarriedLoadSidecar.Entry {
  /// What it says of an activity.
  fileprivate func statement(
    in activity: Activity
  ) throws(CarriedStatement.Fault) -> CarriedStatement {
    guard isReadable, let place else { throw .init("an item is not of the form that is asked for") }
    var statement = CarriedStatement(place: place)
    statement.kilograms = kilograms
    statement.side = side
    statement.fraction = fraction
    if let lap {
      guard activity.laps.indices.contains(lap - 1), let start = activity.laps[lap - 1].startSeconds
      else { throw .init("lap \(lap) is not in the file") }
      let elapsed = activity.laps[lap - 1].summary.elapsedSeconds
      let next = activity.laps.indices.contains(lap) ? activity.laps[lap].startSeconds : nil
      statement.startSeconds = start
      statement.endSeconds = elapsed.map { start + $0 } ?? next
    }
    if let from { statement.startSeconds = try seconds(from) }
    if let until { statement.endSeconds = try seconds(until) }
    return statement
  }

  private func seconds(_ text: String) throws(CarriedStatement.Fault) -> Double {
    let time = Array(text.utf8).withUnsafeBufferPointer { XMLTime($0) }
    guard let time else { throw .init("\"\(ArchiveName.shown(text))\" is no time") }
    return time.seconds
  }
}

extension CarriedSpan {
  /// Whether it reaches into the time of an activity, as far as that is known.
  fileprivate func touches(_ activity: Activity) -> Bool {
    let times = activity.samples.times
    let first = activity.start?.timeIntervalSince1970 ?? times.first { $0.isFinite }
    guard let first else { return true }
    let recorded = times.last { $0.isFinite } ?? first
    let last = max(recorded, first + (activity.summary.elapsedSeconds ?? 0))
    return startSeconds <= last && endSeconds > first
  }
}

internal import Biomechanics
internal import Logbook
internal import Quantities

/// One thing that a file says was carried, as it stands there: docs/CARRIED-LOAD.md.
struct CarriedStatement: Sendable, Equatable {
  /// The version of the convention that is read and written.
  static let version = 1
  /// More than anybody carries: what says more is an error. A choice of this project.
  static let mostKilograms = 500.0

  /// The word for where it sits.
  var place: String
  var kilograms: Double?
  var side: String?
  var fraction: Double?
  /// Seconds since 1970-01-01 UTC; nil for the beginning and the end of the run.
  var startSeconds: Double?
  var endSeconds: Double?

  /// Why a statement is left out, in words.
  struct Fault: Error, Equatable {
    let reason: String
    init(_ reason: String) { self.reason = reason }

    /// What a reader of the file is told.
    var remark: String { "a carried load was left out: \(reason)" }
  }

  /// What was carried and when.
  func span() throws(Fault) -> CarriedSpan {
    let item = try item()
    let span = CarriedSpan(
      startSeconds: startSeconds ?? -.infinity, endSeconds: endSeconds ?? .infinity,
      carriedLoad: CarriedLoad([item]))
    guard span.startSeconds < span.endSeconds else {
      throw Fault("the one at \"\(shownPlace)\" ends before it begins")
    }
    return span
  }

  private func item() throws(Fault) -> CarriedLoad.Item {
    guard let kind = LoadKind.named(place) else {
      throw Fault("the place \"\(shownPlace)\" is not known")
    }
    guard kind.segment != nil else {
      throw Fault("a pull (\"\(place)\") of a recorded run is not kept")
    }
    guard let kilograms else { throw Fault("the one at \"\(place)\" states no mass") }
    guard (0...Self.mostKilograms).contains(kilograms) else {
      throw Fault("a mass of \(kilograms) kg at \"\(place)\" cannot be")
    }
    let spread = side.map { CarriedLoad.Spread(rawValue: $0) } ?? .both
    guard let spread else {
      throw Fault("the side \"\(ArchiveName.shown(side ?? ""))\" is not known")
    }
    if let fraction, !(0...1).contains(fraction) {
      throw Fault("a place at \(fraction) of the \"\(place)\" cannot be")
    }
    return CarriedLoad.Item(kind, .kilograms(kilograms), spread: spread, fraction: fraction)
  }

  private var shownPlace: String { ArchiveName.shown(String(place.prefix(32))) }

  /// States an item of a span.
  init(_ item: CarriedLoad.Item, of span: CarriedSpan) {
    place = item.kind.key
    kilograms = item.mass.kilograms
    side = item.spread.rawValue
    fraction = item.fraction
    startSeconds = span.startSeconds.isFinite ? span.startSeconds : nil
    endSeconds = span.endSeconds.isFinite ? span.endSeconds : nil
  }

  /// A statement as it was read.
  init(place: String) { self.place = place }
}

extension [CarriedSpan] {
  /// The spans with those of the same times made one, in the order in which they first appear.
  var joined: [CarriedSpan] {
    var joined: [CarriedSpan] = []
    for span in self {
      let same = joined.firstIndex {
        $0.startSeconds == span.startSeconds && $0.endSeconds == span.endSeconds
      }
      if let same {
        joined[same].carriedLoad.items += span.carriedLoad.items
      } else {
        joined.append(span)
      }
    }
    return joined
  }

  /// Every item with its span, as statements.
  var statements: [CarriedStatement] {
    flatMap { span in span.carriedLoad.items.map { CarriedStatement($0, of: span) } }
  }
}

/// Remarks on what was left out: each once, and not without end.
struct CarriedRemarks: Sendable {
  private(set) var all: [String] = []
  /// A choice of this project.
  private static let most = 8

  /// Notes a fault.
  mutating func add(_ fault: CarriedStatement.Fault) {
    if all.count < Self.most, !all.contains(fault.remark) { all.append(fault.remark) }
  }

  /// The spans of the statements that can be; a remark for each of the others.
  mutating func spans(_ statements: [CarriedStatement]) -> [CarriedSpan] {
    var spans: [CarriedSpan] = []
    for statement in statements {
      do throws(CarriedStatement.Fault) {
        spans.append(try statement.span())
      } catch {
        add(error)
      }
    }
    return spans.joined
  }
}

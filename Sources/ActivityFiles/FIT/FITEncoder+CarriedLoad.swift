internal import Logbook

/// What is stated of carried load in a file to be written, message by message.
struct FITCarriedRows {
  /// What the session states.
  private(set) var session: [CarriedStatement] = []
  /// What each lap states.
  private(set) var laps: [[CarriedStatement]]
  /// The type of masses and fractions: four bytes where they hold every value to the bit.
  private(set) var type = FITBaseType.float32

  /// The developer's number in files of ours.
  static let developer: UInt8 = 1
  /// Sixteen bytes that stand for the convention.
  static let identifier = Array("carried-load.fit".utf8)

  /// Divides spans among laps that begin and end with them, and the session. Where that would be
  /// too much for the session, laps that reach as far as the next one, or to the beginning or the
  /// end of the run, count as the same stretch too.
  init(_ activity: Activity) {
    laps = []
    divide(activity) { $0.bounds(ofLap: $1) == $2 }
    if session.count > FITCarriedField.mostItems {
      divide(activity) { $0.spans(lap: $1, as: $2) }
    }
    // What is beyond the room of a message cannot be written: see docs/FORMATS.md.
    session = Array(session.prefix(FITCarriedField.mostItems))
    laps = laps.map { Array($0.prefix(FITCarriedField.mostItems)) }
    let numbers = (session + laps.joined()).flatMap { [$0.kilograms, $0.fraction] }
    let isShort = numbers.allSatisfy { $0.map { Double(Float($0)) == $0 } ?? true }
    if !isShort { type = .float64 }
  }

  private mutating func divide(
    _ activity: Activity, _ isSame: ([Lap], Int, CarriedSpan.Bounds) -> Bool
  ) {
    session = []
    laps = Array(repeating: [], count: activity.laps.count)
    for span in activity.carried.joined {
      let bounds = CarriedSpan.Bounds(start: span.startSeconds, end: span.endSeconds)
      if let lap = laps.indices.first(where: { isSame(activity.laps, $0, bounds) }) {
        laps[lap] += [span].statements
      } else {
        session += [span].statements
      }
    }
  }

  /// Whether anything is stated.
  var isEmpty: Bool { session.isEmpty && laps.allSatisfy(\.isEmpty) }

  /// The type of a field.
  func type(of field: FITCarriedField) -> FITBaseType {
    switch field {
    case .version: .uint8
    case .place, .side: .string
    case .mass, .fraction: type
    case .start, .end: .uint32
    }
  }

  /// The bytes of a field that states these, not yet filled up to the size of the field.
  fileprivate func bytes(_ field: FITCarriedField, _ rows: [CarriedStatement]) -> [UInt8] {
    func text(_ word: (CarriedStatement) -> String) -> [UInt8] {
      rows.isEmpty ? [] : Array((rows.map(word).joined(separator: ",") + "\0").utf8)
    }
    func numbers(_ number: (CarriedStatement) -> Double?) -> [UInt8] {
      var output = FITOutput()
      for row in rows { output.put(number(row), type(of: field)) }
      return output.data
    }
    func time(_ seconds: Double?) -> Double? { seconds.map { $0 - FITProfile.epochSeconds } }
    switch field {
    case .version: return rows.isEmpty ? [] : [UInt8(CarriedStatement.version)]
    case .place: return text(\.place)
    case .side: return text { $0.side ?? "" }
    case .mass: return numbers(\.kilograms)
    case .fraction: return numbers(\.fraction)
    case .start: return numbers { time($0.startSeconds) }
    case .end: return numbers { time($0.endSeconds) }
    }
  }
}

extension CarriedSpan {
  /// From when to when.
  fileprivate struct Bounds: Equatable {
    let start: Double
    let end: Double
  }
}

extension [Lap] {
  /// From when to when a lap states that it lasted.
  fileprivate func bounds(ofLap index: Int) -> CarriedSpan.Bounds? {
    guard let start = self[index].startSeconds, let elapsed = self[index].summary.elapsedSeconds
    else { return nil }
    return CarriedSpan.Bounds(start: start, end: start + elapsed)
  }

  /// Whether a stretch is a lap's, pauses to its sides counted as either's.
  fileprivate func spans(lap index: Int, as bounds: CarriedSpan.Bounds) -> Bool {
    guard let stated = self.bounds(ofLap: index) else { return false }
    let next = index + 1 < count ? self[index + 1].startSeconds : .infinity
    let isStart = bounds.start == stated.start || (index == 0 && bounds.start == -.infinity)
    return isStart && (bounds.end == stated.end || bounds.end == next)
  }
}

/// The fields of messages that state these, with the size that each needs.
struct FITCarriedLayout {
  private let rows: FITCarriedRows
  private let sizes: [(field: FITCarriedField, size: Int)]

  /// Lays out the fields for messages of one kind; without times where none is stated.
  init(_ rows: FITCarriedRows, for messages: [[CarriedStatement]], timed: Bool) {
    self.rows = rows
    let isTimed =
      timed && messages.joined().contains { $0.startSeconds != nil || $0.endSeconds != nil }
    let fields = FITCarriedField.allCases.filter { isTimed || ($0 != .start && $0 != .end) }
    sizes = fields.compactMap { field in
      let most = messages.map { rows.bytes(field, $0).count }.max() ?? 0
      return most > 0 ? (field, most) : nil
    }
  }

  /// The fields of a definition.
  var fields: [FITOutput.Field] {
    sizes.map { size in
      FITOutput.Field(
        size.field.number, rows.type(of: size.field), size: size.size,
        developer: FITCarriedRows.developer)
    }
  }

  /// The bytes of a message's fields, those that it does not need filled with "none".
  func bytes(_ statements: [CarriedStatement]) -> [UInt8] {
    sizes.flatMap { size in
      let type = rows.type(of: size.field)
      var output = FITOutput()
      output.put(bytes: rows.bytes(size.field, statements))
      while output.data.count < size.size { output.put(bits: type.invalid, type) }
      return output.data
    }
  }
}

extension FITCarriedField {
  /// The number of the field in files of ours.
  fileprivate var number: UInt8 { UInt8(Self.allCases.firstIndex(of: self) ?? 0) }
}

extension FITEncoder {
  /// Says what the fields are in which sessions and laps state carried load.
  mutating func writeCarriedFields(_ rows: FITCarriedRows) {
    guard !rows.isEmpty else { return }
    writeDeveloper(
      FITCarriedRows.developer, FITCarriedRows.identifier, version: CarriedStatement.version)
    for field in FITCarriedField.allCases {
      writeDescription(
        .init(
          number: field.number, developer: FITCarriedRows.developer, type: rows.type(of: field),
          name: Array(field.rawValue.utf8), unit: Array(field.unit.utf8),
          message: FITProfile.session))
    }
  }
}

internal import Logbook

/// The developers' fields in which a `session` or a `lap` states carried load:
/// docs/CARRIED-LOAD.md.
enum FITCarriedField: String, CaseIterable {
  case version = "carried_load_version"
  case place = "carried_load_place"
  case mass = "carried_load_mass"
  case side = "carried_load_side"
  case fraction = "carried_load_fraction"
  case start = "carried_load_start"
  case end = "carried_load_end"

  /// The unit that the description of the field names; empty for none.
  var unit: String {
    switch self {
    case .mass: "kg"
    case .start, .end: "s"
    case .version, .place, .side, .fraction: ""
    }
  }

  /// The most items that one message states: what its fields have room for. A choice of ours.
  static let mostItems = 16
}

/// What one message states in those fields.
struct FITCarriedLoad {
  private var texts: [FITCarriedField: [String]] = [:]
  private var numbers: [FITCarriedField: [Double]] = [:]
  private var misfit: CarriedStatement.Fault?

  /// Gathers the fields; nil when there are none or they hold nothing.
  init?(_ message: FITMessage, _ described: [FITDeveloperField.Key: FITDeveloperField]) {
    let shape = message.shape
    var offset = message.offset + shape.length
    for index in (0..<shape.developerCount).reversed() {
      let at = shape.developerFieldsOffset + 3 * index
      let size = Int(message.reader[at + 1])
      offset -= size
      let key = FITDeveloperField.Key(
        developer: message.reader[at + 2], field: message.reader[at])
      guard let description = described[key],
        let field = FITCarriedField(rawValue: description.name)
      else { continue }
      take(field, description, message, offset..<offset + size)
    }
    if texts[.place] == nil { return nil }
  }

  private mutating func take(
    _ field: FITCarriedField, _ description: FITDeveloperField, _ message: FITMessage,
    _ range: Range<Int>
  ) {
    guard description.unit.lowercased() == field.unit else {
      misfit = .init("\(field.rawValue) is not in \(field.unit.isEmpty ? "no unit" : field.unit)")
      return
    }
    if field == .place || field == .side {
      guard description.type == .string,
        let text = message.reader.text(at: range.lowerBound, length: range.count)
      else { return }
      texts[field] = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      return
    }
    let width = description.type.width
    guard width > 0, description.type != .string else { return }
    numbers[field] = (0..<range.count / width).map { index in
      let value = description.type.value(
        message.reader, at: range.lowerBound + index * width,
        isBigEndian: message.shape.isBigEndian)
      return value / description.scale - description.shift
    }
  }

  /// The statements; those without times of their own hold from `start` to `end`.
  func statements(
    from start: Double?, to end: Double?
  ) throws(CarriedStatement.Fault) -> [CarriedStatement] {
    if let misfit { throw misfit }
    guard let version = number(.version, 0) else { throw .init("it states no version") }
    guard version == Double(CarriedStatement.version) else {
      throw .init("its version \(version) is not known to this program")
    }
    return (texts[.place] ?? []).prefix(FITCarriedField.mostItems).enumerated().map { index, word in
      var statement = CarriedStatement(place: word)
      statement.kilograms = number(.mass, index)
      statement.side = text(.side, index)
      statement.fraction = number(.fraction, index)
      statement.startSeconds = time(.start, index) ?? start
      statement.endSeconds = time(.end, index) ?? end
      return statement
    }
  }

  private func number(_ field: FITCarriedField, _ index: Int) -> Double? {
    guard let values = numbers[field], values.indices.contains(index), values[index].isFinite
    else { return nil }
    return values[index]
  }

  private func text(_ field: FITCarriedField, _ index: Int) -> String? {
    guard let words = texts[field], words.indices.contains(index), !words[index].isEmpty
    else { return nil }
    return words[index]
  }

  private func time(_ field: FITCarriedField, _ index: Int) -> Double? {
    number(field, index).map { $0 + FITProfile.epochSeconds }
  }
}

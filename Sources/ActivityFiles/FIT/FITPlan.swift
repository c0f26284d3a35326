internal import Logbook

/// Where in a message the values of a column stand, and how they become SI.
struct FITSource {
  /// Which column of the part.
  let column: Int
  /// Where two fields feed one column, the lower rank wins.
  let rank: Int
  /// Where the field stands in the message's data.
  let offset: Int
  let type: FITBaseType
  /// A value is `raw * factor / scale - shift`.
  let factor: Double
  let scale: Double
  let shift: Double
}

/// What a field of the profile's record means.
struct FITNativeField {
  let column: FITColumn
  let rank: Int
  let factor: Double
  let scale: Double
  let shift: Double

  init(
    _ column: FITColumn, rank: Int = 0, factor: Double = 1, scale: Double = 1, shift: Double = 0
  ) {
    self.column = column
    self.rank = rank
    self.factor = factor
    self.scale = scale
    self.shift = shift
  }

  /// Degrees in a semicircle of the profile: half a turn in 2³¹ steps.
  static let degrees = 180.0 / 2_147_483_648

  /// The fields that become columns, by number.
  static let all: [UInt8: FITNativeField] = [
    0: FITNativeField(.latitude, factor: degrees),
    1: FITNativeField(.longitude, factor: degrees),
    2: FITNativeField(.altitude, rank: 1, scale: 5, shift: 500),
    3: FITNativeField(.heartRate),
    4: FITNativeField(.turns, rank: 1),
    5: FITNativeField(.distance, scale: 100),
    6: FITNativeField(.speed, rank: 1, scale: 1000),
    7: FITNativeField(.power),
    8: FITNativeField(.compressed),
    13: FITNativeField(.temperature),
    18: FITNativeField(.cycles),
    19: FITNativeField(.totalTurns),
    39: FITNativeField(.verticalOscillation, scale: 10_000),
    41: FITNativeField(.groundContactTime, scale: 10_000),
    52: FITNativeField(.turns, scale: 256),
    53: FITNativeField(.turnsFraction, scale: 128),
    73: FITNativeField(.speed, scale: 1000),
    78: FITNativeField(.altitude, scale: 5, shift: 500),
    83: FITNativeField(.verticalRatio, scale: 10_000),
    84: FITNativeField(.groundContactBalance, scale: 10_000),
    85: FITNativeField(.stepLength, scale: 10_000),
  ]

  /// The same by index, for speed.
  static let table: [FITNativeField?] = (0...255).map { all[UInt8($0)] }
}

/// For each shape of the records of a part: which bytes go into which column.
struct FITPlan {
  /// The columns there are: a named one, or a developer's channel.
  enum Column: Hashable {
    case named(FITColumn)
    case developer(Channel)
  }

  private(set) var columns: [Column] = []
  /// The sources of all shapes, each shape's sorted by column and rank.
  private(set) var sources: [FITSource] = []
  /// Where in `sources` a column of a shape begins: `shape * (columns + 1) + column`.
  private(set) var starts: [Int32] = []
  private(set) var remarks: [String] = []
  private var indices: [Column: Int] = [:]
  private var namedIndices = [Int](repeating: -1, count: FITColumn.allCases.count)

  /// How many columns developers' own fields may fill, and how many fields of a message are looked
  /// at, so that a small file cannot ask for much memory. Choices of this project.
  private let developerColumns: Int
  private static let sourcesOfShape = 128

  /// Lays out the columns for the shapes that records of the part have.
  init(_ scan: FITScan, _ reader: ByteReader, _ fields: [FITDeveloperField.Key: FITDeveloperField])
  {
    developerColumns = min(64, (1 << 26) / max(1, scan.recordCount))
    var byShape = [[FITSource]](repeating: [], count: scan.shapes.count)
    for (index, shape) in scan.shapes.enumerated() where shape.message == FITProfile.record {
      byShape[index] = layOut(shape, reader, fields)
    }
    starts.reserveCapacity(byShape.count * (columns.count + 1))
    for var part in byShape {
      part.sort { ($0.column, $0.rank) < ($1.column, $1.rank) }
      var next = 0
      for column in 0...columns.count {
        while next < part.count, part[next].column < column { next += 1 }
        starts.append(Int32(sources.count + next))
      }
      sources += part
    }
  }

  /// The sources of a column in a shape, best first.
  func sources(of column: Int, in shape: Int) -> Range<Int> {
    let index = shape * (columns.count + 1) + column
    return Int(starts[index])..<Int(starts[index + 1])
  }

  /// Which column holds something, when any record has it.
  func index(of column: FITColumn) -> Int? {
    let index = namedIndices[column.rawValue]
    return index < 0 ? nil : index
  }

  private mutating func layOut(
    _ shape: FITShape, _ reader: ByteReader,
    _ fields: [FITDeveloperField.Key: FITDeveloperField]
  ) -> [FITSource] {
    var found: [FITSource] = []
    found.reserveCapacity(shape.fieldCount + shape.developerCount)
    var offset = 0
    for index in 0..<shape.fieldCount where found.count < Self.sourcesOfShape {
      let at = shape.fieldsOffset + 3 * index
      let size = Int(reader[at + 1])
      defer { offset += size }
      guard let native = FITNativeField.table[Int(reader[at])] else { continue }
      let type = FITBaseType(reader[at + 2])
      guard type.width > 0, type != .string, size >= type.width else { continue }
      if native.column == .compressed {
        guard size >= 3 else { continue }
        // These two are filled from it, afterwards.
        _ = named(.speed)
        _ = named(.distance)
      }
      found.append(
        FITSource(
          column: named(native.column), rank: native.rank, offset: offset, type: type,
          factor: native.factor, scale: native.scale, shift: native.shift))
    }
    for index in 0..<shape.developerCount where found.count < Self.sourcesOfShape {
      let at = shape.developerFieldsOffset + 3 * index
      let size = Int(reader[at + 1])
      defer { offset += size }
      let key = FITDeveloperField.Key(developer: reader[at + 2], field: reader[at])
      guard let field = fields[key], field.type.width > 0, field.type != .string,
        size == field.type.width, let target = target(of: field)
      else { continue }
      found.append(
        FITSource(
          column: target.column, rank: 10 + index, offset: offset, type: field.type,
          factor: target.factor, scale: field.scale, shift: field.shift * target.factor))
    }
    return found
  }

  /// The column of a developer's field, a new one where it is the first of its name.
  private mutating func target(
    of field: FITDeveloperField
  ) -> (column: Int, factor: Double)? {
    if let known = field.known { return (named(known.column), known.factor) }
    let column = Column.developer(.developer(field.name, unit: field.unit))
    if let index = indices[column] { return (index, 1) }
    guard indices.count < developerColumns else {
      remarks.append("the developer field \"\(field.name)\" was left out: there are too many")
      return nil
    }
    indices[column] = columns.count
    columns.append(column)
    return (columns.count - 1, 1)
  }

  private mutating func named(_ column: FITColumn) -> Int {
    let known = namedIndices[column.rawValue]
    if known >= 0 { return known }
    namedIndices[column.rawValue] = columns.count
    columns.append(.named(column))
    return columns.count - 1
  }
}

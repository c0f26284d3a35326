internal import FoundationEssentials
internal import Logbook

/// Writes an activity as a FIT activity file.
struct FITEncoder {
  let activity: Activity
  var output = FITOutput()

  init(_ activity: Activity) { self.activity = activity }

  /// The bytes of the file.
  static func file(_ activity: Activity) -> [UInt8] {
    var encoder = FITEncoder(activity)
    encoder.writeIdentity()
    let layout = FITLayout(activity)
    encoder.writeDevelopers(layout)
    let carried = FITCarriedRows(activity)
    encoder.writeCarriedFields(carried)
    encoder.writeTimeline(layout)
    encoder.writeLaps(carried)
    encoder.writeSession(carried)
    encoder.writeActivity()
    return encoder.output.file()
  }

  /// When it began: as stated, else with the first point.
  var startSeconds: Double? {
    activity.start?.timeIntervalSince1970 ?? activity.samples.times.first { !$0.isNaN }
  }

  /// When it ended: by the elapsed time, else with the last point.
  var endSeconds: Double? {
    if let startSeconds, let elapsed = activity.summary.elapsedSeconds {
      return startSeconds + elapsed
    }
    return activity.samples.times.last { !$0.isNaN } ?? startSeconds
  }

  /// Local numbers of the messages.
  enum Local {
    static let fileID: UInt8 = 0
    static let deviceInfo: UInt8 = 1
    static let developer: UInt8 = 2
    static let field: UInt8 = 3
    static let event: UInt8 = 4
    static let record: UInt8 = 5
    static let timelessRecord: UInt8 = 6
    static let beats: UInt8 = 7
    static let lap: UInt8 = 8
    static let session: UInt8 = 9
    static let activity: UInt8 = 10
  }

  /// `file_id` and `device_info`: who recorded it, and when.
  private mutating func writeIdentity() {
    let device = activity.device
    let maker = device.flatMap { FITProfile.number(of: $0.maker, in: FITProfile.makers) }
    // 255 is the profile's number for those without one of their own.
    let makerNumber = Double(maker ?? 255)
    let product = device.map { $0.product } ?? "Plimsoll"
    let productNumber = product.flatMap { UInt16($0) }.map { Double($0) }
    let name = productNumber == nil ? product?.bytes(atMost: 200) : nil
    let serial = device?.serialNumber.flatMap { UInt32($0) }.map { Double($0) }

    var fields: [FITOutput.Field] = [
      .init(0, .enumeration), .init(1, .uint16), .init(2, .uint16), .init(3, .uint32z),
      .init(4, .uint32),
    ]
    if let name { fields.append(.init(8, .string, size: name.count + 1)) }
    output.define(Local.fileID, FITProfile.fileID, fields)
    output.begin(Local.fileID)
    output.put(4, .enumeration)
    output.put(makerNumber, .uint16)
    output.put(productNumber, .uint16)
    output.put(serial, .uint32z)
    output.put(time: startSeconds)
    if let name { output.put(name) }

    output.define(
      Local.deviceInfo, FITProfile.deviceInfo,
      [
        .init(FITProfile.timestamp, .uint32), .init(0, .uint8), .init(2, .uint16),
        .init(3, .uint32z), .init(4, .uint16),
      ])
    output.begin(Local.deviceInfo)
    output.put(time: startSeconds)
    output.put(0, .uint8)
    output.put(makerNumber, .uint16)
    output.put(serial, .uint32z)
    output.put(productNumber, .uint16)
  }

  /// Says what the channels are that the profile has no field for.
  private mutating func writeDevelopers(_ layout: FITLayout) {
    guard !layout.developer.isEmpty else { return }
    // Sixteen bytes that we chose to stand for Plimsoll.
    writeDeveloper(0, Array("Plimsoll signals".utf8))
    for (index, field) in layout.developer.enumerated() {
      writeDescription(
        .init(
          number: UInt8(index), developer: 0, type: field.type, name: field.name,
          unit: field.unit, message: FITProfile.record))
    }
  }

  /// Names a developer of fields by sixteen bytes.
  mutating func writeDeveloper(_ number: UInt8, _ identifier: [UInt8], version: Int? = nil) {
    var fields: [FITOutput.Field] = [.init(1, .byte, size: 16), .init(3, .uint8)]
    if version != nil { fields.append(.init(4, .uint32)) }
    output.define(Local.developer, FITProfile.developerDataID, fields)
    output.begin(Local.developer)
    output.put(bytes: identifier)
    output.put(Double(number), .uint8)
    if let version { output.put(Double(version), .uint32) }
  }

  /// What is said of a developer's field.
  struct FieldDescription {
    let number: UInt8
    let developer: UInt8
    let type: FITBaseType
    let name: [UInt8]
    let unit: [UInt8]
    /// The message that it stands in.
    let message: UInt16
  }

  /// Describes a developer's field.
  mutating func writeDescription(_ field: FieldDescription) {
    output.define(
      Local.field, FITProfile.fieldDescription,
      [
        .init(0, .uint8), .init(1, .uint8), .init(2, .uint8),
        .init(3, .string, size: field.name.count + 1),
        .init(8, .string, size: field.unit.count + 1), .init(14, .uint16),
      ])
    output.begin(Local.field)
    output.put(Double(field.developer), .uint8)
    output.put(Double(field.number), .uint8)
    output.put(Double(field.type.byte), .uint8)
    output.put(field.name)
    output.put(field.unit)
    output.put(Double(field.message), .uint16)
  }
}

extension FITProfile {
  /// The number of a word, or the number that the word itself is.
  static func number(of word: String, in table: [UInt16: String]) -> UInt16? {
    table.first { $0.value == word }?.key ?? UInt16(word)
  }
}

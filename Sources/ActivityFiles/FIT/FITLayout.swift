internal import Logbook

/// Which field of a record each channel of an activity is written to.
struct FITLayout {
  /// A channel in a field of the profile.
  struct Native {
    let number: UInt8
    let type: FITBaseType
    let values: [Double]
    /// What is written is `(value + shift) * scale`.
    let scale: Double
    var shift = 0.0
  }

  /// A channel in a field of our own.
  struct Developer {
    let name: [UInt8]
    let unit: [UInt8]
    let type: FITBaseType
    let values: [Double]
  }

  private(set) var native: [Native] = []
  /// Turns per minute: whole ones in one field, 1/128 in another.
  private(set) var turns: [Double]?
  private(set) var developer: [Developer] = []

  /// Fields of the profile and their scales: the same as the reader's, for the finer field of two.
  private static let fields: [(Channel, UInt8, FITBaseType)] = [
    (.latitude, 0, .sint32), (.longitude, 1, .sint32), (.altitude, 78, .uint32),
    (.distance, 5, .uint32), (.speed, 73, .uint32), (.heartRate, 3, .uint8),
    (.power, 7, .uint16), (.groundContactTime, 41, .uint16),
    (.groundContactBalance, 84, .uint16), (.verticalOscillation, 39, .uint16),
    (.verticalRatio, 83, .uint16), (.stepLength, 85, .uint16), (.temperature, 13, .sint8),
    (.turns, 19, .uint32),
  ]

  /// How fields of ours are called, so that the reader finds their channels again.
  private static let names: [(Channel, String, String)] = [
    (.legSpringStiffness, "Leg Spring Stiffness", "N/m"), (.airPower, "Air Power", "Watts"),
    (.formPower, "Form Power", "Watts"), (.impactLoadingRate, "Impact Loading Rate", "BW/s"),
  ]

  /// Finds a field for every channel.
  init(_ activity: Activity) {
    for column in activity.samples.columns {
      let channel = column.channel
      if let field = Self.fields.first(where: { $0.0 == channel }),
        let rule = FITNativeField.all[field.1]
      {
        native.append(
          Native(
            number: field.1, type: field.2, values: column.values,
            scale: rule.scale / rule.factor, shift: rule.shift))
      } else if channel == activity.sport.turnChannel {
        turns = column.values.map { $0 / (activity.sport.stepsPerTurn ?? 1) }
      } else if developer.count < 64 {
        developer.append(Self.field(column))
      }
    }
  }

  private static func field(_ column: Samples.Column) -> Developer {
    let known = names.first { $0.0 == column.channel }
    let key = column.channel.key
    let prefix = "developer."
    let name = known?.1 ?? (key.hasPrefix(prefix) ? String(key.dropFirst(prefix.count)) : key)
    // Four bytes where they hold every value to the bit, else eight.
    let isShort = column.values.allSatisfy { $0.isNaN || Double(Float($0)) == $0 }
    return Developer(
      name: name.bytes(atMost: 200), unit: (known?.2 ?? column.channel.unit).bytes(atMost: 50),
      type: isShort ? .float32 : .float64, values: column.values)
  }

  /// The fields of a record's definition.
  func fields(timed: Bool) -> [FITOutput.Field] {
    var fields = timed ? [FITOutput.Field(FITProfile.timestamp, .uint32)] : []
    fields += native.map { FITOutput.Field($0.number, $0.type) }
    if turns != nil { fields += [.init(4, .uint8), .init(53, .uint8)] }
    return fields
  }

  /// The same for fields of our own.
  var developerFields: [FITOutput.Field] {
    developer.enumerated().map { FITOutput.Field(UInt8($0), $1.type) }
  }
}

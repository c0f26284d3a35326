internal import Logbook

/// What a file says of a field that a developer added.
struct FITDeveloperField {
  let name: String
  let unit: String
  let type: FITBaseType
  let scale: Double
  let shift: Double
  /// The field of the profile's record that it stands for, where it says so.
  let nativeField: UInt8?

  /// Reads a description.
  init?(_ message: FITMessage) {
    guard let name = message.text(3), let type = message.integer(2) else { return nil }
    self.name = name
    unit = message.text(8) ?? ""
    self.type = FITBaseType(UInt8(truncatingIfNeeded: type))
    scale = message.number(6).flatMap { $0 > 0 ? $0 : nil } ?? 1
    shift = message.number(7) ?? 0
    let isOfRecords = message.integer(14).map { $0 == Int(FITProfile.record) } ?? true
    nativeField =
      isOfRecords ? message.integer(15).flatMap { UInt8(exactly: $0) } : nil
  }

  /// By which developer's number and field number a field is described.
  struct Key: Hashable {
    let developer: UInt8
    let field: UInt8
  }

  /// The column that the field belongs into and what to multiply its values by, when its unit
  /// is one that leads there.
  var known: (column: FITColumn, factor: Double)? {
    guard let column = Self.columns[plain] ?? nativeField.flatMap({ Self.natives[$0] }) else {
      return nil
    }
    return Self.factor(from: unit, to: column).map { (column, $0) }
  }

  /// The name in small letters, without what stands between words.
  private var plain: String {
    let letters = name.utf8.compactMap { byte -> UInt8? in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
      default: nil
      }
    }
    return String(decoding: letters, as: UTF8.self)
  }

  /// The names that Stryd, running pods and phone programs use.
  private static let columns: [String: FITColumn] = [
    "power": .power, "runpower": .power, "runningpower": .power, "strydpower": .power,
    "heartrate": .heartRate, "hr": .heartRate, "cadence": .turns, "strydcadence": .turns,
    "groundtime": .groundContactTime, "groundcontacttime": .groundContactTime,
    "stancetime": .groundContactTime, "gct": .groundContactTime,
    "groundcontactbalance": .groundContactBalance,
    "groundcontacttimebalance": .groundContactBalance,
    "stancetimebalance": .groundContactBalance,
    "verticaloscillation": .verticalOscillation, "verticalratio": .verticalRatio,
    "steplength": .stepLength, "formpower": .formPower, "airpower": .airPower,
    "legspringstiffness": .legSpringStiffness, "lss": .legSpringStiffness,
    "impactloadingrate": .impactLoadingRate, "distance": .distance, "stryddistance": .distance,
    "speed": .speed, "strydspeed": .speed,
    "elevation": .altitude, "altitude": .altitude,
  ]

  /// Fields of the profile's record that a developer's field may stand for.
  private static let natives: [UInt8: FITColumn] = [
    2: .altitude, 3: .heartRate, 4: .turns, 5: .distance, 6: .speed, 7: .power,
    39: .verticalOscillation, 41: .groundContactTime, 73: .speed, 78: .altitude,
    83: .verticalRatio, 84: .groundContactBalance, 85: .stepLength,
  ]

  /// What turns a developer's unit into the column's; nil when it is another kind of amount.
  private static func factor(from unit: String, to column: FITColumn) -> Double? {
    let unit = unit.lowercased().filter { !$0.isWhitespace }
    switch column {
    case .power, .formPower, .airPower: return ["watts": 1, "watt": 1, "w": 1, "": 1][unit]
    case .heartRate: return ["bpm": 1, "beats/min": 1, "1/min": 1, "": 1][unit]
    case .turns: return ["rpm": 1, "strides/min": 1, "spm": 0.5, "steps/min": 0.5][unit]
    case .groundContactTime: return ["milliseconds": 0.001, "ms": 0.001, "s": 1][unit]
    case .verticalOscillation, .stepLength, .altitude, .distance:
      return [
        "meters": 1, "meter": 1, "m": 1, "centimeters": 0.01, "cm": 0.01, "millimeters": 0.001,
        "mm": 0.001, "km": 1000,
      ][unit]
    case .speed: return ["m/s": 1, "mps": 1, "km/h": 1 / 3.6, "kph": 1 / 3.6][unit]
    case .groundContactBalance, .verticalRatio: return ["%": 0.01, "percent": 0.01][unit]
    case .legSpringStiffness: return ["kn/m": 1000, "n/m": 1][unit]
    case .impactLoadingRate: return ["bw/s": 1, "bodyweight/s": 1, "bodyweightspersecond": 1][unit]
    default: return nil
    }
  }
}

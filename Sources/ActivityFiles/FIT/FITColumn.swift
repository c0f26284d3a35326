internal import Logbook

/// What the fields of records are gathered into. Raw values order the columns of an activity.
enum FITColumn: Int, CaseIterable {
  case latitude, longitude, altitude, distance, speed, heartRate
  /// Turns of a foot, a crank or an arm per minute, whole ones and what is left of them.
  case turns, turnsFraction
  case power, groundContactTime, groundContactBalance, verticalOscillation, verticalRatio
  case stepLength, legSpringStiffness, airPower, formPower, impactLoadingRate, temperature
  /// Bytes that hold speed and distance in twelve bits each.
  case compressed
  /// Turns counted in one byte that rolls over.
  case cycles
  /// The same counted in full.
  case totalTurns

  /// The channel that a column becomes as it is.
  var channel: Channel? {
    switch self {
    case .latitude: .latitude
    case .longitude: .longitude
    case .altitude: .altitude
    case .distance: .distance
    case .speed: .speed
    case .heartRate: .heartRate
    case .power: .power
    case .groundContactTime: .groundContactTime
    case .groundContactBalance: .groundContactBalance
    case .verticalOscillation: .verticalOscillation
    case .verticalRatio: .verticalRatio
    case .stepLength: .stepLength
    case .legSpringStiffness: .legSpringStiffness
    case .airPower: .airPower
    case .formPower: .formPower
    case .impactLoadingRate: .impactLoadingRate
    case .temperature: .temperature
    case .totalTurns: .turns
    case .turns, .turnsFraction, .compressed, .cycles: nil
    }
  }
}

/// A distance that runners race over.
public enum RaceDistance: String, Sendable, Hashable, CaseIterable {
  case fiveKilometers = "5k"
  case tenKilometers = "10k"
  case halfMarathon = "half"
  case marathon

  /// How far it is, in meters.
  public var meters: Double {
    switch self {
    case .fiveKilometers: 5000
    case .tenKilometers: 10_000
    case .halfMarathon: 21_097.5
    case .marathon: 42_195
    }
  }

  /// What it is called, in English.
  public var title: String {
    switch self {
    case .fiveKilometers: "5 km"
    case .tenKilometers: "10 km"
    case .halfMarathon: "Half marathon"
    case .marathon: "Marathon"
    }
  }
}

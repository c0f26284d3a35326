import Foundation
import Logbook
import Quantities
import Store

/// What figures are computed from besides a recording: the athlete by date, and their clock.
struct KnownAthlete: Sendable {
  var profile: Athlete
  var zones: HeartRateZoneHistory
  var preferences: Preferences
  var kit: [Kit]
  var rules: [KitRule]

  /// The athlete as on one day.
  func state(on day: Day) -> AthleteState {
    var state = profile.state(on: day)
    state.heartRateZones = zones.zones(on: day)
    return state
  }

  /// How far clocks were ahead of UTC: as the file says where it can be true, else by preference.
  func offset(at start: Date, stated: Int?) -> Int {
    // Clocks on land lie within 12 h behind and 14 h ahead of UTC.
    if let stated, (-43_200...50_400).contains(stated) { return stated }
    return TimeZone(identifier: preferences.timeZone)?.secondsFromGMT(for: start) ?? 0
  }

  /// A fingerprint of what figures of a run are computed from besides its original: when it
  /// differs from the one they are kept with, they are stale.
  func fingerprint(
    on day: Day, sport: Sport, effort: Double?, undoing undone: Set<String>, wearing worn: [Worn]
  ) -> Int64 {
    let state = state(on: day)
    var text = "\(state.sex?.rawValue ?? "-") \(state.ageYears ?? -1) \(sport.rawValue)"
    for trait in Athlete.Trait.allCases {
      text += " \(trait.rawValue)=\(state[trait] ?? -1)"
    }
    text += " \(state.heartRateZones.basis.rawValue) \(state.heartRateZones.lowerBounds)"
    text += " " + undone.sorted().joined(separator: ",")
    let carried = worn.fingerprint
    // What figures of runs without a load or an effort were kept with stays as it was.
    if !carried.isEmpty { text += " " + carried }
    if let effort { text += " effort=\(effort)" }
    return text.fowlerNollVo
  }
}

extension String {
  /// The 64-bit FNV-1a hash of the text: the same on every machine, as Swift's own is not.
  var fowlerNollVo: Int64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    return Int64(bitPattern: hash)
  }
}

extension AthleteState {
  /// The mass of the body, where it is known.
  var bodyMass: Mass? { self[.massKilograms].map(Mass.kilograms) }
}

extension LogTransaction {
  /// The athlete with zones and preferences.
  func knownAthlete() throws -> KnownAthlete {
    KnownAthlete(
      profile: try athleteProfile(), zones: try heartRateZoneHistory(),
      preferences: Preferences(stored: try preferences()), kit: try kit(),
      rules: try kitRules())
  }
}

extension Workbench {
  func knownAthlete() async throws(WorkflowError) -> KnownAthlete {
    try await read { try $0.knownAthlete() }
  }
}

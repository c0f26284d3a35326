import Foundation
public import Logbook
import Store

extension Workbench {
  /// The places that no position leaves the log from.
  public func privacyZones() async throws(WorkflowError) -> [PrivacyZone] {
    try await read { try $0.privacyZones() }
  }

  /// Hides the place where a run began. The zone is laid off center, in a direction that nothing
  /// else tells.
  @discardableResult
  public func addPrivacyZone(
    named name: String, atStartOf run: Int64, radiusMeters: Double = PrivacyZone.usualMeters
  ) async throws(WorkflowError) -> PrivacyZone {
    let samples = try await keptRun(run).activity().samples
    guard let north = samples[.latitude], let east = samples[.longitude],
      let first = north.indices.first(where: {
        north[$0].isFinite && east[$0].isFinite && (north[$0], east[$0]) != (0, 0)
      })
    else {
      throw .invalid(input: "run", value: "\(run)", allowed: "a run with positions")
    }
    return try await addPrivacyZone(
      named: name, hiding: SIMD2(north[first], east[first]), radiusMeters: radiusMeters)
  }

  /// Hides a place, in degrees north and east.
  @discardableResult
  public func addPrivacyZone(
    named name: String, hiding place: SIMD2<Double>,
    radiusMeters: Double = PrivacyZone.usualMeters
  ) async throws(WorkflowError) -> PrivacyZone {
    let allowed = PrivacyZone.allowedMeters
    guard allowed.contains(radiusMeters) else {
      throw .invalid(
        input: "radius", value: "\(radiusMeters)",
        allowed: "\(Int(allowed.lowerBound)) to \(Int(allowed.upperBound)) m")
    }
    guard (-90...90).contains(place.x), (-180...180).contains(place.y) else {
      throw .invalid(
        input: "place", value: "\(place.x), \(place.y)",
        allowed: "degrees from -90 to 90 north and from -180 to 180 east")
    }
    guard let name = name.trimmedOrNil.map({ String($0.prefix(100)) }) else {
      throw .invalid(input: "name", value: "", allowed: "a word of your own")
    }
    var dice = SystemRandomNumberGenerator()
    let zone = PrivacyZone(
      name: name, hiding: place, radiusMeters: radiusMeters,
      turn: Double.random(in: 0..<1, using: &dice),
      shift: Double.random(in: 0.3...1, using: &dice))
    let most = LogTransaction.mostPrivacyZones
    let isFull = try await write { log in
      let zones = try log.privacyZones().filter { $0.name.folded != name.folded }
      if zones.count < most { try log.setPrivacyZones(zones + [zone]) }
      return zones.count >= most
    }
    guard !isFull else {
      throw .invalid(input: "zones", value: "\(most + 1)", allowed: "at most \(most)")
    }
    return zone
  }

  /// Hides a place no longer; says whether there was a zone of that name.
  @discardableResult
  public func removePrivacyZone(named name: String) async throws(WorkflowError) -> Bool {
    try await write { log in
      let zones = try log.privacyZones()
      let kept = zones.filter { $0.name.folded != name.folded }
      try log.setPrivacyZones(kept)
      return kept.count < zones.count
    }
  }
}

extension LogTransaction {
  /// How many zones there may be. Chosen: every position of every run is held against each.
  static let mostPrivacyZones = 20

  /// The key under which the zones are kept. Kept for ever.
  private static let zonesKey = "privacyZones"

  /// The zones as they are kept. What cannot be read is refused and not passed over: to take it for
  /// none would show what they hide.
  func privacyZones() throws -> [PrivacyZone] {
    guard let text = try preferences()[Self.zonesKey], !text.isEmpty else { return [] }
    return try JSONDecoder().decode([PrivacyZone].self, from: Data(text.utf8))
  }

  fileprivate func setPrivacyZones(_ zones: [PrivacyZone]) throws {
    let text = String(decoding: try JSONEncoder().encode(zones), as: UTF8.self)
    try setPreferences([Self.zonesKey: text])
  }
}

extension Samples {
  /// Whether a position lies inside one of some zones.
  func passes(through zones: [PrivacyZone]) -> Bool {
    guard let north = self[.latitude], let east = self[.longitude] else { return false }
    return zip(north, east).contains { zones.hide(SIMD2($0, $1)) }
  }
}

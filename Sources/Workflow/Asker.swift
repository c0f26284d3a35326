public import Advice
import Biomechanics
import Foundation
public import Logbook
import Quantities
import Store

extension Workbench {
  /// Who asks for advice on a day, as far as profile, health check and log know.
  public func asker(on day: Day) async throws(WorkflowError) -> Runner {
    let athlete = try await athlete().state(on: day)
    var runner = Runner()
    runner.mass = athlete[.massKilograms].map { .kilograms($0) }
    runner.height = athlete[.heightMeters].map { .meters($0) }
    runner.sex = athlete.sex.flatMap { Body.Sex(rawValue: $0.rawValue) }
    runner.ageYears = athlete.ageYears.map(Double.init)
    runner.standing = try await standing(on: day)
    if let screening = try await screening() { runner.learn(from: screening, on: day) }
    return runner
  }

  /// The health check as it was last answered; nil before it ever was.
  public func screening() async throws(WorkflowError) -> Screening? {
    try await read { log in
      try log.preferences()[KeptScreening.key].flatMap { KeptScreening(text: $0)?.screening }
    }
  }

  /// Keeps the answers of a health check in the place of older ones.
  public func setScreening(_ screening: Screening) async throws(WorkflowError) {
    let text = KeptScreening(screening).text
    try await write { try $0.setPreferences([KeptScreening.key: text]) }
  }
}

/// A health check as it is kept: one row among the preferences, as JSON.
private struct KeptScreening: Codable {
  /// The key of the row. Kept for ever.
  static let key = "screening"

  var day: String
  var yes: [String]
  var cleared: Bool
  var boneInjury: String?
  var birth: String?
  var accepted: String

  init(_ screening: Screening) {
    day = screening.day.iso
    yes = screening.yes.map(\.rawValue).sorted()
    cleared = screening.isClearedByProfessional
    boneInjury = screening.boneInjuryDay?.iso
    birth = screening.birthDay?.iso
    accepted = screening.acceptedDay.iso
  }

  /// Nil for what is no health check: a bad row must not keep the program from starting.
  init?(text: String) {
    guard let kept = try? JSONDecoder().decode(Self.self, from: Data(text.utf8)) else {
      return nil
    }
    self = kept
  }

  var text: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }

  var screening: Screening? {
    let items = yes.map { Screening.Item(rawValue: $0) }
    // A question that is not known any more may have been a reason to stay with walking.
    guard let day = Day(iso: day), let accepted = Day(iso: accepted), !items.contains(nil) else {
      return nil
    }
    var screening = Screening(
      day: day, yes: Set(items.compactMap(\.self)), acceptedDay: accepted)
    screening.isClearedByProfessional = cleared
    screening.boneInjuryDay = boneInjury.flatMap { Day(iso: $0) }
    screening.birthDay = birth.flatMap { Day(iso: $0) }
    return screening
  }
}

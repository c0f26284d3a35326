public import Advice
import Foundation
public import Logbook
import Store

/// A health check that was begun and put off, or put off before it was begun: what was ticked so
/// far, to go on with.
public struct ScreeningPause: Sendable, Hashable {
  /// The day it was put off.
  public var day: Day
  /// What was ticked by then.
  public var yes: Set<Screening.Item> = []
  /// About when a bone was last hurt by running, where it was said.
  public var boneInjuryDay: Day?
  /// When the last birth was, where it was said.
  public var birthDay: Day?

  /// A health check that was put off on a day.
  public init(day: Day) { self.day = day }

  /// Whether anything of it was answered.
  public var isBegun: Bool { self != ScreeningPause(day: day) }
}

extension Workbench {
  /// The health check as it was last answered; nil before it ever was.
  public func screening() async throws(WorkflowError) -> Screening? {
    try await read { log in
      try log.preferences()[KeptScreening.key].flatMap { KeptScreening(text: $0)?.screening }
    }
  }

  /// Keeps the answers of a health check in the place of older ones, and of what was put off.
  public func setScreening(_ screening: Screening) async throws(WorkflowError) {
    let text = KeptScreening(screening).text
    try await write { try $0.setPreferences([KeptScreening.key: text, KeptScreening.paused: ""]) }
  }

  /// The health check that was put off; nil where none was since the last one.
  public func screeningPause() async throws(WorkflowError) -> ScreeningPause? {
    try await read { log in
      try log.preferences()[KeptScreening.paused].flatMap { KeptScreening(text: $0)?.pause }
    }
  }

  /// Puts a health check off with what was ticked so far.
  public func pauseScreening(_ pause: ScreeningPause) async throws(WorkflowError) {
    let text = KeptScreening(pause).text
    try await write { try $0.setPreferences([KeptScreening.paused: text]) }
  }
}

extension Runner {
  /// Takes over what was ticked in a health check that was put off: a yes counts at once, while
  /// what stands empty may not have been read yet.
  mutating func learn(from pause: ScreeningPause) {
    guard pause.isBegun else { return }
    var begun = Screening(day: pause.day, yes: pause.yes, acceptedDay: pause.day)
    (begun.boneInjuryDay, begun.birthDay) = (pause.boneInjuryDay, pause.birthDay)
    var told = Runner()
    told.learn(from: begun, on: pause.day)
    if told.isCleared != true, isCleared != true { isCleared = told.isCleared }
    if told.hasJointProblem == true { hasJointProblem = true }
    if told.isPregnant == true { isPregnant = true }
    if pause.boneInjuryDay != nil { boneInjuryMonths = told.boneInjuryMonths }
    if pause.birthDay != nil { weeksAfterBirth = told.weeksAfterBirth }
  }
}

/// A health check as it is kept: one row among the preferences, as JSON.
private struct KeptScreening: Codable {
  /// The keys of the rows. Kept for ever.
  static let key = "screening"
  static let paused = "screening.paused"

  var day: String
  var yes: [String]
  var cleared: Bool
  var boneInjury: String?
  var birth: String?
  /// The day on which it was accepted that this is no medical advice; empty in what was put off.
  var accepted: String

  init(_ screening: Screening) {
    day = screening.day.iso
    yes = screening.yes.map(\.rawValue).sorted()
    cleared = screening.isClearedByProfessional
    boneInjury = screening.boneInjuryDay?.iso
    birth = screening.birthDay?.iso
    accepted = screening.acceptedDay.iso
  }

  init(_ pause: ScreeningPause) {
    day = pause.day.iso
    yes = pause.yes.map(\.rawValue).sorted()
    cleared = false
    boneInjury = pause.boneInjuryDay?.iso
    birth = pause.birthDay?.iso
    accepted = ""
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

  var pause: ScreeningPause? {
    guard let day = Day(iso: day) else { return nil }
    var pause = ScreeningPause(day: day)
    pause.yes = Set(yes.compactMap { Screening.Item(rawValue: $0) })
    pause.boneInjuryDay = boneInjury.flatMap { Day(iso: $0) }
    pause.birthDay = birth.flatMap { Day(iso: $0) }
    return pause
  }
}

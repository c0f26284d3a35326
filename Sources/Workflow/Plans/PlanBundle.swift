import Advice
import Foundation
import Logbook
import Planning

/// A plan as a file that people share: JSON with sessions in their text form, data only.
///
/// What it costs a runner is not in it: who imports it has another body and another log, and the
/// costs are worked out for them. docs/FORMATS.md has the form.
struct PlanBundle: Codable {
  /// What tells the file from others.
  var format = Self.formatName
  var version = Self.newest
  var goal: String
  var weeks: Int
  var weekdays: [Int]
  /// Days from the Monday of the first week to the race.
  var raceDay: Int?
  var raceKilometers: Double?
  var sessions: [Session]

  struct Session: Codable {
    /// Days from the Monday of the first week.
    var day: Int
    /// What it is called; only for people.
    var name: String
    /// What is done, in the text form of sessions.
    var text: String
    var note: String?
  }

  static let formatName = "plimsoll-plan"
  /// Files of a higher number are refused.
  static let newest = 1
  /// What a file may hold. Choices of this project: more than a plan of 24 weeks needs.
  static let mostBytes = 1 << 20
  static let mostSessions = 1000

  init(_ kept: KeptPlan) {
    let monday = kept.firstDay.startOfWeek(firstWeekday: 0)
    goal = kept.order.goal.rawValue
    weeks = kept.order.weeks
    weekdays = kept.order.weekdays
    raceDay = kept.order.race.map { $0.day - monday }
    raceKilometers = kept.order.race?.kilometers
    sessions = kept.sessions.map { session in
      let minutes = max(1, Int(session.choice.minutes.rounded()))
      return Session(
        day: session.day - monday, name: session.title,
        text: kept.workout(of: session)?.text ?? "\(minutes)min easy",
        note: kept.notes[session.id])
    }
  }

  /// The bundle of a file.
  ///
  /// - Throws: what is wrong and where, for anything that is no bundle of a known version within
  ///   the limits.
  init(bytes: [UInt8]) throws(WorkflowError) {
    guard bytes.count <= Self.mostBytes else {
      throw .noPlanFile(reason: "it has more than \(Self.mostBytes) bytes")
    }
    do {
      self = try JSONDecoder().decode(Self.self, from: Data(bytes))
    } catch {
      throw .noPlanFile(reason: "it is no JSON with format, version, goal, weeks and sessions")
    }
    try check()
  }

  private func check() throws(WorkflowError) {
    guard format == Self.formatName else {
      throw .noPlanFile(reason: "its format is '\(format.prefix(40))', not '\(Self.formatName)'")
    }
    guard (1...Self.newest).contains(version) else {
      throw .noPlanFile(
        reason: "its version is \(version), and this program knows up to \(Self.newest)")
    }
    guard Goal(rawValue: goal) != nil else {
      throw .noPlanFile(reason: "its goal '\(goal.prefix(40))' is not known")
    }
    guard PlanRequest.weekRange.contains(weeks) else {
      throw .noPlanFile(reason: "it has \(weeks) weeks, and plans have 1 to 24")
    }
    guard sessions.count <= Self.mostSessions else {
      throw .noPlanFile(reason: "it has more than \(Self.mostSessions) sessions")
    }
    guard weekdays.count <= 7, weekdays.allSatisfy({ (0...1440).contains($0) }) else {
      throw .noPlanFile(reason: "a weekday has more minutes than a day")
    }
    for (place, session) in sessions.enumerated() {
      guard (0..<7 * weeks).contains(session.day) else {
        throw .noPlanFile(reason: "session \(place + 1) stands on day \(session.day), outside")
      }
      guard (session.note ?? "").count <= OwnSession.longestNote else {
        throw .noPlanFile(reason: "the note of session \(place + 1) is too long")
      }
      do {
        _ = try Workout(text: session.text)
      } catch {
        throw .noPlanFile(reason: "session \(place + 1): \(error.message)")
      }
    }
  }

  var text: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) + "\n" } ?? "{}\n"
  }

  /// The plan that it makes for a runner from the Monday of a week on.
  func plan(from monday: Day, madeOn today: Day, for asker: Runner) throws(WorkflowError)
    -> KeptPlan
  {
    var order = PlanOrder(
      goal: Goal(rawValue: goal) ?? .endurance, weeks: weeks,
      weekdays: Availability(weekdays: weekdays).weekdays)
    if let raceDay, let raceKilometers, (0..<7 * weeks).contains(raceDay),
      (0.05...1000).contains(raceKilometers)
    {
      order.race = PlannedRace(day: monday + raceDay, kilometers: raceKilometers)
    }
    var kept = KeptPlan(
      order: order, firstDay: max(monday, today), madeOn: today, sessions: [], conflicts: [])
    for session in sessions.sorted(by: { $0.day < $1.day }) where monday + session.day >= today {
      let workout = try Workbench.workout(session.text)
      let day = monday + session.day
      let id = kept.freshName(of: SessionChoice.ownEntry, on: day)
      let choice = SessionChoice(written: workout, by: asker)
      kept.sessions.append(
        PlannedSession(
          id: id, day: day, choice: choice, purpose: choice.purposeInPlan, isDraft: false,
          bindingRules: [], claims: [], alternatives: []))
      kept.written[id] = workout.text
      kept.notes[id] = session.note
    }
    return kept
  }
}

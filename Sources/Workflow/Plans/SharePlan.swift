import ActivityFiles
import FoundationEssentials
public import Logbook
import Planning
import Quantities
import Store

extension Workbench {
  /// A session of the plan as a FIT workout for a watch; nil where there is nothing written out
  /// for it.
  public func plannedWorkout(
    _ id: String
  ) async throws(WorkflowError) -> (name: String, bytes: [UInt8])? {
    let kept = try await followedPlan(holding: id)
    guard let session = kept.session(id) else { return nil }
    return try await workoutFile(of: session, in: kept)
  }

  /// Every session from a day on as a FIT workout; what has nothing written out is left out.
  public func plannedWorkouts(
    since day: Day
  ) async throws(WorkflowError) -> [(name: String, bytes: [UInt8])] {
    guard let kept = try await plan() else { return [] }
    var files: [(name: String, bytes: [UInt8])] = []
    for session in kept.sessions where session.day >= day {
      if let file = try await workoutFile(of: session, in: kept) { files.append(file) }
    }
    return files
  }

  private func workoutFile(
    of session: PlannedSession, in kept: KeptPlan
  ) async throws(WorkflowError) -> (name: String, bytes: [UInt8])? {
    guard let workout = kept.workout(of: session) else { return nil }
    let mass = try await athlete().state(on: session.day)[.massKilograms]
    let file = FITWorkout(
      workout, name: session.title, createdSeconds: Double(kept.madeOn.number) * 86_400)
    return ("\(session.id).fit", file.file(bodyMass: mass.map { .kilograms($0) }))
  }

  /// The plan as a calendar that other programs subscribe to: sessions by day, drafts named so.
  ///
  /// Sessions are events of whole days, which no time zone moves. A session keeps its name, and its
  /// number rises whenever it changes, so that calendars move it rather than add it twice; what the
  /// runner took out is called off.
  ///
  /// - Parameter link: the page of a session.
  public func planCalendar(
    link: @Sendable (String) -> String? = { _ in nil }
  ) async throws(WorkflowError) -> String {
    let kept = try await plan()
    let written = now().timeIntervalSince1970
    let events = (kept?.everything ?? []).map { session in
      let choice = session.choice
      let minutes = "\(Int(choice.minutes.rounded())) min"
      let lines = [
        kept?.workout(of: session)?.text, session.purpose, kept?.notes[session.id],
        session.isDraft ? "A draft, made anew later." : nil,
      ]
      return CalendarEvent(
        "\(session.id)@plimsoll", "\(session.title), \(minutes)", when: .day(session.day),
        writtenSeconds: written, revision: kept?.revisions[session.id] ?? 0,
        details: lines.compactMap(\.self).joined(separator: "\n"), categories: ["Running plan"],
        link: link(session.id),
        isCancelled: kept?.skipped.contains { $0.id == session.id } ?? false)
    }
    return CalendarFile("Plimsoll", events: events, refreshHours: 6).text
  }
}

extension Workbench {
  /// The key of the secret in the feed's address. Kept for ever.
  private static let feedKey = "planFeedToken"

  /// The secret that the address of the calendar feed carries; nil while there is no feed.
  public func planFeedToken() async throws(WorkflowError) -> String? {
    try await read { try $0.preferences()[Self.feedKey] }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Opens the feed under a new secret, which closes the old address, or closes it.
  @discardableResult
  public func setPlanFeed(open: Bool) async throws(WorkflowError) -> String? {
    var dice = SystemRandomNumberGenerator()
    let letters = Array("abcdefghijklmnopqrstuvwxyz234567")
    // 26 letters of 32 are 130 bits: more than can be tried.
    let token =
      open ? String((0..<26).map { _ in letters[Int.random(in: 0..<32, using: &dice)] }) : ""
    try await write { try $0.setPreferences([Self.feedKey: token]) }
    return open ? token : nil
  }

  /// Whether a secret opens the feed, told in the same time whether or not its beginning fits.
  public func opensPlanFeed(_ token: String) async throws(WorkflowError) -> Bool {
    guard let known = try await planFeedToken() else { return false }
    let (a, b) = (Array(known.utf8), Array(token.utf8))
    guard a.count == b.count else { return false }
    return zip(a, b).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }
}

import ActivityFiles
import FoundationEssentials
import Logbook
import Planning
import Quantities
import Store

extension Workbench {
  /// A session of the plan as a FIT workout for a watch; nil where the library has nothing written
  /// out for it.
  public func plannedWorkout(
    _ id: String
  ) async throws(WorkflowError) -> (name: String, bytes: [UInt8])? {
    let kept = try await followedPlan(holding: id)
    guard let session = kept.session(id), let workout = session.choice.workout else { return nil }
    let mass = try await athlete().state(on: session.day)[.massKilograms]
    let title = SessionLibrary.named(session.choice.entry)?.title ?? session.choice.entry
    let file = FITWorkout(
      workout, name: title, createdSeconds: Double(kept.madeOn.number) * 86_400)
    return ("\(id).fit", file.file(bodyMass: mass.map { .kilograms($0) }))
  }

  /// The plan as a calendar that other programs subscribe to: a session a day, drafts named so.
  /// A session keeps its name, so that calendars move it rather than add it twice.
  ///
  /// - Parameter link: the page of a session.
  public func planCalendar(
    link: @Sendable (String) -> String? = { _ in nil }
  ) async throws(WorkflowError) -> String {
    let kept = try await plan()
    let written = now().timeIntervalSince1970
    let events = (kept?.sessions ?? []).map { session in
      let choice = session.choice
      let title = SessionLibrary.named(choice.entry)?.title ?? choice.entry
      let minutes = "\(Int(choice.minutes.rounded())) min"
      let lines = [
        choice.workout?.text, choice.purpose, session.isDraft ? "A draft, made anew later." : nil,
      ]
      return CalendarEvent(
        "\(session.id)@plimsoll", "\(title), \(minutes)", when: .day(session.day),
        writtenSeconds: written, revision: Self.revision(of: kept, now: written),
        details: lines.compactMap(\.self).joined(separator: "\n"), categories: ["Running plan"],
        link: link(session.id))
    }
    return CalendarFile("Plimsoll", events: events, refreshHours: 6).text
  }

  /// A number that only grows, by which calendars take the newer: hours since the plan was made.
  private static func revision(of kept: KeptPlan?, now: Double) -> Int {
    guard let kept else { return 0 }
    return max(0, Int(now / 3600) - kept.firstDay.number * 24)
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

public import Logbook
public import Planning

extension Workbench {
  /// Adds a session that the runner wrote.
  ///
  /// - Returns: its id and the rules that it breaks; where there are any and `anyway` was not said,
  ///   or one of them guards health, nothing is added.
  public func addOwnSession(
    _ own: OwnSession, anyway: Bool = false
  ) async throws(WorkflowError) -> (id: String, broken: [PlanRule]) {
    let (kept, today) = (try await anyPlan(), try await today())
    try Self.check(own.day, in: kept, today: today)
    let workout = try Self.workout(own.text)
    try Self.check(note: own.note)
    let asker = try await asker(on: own.day)
    let id = kept.freshName(of: SessionChoice.ownEntry, on: own.day)
    var changed = kept
    changed.written[id] = workout.text
    changed.notes[id] = own.note.isEmpty ? nil : own.note
    let choice = SessionChoice(written: workout, by: asker)
    let session = PlannedSession(
      id: id, day: own.day, choice: choice, purpose: choice.purposeInPlan, isDraft: false,
      bindingRules: [], claims: [], alternatives: [])
    return (id, try await change(changed, by: .add(session), on: today, anyway: anyway))
  }

  /// Copies a session to another day.
  ///
  /// - Returns: the copy's id and the rules that it breaks, as of a session that is added.
  public func copyPlannedSession(
    _ id: String, to day: Day, anyway: Bool = false
  ) async throws(WorkflowError) -> (id: String, broken: [PlanRule]) {
    let (kept, today) = (try await followedPlan(holding: id), try await today())
    try Self.check(day, in: kept, today: today)
    guard let session = kept.session(id) else { return (id, []) }
    let name = kept.freshName(of: session.choice.entry, on: day)
    var changed = kept
    changed.written[name] = kept.written[id]
    changed.notes[name] = kept.notes[id]
    let copy = session.copy(name, on: day)
    return (name, try await change(changed, by: .add(copy), on: today, anyway: anyway))
  }

  /// Copies a session to the same weekday of the weeks after it, all or none.
  ///
  /// - Parameter weeks: to how many weeks, as far as the plan reaches.
  /// - Returns: the rules that the copies break together, as of one copy.
  public func repeatPlannedSession(
    _ id: String, weeks: Int, anyway: Bool = false
  ) async throws(WorkflowError) -> [PlanRule] {
    let (kept, today) = (try await followedPlan(holding: id), try await today())
    guard PlanRequest.weekRange.contains(weeks) else {
      throw .invalid(input: "weeks", value: "\(weeks)", allowed: "1 to 24")
    }
    guard let session = kept.session(id) else { return [] }
    var changed = kept
    for week in 1...weeks where session.day + 7 * week < kept.end {
      let day = session.day + 7 * week
      guard day >= today else { continue }
      let name = changed.freshName(of: session.choice.entry, on: day)
      changed.written[name] = kept.written[id]
      changed.notes[name] = kept.notes[id]
      changed.sessions.append(session.copy(name, on: day))
    }
    changed.sessions.sort { $0.day < $1.day }
    var request = try await planRequest(kept.order, on: today)
    request.firstDay = kept.firstDay
    let broken = request.rules(brokenBy: changed.sessions, insteadOf: kept.sessions)
    let mayGoOn = anyway && broken.allSatisfy { $0.firmness != .absolute }
    guard broken.isEmpty || mayGoOn else { return broken }
    try await keep(changed)
    return []
  }

  /// Takes a session out of the plan; it stays to be seen as skipped, and nothing makes up for it.
  public func skipPlannedSession(_ id: String) async throws(WorkflowError) {
    let (kept, today) = (try await followedPlan(holding: id), try await today())
    guard let session = kept.session(id), session.day >= today else {
      throw .invalid(input: "session", value: id, allowed: "a session that is still to come")
    }
    var changed = kept
    changed.sessions.removeAll { $0.id == id }
    changed.skipped.append(session)
    try await keep(changed)
  }

  /// Notes something beside a session; an empty note takes the old one away.
  public func notePlannedSession(_ id: String, _ note: String) async throws(WorkflowError) {
    let kept = try await followedPlan(holding: id)
    try Self.check(note: note)
    var changed = kept
    changed.notes[id] = note.isEmpty ? nil : note
    try await keep(changed)
  }

  private func anyPlan() async throws(WorkflowError) -> KeptPlan {
    guard let kept = try await plan() else { throw .conflict("there is no plan") }
    return kept
  }

  private static func check(note: String) throws(WorkflowError) {
    guard note.count <= OwnSession.longestNote else {
      throw .invalid(
        input: "note", value: "\(note.count) characters",
        allowed: "at most \(OwnSession.longestNote)")
    }
  }

  /// A session of a text.
  static func workout(_ text: String) throws(WorkflowError) -> Workout {
    do {
      return try Workout(text: text)
    } catch {
      throw .session(error, text: text)
    }
  }
}

extension PlannedSession {
  /// The same under another name on another day, which nothing binds yet.
  func copy(_ id: String, on day: Day) -> PlannedSession {
    PlannedSession(
      id: id, day: day, choice: choice, purpose: purpose, isDraft: false, bindingRules: [],
      claims: claims, alternatives: alternatives)
  }
}

internal import Foundation
internal import Logbook
internal import Planning
internal import Workflow

extension PlanReport {
  /// Prints the sessions from a day on, and what could not be held.
  func print(to terminal: Terminal, from day: Day, _ output: OutputOptions) {
    let shown = (plan.sessions + plan.skipped).filter { $0.day >= day }.sorted {
      ($0.day, $0.id) < ($1.day, $1.id)
    }
    if output.json {
      for session in shown { terminal.line(json(session).text) }
    } else {
      var monday: Day?
      for session in shown {
        let week = session.day.startOfWeek(firstWeekday: 0)
        if week != monday { terminal.line("Week of \(week.iso)") }
        monday = week
        terminal.line("  \(session.line)\(done(session))")
        if let note = plan.notes[session.id] { terminal.line("    note: \(note)") }
      }
    }
    for conflict in plan.conflicts { terminal.note(conflict.line) }
  }

  /// The object of `plan show --json`.
  func json(_ session: PlannedSession) -> JSON {
    let known: [JSON.Member] = [
      .init(key: "state", value: .string(outcome(of: session).rawValue)),
      .init(key: "done", value: match.done[session.id].map { done($0, session) } ?? .null),
    ]
    return .object(session.members(plan) + known)
  }

  private func done(_ done: DoneSession, _ session: PlannedSession) -> JSON {
    let compliance = compliance[session.id]
    let doses = PlannedTissue.allCases.compactMap { tissue in
      compliance?.doses[tissue].map { JSON.Member(key: tissue.rawValue, value: JSON($0)) }
    }
    return .record([
      "run": JSON(done.run), "minutes": JSON(done.minutes), "kilometers": JSON(done.kilometers),
      "durationShare": JSON(compliance?.duration), "intensityShare": JSON(compliance?.intensity),
      "doseShare": .object(doses),
    ])
  }

  /// What has become of a session, in a few words; nothing of one that is still to come.
  private func done(_ session: PlannedSession) -> String {
    let outcome = outcome(of: session)
    guard outcome != .planned else { return "" }
    guard let compliance = compliance[session.id] else { return "  \(outcome.rawValue)" }
    func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
    let parts = [
      compliance.duration.map { percent($0) + " of the time" },
      compliance.intensity.map { percent($0) + " as hard as planned" },
      compliance.fullest.map { "\($0.tissue.title) at \(percent($0.share)) of its dose" },
    ].compactMap(\.self)
    return "  \(outcome.rawValue)" + (parts.isEmpty ? "" : ": " + parts.joined(separator: ", "))
  }
}

extension PlanConflict {
  /// What was given up, what it fought, and what would free it.
  var line: String {
    let given = PlanRule.named(given)?.statement ?? given
    let fights = fights.compactMap { PlanRule.named($0)?.statement }
    let place = day.map { " on \($0.iso)" } ?? " in week \(week + 1)"
    let against = fights.isEmpty ? "" : " Against it: " + fights.joined(separator: " ")
    let free = freedBy.isEmpty ? "" : " What would free it: \(freedBy.joined(separator: "; "))."
    return "not held\(place): \(given)\(against)\(free)"
  }
}

extension PlannedSession {
  /// The session in one line: day, what, how long, what is carried.
  var line: String {
    let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let carried = choice.isLoaded ? ", with \(choice.carriedLoad) (% of body mass)" : ""
    let way =
      choice.kilometers > 0 ? String(format: ", about %.1f km", choice.kilometers) : ""
    return
      "\(days[day.weekday]) \(day.iso)  \(title), \(Int(choice.minutes.rounded())) min"
      + way + carried + (isDraft ? " (draft)" : "") + "  [\(id)]"
  }

  /// Why it stands where it stands, line by line.
  func reasons(_ plan: KeptPlan) -> [String] {
    var lines = [line, "for \(purpose)"]
    if let text = plan.workout(of: self)?.text { lines.append("as typed: \(text)") }
    for tissue in PlannedTissue.allCases {
      guard let dose = choice.doses[tissue], dose.nominal >= 0.5 else { continue }
      lines.append(
        String(
          format: "%@: like %.0f min of easy running (%.0f to %.0f)", tissue.title,
          dose.nominal, dose.lower, dose.upper))
    }
    lines += bindingRules.compactMap { PlanRule.named($0) }.map { "rule: \($0.statement)" }
    if !claims.isEmpty { lines.append("claims: " + claims.joined(separator: " ")) }
    if !alternatives.isEmpty {
      lines.append("at no more cost: " + alternatives.joined(separator: ", "))
    }
    return lines
  }

  /// The object of `plan --json`.
  func json(_ plan: KeptPlan) -> JSON { .object(members(plan)) }

  /// The members of the object of `plan --json`.
  func members(_ plan: KeptPlan) -> [JSON.Member] {
    let doses = PlannedTissue.allCases.compactMap { tissue in
      choice.doses[tissue].map {
        JSON.Member(
          key: tissue.rawValue,
          value: .record([
            "value": JSON($0.nominal), "low": JSON($0.lower), "high": JSON($0.upper),
          ]))
      }
    }
    let evidence = bindingRules.compactMap { PlanRule.named($0) }.flatMap(\.rules)
    let session = SessionLibrary.named(choice.entry)
    let members: KeyValuePairs<String, JSON> = [
      "id": .string(id), "date": .string(day.iso),
      "kind": .string(session?.kind.key ?? choice.entry), "size": .string(choice.size.rawValue),
      "minutes": JSON(choice.minutes), "kilometers": JSON(choice.kilometers),
      "steps": .array(steps(plan).map(JSON.string)), "carry": .array(carried.map(JSON.string)),
      "purpose": .string(purpose), "tissueDose": .object(doses),
      "rules": .array(Set(evidence).sorted().map(JSON.string)),
      "binding": .array(bindingRules.map(JSON.string)),
      "claims": .array(claims.map(JSON.string)),
      "alternatives": .array(alternatives.map(JSON.string)), "draft": .bool(isDraft),
      "note": JSON(plan.notes[id]),
    ]
    return members.map { JSON.Member(key: $0.key, value: $0.value) }
  }

  /// What is done, part by part, in the text form of sessions.
  private func steps(_ plan: KeptPlan) -> [String] {
    plan.workout(of: self).map { $0.parts.map(\.text) }
      ?? ["\(Int(choice.minutes.rounded()))min easy"]
  }

  /// What is carried, as it is typed: `vest=5%`.
  private var carried: [String] {
    guard choice.isLoaded, choice.carriedLoad != "tow" else { return [] }
    guard !isOwn else { return [choice.carriedLoad] }
    let share = choice.carriedLoad.drop { !$0.isNumber }
    return ["\(choice.carriedLoad.prefix { !$0.isNumber })=\(share)%"]
  }
}

internal import Foundation
internal import Logbook
internal import Planning
internal import Workflow

extension KeptPlan {
  /// Prints the sessions from a day on, and what could not be held.
  func print(to terminal: Terminal, from day: Day, _ output: OutputOptions) {
    let shown = sessions.filter { $0.day >= day }
    if output.json {
      for session in shown { terminal.line(session.json.text) }
    } else {
      var monday: Day?
      for session in shown {
        let week = session.day.startOfWeek(firstWeekday: 0)
        if week != monday { terminal.line("Week of \(week.iso)") }
        monday = week
        terminal.line("  \(session.line)")
      }
    }
    for conflict in conflicts { terminal.note(conflict.line) }
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
  private var title: String { SessionLibrary.named(choice.entry)?.title ?? choice.entry }

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
  var reasons: [String] {
    var lines = [line, "for \(purpose)"]
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
  var json: JSON {
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
    return .record([
      "id": .string(id), "date": .string(day.iso),
      "kind": .string(session?.kind.key ?? choice.entry), "size": .string(choice.size.rawValue),
      "minutes": JSON(choice.minutes), "kilometers": JSON(choice.kilometers),
      "steps": .array(steps.map(JSON.string)), "carry": .array(carried.map(JSON.string)),
      "purpose": .string(purpose), "tissueDose": .object(doses),
      "rules": .array(Set(evidence).sorted().map(JSON.string)),
      "binding": .array(bindingRules.map(JSON.string)),
      "claims": .array(claims.map(JSON.string)),
      "alternatives": .array(alternatives.map(JSON.string)), "draft": .bool(isDraft),
    ])
  }

  /// What is done, part by part, in the text form of sessions.
  private var steps: [String] {
    choice.workout.map { $0.parts.map(\.text) } ?? ["\(Int(choice.minutes.rounded()))min easy"]
  }

  /// What is carried, as it is typed: `vest=5%`.
  private var carried: [String] {
    guard choice.isLoaded, choice.carriedLoad != "tow" else { return [] }
    let share = choice.carriedLoad.drop { !$0.isNumber }
    return ["\(choice.carriedLoad.prefix { !$0.isNumber })=\(share)%"]
  }
}

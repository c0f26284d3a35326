import Advice
import Evidence
import Foundation
import Logbook
import Planning

/// A plan as a page that one reads aloud: what was asked, the weeks, each session with what it is
/// for, what was not held, and what is left of the tissues' lines.
struct JourneyPage {
  let journey: JourneyRequest
  let request: PlanRequest
  let plan: Plan

  /// The page in Markdown.
  var text: String {
    (head + season + plan.weeks.flatMap(week) + rules + conflicts).joined(separator: "\n") + "\n"
  }

  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

  private var head: [String] {
    let minutes = zip(Self.weekdays, request.availability.weekdays).filter { $0.1 > 0 }
      .map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    var lines = [
      "# \(journey.title)", "",
      "A plan as the planner makes it; a test prints it again and compares. Plimsoll is not a",
      "medical device, and a plan is no promise.", "",
      journey.about, "", "| Asked | |", "|---|---|",
      "| goal | \(journey.goal), \(count(journey.weeks, "week")) |",
      "| minutes a day | \(minutes) |",
      "| runner | \(request.runner.tier), easy at \(number(journey.minutesPerKilometer)) min/km |",
      "| log | \(number(journey.weeklyMinutes)) min a week in \(count(journey.runs, "run")), "
        + "longest \(number(journey.longestKilometers)) km |",
    ]
    if let race = request.race {
      lines.append("| race | \(number(race.kilometers)) km in \(journey.raceInDays ?? 0) days |")
    }
    for pain in request.health.pains {
      lines.append("| pain | \(pain.place.title): \(pain.stage.key) |")
    }
    for pin in request.wishes.pins { lines.append("| pinned | \(pin.entry) on \(name(pin.day)) |") }
    for flat in request.wishes.flatDays {
      lines.append("| no hills | \(flat.lowerBound.iso) to \(flat.upperBound.iso) |")
    }
    return lines + [""] + plan.notes.flatMap { ["\($0.words)", ""] }
  }

  private var season: [String] {
    var lines = [
      "| Week | For | Running | Change | Longest | Hard | Strength | Fullest tissue |",
      "|---|---|---|---|---|---|---|---|",
    ]
    var before: Double?
    for (week, demand) in zip(plan.weeks, plan.demands) {
      let here = sessions(of: week)
      let runs = here.filter { $0.choice.traits.contains(.run) }
      let longest = runs.map(\.choice.kilometers).max() ?? 0
      let hard = runs.count { $0.choice.traits.contains(.quality) }
      let strength = here.count { $0.choice.traits.contains(.strength) }
      let fullest = demand.tissues.max { $0.used.high < $1.used.high }
      let change = before.map { before in
        before > 0 ? String(format: "%+.0f %%", 100 * (demand.runMinutes / before - 1)) : "–"
      }
      let tissue = fullest.map { "\($0.tissue.title) \(band($0.used)) of its line" }
      let cells: [String] = [
        "\(week.index + 1)", purpose(of: week), "\(number(demand.runMinutes)) min",
        change ?? "–", "\(number(longest)) km", "\(hard)", "\(strength)", tissue ?? "",
      ]
      lines.append("| " + cells.joined(separator: " | ") + " |")
      // Against the last ordinary week, as one that is light says nothing of growth.
      if !week.isDeload, week.phase != .taper, week.phase != .recover { before = demand.runMinutes }
    }
    return lines + [""]
  }

  private func band(_ used: Estimate) -> String {
    String(format: "%.0f %% (%.0f to %.0f)", 100 * used.value, 100 * used.low, 100 * used.high)
  }

  private func purpose(of week: PlanWeek) -> String {
    let phase = week.phase == .hill ? "hills" : week.phase.rawValue
    return week.holdsRace ? "\(phase), race" : week.isDeload ? "\(phase), light" : phase
  }

  private func week(_ week: PlanWeek) -> [String] {
    var lines = [
      "## Week \(week.index + 1): \(purpose(of: week))" + (week.isDraft ? " (a draft)" : ""), "",
    ]
    for session in sessions(of: week) { lines.append(line(session)) }
    if let race = request.race, race.day >= week.monday, race.day < week.monday + 7 {
      lines.append("- **\(name(race.day))**: the race, \(number(race.kilometers)) km")
    }
    if lines.count == 2 { lines.append("- rest") }
    return lines + [""]
  }

  private func line(_ session: PlannedSession) -> String {
    let choice = session.choice
    let title =
      choice.traits.contains(.ladder)
      ? "Back to running, rung \((choice.ladderRung ?? 0) + 1) of \(ReturnLadder.rungs.count)"
      : SessionLibrary.named(choice.entry)?.title ?? choice.entry
    let way = choice.kilometers > 0 ? ", \(number(choice.kilometers)) km" : ""
    let carried = choice.isLoaded ? ", with \(choice.carriedLoad)" : ""
    let isEven = (choice.workout?.parts.count ?? 0) < 2 && !choice.traits.contains(.ladder)
    let steps = isEven ? "" : choice.workout.map { " `\($0.text)`" } ?? ""
    let bound =
      session.bindingRules.isEmpty ? "" : " (\(session.bindingRules.joined(separator: ", ")))"
    return "- **\(name(session.day))**: \(title), \(number(choice.minutes)) min\(way)\(carried)."
      + "\(steps) For \(session.purpose)\(bound)."
  }

  /// The rules that leave sessions no room, each once.
  private var rules: [String] {
    let ids = Set(plan.sessions.flatMap(\.bindingRules))
    let rules = PlanRule.all.filter { ids.contains($0.id) }
    guard !rules.isEmpty else { return [] }
    return ["## What leaves no room for more", ""]
      + rules.map { "- `\($0.id)`: \($0.statement)" } + [""]
  }

  private var conflicts: [String] {
    guard !plan.conflicts.isEmpty else { return ["Every promise is held."] }
    return ["## What could not be held", ""]
      + plan.conflicts.map { conflict in
        let given = PlanRule.named(conflict.given)?.statement ?? conflict.given
        let fights = conflict.fights.compactMap { PlanRule.named($0)?.statement }
        return "- \(conflict.day.map { name($0) } ?? "Week \(conflict.week + 1)"): \(given) "
          + "Against it: \(fights.joined(separator: " ")) "
          + "What would free it: \(conflict.freedBy.joined(separator: "; "))."
      }
  }

  private func sessions(of week: PlanWeek) -> [PlannedSession] {
    plan.sessions.filter { $0.day >= week.monday && $0.day < week.monday + 7 }
  }

  private func name(_ day: Day) -> String { "\(Self.weekdays[day.weekday]) \(day.iso)" }

  private func count(_ number: Int, _ thing: String) -> String {
    number == 1 ? "1 \(thing)" : "\(number) \(thing)s"
  }

  private func number(_ value: Double) -> String {
    let rounded = (value * 10).rounded() / 10
    return rounded == rounded.rounded() || value >= 20
      ? String(format: "%.0f", value) : String(format: "%.1f", value)
  }
}

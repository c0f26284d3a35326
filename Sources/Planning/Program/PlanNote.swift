import Evidence
import Logbook
import RealModule

/// Something that a plan has to say of itself beside its sessions.
public enum PlanNote: Sendable, Hashable {
  /// The race is longer than the runs lead to: its kilometers, those of the longest run of the 30
  /// days before it, and about how many more weeks would lead there; nil where that cannot be told
  /// or is more than a year.
  case raceAtTheEdge(kilometers: Double, longest: Double, moreWeeks: Int?)
  /// In so many of the weeks that could grow, what a tissue is used to holds the volume.
  case heldByTissue(PlannedTissue, weeks: Int)

  /// The note in words.
  public var words: String {
    switch self {
    case .raceAtTheEdge(let kilometers, let longest, let moreWeeks):
      let weeks =
        moreWeeks.map {
          "About \($0) more \($0 == 1 ? "week" : "weeks") at this growth would lead to it."
        }
        ?? "No number of weeks at this growth is a promise to get there."
      return "The race of \(one(kilometers)) km is a leap from the longest run before it, "
        + "\(one(longest)) km. Run it with walks, or choose a shorter one. \(weeks)"
    case .heldByTissue(let tissue, let weeks):
      return "In \(weeks) \(weeks == 1 ? "week" : "weeks") what the \(tissue.title) is used to, "
        + "and not your days, holds the running where it is. That line is a choice of this "
        + "project, and careful with those who begin."
    }
  }

  private func one(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}

extension Plan {
  /// What the plan has to say of itself.
  func notes(for request: PlanRequest, longest: Double?) -> [PlanNote] {
    raceNote(request, longest) + tissueNotes
  }

  private func raceNote(_ request: PlanRequest, _ longest: Double?) -> [PlanNote] {
    guard let race = request.race, let longest, longest > 0,
      race.kilometers > PlanParameter.spikeRatio.value * longest, race.day >= request.today,
      race.day < (weeks.last?.monday ?? request.today) + 7
    else { return [] }
    let reach = race.kilometers / PlanParameter.spikeRatio.value
    return [
      .raceAtTheEdge(
        kilometers: race.kilometers, longest: longest,
        moreWeeks: weeks(from: longest, to: reach))
    ]
  }

  /// A tissue that stands near its share of the line in three ordinary weeks and more.
  private var tissueNotes: [PlanNote] {
    let near = PlanParameter.lineShare.value - Self.nearness
    let ordinary = demands.filter { !$0.isDeload && $0.phase != .taper && $0.phase != .recover }
    return PlannedTissue.allCases.compactMap { tissue in
      let count = ordinary.count { week in
        week.tissues.contains { $0.tissue == tissue && $0.used.high >= near }
      }
      return count >= 3 ? .heldByTissue(tissue, weeks: count) : nil
    }
  }

  /// Shares of the line within which a tissue counts as full. A product choice.
  private static let nearness = 0.04

  /// About how many weeks it takes from one long run to another, at the growth from the first
  /// ordinary week to the longest run.
  private func weeks(from longest: Double, to reach: Double) -> Int? {
    let longs = sessions.filter { $0.choice.traits.contains(.long) }
    let farthest = longs.max { $0.choice.kilometers < $1.choice.kilometers }
    guard let first = longs.first, let last = farthest, last.day - first.day >= 21,
      last.choice.kilometers > 1.02 * first.choice.kilometers
    else { return nil }
    let growth =
      Double.log(last.choice.kilometers / first.choice.kilometers)
      / (Double(last.day - first.day) / 7)
    let count = (Double.log(reach / longest) / growth).rounded(.up)
    return count <= 52 ? Int(count) : nil
  }
}

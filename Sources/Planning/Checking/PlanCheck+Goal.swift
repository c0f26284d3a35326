import Logbook

extension PlanCheck {
  /// The worth of each two weeks reckoned anew from what stands in the plan, and the proof.
  var goals: [Breach] {
    plan.reports.flatMap { report -> [Breach] in
      let weeks = plan.weeks.filter { $0.index == report.week || $0.index == report.week + 1 }
      let worth = weeks.reduce(0) { $0 + worthOf($1) }
      var found: [Breach] = []
      let monday = weeks.first?.monday
      if abs(worth - report.goalValue) > 1e-4 * max(1, abs(worth)) {
        found.append(
          breach("goal", monday, "\(report.goalValue) is said, \(worth) is there"))
      }
      let value = report.goalValue - report.penalty
      if report.bound < value - 1e-4 {
        found.append(breach("goal", monday, "a bound of \(report.bound) below \(value)"))
      }
      let isLate = report.efforts.contains(where: \.ranOut)
      if !isLate, report.bound - value > 0.0105 * abs(report.bound) + 1e-4 {
        found.append(breach("goal", monday, "a gap of \(report.bound - value)"))
      }
      return found
    }
  }

  private func worthOf(_ week: PlanWeek) -> Double {
    let here = (0..<7).map { week.monday + $0 }.filter { $0 >= request.today }.flatMap(choices)
    let aims = week.aims.reduce(0.0) { sum, aim in
      let amount = here.reduce(0) { $0 + ($1.stimuli[aim.stimulus] ?? 0) }
      let isGiven = libraryGives(aim.stimulus, here)
      return sum + (isGiven ? aim.weight * worth(amount / aim.target, of: aim.stimulus) : 0)
    }
    return aims - 0.02 * Double(here.count)
  }

  /// Nothing gives nothing, whatever the aim.
  private func libraryGives(_ stimulus: TrainingStimulus, _ here: [SessionChoice]) -> Bool {
    here.contains { ($0.stimuli[stimulus] ?? 0) > 0 }
  }

  /// Worth of a share of a target: along the pieces of the catalogue, 1 at the target.
  private func worth(_ share: Double, of stimulus: TrainingStimulus) -> Double {
    func sum(_ share: Double) -> Double {
      var (left, total) = (share, 0.0)
      for piece in StimulusAim.pieces(of: stimulus) where left > 0 {
        total += piece.slope * min(left, piece.width)
        left -= piece.width
      }
      return total
    }
    return sum(share) / sum(1)
  }

  /// A missed session comes not back in its week, and its minutes do not either.
  var stacking: [Breach] {
    guard let previous = request.previous else { return [] }
    return plan.weeks.flatMap { week -> [Breach] in
      let old = previous.sessions.filter { $0.day >= week.monday && $0.day < week.monday + 7 }
      let missed = old.filter { $0.day < request.today && previous.missed.contains($0.id) }
      guard !missed.isEmpty else { return [] }
      let left = old.filter { $0.day >= request.today }
      let now = plan.sessions.filter { $0.day >= week.monday && $0.day < week.monday + 7 }
      func minutes(_ sessions: [PlannedSession]) -> Double {
        sessions.reduce(0) { $0 + ($1.choice.traits.contains(.run) ? $1.choice.minutes : 0) }
      }
      var found: [Breach] = []
      if minutes(now) > minutes(left) + 1e-6 {
        found.append(breach("noStacking", week.monday, "\(minutes(now)) min after a miss"))
      }
      for entry in Set(missed.map(\.choice.entry))
      where now.count(where: { $0.choice.entry == entry })
        > left.count(where: { $0.choice.entry == entry })
      {
        found.append(breach("noStacking", week.monday, "\(entry) again"))
      }
      return found
    }
  }

  /// Today and tomorrow are as they were shown, but for what the plan says it had to take out.
  var frozen: [Breach] {
    guard let previous = request.previous else { return [] }
    return (0..<2).map { request.today + $0 }.compactMap { day in
      let old = previous.sessions.filter { $0.day == day }.map(\.choice.id).sorted()
      let new = choices(day).map(\.id).sorted()
      let isNamed = plan.conflicts.contains { $0.given == "frozen" && $0.day == day }
      return old == new || isNamed && Set(new).isSubset(of: old)
        ? nil : breach("frozen", day, "\(old) became \(new)")
    }
  }
}

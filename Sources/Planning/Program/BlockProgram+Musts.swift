import Logbook

extension BlockProgram {
  /// What a plan should hold, one name for each week, so that giving up one keeps the others.
  mutating func addMusts() {
    for week in frame.weeks.indices { addMusts(week) }
    for pin in frame.request.wishes.pins {
      let t = pin.day - frame.monday
      guard frame.openDays.contains(t), domain.reasons(against: pin.entry, t).isEmpty else {
        continue
      }
      let here = terms(t) { $0.choice.entry == pin.entry }
      if !here.isEmpty {
        program.require("\(PlanRule.pinned.id).\(t / 7).\(t)", here, atLeast: 1)
      }
    }
    for t in frame.openDays where frame.isFrozen(t) {
      for column in columns[t] {
        program.require("\(PlanRule.frozen.id).\(t / 7).\(t)", [(column, 1)], atLeast: 1)
      }
    }
  }

  private mutating func addMusts(_ week: Int) {
    let target = frame.weeks[week]
    let outline = target.outline
    let days = frame.openDays(ofWeek: week)
    let done = frame.done(inWeek: week)
    let isQuiet = target.health.isStopped || frame.tier == .restricted
    guard !days.isEmpty, !isQuiet else { return }
    let isWhole = target.openShare > 0.99
    let longDay = 7 * week + frame.longWeekday(inWeek: week)
    let hadLong = done.contains { $0.traits.contains(.long) }
    let wantsLong =
      outline.phase != .recover && !outline.holdsRace && !target.isOnLadder
      && target.longKilometers > 0 && frame.day(longDay) != frame.request.race.map { $0.day + -1 }
    let longs = terms(in: days) { $0.has(.long) }
    // What pain takes out is no broken promise.
    let isSparing = target.health.isSparing
    if wantsLong, days.contains(longDay), !hadLong, !missedLong(week),
      !(isSparing && longs.isEmpty)
    {
      program.require("\(PlanRule.oneLong.id).\(week)", longs, atLeast: 1)
    }
    let hadStrength = done.contains { $0.traits.contains(.strength) }
    let strength = terms(in: days) { $0.has(.strength) }
    if !outline.holdsRace, !hadStrength, days.count >= 4, !(isSparing && strength.isEmpty) {
      program.require("\(PlanRule.someStrength.id).\(week)", strength, atLeast: 1)
    }
    if outline.isOrdinary || outline.isDeload, isWhole, !isSparing, target.volumeMinutes > 0 {
      program.require(
        "\(PlanRule.enoughRunning.id).\(week)",
        amounts(in: days) { $0.isRun ? $0.minutes : 0 },
        atLeast: PlanParameter.leastOfWeek.value * target.volumeMinutes)
    }
  }

  /// Whether the week's long run was missed, so that it must not come again.
  private func missedLong(_ week: Int) -> Bool {
    guard let previous = frame.request.previous else { return false }
    let monday = frame.monday + 7 * week
    return previous.sessions.contains {
      previous.missed.contains($0.id) && $0.day >= monday && $0.day < monday + 7
        && $0.choice.traits.contains(.long)
    }
  }
}

import Advice
import Logbook

extension BlockProgram {
  /// What a week holds: its minutes, one long run that is its longest, each hard kind once.
  mutating func addWeeks() {
    for week in frame.weeks.indices {
      let days = frame.openDays(ofWeek: week)
      let done = frame.done(inWeek: week)
      addMinutes(week, days, done)
      let longs = terms(in: days) { $0.has(.long) }
      let hadLong = done.contains { $0.traits.contains(.long) }
      require(.longOnce, longs, atMost: hadLong ? 0 : 1)
      if !hadLong { addLongest(days, week) }
      require(.variety, terms(in: days) { $0.has(.hip) }, atMost: 3)
      let entries = Set(
        days.flatMap { domain.atoms[$0].filter { !$0.mayRepeat }.map(\.choice.entry) })
      for entry in entries.sorted() {
        require(.variety, terms(in: days) { $0.choice.entry == entry }, atMost: 1)
      }
    }
  }

  private mutating func addMinutes(_ week: Int, _ days: Range<Int>, _ done: [PastDay]) {
    let target = frame.weeks[week]
    let minutes = amounts(in: days) { $0.isRun ? $0.minutes : 0 }
    let most =
      (PlanParameter.volumeSlack.value * target.volumeMinutes
        + PlanParameter.volumeSlackMinutes.value) * target.openShare
    if !target.isOnLadder { require(.weekMinutes, minutes, atMost: max(0, most)) }
    if target.outline.isDeload, !target.isInterrupted { addDeload(week, minutes, done) }
    if target.outline.phase == .taper, target.openShare > 0.99 { addTaper(week, minutes) }
    addNoStacking(week, days, minutes)
  }

  /// A light week against the mean of the last three ordinary ones, as they will have been run.
  private mutating func addDeload(_ week: Int, _ minutes: [Term], _ done: [PastDay]) {
    let isAfterOrdinary =
      week > 0 && frame.weeks[week - 1].outline.isOrdinary
      && frame.weeks[week - 1].openShare > 0.5
    let behind = frame.state.ordinaryMinutes.suffix(isAfterOrdinary ? 2 : 3)
    let count = behind.count + (isAfterOrdinary ? 1 : 0)
    guard count > 0 else { return }
    let share = PlanParameter.deloadOfMean.value / Double(count)
    var most = share * behind.reduce(0, +) - done.reduce(0) { $0 + $1.runMinutes }
    var row = minutes
    if isAfterOrdinary {
      let days = frame.openDays(ofWeek: week - 1)
      row += amounts(in: days) { $0.isRun ? -share * $0.minutes : 0 }
      most += share * frame.done(inWeek: week - 1).reduce(0) { $0 + $1.runMinutes }
    }
    require(.deload, row, atMost: max(0, most))
  }

  /// A week of taper holds no more than the week before it, which may have been a light one.
  private mutating func addTaper(_ week: Int, _ minutes: [Term]) {
    guard week > 0 else {
      guard let before = frame.state.minutesBefore(frame.weeks[0].outline, of: frame.request)
      else { return }
      return require(.raceWindow, minutes, atMost: before)
    }
    let days = frame.openDays(ofWeek: week - 1)
    let before = amounts(in: days) { $0.isRun ? -$0.minutes : 0 }
    let done = frame.done(inWeek: week - 1).reduce(0) { $0 + $1.runMinutes }
    require(.raceWindow, minutes + before, atMost: done)
  }

  /// What was missed is not made up for in its week: not its minutes, and not the thing itself.
  private mutating func addNoStacking(_ week: Int, _ days: Range<Int>, _ minutes: [Term]) {
    guard frame.staysNear, let previous = frame.request.previous else { return }
    let monday = frame.monday + 7 * week
    let old = previous.sessions.filter { $0.day >= monday && $0.day < monday + 7 }
    let missed = old.filter { previous.missed.contains($0.id) && $0.day < frame.request.today }
    guard !missed.isEmpty, !days.isEmpty else { return }
    let left = old.filter { $0.day >= frame.request.today }
    let most = left.reduce(0) { $0 + ($1.choice.traits.contains(.run) ? $1.choice.minutes : 0) }
    require(.noStacking, minutes, atMost: most)
    for entry in Set(missed.map(\.choice.entry)).sorted() {
      require(
        .noStacking, terms(in: days) { $0.choice.entry == entry },
        atMost: Double(left.count { $0.choice.entry == entry }))
    }
  }

  /// Every other run is covered by a long run at least as long.
  private mutating func addLongest(_ days: Range<Int>, _ week: Int) {
    let longs = days.flatMap { t in
      zip(domain.atoms[t], columns[t]).filter { $0.0.has(.long) }
    }
    guard let shortest = longs.map(\.0.kilometers).min() else { return }
    for t in days {
      for (atom, column) in zip(domain.atoms[t], columns[t])
      where atom.isRun && !atom.has(.long) && atom.kilometers > shortest {
        let covering = longs.filter { $0.0.kilometers >= atom.kilometers }
        require(.longest, [(column, 1)] + covering.map { ($0.1, -1) }, atMost: 0)
      }
    }
  }

  /// How often strength stands in a week, where, and beside what.
  mutating func addStrength() {
    let sets: (Atom) -> Double = { $0.has(.strength) ? $0.choice.stimuli[.quadriceps] ?? 0 : 0 }
    for week in frame.weeks.indices {
      let days = frame.openDays(ofWeek: week)
      let done = frame.done(inWeek: week)
      let most = frame.request.goal == .muscle ? 3.0 : 2
      require(
        .strengthCount, terms(in: days) { $0.has(.strength) },
        atMost: max(0, most - Double(done.count { $0.traits.contains(.strength) })))
      require(
        .strengthCount, amounts(in: days, sets), atMost: PlanParameter.setsAtMost.value)
      require(
        .sprintOnce, terms(in: days) { $0.has(.sprint) },
        atMost: done.contains { $0.traits.contains(.sprint) } ? 0 : 1)
    }
    for t in frame.openDays { addPlace(t) }
  }

  private mutating func addPlace(_ t: Int) {
    let strength = terms(t) { $0.has(.strength) }
    let quick: (Atom) -> Bool = { $0.has(.sprint) || $0.has(.power) }
    require(.strengthPlace, strength + terms(t + 1, where: quick), atMost: 1)
    if t == frame.firstOpen, frame.done(t - 1)?.traits.contains(.strength) == true {
      require(.strengthPlace, terms(t, where: quick), atMost: 0)
    }
    if !frame.request.wishes.hasSecondSlot {
      require(.strengthPlace, strength + terms(t) { $0.has(.sprint) }, atMost: 1)
    }
    require(.longAlone, terms(t) { $0.has(.long) || $0.has(.recovery) }, atMost: 1)
    let days = frame.trainingDays(inWeek: t / 7)
    if days > 2 {
      let alone = terms(t) { $0.has(.long) || $0.has(.pack) || $0.has(.ladder) }
      require(.longAlone, strength + alone, atMost: 1)
    }
    if days >= 5 {
      require(.longAlone, strength + terms(t + 1) { $0.has(.long) }, atMost: 1)
    }
  }
}

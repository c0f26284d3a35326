import Advice
import Logbook

extension PlanCheck {
  /// One long run a week, on its day, and nothing longer beside it.
  var longRuns: [Breach] {
    plan.weeks.flatMap { week -> [Breach] in
      let here = days(of: week)
      let longs = here.reduce(0) { $0 + count($1, [.long]) }
      var found: [Breach] = []
      if longs > 1 { found.append(breach("longOnce", week.monday, "\(longs) long runs")) }
      let planned = here.filter { $0 >= request.today }.flatMap { byDay[$0] ?? [] }
      let long = planned.filter { $0.choice.traits.contains(.long) }
      let farthest = planned.filter { session in
        session.choice.traits.contains(.run) && !session.choice.traits.contains(.long)
      }.max { $0.choice.kilometers < $1.choice.kilometers }
      if let long = long.first, let farthest, !isNear(farthest.day),
        farthest.choice.kilometers > long.choice.kilometers * 1.0001
      {
        found.append(breach("longest", farthest.day, "\(farthest.choice.id) beyond the long run"))
      }
      let wish = request.wishes.longWeekday ?? -1
      if let long = long.first, (0...6).contains(wish), !isNear(long.day),
        (long.day.number + 3) % 7 != wish,
        request.availability.weekdays[wish] > 0, request.availability.exceptions.isEmpty
      {
        found.append(breach("longDay", long.day, "not on its day"))
      }
      return found
    }
  }

  private func minutes(of week: PlanWeek) -> Double {
    days(of: week).reduce(0) { $0 + runMinutes($1) }
  }

  private func isOrdinary(_ week: PlanWeek) -> Bool {
    !week.isDeload && week.phase != .taper && week.phase != .recover
  }

  /// Whether a week is one of a stop or of the ladder, and tells nothing about ordinary ones.
  private func isInterrupted(_ week: PlanWeek) -> Bool {
    let start = plan.weeks[0].monday
    let block = (week.monday - start) / 14
    // Until the ladder is left, a week without a step is one of it too.
    let climbs = plan.sessions.filter { $0.choice.traits.contains(.ladder) }
    let lastBlock = climbs.map { ($0.day - start) / 14 }.max() ?? -1
    return block == 0 && (isStopped || isReturning) || block == 1 && isReferred
      || block <= lastBlock
  }

  /// A week's minutes, light weeks against the three ordinary ones before, tapers that shrink.
  var volumes: [Breach] {
    var found: [Breach] = []
    var ordinary = request.log.weeklyMinutes > 0 ? [request.log.weeklyMinutes] : []
    for (place, week) in plan.weeks.enumerated() {
      let total = minutes(of: week)
      let ahead = days(of: week).filter { $0 >= request.today }.reduce(0) { $0 + runMinutes($1) }
      let isOnLadder = days(of: week).contains { holds($0, [.ladder]) }
      let most = (1.05 * week.volumeMinutes + 2) * week.openShare
      let isKept = request.previous != nil && place == 0
      if ahead > most + 1e-6, !isOnLadder, !isKept {
        found.append(breach("weekMinutes", week.monday, "\(ahead) of \(most) min"))
      }
      if week.isDeload, !ordinary.isEmpty, !isKept, !isInterrupted(week) {
        let last = ordinary.suffix(3)
        let mean = last.reduce(0, +) / Double(last.count)
        if total > 0.70 * mean + 1e-6 {
          found.append(breach("deload", week.monday, "\(total) min after \(mean) a week"))
        }
      }
      if isOrdinary(week), week.openShare > 0.5, !isInterrupted(week) { ordinary.append(total) }
      if week.phase == .taper, place > 0, !isKept, week.openShare > 0.99,
        minutes(of: plan.weeks[place - 1]) > 60,
        total > minutes(of: plan.weeks[place - 1]) * 1.02 + 2
      {
        found.append(breach("raceWindow", week.monday, "a taper that grows"))
      }
    }
    return found + rises
  }

  /// One kind of rise a week, without exception for those who begin.
  private var rises: [Breach] {
    guard request.runner.tier.rawValue <= 1, request.previous == nil else { return [] }
    let whole = plan.weeks.filter { isOrdinary($0) && $0.openShare > 0.99 }
    return zip(whole, whole.dropFirst()).compactMap { before, week in
      guard week.index - before.index == 1 else { return nil }
      func sum(_ week: PlanWeek, _ trait: SessionTraits) -> Int {
        days(of: week).reduce(0) { $0 + count($1, trait) }
      }
      let longer = minutes(of: week) > 1.05 * minutes(of: before) + 5 + 1e-6
      let harder = sum(week, [.quality]) > sum(before, [.quality])
      return longer && harder ? breach("oneRise", week.monday, "longer and harder") : nil
    }
  }

  /// The days around a race.
  var raceWindows: [Breach] {
    guard let race = request.race else { return [] }
    return plan.sessions.compactMap { session in
      let left = race.day - session.day
      let choice = session.choice
      let (hard, strong) = (
        choice.traits.contains(.quality), choice.traits.contains(.strength)
      )
      let isBad =
        switch left {
        case 0: true
        case 1: hard || strong || choice.minutes > 35
        case 2, 3:
          strong || choice.traits.contains(.long) || hard && choice.entry != "accelerations"
        case 4, 5: strong || hard && choice.size.rawValue != "S"
        case 6, 7: (hard || strong) && choice.size.rawValue != "S"
        case -2 ... -1: choice.traits.isDisjoint(with: [.hip, .walk])
        default: false
        }
      return isBad && !isNear(session.day)
        ? breach("raceWindow", session.day, "\(choice.id) \(left) days before the race") : nil
    }
  }

  /// Strength: how often, how many sets, and never where it spoils something.
  var strength: [Breach] {
    var found: [Breach] = []
    for week in plan.weeks {
      let ahead = days(of: week).filter { $0 >= request.today }
      let all = days(of: week).reduce(0) { $0 + count($1, [.strength]) }
      let most = request.goal == .muscle ? 3 : 2
      let planned = ahead.contains { holds($0, [.strength]) }
      if all > most, planned { found.append(breach("strengthCount", week.monday, "\(all) times")) }
      let sets = ahead.flatMap(choices).filter { $0.traits.contains(.strength) }.reduce(0) {
        $0 + ($1.stimuli[.quadriceps] ?? 0)
      }
      if sets > 12 + 1e-6 { found.append(breach("strengthCount", week.monday, "\(sets) sets")) }
      let sprints = days(of: week).reduce(0) { $0 + count($1, [.sprint]) }
      if sprints > 1, ahead.contains(where: { holds($0, [.sprint]) }) {
        found.append(breach("sprintOnce", week.monday, "\(sprints) times"))
      }
    }
    return found + strengthPlaces
  }

  private var strengthPlaces: [Breach] {
    days.flatMap { day -> [Breach] in
      guard !isNear(day) else { return [] }
      var found: [Breach] = []
      if holds(day, [.sprint, .power]), holds(day + -1, [.strength]) {
        found.append(breach("strengthPlace", day, "strength the day before"))
      }
      if holds(day, [.sprint]), holds(day, [.strength]), !request.wishes.hasSecondSlot {
        found.append(breach("strengthPlace", day, "strength on the day of a sprint"))
      }
      guard let week = week(of: day) else { return found }
      let trainingDays = days(of: week).count {
        (request.availability.exceptions[$0]
          ?? request.availability.weekdays[($0.number + 3) % 7]) > 0
      }
      if trainingDays > 2, holds(day, [.strength]), holds(day, [.long, .pack, .ladder]) {
        found.append(breach("longAlone", day, "strength beside a long run"))
      }
      let isSameBlock = (day - plan.weeks[0].monday) % 14 != 13
      if trainingDays >= 5, isSameBlock, holds(day, [.strength]), holds(day + 1, [.long]) {
        found.append(breach("longAlone", day, "strength on the eve of a long run"))
      }
      return found
    }
  }

  /// What coaches call order: one of each hard kind a week, hills where there are some.
  var order: [Breach] {
    var found: [Breach] = []
    for week in plan.weeks {
      let repeats: SessionTraits = [.easy, .heavy, .hip, .walk, .ladder]
      let entries = days(of: week).filter { $0 >= request.today }.flatMap(choices)
        .filter { $0.traits.isDisjoint(with: repeats) }.map(\.entry)
      let hips = days(of: week).filter { $0 >= request.today }.reduce(0) { $0 + count($1, [.hip]) }
      if hips > 3 { found.append(breach("variety", week.monday, "hip work \(hips) times")) }
      for entry in Set(entries) where entries.count(where: { $0 == entry }) > 1 {
        found.append(breach("variety", week.monday, "\(entry) twice"))
      }
    }
    for session in plan.sessions where session.choice.traits.contains(.uphill) {
      let isFlat =
        !request.wishes.hasHills || request.wishes.flatDays.contains { $0.contains(session.day) }
      if isFlat, !isNear(session.day) {
        found.append(breach("noHills", session.day, session.choice.id))
      }
    }
    return found
  }

  /// What was pinned stands there, or the plan says why it does not.
  var pins: [Breach] {
    request.wishes.pins.compactMap { pin in
      guard days.contains(pin.day), !isNear(pin.day) else { return nil }
      let stands = choices(pin.day).contains { $0.entry == pin.entry }
      let isNamed = plan.conflicts.contains { $0.given == "pinned" && $0.day == pin.day }
      return stands || isNamed ? nil : breach("pinned", pin.day, "\(pin.entry) is not there")
    }
  }
}

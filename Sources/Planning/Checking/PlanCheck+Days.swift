import Logbook

extension PlanCheck {
  /// One run a day, two where experience and wish allow; two sessions a day beside hip work.
  var slots: [Breach] {
    days.compactMap { day in
      let here = choices(day)
      let runs = here.count { $0.traits.contains(.run) }
      let recovery = here.count { $0.traits.contains(.recovery) }
      let strength = here.count { $0.traits.contains(.strength) }
      let small = here.count - runs - strength
      let mayDouble = request.runner.tier == .seasoned && request.wishes.wantsDoubles
      let tooMany =
        runs > (mayDouble ? 2 : 1) || strength > 1 || small > 1 || runs + strength > 2
        || runs == 2 && recovery != 1
      return tooMany ? breach("slots", day, "\(runs) runs, \(strength) of strength") : nil
    }
  }

  /// What a day holds fits its minutes; hip work needs none set aside.
  var minutes: [Breach] {
    days.compactMap { day in
      let needed = choices(day).reduce(0) {
        $0 + ($1.traits.contains(.hip) ? 0 : $1.minutes)
      }
      let given = Double(request.availability.exceptions[day] ?? weekdayMinutes(day))
      let isIdle = given <= 0 && !choices(day).isEmpty && !isNear(day)
      return needed > given + 1e-6 && !isNear(day) || isIdle
        ? breach("minutes", day, "\(needed) min in \(given)") : nil
    }
  }

  private func weekdayMinutes(_ day: Day) -> Int {
    request.availability.weekdays[(day.number + 3) % 7]
  }

  /// Whether a day is within the 48 hours that stay as they were shown.
  func isNear(_ day: Day) -> Bool { request.previous != nil && day < request.today + 2 }

  /// The experience that each session needs, and who must not carry.
  var people: [Breach] {
    plan.sessions.flatMap { session -> [Breach] in
      var found: [Breach] = []
      let choice = session.choice
      if choice.tier.rawValue > request.runner.tier.rawValue {
        found.append(breach("tier", session.day, choice.id))
      }
      let carriesOnRun = choice.carriedLoad != "none" && choice.traits.contains(.run)
      if carriesOnRun, !request.runner.mayCarryOnRuns || request.runner.tier != .seasoned {
        found.append(breach("noLoadForThem", session.day, choice.id))
      }
      let isFirstWeek = session.day < request.firstMonday + 7
      if request.runner.startsLow, request.runner.tier.rawValue <= 1, isFirstWeek,
        choice.traits.contains(.run), choice.kilometers > 3
      {
        found.append(breach("noviceSurplus", session.day, choice.id))
      }
      return found
    }
  }

  /// Each run against the longest of the 30 days before it, at that moment.
  var spikes: [Breach] {
    let first = 15 * 60 * request.runner.easyMetersPerSecond / 1000
    return days.compactMap { day in
      let before = (1...30).map { longest(day + -$0) }.max() ?? 0
      // The ladder of walking and running goes by steps of its own.
      let runs = choices(day).filter { $0.traits.contains(.run) && !$0.traits.contains(.ladder) }
      let run = runs.map(\.kilometers).max() ?? 0
      let most = 1.10 * max(before, first)
      guard run > most * 1.0001, !(isNear(day)) else { return nil }
      return breach("spike", day, "\(run) km after \(before) km")
    }
  }

  /// Two days between hard work for a tissue, yesterday's log included.
  var spacing: [Breach] {
    days.flatMap { day -> [Breach] in
      let yesterday = day + -1
      let before =
        yesterday < request.today
        ? logged[yesterday]?.high ?? [] : Set(choices(yesterday).flatMap(\.high))
      var found: [Breach] = []
      let here = choices(day).flatMap(\.high)
      let again = Set(here).intersection(before)
      let twice = Set(here.filter { group in here.count { $0 == group } > 1 })
      let isKept = isNear(day)
      if !isKept, !again.union(twice).isEmpty {
        found.append(breach("spacing", day, again.union(twice).map(\.rawValue).joined()))
      }
      if !isKept, holds(day, [.ladder]), holds(yesterday, [.run]) {
        found.append(breach("ladderRest", day, "a run the day before"))
      }
      let hard: SessionTraits = [.quality, .long, .pack]
      let isRace = request.race?.day == yesterday
      if !isKept, !isRace, holds(day, hard), holds(yesterday, hard) {
        found.append(breach("hardEasy", day, "hard after hard"))
      }
      return found
    }
  }

  /// Days off and hard runs of every seven days, those of the log included.
  var windows: [Breach] {
    let isSettled = request.runner.tier.rawValue >= 2
    return days.flatMap { day -> [Breach] in
      let window = (0..<7).map { day + -$0 }
      let planned = window.filter { $0 >= request.today }
      let active = window.count { holds($0, [.run, .strength]) }
      let hard = window.reduce(0) { $0 + count($1, [.quality]) }
      var found: [Breach] = []
      // What was logged may be too much already; then nothing may be added to it.
      if active > (isSettled ? 6 : 5), planned.contains(where: { holds($0, [.run, .strength]) }),
        !isNear(day)
      {
        found.append(breach("dayOff", day, "\(active) days of training in seven"))
      }
      if hard > (isSettled ? 2 : 1), planned.contains(where: { holds($0, [.quality]) }),
        !isNear(day)
      {
        found.append(breach("hardPerWeek", day, "\(hard) hard runs in seven days"))
      }
      return found
    }
  }

  /// Loads: how often, how many days before a race and after pain, and from which size.
  var loads: [Breach] {
    var clean = request.log.cleanLoads
    var found: [Breach] = []
    for day in days where isLoaded(day) && !isNear(day) {
      for choice in choices(day) where choice.carriedLoad != "none" {
        let smaller = String(choice.carriedLoad.dropLast(2)) + "5"
        let isTen = choice.carriedLoad.hasSuffix("10")
        let place = ["S", "M", "L"].firstIndex(of: choice.size.rawValue) ?? 0
        if place > clean[choice.carriedLoad, default: 0]
          || isTen && clean[smaller, default: 0] < 2
        {
          found.append(breach("loadProgress", day, choice.id))
        }
      }
      if (1..<7).contains(where: { isLoaded(day + -$0) }) {
        found.append(breach("loadCount", day, "two loaded sessions in seven days"))
      }
      if holds(day, [.pack]), (1..<14).contains(where: { holds(day + -$0, [.pack]) }) {
        found.append(breach("loadCount", day, "two pack runs in fourteen days"))
      }
      let phase = week(of: day)?.phase
      let isQuiet = week(of: day)?.isDeload == true || phase != .hill && phase != .specific
      let hurt = request.health.lastPainAboveTwo.map { day - $0 < 14 } ?? false
      if isQuiet || hurt {
        found.append(breach("loadWindow", day, "a load in a quiet week or after pain"))
      }
      if let race = request.race, (0...10).contains(race.day - day) {
        found.append(breach("loadNearRace", day, "\(race.day - day) days before the race"))
      }
      for choice in choices(day) where choice.carriedLoad != "none" {
        clean[choice.carriedLoad, default: 0] += 1
      }
    }
    return found
  }

  /// Whether a day lies in the first two weeks, for which the check-ins hold.
  func isFirstBlock(_ day: Day) -> Bool {
    plan.weeks.first.map { day < $0.monday + 14 } ?? false
  }
}

import Biomechanics
import Logbook
import Quantities

@testable import Advice

/// Rows of what was carried and of tissues.
extension WatchRow {
  static let loads: [WatchRow] = [
    .kept("LOAD-01", .limbMassOnRun, "a vest", on: 3) { diary in
      diary.run(3, 5) { $0.carriedLoad = .vest(5) }
    },
    .broken("LOAD-01", .limbMassOnRun, "half a kilo a side", on: 3) { diary in
      diary.run(3, 5) { $0.carriedLoad = CarriedLoad([.init(.ankle, .kilograms(1))]) }
    },
    .kept("LOAD-02", .trunkMass, "7 kg of 70", on: 3) { diary in
      diary.runner.mass = .kilograms(70)
      diary.run(3, 5) { $0.carriedLoad = .vest(7) }
    },
    .broken("LOAD-02", .trunkMass, "8 kg of 70", on: 3) { diary in
      diary.runner.mass = .kilograms(70)
      diary.run(3, 5) { $0.carriedLoad = .vest(8) }
    },
    .kept("LOAD-07", .loadedRuns, "a week apart", on: 10) { diary in
      for number in [3, 10] { diary.run(number, 5) { $0.carriedLoad = .vest(5) } }
    },
    .broken("LOAD-07", .loadedRuns, "six days apart", on: 9) { diary in
      for number in [3, 9] { diary.run(number, 5) { $0.carriedLoad = .vest(5) } }
    },
    .kept("LOAD-08", .loadBeforeRace, "a vest eleven days before the race", on: 3) { diary in
      diary.runner.raceDay = Diary.day(14)
      diary.run(3, 5) { $0.carriedLoad = .vest(5) }
    },
    .kept("LOAD-08", .loadBeforeRace, "a vest the day after the race", on: 3) { diary in
      diary.runner.raceDay = Diary.day(2)
      diary.run(3, 5) { $0.carriedLoad = .vest(5) }
    },
    .broken("LOAD-08", .loadBeforeRace, "a vest ten days before the race", on: 3) { diary in
      diary.runner.raceDay = Diary.day(13)
      diary.run(3, 5) { $0.carriedLoad = .vest(5) }
    },
    .broken("LOAD-07", .loadedRuns, "two weeks after a 3", on: 17) { diary in
      diary.hurt(3, .calf, 3)
      diary.run(17, 5) { $0.carriedLoad = .vest(5) }
    },
  ]

  static let tissues: [WatchRow] = [
    .kept("TIS-01", .tissueLine, "as usual", on: 60) { $0.tissueWeeks(9) },
    .broken("TIS-01", .tissueLine, "five times as usual", on: 60) { diary in
      diary.tissueWeeks(9)
      diary.doses[60] = 60
    },
    .kept("TIS-02", .tissueLine, "a short log", on: 20) { diary in
      diary.tissueWeeks(2)
      diary.doses[20] = 60
    },
    .broken("TIS-02", .tissueLine, "a great dose", on: 60) { diary in
      diary.tissueWeeks(9)
      diary.doses[60] = 60
    },
    .kept("TIS-03", .tissueLine, "a great dose long ago", on: 60) { diary in
      diary.tissueWeeks(9)
      diary.doses[36] = 60
    },
    .broken("TIS-03", .tissueLine, "a great dose yesterday", on: 60) { diary in
      diary.tissueWeeks(9)
      diary.doses[59] = 60
    },
    .kept("STIM-05", .restBetween, "two hard days with one between", on: 59) { diary in
      diary.tissueWeeks(9)
      (diary.doses[57], diary.doses[58], diary.doses[59]) = (16, 0, 16)
    },
    .broken("STIM-05", .restBetween, "two hard days in a row", on: 59) { diary in
      diary.tissueWeeks(9)
      (diary.doses[58], diary.doses[59]) = (16, 16)
    },
    .kept("STIM-03", .strengthBesideSprint, "squats on an easy day", on: 3) { diary in
      diary.run(3, 8) { $0.zoneSeconds = [600, 2280, 0, 0, 0] }
      diary.strengthWork = [
        StrengthWork(day: Diary.day(3), exercise: .squats, sets: 3, of: .repetitions(8))
      ]
    },
    .broken("STIM-03", .strengthBesideSprint, "squats on a day of intervals", on: 3) { diary in
      diary.run(3, 8) { $0.zoneSeconds = [600, 1000, 400, 400, 480] }
      diary.strengthWork = [
        StrengthWork(day: Diary.day(3), exercise: .squats, sets: 3, of: .repetitions(8))
      ]
    },
  ]
}

extension CarriedLoad {
  static func vest(_ kilograms: Double) -> CarriedLoad {
    CarriedLoad([.init(.vest, .kilograms(kilograms))])
  }
}

extension Runner {
  static var heavyNovice: Runner {
    var runner = Runner()
    runner.mass = .kilograms(100)
    runner.height = .meters(1.75)
    return runner
  }
}

extension Diary {
  /// Ten kilometers of dose every other day.
  mutating func tissueWeeks(_ weeks: Int) {
    for number in stride(from: 0, to: 7 * weeks, by: 2) { doses[number] = 10 }
    doses[7 * weeks - 1] = doses[7 * weeks - 1] ?? 0
  }

  /// Three runs a week of one pace and one zone.
  mutating func same(weeks: Int, change: (inout WatchedRun, Int) -> Void = { _, _ in }) {
    for place in 0..<3 * weeks {
      run(7 * (place / 3) + 2 * (place % 3) + 2, 10) { run in
        run.zoneSeconds = [0, 3600, 0, 0, 0]
        change(&run, place)
      }
    }
  }
}

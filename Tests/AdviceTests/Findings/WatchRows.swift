import Biomechanics
import Logbook
import Quantities

@testable import Advice

/// Rows of pain, of single runs and of weeks.
extension WatchRow {
  static let all: [WatchRow] = pain + illness + distance + weeks + loads + tissues + form

  static let pain: [WatchRow] = [
    .kept("PAIN-01", .painStages, "no pain was ever named", on: 3) { $0.run(3, 8) },
    .broken("PAIN-01", .painStages, "Achilles tendon 6", on: 3) { $0.hurt(3, .achilles, 6) },
    .kept("PAIN-02", .painStages, "Achilles tendon 2", on: 3) { $0.hurt(3, .achilles, 2) },
    .broken("PAIN-02", .painStages, "Achilles tendon 3", on: 3) { $0.hurt(3, .achilles, 3) },
    .kept("PAIN-03", .painStages, "a morning without", on: 3) {
      $0.hurt(3, .achilles, 0, .morning)
    },
    .broken("PAIN-03", .painStages, "a morning 3 above usual", on: 3) {
      $0.hurt(3, .achilles, 3, .morning)
    },
    .kept("PAIN-04", .painStages, "asked and nothing", on: 13) { diary in
      for number in stride(from: 1, through: 13, by: 2) { diary.hurt(number, .calf, 0) }
    },
    .broken("PAIN-04", .painStages, "1 in one week, 2 in the next", on: 13) { diary in
      for number in stride(from: 1, through: 13, by: 2) {
        diary.hurt(number, .calf, number > 6 ? 2 : 1)
      }
    },
    .kept("PAIN-05", .painStages, "shin asked, 0", on: 3) { $0.hurt(3, .tibia, 0) },
    .broken("PAIN-05", .painStages, "shin 1", on: 3) { $0.hurt(3, .tibia, 1) },
    .kept("RTR-02", .painStages, "cleared by a clinician", on: 5) { diary in
      diary.hurt(3, .tibia, 2)
      diary.statements.append(PainStatement(day: Diary.day(4), spot: .init(.tibia), .cleared))
      diary.run(5, 1) { $0.sport = .walking }
    },
    .broken("RTR-02", .painStages, "painless since, but not cleared", on: 30) { diary in
      diary.hurt(3, .tibia, 2)
      diary.hurt(30, .tibia, 0)
    },
    .kept("RTR-05", .painStages, "no way back is needed", on: 5) { $0.hurt(5, .achilles, 2) },
    .broken("RTR-05", .painStages, "on the ladder", on: 5) { diary in
      diary.hurt(3, .tibia, 2)
      diary.statements.append(PainStatement(day: Diary.day(4), spot: .init(.tibia), .cleared))
      diary.run(5, 1) { $0.sport = .walking }
    },
    .kept("RTR-06", .painStages, "no way back is needed", on: 5) { $0.hurt(5, .achilles, 2) },
    .broken("RTR-06", .painStages, "on the ladder", on: 5) { diary in
      diary.hurt(3, .tibia, 2)
      diary.statements.append(PainStatement(day: Diary.day(4), spot: .init(.tibia), .cleared))
      diary.run(5, 1) { $0.sport = .walking }
    },
    .kept("PAIN-06", .painUnderLoad, "a vest and no pain", on: 3) { diary in
      diary.run(3, 5) { $0.carriedLoad = .vest(5) }
      diary.hurt(3, .knee, 0)
    },
    .broken("PAIN-06", .painUnderLoad, "a vest and 1", on: 3) { diary in
      diary.run(3, 5) { $0.carriedLoad = .vest(5) }
      diary.hurt(3, .knee, 1)
    },
    .kept("PAIN-07", .redFlags, "no sign", on: 3) { $0.hurt(3, .knee, 1) },
    .broken("PAIN-07", .redFlags, "a knee that locks", on: 3) { diary in
      diary.statements.append(
        PainStatement(day: Diary.day(3), spot: .init(.knee), .redFlag(.locking)))
    },
    .kept("PAIN-08", .soreMuscles, "3 in 10", on: 3) { $0.say(3) { $0.soreness = 3 } },
    .broken("PAIN-08", .soreMuscles, "4 in 10", on: 3) { $0.say(3) { $0.soreness = 4 } },
    .kept("SLP-01", .badNights, "one short night", on: 3) { $0.say(3) { $0.sleepHours = 5 } },
    .broken("SLP-01", .badNights, "one short, one bad night", on: 3) { diary in
      diary.say(2) { $0.sleepHours = 5.5 }
      diary.say(3) { $0.sleepQuality = 2 }
    },
  ]

  static let illness: [WatchRow] = [
    .kept("", .illness, "asked and well", on: 3) {
      $0.say(3) { $0.illness = CheckIn.Illness.none }
    },
    .kept("", .illness, "a fever yesterday, well today", on: 4) { diary in
      diary.say(3) { $0.illness = .fever }
      diary.say(4) { $0.illness = CheckIn.Illness.none }
    },
    .broken("", .illness, "a fever yesterday, nothing said today", on: 4) {
      $0.say(3) { $0.illness = .fever }
    },
    .broken("", .illness, "a cold", on: 3) { $0.say(3) { $0.illness = .aboveNeck } },
    .broken("", .illness, "a fever", on: 3) { $0.say(3) { $0.illness = .fever } },
  ]

  static let distance: [WatchRow] = [
    .kept("RUN-01", .singleRunSpike, "11 km after 10", on: 35) { diary in
      diary.weeks(5)
      diary.run(35, 11)
    },
    .broken("RUN-01", .singleRunSpike, "14 km after 12", on: 35) { diary in
      diary.weeks(5, kilometers: 12)
      diary.run(35, 14)
    },
    .kept("RUN-02", .singleRunSpike, "10 km after 10", on: 35) { diary in
      diary.weeks(5)
      diary.run(35, 10)
    },
    .broken("RUN-02", .singleRunSpike, "25 km after 10", on: 35) { diary in
      diary.weeks(5)
      diary.run(35, 25)
    },
    .kept("RUN-03", .singleRunSpike, "11 km after 10", on: 35) { diary in
      diary.weeks(5)
      diary.run(35, 11)
    },
    .broken("RUN-03", .singleRunSpike, "11.2 km after 10", on: 35) { diary in
      diary.weeks(5)
      diary.run(35, 11.2)
    },
    .kept("RUN-04", .runAfterBreak, "30 days since the last run", on: 36) { diary in
      diary.run(6, 10)
      diary.run(36, 5)
    },
    .broken("RUN-04", .runAfterBreak, "31 days since the last run", on: 37) { diary in
      diary.run(6, 10)
      diary.run(37, 5)
    },
    .kept("RTR-01", .runAfterBreak, "the first run of all", on: 37) { $0.run(37, 5) },
    .broken("RTR-01", .runAfterBreak, "two months without", on: 70) { diary in
      diary.run(6, 10)
      diary.run(70, 5)
    },
    .kept("RUN-07", .firstWeek, "3 km in the first week", on: 4) { diary in
      diary.runner = .heavyNovice
      diary.run(1, 1.5)
      diary.run(4, 1.5)
    },
    .broken("RUN-07", .firstWeek, "4 km in the first week", on: 4) { diary in
      diary.runner = .heavyNovice
      diary.run(1, 2)
      diary.run(4, 2)
    },
  ]

  static let weeks: [WatchRow] = [
    .kept("RUN-05", .weeklyRamp, "52 km after 40", on: 41) { diary in
      diary.weeks(5)
      for (number, way) in [(36, 13.0), (38, 13), (40, 13), (41, 13)] { diary.run(number, way) }
    },
    .broken("RUN-05", .weeklyRamp, "54 km after 40", on: 41) { diary in
      diary.weeks(5)
      for (number, way) in [(36, 13.0), (38, 13), (40, 14), (41, 14)] { diary.run(number, way) }
    },
    .kept("RUN-08", .severalRises, "farther, as steep as before", on: 41) { diary in
      diary.weeks(5)
      for number in [36, 38, 40, 41] { diary.run(number, 12) { $0.climbMeters = 50 } }
    },
    .broken("RUN-08", .severalRises, "farther and steeper", on: 41) { diary in
      diary.weeks(5)
      for number in [36, 38, 40, 41] { diary.run(number, 12) { $0.climbMeters = 200 } }
    },
    .kept("RUN-09", .noRestDay, "six days and a rest", on: 6) { diary in
      for number in [0, 1, 2, 4, 5, 6] { diary.run(number, 5) }
    },
    .broken("RUN-09", .noRestDay, "seven days", on: 6) { diary in
      for number in 0...6 { diary.run(number, 5) }
    },
    // The published week: monotony 1.292.
    .kept("MET-03", .monotony, "Foster's week", on: 6) { diary in
      for (number, amount) in [300.0, 0, 400, 300, 0, 600, 200].enumerated() {
        diary.amounts[number] = amount
      }
    },
    .broken("MET-03", .monotony, "seven like days", on: 6) { diary in
      for (number, amount) in [300.0, 300, 310, 300, 290, 300, 300].enumerated() {
        diary.amounts[number] = amount
      }
    },
    .kept("MET-03", .sameness, "one pace, a tempo run a week", on: 20) { diary in
      diary.same(weeks: 3) { run, place in
        if place % 3 == 2 {
          run.movingSeconds = 3000
          run.zoneSeconds = [0, 600, 0, 2400, 0]
        }
      }
    },
    .broken("MET-03", .sameness, "one pace and one zone", on: 20) { $0.same(weeks: 3) },
  ]
}

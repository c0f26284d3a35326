import Advice
import Logbook
import Planning

/// What somebody asks of a new plan, as it was typed: understood where it can be, with a complaint
/// at the field where not.
struct PlanForm: Sendable {
  let fields: FormFields
  let today: Day
  let formats: Formats
  private(set) var errors: [String: String] = [:]
  private(set) var goal = Goal.endurance
  private(set) var weeks = 8
  private(set) var race: PlannedRace?
  private(set) var minutes = PlanForm.usualMinutes
  private(set) var wishes = PlanWishes()

  /// Minutes from Monday to Sunday in a form that nobody has touched. A choice of this project.
  static let usualMinutes = [0, 45, 0, 45, 0, 30, 90]
  /// How many weeks can be asked for. A race may be nearer.
  static let weekRange = 4...24
  /// The most weeks on hills.
  static let hillRange = 0...12

  init(_ fields: FormFields, today: Day, formats: Formats) {
    self.fields = fields
    self.today = today
    self.formats = formats
    goal = fields["goal"].flatMap { Goal(rawValue: $0) } ?? goal
    readWeeks()
    readMinutes()
    readRace()
    readWishes()
  }

  /// Whether it was sent at all.
  var isTyped: Bool { fields["goal"] != nil }

  private var texts: Texts { formats.texts }

  /// The name of the field of a weekday, 0 for Monday.
  static func dayField(_ weekday: Int) -> String { "minutes\(weekday)" }

  private mutating func readWeeks() {
    guard let typed = fields["weeks"] else { return }
    guard let weeks = Int(typed), Self.weekRange.contains(weeks) else {
      errors["weeks"] = texts(
        PlanFormText.badWeeks,
        [
          "typed": typed, "low": String(Self.weekRange.lowerBound),
          "high": String(Self.weekRange.upperBound),
        ])
      return
    }
    self.weeks = weeks
  }

  private mutating func readMinutes() {
    guard isTyped else { return }
    for weekday in 0..<7 {
      let name = Self.dayField(weekday)
      switch Typed.number(fields[name]) {
      case .empty: minutes[weekday] = 0
      case .value(let value) where (0...1440).contains(value):
        minutes[weekday] = Int(value.rounded())
      default: errors[name] = texts(PlanFormText.badMinutes, ["typed": fields[name] ?? ""])
      }
    }
    if errors.isEmpty, minutes.allSatisfy({ $0 == 0 }) {
      errors[Self.dayField(0)] = texts[PlanFormText.noMinutes]
    }
  }

  private mutating func readRace() {
    guard let typed = fields["raceDay"] else {
      if fields["raceDistance"] != nil || isTyped && goal == .race {
        errors["raceDay"] = texts[PlanFormText.noRaceDay]
      }
      return
    }
    guard let day = Day(iso: typed) else {
      errors["raceDay"] = texts(SettingsText.badDay, ["typed": typed])
      return
    }
    let needed = (day - today.startOfWeek(firstWeekday: 0)) / 7 + 1
    if day < today {
      errors["raceDay"] = texts[PlanFormText.raceOver]
    } else if needed > Self.weekRange.upperBound {
      errors["raceDay"] = texts(
        PlanFormText.raceFar, count: needed, ["most": String(Self.weekRange.upperBound)])
    }
    switch Typed.number(fields["raceDistance"]) {
    case .value(let distance) where (0.05...1000).contains(distance):
      race = PlannedRace(day: day, kilometers: distance * formats.metersPerUnit / 1000)
      if errors["raceDay"] == nil { weeks = needed }
    case .empty: errors["raceDistance"] = texts[PlanFormText.noRaceDistance]
    default:
      errors["raceDistance"] = texts(
        PlanFormText.badRaceDistance, ["typed": fields["raceDistance"] ?? ""])
    }
  }

  private mutating func readWishes() {
    wishes.hasHills = fields["hills"] != "no"
    wishes.wantsLoads = fields["loads"] != "no"
    wishes.wantsDoubles = fields["doubles"] == "yes"
    wishes.hasSecondSlot = wishes.wantsDoubles
    wishes.longWeekday = fields["longDay"].flatMap { Int($0) }.flatMap {
      (0..<7).contains($0) ? $0 : nil
    }
    guard let typed = fields["hillWeeks"] else { return }
    if let count = Int(typed), Self.hillRange.contains(count) {
      wishes.hillWeeks = count
    } else {
      errors["hillWeeks"] = texts(
        PlanFormText.badHillWeeks,
        ["typed": typed, "high": String(Self.hillRange.upperBound)])
    }
  }
}

extension Goal {
  /// What it is called in forms and titles.
  var label: AskText {
    switch self {
    case .muscle: .goalMuscle
    case .speed: .goalSpeed
    case .endurance: .goalEndurance
    case .race: .goalRace
    case .ultra: .goalUltra
    case .health: .goalHealth
    case .weight: .goalWeight
    case .comeback: .goalComeback
    }
  }
}

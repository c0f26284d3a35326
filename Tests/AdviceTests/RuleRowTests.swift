import Biomechanics
import Evidence
import Logbook
import Quantities
import Testing

@testable import Advice

@Suite("Every rule of evidence that concerns advice, kept and broken")
struct RuleRowTests {
  /// The rule, a question that just keeps it and one that just breaks it.
  static let rows: [(rule: String, kept: Row, broken: Row)] =
    running + carried + pains + people + conditions

  typealias Rows = [(rule: String, kept: Row, broken: Row)]

  static let running: Rows = [
    (
      "RUN-01", Row("long:17.6km", "", .seasoned, .yes), Row("long:17.7km", "", .seasoned, .lighter)
    ),
    (
      "RUN-02", Row("long:18km", "", .seasoned, .lighter),
      Row("long:18.2km", "", .seasoned, .lighter)
    ),
    (
      "RUN-03", Row("long:18.2km", "", .seasoned, .lighter),
      Row("long:18km", "", .seasoned, .lighter)
    ),
    (
      "RUN-04", Row("easy:5km", "", longest(5), .yes),
      Row("easy:5km", "", longest(0), .walkIt)
    ),
    (
      "RUN-07", Row("easy:3km", "", QuestionTable.obeseNovice, .yes),
      Row("easy:3.1km", "", QuestionTable.obeseNovice, .lighter)
    ),
  ]

  static let carried: Rows = [
    (
      "LOAD-01", Row("easy:5km", "", .settled, .yes),
      Row("easy:5km", "ankle=0.1kg", .settled, .no)
    ),
    (
      "LOAD-02", Row("walk:30min", "vest=10%", .seasoned, .yes),
      Row("walk:30min", "vest=10.1%", .seasoned, .lighter)
    ),
    (
      "LOAD-07", Row("strides:6x10s", "vest=5%", .seasoned, .yes),
      Row("strides:6x10s", "vest=5%", .settled, .notNow)
    ),
    (
      "LOAD-08", inDays(11, Row("strides:6x10s", "vest=5%", .seasoned, .yes)),
      inDays(10, Row("strides:6x10s", "vest=5%", .seasoned, .no))
    ),
    (
      "LOAD-09", Row("strides:6x10s", "vest=5%", Runner.seasoned.with { $0.ageYears = 18 }, .yes),
      Row("strides:6x10s", "vest=5%", Runner.seasoned.with { $0.ageYears = 17 }, .no)
    ),
    (
      "LOAD-14", Row("walk:30min", "ankle=1kg", .novice, .yes),
      Row("walk:30min", "ankle=1.1kg", .novice, .lighter)
    ),
    (
      "STIM-04", inDays(6, Row("strength:squats", "", .seasoned, .yes)),
      inDays(5, Row("strength:squats", "", .seasoned, .notNow))
    ),
  ]

  static let pains: Rows = [
    ("PAIN-01", hurting(.achilles, 5, .yes), hurting(.achilles, 5.1, .notNow)),
    (
      "PAIN-02", hurting(.knee, 2.9, .yes, "hills:6x60s"), hurting(.knee, 3, .notNow, "hills:6x60s")
    ),
    ("PAIN-05", hurting(.tibia, 0, .yes), hurting(.tibia, 0.5, .no)),
    (
      "PAIN-06", hurting(.knee, 0.5, .yes, "strides:6x10s", "vest=5%"),
      hurting(.knee, 1, .notNow, "strides:6x10s", "vest=5%")
    ),
    (
      "PAIN-07", Row("easy:30min", "", .seasoned, .yes),
      Row("easy:30min", "", .seasoned, .no) { $0.redFlags = [.numbness] }
    ),
    (
      "PAIN-08", Row("intervals:4x4min", "", .seasoned, .yes) { $0.soreness = 3 },
      Row("intervals:4x4min", "", .seasoned, .lighter) { $0.soreness = 4 }
    ),
  ]

  static let people: Rows = [
    (
      "RTR-01", Row("easy:5km", "", longest(5), .yes), Row("easy:5km", "", longest(0), .walkIt)
    ),
    (
      "RTR-02", Row("easy:30min", "", QuestionTable.boneInjury(6), .yes),
      Row("easy:30min", "", QuestionTable.boneInjury(5), .walkIt)
    ),
    (
      "GRP-01", Row("easy:30min", "", QuestionTable.afterBirth(12, cleared: nil), .yes),
      Row("easy:30min", "", QuestionTable.afterBirth(11, cleared: nil), .walkIt)
    ),
    (
      "GRP-02", Row("easy:30min", "", .seasoned, .yes),
      Row("easy:30min", "", .seasoned, .no) { $0.redFlags = [.pelvicSymptoms] }
    ),
    (
      "GRP-04", Row("easy:30min", "", .seasoned, .yes),
      Row("easy:30min", "", Runner.seasoned.with { $0.isCleared = false }, .walkIt)
    ),
  ]

  static let conditions: Rows = [
    (
      "HEAT-01", heat(26, "intervals:4x4min", "", .yes), heat(31, "intervals:4x4min", "", .notNow)
    ),
    ("HEAT-03", heat(31, "easy:30min", "", .yes), heat(36, "easy:30min", "", .notNow)),
    (
      "HEAT-05", heat(26, "walk:30min", "vest=5%", .yes),
      heat(31, "walk:30min", "vest=5%", .notNow)
    ),
    (
      "SLP-01", Row("intervals:4x4min", "", .seasoned, .yes) { $0.sleptBadly = false },
      Row("intervals:4x4min", "", .seasoned, .lighter) { $0.sleptBadly = true }
    ),
  ]

  static func longest(_ kilometers: Double) -> Runner {
    Runner.seasoned.with { $0.standing.longestKilometers = kilometers }
  }

  static func inDays(_ days: Int, _ row: Row) -> Row { row.with { $0.raceInDays = days } }

  static func hurting(
    _ place: PainPlace, _ score: Double, _ verdict: Verdict, _ session: String = "easy:30min",
    _ carry: String = ""
  ) -> Row {
    Row(session, carry, .seasoned, verdict) { $0.pains = [Pain(place, score)] }
  }

  static func heat(_ celsius: Double, _ session: String, _ carry: String, _ verdict: Verdict)
    -> Row
  {
    Row(session, carry, .seasoned, verdict) {
      $0.weather = Weather(celsius: celsius, humidity: 0.5)
    }
  }

  @Test("The verdict turns where the rule says", arguments: rows.indices)
  func turns(index: Int) {
    let (rule, kept, broken) = Self.rows[index]
    #expect(Rule.named(rule) != nil)
    for (row, isBroken) in [(kept, false), (broken, true)] {
      let judgment = Judgment(row.question)
      #expect(judgment.verdict == row.verdict, "\(rule) \(row.name)")
      let decisive = judgment.rulings.filter {
        $0.ruling.ceiling > .yes && ($0.rule.rules + $0.ruling.moreRules).contains(rule)
      }
      #expect(decisive.isEmpty != isBroken, "\(rule) \(row.name)")
    }
  }

  @Test("Rules that only inform are told beside what they are about")
  func informing() {
    let told = Set(QuestionTable.answers.flatMap(\.because).flatMap(\.rules))
    for rule in ["STIM-01", "STIM-02", "RUN-10"] { #expect(told.contains(rule), "\(rule)") }
    let needs = DailyNeeds(of: .seasoned).needs.compactMap(\.rule)
    #expect(needs == ["NUT-01", "NUT-02"])
    for fact in BuildingMuscle.known + BuildingMuscle.notKnown + BuildingMuscle.doesWork {
      for rule in fact.rules { #expect(Rule.named(rule) != nil, "\(rule)") }
    }
  }

  /// Rules that an answer does not rest on, and where each has its place instead.
  static let elsewhere: [String: String] = [
    "RUN-05": "weeks", "RUN-06": "weeks", "RUN-08": "weeks", "RUN-09": "weeks", "RUN-11": "weeks",
    "RUN-12": "display of chances", "LOAD-03": "physics", "LOAD-04": "physics",
    "LOAD-05": "physics", "LOAD-06": "a tip on the step frequency", "LOAD-10": "words",
    "LOAD-11": "a single trial, told by its claim", "LOAD-12": "physics", "LOAD-13": "physics",
    "PAIN-03": "the next morning", "PAIN-04": "weeks", "RTR-03": "coming back",
    "RTR-04": "coming back", "RTR-05": "coming back", "RTR-06": "coming back",
    "GRP-03": "a goal of weeks", "GRP-05": "words of the health check",
    "HEAT-02": "warnings by flag", "HEAT-04": "words",
    "STIM-03": "what does build muscle", "STIM-05": "what does build muscle",
  ]

  @Test("Every rule of evidence on runs, loads, pain, people, heat, food and sleep has its place")
  func complete() {
    let concerned = ["RUN", "LOAD", "PAIN", "RTR", "GRP", "HEAT", "STIM", "NUT", "SLP"]
    let informing = ["STIM-01", "STIM-02", "RUN-10", "NUT-01", "NUT-02"]
    let placed = Set(Self.rows.map(\.rule) + informing).union(Self.elsewhere.keys)
    for rule in Rule.all where concerned.contains(String(rule.id.prefix { $0 != "-" })) {
      #expect(placed.contains(rule.id), "\(rule.id) \(rule.statement)")
    }
    #expect(Set(Self.rows.map(\.rule)).isDisjoint(with: Self.elsewhere.keys))
  }

  @Test("No answer claims what rules forbid: that vests build bone, or chances in numbers")
  func forbidden() {
    for answer in QuestionTable.answers {
      let text = answer.summary.joined(separator: " ").lowercased()
      #expect(!text.contains("bone density") && !text.contains("stronger bones"))
      #expect(!text.contains("per 1000 h") && !text.contains("chance of injury"))
    }
  }

  @Test(
    "Each dispute of the documents is told with both sides by the questions it is about",
    arguments: [
      ("ankleWeightsOnRuns", "easy:5km", "ankle=1kg"),
      ("shortLoad", "high-resistance:5x20s", "vest=4%"), ("vestInstead", "easy:30min", "vest=5%"),
      ("loadToLoseMass", "easy:30min", "vest=5%"),
      ("ankleWeightsWalking", "walk:30min", "ankle=1kg"),
      ("ankleWeightsDrills", "hip:hip-abduction", "ankle=1kg"),
      ("technique", "easy:5km", "ankle=1kg"), ("lightness", "strides:6x10s", "vest=5%"),
      ("samePace", "easy:5km", ""),
    ])
  func disputes(id: String, session: String, carry: String) throws {
    let dispute = try #require(Dispute.named(id))
    var question = Row(session, carry, .seasoned, .yes).question
    if id == "loadToLoseMass" { question.goal = .weight }
    let arguments = Arguments(Situation(question))
    let both = arguments.supporting + arguments.opposing
    #expect(!Set(dispute.yes + dispute.conditional).isDisjoint(with: both))
    if !dispute.no.isEmpty { #expect(!Set(dispute.no).isDisjoint(with: both)) }
  }

  @Test("No dispute is left without its question")
  func allDisputes() throws {
    let asked: Set = [
      "ankleWeightsOnRuns", "shortLoad", "vestInstead", "loadToLoseMass", "ankleWeightsWalking",
      "ankleWeightsDrills", "technique", "lightness", "samePace",
    ]
    #expect(Set(Dispute.all.map(\.id)) == asked)
  }
}

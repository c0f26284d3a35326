import Biomechanics
import Evidence
import Logbook
import Testing
import TrainingLoad

@Suite("Ledgers of tissues")
struct TissueTests {
  static func certain(_ value: Double) -> Estimate { Estimate(value, low: value, high: value) }

  static func state(_ tissue: LedgerTissue, _ doses: [Double]) -> TissueState {
    var state = TissueState(tissue)
    for dose in doses { state.pass(certain(dose)) }
    return state
  }

  /// The same for any log.
  static let firstDay = Day(number: 20_000)

  static func dice(_ count: Int, seed: UInt64) -> [Double] {
    var state = seed
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 40) / Double(1 << 24) * 12
    }
  }

  @Test("Bone that does a kilometer a day holds 19.0 of them")
  func steadyBone() throws {
    let use = try Self.state(.tibia, Array(repeating: 1, count: 400)).use()
    #expect(abs(use.standing - 19.0) < 0.05)
  }

  @Test(
    "One who does the same every day is as far below the line as peak and allowance say",
    arguments: LedgerTissue.all)
  func steady(tissue: LedgerTissue) throws {
    for days in [28, 60, 500] {
      let use = try Self.state(tissue, Array(repeating: 6, count: days)).use()
      let usual = use.standing / use.line.limit
      #expect(abs(use.used.value - usual) < 1e-12)
      #expect(abs(usual * tissue.peak.value * (1 + TissueParameter.allowance.value) - 1) < 1e-6)
      #expect(abs(use.line.capacity - 6) < 1e-9)
    }
  }

  @Test("The recursion is the sum that it stands for")
  func closedForm() throws {
    let doses = Self.dice(90, seed: 7)
    let use = try Self.state(.achilles, doses).use()
    // Each dose, worn off by the third part of its age's e-folding.
    var sum = 0.0
    for (age, dose) in doses.reversed().enumerated() { sum += dose * pow(-Double(age) / 3) }
    let opening = doses.prefix(28).reduce(0, +) / 28
    let before = opening * pow(-Double(doses.count) / 3) / (1 - pow(-1.0 / 3))
    #expect(abs(use.standing - sum - before) < 1e-9)
  }

  /// The exponential function by its series, so that nothing of the program's is used.
  func pow(_ power: Double) -> Double {
    var (term, sum) = (1.0, 1.0)
    let part = power / 64
    for index in 1..<30 {
      term *= part / Double(index)
      sum += term
    }
    return (0..<6).reduce(sum) { value, _ in value * value }
  }

  @Test("With less than 28 days of log nothing is claimed", arguments: LedgerTissue.all)
  func shortLog(tissue: LedgerTissue) {
    for days in [0, 1, 27] {
      let state = Self.state(tissue, Array(repeating: 5, count: days))
      #expect(throws: TissueState.Unknown.shortLog(missingDays: 28 - days)) { try state.use() }
    }
  }

  @Test("More never leaves more, rest always does, and a stop leaves nothing")
  func directions() throws {
    for tissue in LedgerTissue.all {
      let base = Self.state(tissue, Self.dice(80, seed: 3))
      var more = base
      more.pass(Self.certain(20))
      var less = base
      less.pass(Self.certain(10))
      var rested = base
      rested.rest()
      #expect(try more.use().used.value > less.use().used.value)
      #expect(try less.use().used.value > rested.use().used.value)
      #expect(try rested.use().standing < base.use().standing)
      #expect(try base.use(standing: .sore).used.value > base.use().used.value)
      #expect(try base.use(standing: .sore).leftKilometers.value < base.use().leftKilometers.value)
    }
    let idle = Self.state(.tibia, Array(repeating: 0, count: 40))
    #expect(throws: TissueState.Unknown.noLine) { try idle.use(standing: .stopped) }
    #expect(try idle.use().used.value == 0)
    #expect(try idle.use().leftKilometers.value > 0)
  }

  @Test("Twice the runner at twice the doses is as full, above the floor")
  func scaleFree() throws {
    for tissue in LedgerTissue.all {
      let doses = Self.dice(120, seed: 11).map { $0 + 5 }
      let once = try Self.state(tissue, doses).use()
      let twice = try Self.state(tissue, doses.map { 2 * $0 }).use()
      #expect(abs(once.used.value - twice.used.value) < 1e-12)
      #expect(abs(2 * once.leftKilometers.value - twice.leftKilometers.value) < 1e-9)
    }
  }

  @Test("The band holds the middle and widens with the doses'")
  func bands() throws {
    func use(_ spread: Double) throws -> TissueUse {
      var state = TissueState(.achilles)
      for (day, dose) in Self.dice(70, seed: 5).enumerated() {
        // Only hard days are in doubt: that is where the exponent bites.
        let width = day % 3 == 0 ? spread : 1
        state.pass(Estimate(dose, low: dose / width, high: dose * width))
      }
      return try state.use()
    }
    let (narrow, wide) = (try use(1), try use(1.8))
    #expect(narrow.used.low <= narrow.used.value && narrow.used.value <= narrow.used.high)
    #expect(wide.used.value == narrow.used.value)
    #expect(wide.used.high - wide.used.low > narrow.used.high - narrow.used.low)
    #expect(abs(wide.left.low - (1 - wide.used.high)) < 1e-12)
  }

  @Test("A changed day recomputes what follows, as from scratch, and nothing before it")
  func replaced() throws {
    let doses = Self.dice(200, seed: 13)
    func ledger(_ doses: [Double]) -> TissueLedger {
      let byDay = Dictionary(
        uniqueKeysWithValues: doses.enumerated().map { (Self.firstDay + $0, Self.certain($1)) })
      return TissueLedger(
        .calf, from: Self.firstDay, through: Self.firstDay + (doses.count - 1), doses: byDay)
    }
    for changed in [3, 27, 28, 150, 199] {
      var other = doses
      other[changed] = 40
      var ledger = ledger(doses)
      let before = ledger
      ledger.replace(Self.firstDay + changed, with: Self.certain(40))
      let scratch = ledger.states
      #expect(scratch == self.ledgerStates(other))
      #expect(Array(ledger.states.prefix(changed)) == Array(before.states.prefix(changed)))
    }
    var grown = ledger(Array(doses.dropLast()))
    grown.append(Self.certain(doses[199]))
    #expect(grown == ledger(doses))
    #expect(grown[Self.firstDay + 200] == nil && grown[Self.firstDay + (-1)] == nil)
  }

  func ledgerStates(_ doses: [Double]) -> [TissueState] {
    var state = TissueState(.calf)
    return doses.map { dose in
      state.pass(Self.certain(dose))
      return state
    }
  }

  @Test("Dose multipliers of a tenth and a third more load, as printed")
  func multipliers() {
    func dose(_ tissue: LedgerTissue, _ index: Double) -> Double {
      tissue.dose(referenceKilometersOfSteps: 1, index: Self.certain(index)).value
    }
    let bone: [(Double, Double)] = [
      (1.02, 1.14), (1.05, 1.38), (1.10, 1.88), (1.20, 3.33), (1.30, 5.65), (0.97, 0.82),
      (0.95, 0.71), (0.93, 0.62), (0.90, 0.50),
    ]
    for (index, multiplier) in bone {
      #expect(abs(dose(.tibia, index) - multiplier) < 0.006, "\(index)")
    }
    for tissue in LedgerTissue.all { #expect(abs(dose(tissue, 1) - 1) < 1e-12) }
    let banded = LedgerTissue.tibia.dose(
      referenceKilometersOfSteps: 2, index: Estimate(1.1, low: 1.05, high: 1.15))
    #expect(banded.low < banded.value && banded.value < banded.high)
    #expect(LedgerTissue.tibia.dose(referenceKilometersOfSteps: 0, index: banded).value == 0)
  }

  @Test("Sides add up apart, and the fuller one is meant where none is named")
  func sides() {
    let run = SidedDose(both: Estimate(3, low: 2, high: 5))
    let loaded = SidedDose(left: Self.certain(2), right: Self.certain(1))
    let day = run + loaded
    #expect(day.left.value == 5 && day.right.value == 4)
    #expect(day.left.low == 4 && day.left.high == 7)
    #expect(day.worse == day.left)
  }

  @Test("Every tissue has its numbers, each with source, status and a band around it")
  func catalogue() {
    #expect(
      LedgerTissue.all.map(\.key) == [
        "tibia", "foot", "achilles", "patellofemoral", "calf", "hamstring", "quadriceps",
        "hipFlexor", "lowBack",
      ])
    for tissue in LedgerTissue.all {
      #expect(tissue.exponent != nil, "\(tissue.key)")
      #expect(LedgerTissue.named(tissue.key) == tissue)
      for parameter in tissue.parameters {
        let estimate = parameter.estimate
        #expect(estimate.low <= estimate.value && estimate.value <= estimate.high)
        #expect(!parameter.meaning.isEmpty)
      }
    }
  }
}

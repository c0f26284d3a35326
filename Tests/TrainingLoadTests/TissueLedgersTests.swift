import Biomechanics
import Evidence
import Logbook
import Testing
import TrainingLoad

@Suite("Tissue ledgers from what a log holds")
struct TissueLedgersTests {
  static let today = Day(number: 20_700)

  static func figures(_ meters: Double, left: Double = 0.5, ratio: Double = 1) -> [Figure] {
    LedgerTissue.all.flatMap { tissue in
      [
        Figure(
          key: tissue.doseKey, modelVersion: 2, value: meters, low: meters / 2, high: meters * 2,
          reason: nil),
        Figure(
          key: "dose.\(tissue.key).ratio", modelVersion: 2, value: ratio, low: nil, high: nil,
          reason: nil),
      ]
    } + [
      Figure(
        key: "carried.left", modelVersion: 1, value: left, low: nil, high: nil, reason: nil)
    ]
  }

  static func ledgers(
    _ runs: [DosedRun], work: [StrengthWork] = [], checkIns: [CheckIn] = []
  ) -> TissueLedgers {
    TissueLedgers(
      TissueLedgers.Log(runs: runs, work: work, checkIns: checkIns, athlete: Athlete(name: "")),
      through: today)
  }

  static func run(_ ago: Int, _ doses: RunDoses?, sport: Sport = .running) -> DosedRun {
    DosedRun(id: Int64(ago), day: today + -ago, sport: sport, doses: doses)
  }

  @Test(
    "A digest is read as it was written, with sides and without, known and unknown",
    arguments: [(0.5, 1.0), (1, 1.4), (0.2, 2)])
  func roundTrip(left: Double, ratio: Double) throws {
    var figures = Self.figures(5000, left: left, ratio: ratio)
    figures.removeAll { $0.key == LedgerTissue.calf.doseKey }
    let doses = RunDoses(figures)
    let read = doses.packed.withUnsafeBytes { RunDoses(packed: $0) }
    #expect(read == doses)
    #expect(doses[.calf] == nil && doses[.tibia]?.left.value == 5)
    #expect(doses.packed.count == (left == 0.5 ? 28 : 55) * 8)
  }

  @Test("What is no digest is refused, whatever its length")
  func damaged() {
    let packed = RunDoses(Self.figures(1000)).packed
    for count in 0..<packed.count {
      let read = packed.prefix(count).withUnsafeBytes { RunDoses(packed: $0) }
      #expect(read == nil, "\(count)")
    }
    let noise = [UInt8](repeating: 0xFF, count: packed.count)
    #expect(noise.withUnsafeBytes { RunDoses(packed: $0) }?.isKnown == false)
  }

  @Test("On one leg, the swing of the other has the dose without the load")
  func sides() throws {
    let left = RunDoses(Self.figures(6000, left: 1, ratio: 1.5))
    let right = RunDoses(Self.figures(6000, left: 0, ratio: 1.5))
    for tissue in LedgerTissue.all {
      let (one, other) = (try #require(left[tissue]), try #require(right[tissue]))
      #expect(one.left == other.right && one.right == other.left)
      #expect(one.left.value == 6)
      #expect(abs(one.right.value - (tissue.driver.isOfSwing ? 4 : 6)) < 1e-12)
    }
    // Twice as much on one side as on the other: half of the rise.
    let uneven = RunDoses(Self.figures(6000, left: 2.0 / 3, ratio: 1.5))
    #expect(try abs(#require(uneven[.hamstring]).right.value - 5) < 1e-12)
  }

  @Test("What was assumed is told and counted once for each run")
  func assumptions() {
    func assumed(_ reason: String) -> RunDoses {
      RunDoses(
        Self.figures(5000) + [
          Figure(
            key: "energy.gross", modelVersion: 1, value: nil, low: nil, high: nil, reason: reason)
        ])
    }
    let ledgers = Self.ledgers([
      Self.run(60, assumed("noTrait:massKilograms")), Self.run(50, assumed("noSignal:altitude")),
      Self.run(40, assumed("notRecorded")), Self.run(30, RunDoses([])), Self.run(20, nil),
      Self.run(10, RunDoses(Self.figures(100)), sport: .hiking),
    ])
    #expect(
      ledgers.assumptions == [
        .usualBody(runs: 1), .level(runs: 1), .evenSpeed(runs: 1), .leftOut(runs: 1),
        .notComputed(runs: 1), .walks(1), .beforeTheLog,
      ])
    // What was not reckoned is not nothing: the ledger begins after it.
    #expect(ledgers.firstDay == Self.today + -10)
  }

  @Test("Ledgers do not know what stands in them while runs are not reckoned")
  func notReckoned() throws {
    let reckoned = (0..<60).reversed().map { Self.run($0, RunDoses(Self.figures(7000))) }
    #expect(Self.ledgers(reckoned).sides.allSatisfy { (try? $0.use(on: Self.today).get()) != nil })
    let later = reckoned.map { $0.day == Self.today + -5 ? Self.run(5, nil) : $0 }
    for side in Self.ledgers(later).sides {
      #expect(side.use(on: Self.today) == .failure(.shortLog(missingDays: 23)))
    }
    let none = Self.ledgers([Self.run(3, nil)])
    #expect(none.firstDay == Self.today)
    #expect(none.assumptions.contains(.notComputed(runs: 1)))
  }

  @Test("Days after the last are rest: the ledger falls as one does that was told of it")
  func foresight() throws {
    let runs = (0..<60).reversed().map { Self.run($0, RunDoses(Self.figures(7000))) }
    for side in Self.ledgers(runs).sides {
      let ledger = try #require(side.ledger)
      var state = try #require(ledger.states.last)
      for ahead in 1...10 {
        state.rest()
        let told = try side.use(on: Self.today + ahead).get()
        #expect(told == (try state.use()))
      }
      #expect(side.remainder(of: 8, afterDays: 0) == 8)
      #expect(side.remainder(of: 8, afterDays: 4) < side.remainder(of: 8, afterDays: 3))
    }
  }

  private func standing(
    _ tissue: LedgerTissue, _ side: Pain.Side?, after days: Int, _ pains: [Pain],
    soreness: Double? = nil
  ) -> TissueLine.Standing {
    var checkIn = CheckIn(day: Self.today)
    pains.forEach { checkIn.add($0) }
    checkIn.soreness = soreness
    return TissueLine.Standing(
      of: tissue, side: side, on: Self.today + days, checkIns: [checkIn])
  }

  @Test("Pain of bone stops at any score, other pain above 5; from 1 on a tissue is sore")
  func standings() {
    #expect(standing(.tibia, .left, after: 0, [Pain(.tibia, 1, side: .left)]) == .stopped)
    #expect(standing(.tibia, .right, after: 0, [Pain(.tibia, 1, side: .left)]) == .sound)
    #expect(standing(.foot, .right, after: 5, [Pain(.heel, 6)]) == .stopped)
    #expect(standing(.achilles, .left, after: 0, [Pain(.achilles, 5)]) == .sore)
    #expect(standing(.achilles, .left, after: 3, [Pain(.achilles, 5.5)]) == .stopped)
    #expect(standing(.achilles, .left, after: 3, [Pain(.achilles, 1)]) == .sore)
    #expect(standing(.achilles, .left, after: 4, [Pain(.achilles, 1)]) == .sound)
    #expect(standing(.achilles, .left, after: 0, [Pain(.achilles, 0.5)]) == .sound)
    #expect(standing(.tibia, .left, after: 28, [Pain(.tibia, 3)]) == .stopped)
    #expect(standing(.tibia, .left, after: 29, [Pain(.tibia, 3)]) == .sound)
    #expect(standing(.tibia, .left, after: -1, [Pain(.tibia, 3)]) == .sound)
    #expect(standing(.patellofemoral, nil, after: 0, [Pain(.knee, 2, side: .right)]) == .sore)
    #expect(standing(.lowBack, nil, after: 0, [Pain(.lowBack, 2, side: .left)]) == .sore)
    #expect(standing(.tibia, .left, after: 0, [Pain(.hip, 4)]) == .sound)
  }

  @Test("Soreness is of muscles, above 3, and until the next day")
  func soreness() {
    for tissue in LedgerTissue.all {
      #expect(standing(tissue, nil, after: 0, [], soreness: 3) == .sound)
      #expect(
        standing(tissue, nil, after: 1, [], soreness: 4) == (tissue.isMuscle ? .sore : .sound))
      #expect(standing(tissue, nil, after: 2, [], soreness: 9) == .sound)
    }
  }

  @Test("A 0 ends what was said before")
  func gone() {
    var hurt = CheckIn(day: Self.today)
    hurt.add(Pain(.tibia, 4, side: .left))
    var gone = CheckIn(day: Self.today + 2)
    gone.add(Pain(.tibia, 0, side: .left))
    func standing(_ days: Int) -> TissueLine.Standing {
      TissueLine.Standing(
        of: .tibia, side: .left, on: Self.today + days, checkIns: [hurt, gone])
    }
    #expect(standing(1) == .stopped && standing(2) == .sound)
  }

  @Test("The classes of a margin meet without a gap")
  func margins() {
    let classes: [(Double, TissueMargin)] = [
      (-0.1, .plenty), (0, .plenty), (0.599, .plenty), (0.6, .some), (0.849, .some),
      (0.85, .little),
      (1, .little), (1.001, .over), (9, .over), (.nan, .notKnown),
    ]
    for (used, margin) in classes { #expect(TissueMargin(used: used) == margin, "\(used)") }
    #expect(TissueMargin(used: nil) == .notKnown)
  }

  @Test("Strength work doses what its movement names, more with more sets and more mass")
  func strength() {
    func dose(_ exercise: Exercise, sets: Int, _ kilograms: Double?, _ tissue: LedgerTissue)
      -> Double
    {
      var work = StrengthWork(
        day: Self.today, exercise: exercise, sets: sets, of: .repetitions(10))
      work.massKilograms = kilograms
      return work.dose(of: tissue, bodyKilograms: 70, stepsPerKilometer: 900).value
    }
    for exercise in Exercise.allCases {
      for tissue in LedgerTissue.all {
        let isNamed = MovementPeaks.of(exercise).peaks[tissue.driver] != nil
        #expect((dose(exercise, sets: 3, nil, tissue) > 0) == isNamed)
        let (once, twice) = (
          dose(exercise, sets: 2, nil, tissue), dose(exercise, sets: 4, nil, tissue)
        )
        #expect(abs(twice - 2 * once) < 1e-12)
        #expect(dose(exercise, sets: 2, 40, tissue) >= once)
      }
    }
    // Ten jumps are not a kilometer of running, whatever the tissue.
    #expect(LedgerTissue.all.allSatisfy { dose(.jumps, sets: 1, nil, $0) < 1 })
  }

  @Test("Every peak of a movement has a band, and a status that says who says so")
  func movements() {
    #expect(Set(MovementPeaks.all.map(\.key)).count == MovementPeaks.all.count)
    for movement in MovementPeaks.all {
      #expect(!movement.peaks.isEmpty)
      for peak in movement.peaks.values {
        #expect(peak.estimate.low < peak.value && peak.value < peak.estimate.high)
        #expect(peak.status == .proposed || peak.status == .derived)
      }
    }
    #expect(MovementPeaks.walking.peaks.count == Tissue.allCases.count)
    #expect(MovementPeaks.walking.peaks[.tibia]?.status == .derived)
  }
}

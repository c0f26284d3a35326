import Advice
import Evidence
import Logbook
import Quantities
import Workflow

extension AskDocument {
  /// What food and sleep the goal asks for.
  struct NeedsDocument: Sendable, Encodable {
    var ranges: [Range]
    var note: String

    /// A need as a range.
    struct Range: Sendable, Encodable {
      var need: String
      @OrNull var amount: WhatIfDocument.Figure?
      var unit: String
      var words: String
      @OrNull var rule: String?
      var sources: [String]

      init(_ known: DailyNeeds.Need) {
        need = known.key
        unit = known.unit
        words = known.words
        sources = known.sources.map(\.key)
        amount = WhatIfDocument.Figure(known.amount)
        rule = known.rule
      }
    }

    init(_ needs: DailyNeeds) {
      ranges = needs.needs.map { Range($0) }
      note = needs.note
    }
  }

  /// Why legs were heavy on a run: what was looked at, and what of it could explain it.
  struct HeavyLegsDocument: Sendable, Encodable {
    var run: Int64
    var date: String
    @OrNull var distanceMeters: Double?
    @OrNull var minutes: Double?
    @OrNull var speedMps: Double?
    @OrNull var heldSpeedMps: WhatIfDocument.Figure?
    @OrNull var heldSpeedBasis: String?
    @OrNull var carriedKilograms: Double?
    @OrNull var sleptHours: Double?
    @OrNull var sleepQuality: Int?
    @OrNull var soreness: Double?
    @OrNull var daysSinceHard: Double?
    var causes: [Fact]
    var notCuredBy: Fact
    var unknown: [String]

    init(_ heavy: HeavyRun) {
      let seen = heavy.legs.run
      run = heavy.run.id
      date = heavy.run.day.iso
      distanceMeters = heavy.run.value(RunFigure.distance)
      minutes = seen.minutes
      speedMps = seen.speed?.metersPerSecond
      heldSpeedMps = seen.heldSpeed.flatMap { WhatIfDocument.Figure($0.metersPerSecond) }
      heldSpeedBasis = seen.heldSpeed?.basis.rawValue
      carriedKilograms = seen.carriedMass?.kilograms
      sleptHours = seen.sleptHours
      sleepQuality = seen.sleepQuality
      soreness = seen.soreness
      // No hard session in the days looked at is not a number of days.
      daysSinceHard = seen.daysSinceHard.flatMap { $0.isFinite ? $0 : nil }
      causes = heavy.legs.causes.map { Fact($0) }
      notCuredBy = Fact(heavy.legs.notCuredBy)
      unknown = heavy.legs.unknown.map(\.rawValue)
    }
  }

  /// The object where it is asked why legs were heavy: what belongs to a verdict is null or empty.
  init(_ heavy: HeavyRun) {
    because = heavy.legs.causes.prefix(3).map { Fact($0) }
    unknown = heavy.legs.unknown.map { Unknown(input: $0.rawValue, effect: $0.words) }
    question = "why were my legs heavy on run \(heavy.run.id)"
    summary = heavy.legs.summary
    heavyLegs = HeavyLegsDocument(heavy)
  }
}

import Advice
import Biomechanics
import Evidence
public import Logbook
import Planning
import Quantities
import Store
import TrainingLoad

/// How long and how heavy an easy run with a vest could be on a day before the ledger of some
/// tissue comes to its line, and what was run with a load before.
///
/// Shape: what is left of each ledger over what a minute of the run gives it, the least of all
/// tissues. Units: minutes; shares of body mass. Band: that of the ledger and of the load's effect,
/// at their worst together. Range: 0 to 10 % of body mass. Source: `SessionPhysics`, `TissueLine`.
public struct DosePlane: Sendable, Hashable {
  /// The day.
  public var day: Day
  /// Carried mass over body mass, from none up.
  public var shares: [Double]
  /// How long until so much of the line is used, the least first.
  public var contours: [Contour]
  /// The heavy runs before, latest first.
  public var past: [Past]

  /// The minutes until a share of the line is used, for each mass.
  public struct Contour: Sendable, Hashable {
    /// Which share of the line: 1 is the line.
    public var used: Double
    /// Minutes with the best knowledge, and with ledger and dose at the high ends of their bands.
    public var minutes: [Double]
    /// The careful end.
    public var least: [Double]
    /// The tissue that comes there first, by its key.
    public var tissues: [String]
  }

  /// A run with a load.
  public struct Past: Sendable, Hashable {
    /// Its number.
    public var run: Int64
    /// Its day.
    public var day: Day
    /// Carried mass over body mass.
    public var share: Double
    /// How long in motion.
    public var minutes: Double
  }

  /// Why there is none.
  public enum Unknown: Error, Sendable, Hashable {
    /// Mass or height of the body are not known.
    case body
    /// No tissue's ledger is known: the log is too short, or pain stops loading.
    case ledger
  }

  /// No run with more is advised (LOAD-02), so none is drawn.
  static let shares = (0...10).map { Double($0) / 100 }
  /// The classes of what is left begin here, and the line.
  static let levels = [0.6, 0.85, 1]
  /// Longer runs are not drawn. Chosen.
  public static let mostMinutes = 150.0
}

extension Workbench {
  /// How long and how heavy an easy run could be today.
  public func dosePlane() async throws(WorkflowError) -> Result<DosePlane, DosePlane.Unknown> {
    let day = try await today()
    let asker = try await asker(on: day)
    let ledgers = try await tissueLedgers(through: day)
    var search = RunSearch()
    search.sports = [.running]
    search.carriesLoad = true
    search.limit = 200
    let asked = search
    let heavy = try await read { try $0.summaries(of: try $0.runs(matching: asked)) }
    return await Self.plane(asker, ledgers, heavy)
  }

  @concurrent
  private static func plane(
    _ asker: Runner, _ ledgers: TissueLedgers, _ heavy: [RunSummary]
  ) async -> Result<DosePlane, DosePlane.Unknown> {
    let speed = asker.standing.easySpeed ?? .metersPerSecond(2.5)
    guard let mass = asker.mass, let height = asker.height,
      var physics = SessionPhysics(
        body: Body(mass: mass, height: height, sex: asker.sex), easySpeed: speed)
    else { return .failure(.body) }
    let uses = ledgers.sides.compactMap { side in
      (try? side.use(on: ledgers.day).get()).map { (tissue: side.tissue, use: $0) }
    }
    let isStopped = ledgers.sides.contains { $0.status(on: ledgers.day) == "stopped" }
    guard !uses.isEmpty, !isStopped else { return .failure(.ledger) }
    let hours = DosePlane.shares.map { share in
      Self.hour(share).map { physics.cost(of: $0, kind: .easy) }
    }
    let contours = DosePlane.levels.map { level in
      DosePlane.Contour(level, uses: uses, hours: hours)
    }
    let past = heavy.compactMap { run -> DosePlane.Past? in
      guard let carried = run.wardrobe.carriedMass, let body = run.wardrobe.bodyMass,
        let seconds = run.value(KeyFigures.movingTime), seconds > 0
      else { return nil }
      return DosePlane.Past(
        run: run.id, day: run.day, share: carried.kilograms / body.kilograms,
        minutes: seconds / 60)
    }
    return .success(
      DosePlane(day: ledgers.day, shares: DosePlane.shares, contours: contours, past: past))
  }

  /// An easy hour with a vest of a share of body mass.
  private static func hour(_ share: Double) -> Workout? {
    let percent = Int((share * 100).rounded())
    let text = percent > 0 ? "on vest=\(percent)%; 60min easy; off vest" : "60min easy"
    return try? Workout(text: text)
  }
}

extension DosePlane.Contour {
  fileprivate init(
    _ level: Double, uses: [(tissue: LedgerTissue, use: TissueUse)], hours: [SessionCost?]
  ) {
    used = level
    minutes = []
    least = []
    tissues = []
    for hour in hours {
      let ends = uses.compactMap { tissue, use -> (minutes: Double, least: Double, key: String)? in
        guard let dose = hour?.dose(of: tissue.key), dose.value > 0, dose.high > 0 else {
          return nil
        }
        let limit = use.line.limit
        return (
          max(0, level - use.used.value) * limit / dose.value * 60,
          max(0, level - use.used.high) * limit / dose.high * 60, tissue.key
        )
      }
      let first = ends.min { $0.minutes < $1.minutes }
      minutes.append(first?.minutes ?? .infinity)
      least.append(ends.map(\.least).min() ?? .infinity)
      tissues.append(first?.key ?? "")
    }
  }
}

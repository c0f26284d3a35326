public import Biomechanics
public import Logbook
public import Quantities

/// A question: may this runner do this session with this load, now?
public struct Question: Sendable, Hashable {
  /// What is to be done.
  public var session: Session
  /// What is to be carried.
  public var carriedLoad: CarriedLoad
  /// Slope, wind and pulls; a slope of 0 means that of the session.
  public var surroundings: Surroundings
  /// How fast; nil for the session's usual speed.
  public var speed: Speed?
  /// What it is for.
  public var goal: Goal?
  /// Who asks.
  public var runner: Runner
  /// What hurts; nil when nobody asked, empty when nothing does.
  public var pains: [Pain]?
  /// Signs that end a session at once.
  public var redFlags: Set<RedFlag> = []
  /// How sore the muscles are, 0 to 10.
  public var soreness: Double?
  /// Whether the last two nights were short or bad.
  public var sleptBadly: Bool?
  /// Whether and how the runner is ill.
  public var illness: CheckIn.Illness?
  /// Days until the next race; nil when not known or none is planned.
  public var raceInDays: Int?
  /// The weather.
  public var weather: Weather?
  /// What was not said of the session and its load, and was taken as usual: told as not known.
  public var assumed: Set<Assumption> = []

  /// Something of the session and its load that may be left out.
  public enum Assumption: String, Sendable, Hashable, CaseIterable {
    /// Which session it is.
    case session
    /// How much of it.
    case amount
    /// How heavy the load is.
    case mass
  }

  /// A question about a session; level ground, nothing carried unless said otherwise.
  public init(
    _ session: Session, carriedLoad: CarriedLoad = .none,
    surroundings: Surroundings = Surroundings(), runner: Runner = Runner()
  ) {
    self.session = session
    self.carriedLoad = carriedLoad
    self.surroundings = surroundings
    self.runner = runner
  }
}

/// What running is for. The raw value is its word on the command line.
public enum Goal: String, Sendable, Hashable, CaseIterable {
  case muscle, speed, endurance, race, ultra, health, weight
  /// Coming back after an injury or a long break.
  case comeback = "return"
}

/// A sign that ends a session at once and sends to a clinician.
public enum RedFlag: String, Sendable, Hashable, CaseIterable {
  case changedGait, swelling, locking, givingWay, numbness, chestPain, fainting, calfSwelling
  case pelvicSymptoms

  /// The sign in words.
  public var words: String {
    switch self {
    case .changedGait: "pain that changes how you move"
    case .swelling: "a swollen joint"
    case .locking: "a joint that locks"
    case .givingWay: "a joint that gives way"
    case .numbness: "numbness"
    case .chestPain: "chest pain"
    case .fainting: "fainting or dizziness"
    case .calfSwelling: "a swollen calf"
    case .pelvicSymptoms: "leakage, heaviness or pelvic pain"
    }
  }
}

/// The weather of a session.
public struct Weather: Sendable, Hashable {
  /// Air temperature.
  public var celsius: Double
  /// Relative humidity, a fraction; nil where not known.
  public var humidity: Double?

  /// Weather; the humidity may be left out.
  public init(celsius: Double, humidity: Double? = nil) {
    self.celsius = celsius
    self.humidity = humidity
  }
}

/// An answer in one word, from the loosest to the strictest. The raw value is its word in JSON.
public enum Verdict: String, Sendable, Hashable, Comparable, CaseIterable {
  /// As asked.
  case yes
  /// Less of it: less mass, less way, an easier form.
  case lighter
  /// Walked instead of run.
  case walkIt
  /// Another day.
  case notNow
  /// Not like this.
  case no

  private var rank: Int { Verdict.allCases.firstIndex(of: self) ?? 0 }

  /// Whether one verdict is looser than another.
  public static func < (a: Verdict, b: Verdict) -> Bool { a.rank < b.rank }
}

/// Something people say about running with load, in our own words, with who says it, what science
/// has to say about it and what would refute it.
public struct Claim: Sendable, Hashable, Identifiable {
  /// The name by which it is cited: `C38`. Kept for ever.
  public let id: String
  /// What is said, in one or two plain sentences of our own.
  public let statement: String
  /// What sort of statement it is; some are of two sorts.
  public let kinds: [Kind]
  /// Which way it leans on running with a load.
  public let stance: Stance
  /// Who says so.
  public let saidBy: [Speaker]
  /// Where they say it.
  public let passages: [Passage]
  /// What it is about.
  public let scope: Scope
  /// The claims that say otherwise. It is in their list as they are in this one.
  public let contradicts: [String]
  /// What science has to say about it.
  public let verdict: Verdict
  /// How much stands behind the verdict.
  public let strength: Strength
  /// What would have to be found for the verdict to fall.
  public let refutedBy: String
  /// Whether words of it were lost to advert text; they stay lost.
  public let isPartial: Bool

  /// What sort of statement a claim is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case benefit, risk, rule, dose, alternative, contraindication, mechanism
  }

  /// Which way a claim leans on running with a load.
  public enum Stance: String, Sendable, Hashable, CaseIterable {
    /// It speaks for the load.
    case favors
    /// It speaks for the load under a condition, or says how to go about it.
    case conditional
    /// It speaks against the load.
    case opposes
    /// It is about something else.
    case neutral
  }

  /// What a claim is about; an empty list means any.
  public struct Scope: Sendable, Hashable {
    /// Kinds of carried load, by the words of `LoadKind`: `ankle`, `vest`.
    public let loads: [String]
    /// Kinds of session, by the words of the command line: `easy`, `hill-sprints`.
    public let sessions: [String]
    /// Whom it is about.
    public let populations: [Population]

    /// Describes what a claim is about.
    public init(
      loads: [String] = [], sessions: [String] = [], populations: [Population] = []
    ) {
      self.loads = loads
      self.sessions = sessions
      self.populations = populations
    }
  }

  /// People whom a claim is about.
  public enum Population: String, Sendable, Hashable, CaseIterable {
    /// New to running.
    case novice
    /// Used to running with a load.
    case usedToLoad
    /// Preparing for a race.
    case racing
    /// Preparing for a race in which a pack is carried.
    case carriesInRace
    /// Carrying surplus body mass.
    case surplusMass
    /// Wanting to lose body mass.
    case losingMass
    /// With a joint that is not well.
    case jointProblem
    /// Past about fifty.
    case olderAdult
    /// Preparing for a short sprint.
    case sprinter
  }

  /// What science has to say about a claim.
  public struct Verdict: Sendable, Hashable {
    /// The verdict in one word.
    public let finding: Finding
    /// The verdict in words, with its numbers.
    public let words: String
    /// The studies it rests on, by key.
    public let studies: [String]

    /// Describes a verdict.
    public init(_ finding: Finding, _ words: String, studies: [String] = []) {
      self.finding = finding
      self.words = words
      self.studies = studies
    }
  }

  /// A verdict in one word.
  public enum Finding: String, Sendable, Hashable, CaseIterable {
    /// Studies bear it out.
    case supported
    /// Studies speak against it.
    case contradicted
    /// Partly true, or true for something near to it.
    case nuanced
    /// No study was found that tests it.
    case noDirectEvidence
    /// A definition or a matter of values, which no study can test.
    case notTestable
  }
}

extension Claim {
  /// Every claim there is, by id.
  public static let all: [Claim] = [
    buildingMuscle, startingOut, ankleWeights, injuryAndEffort, bothSides, kindsOfRun,
    coachesOnLoad, coachesOnAlternatives, careAndWords,
  ].flatMap(\.self)

  /// The claim of an id.
  public static func named(_ id: String) -> Claim? { all.first { $0.id == id } }
}

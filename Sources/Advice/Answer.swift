import Logbook

/// The answer to a question, with everything that stands behind it.
public struct Answer: Sendable, Hashable {
  /// What was asked.
  public let question: Question
  /// The answer in one word.
  public let verdict: Verdict
  /// Whether a clinician should be seen.
  public let seeClinician: Bool
  /// Whether a red flag ended the matter: no lighter way is offered.
  public let isRedFlag: Bool
  /// What of it is a yes, where the verdict is that less of it is; nil where nothing was found.
  public let lighterForm: Question?
  /// The facts that decided, at most three, the weightiest first.
  public let because: [Fact]
  /// What would change the verdict.
  public let flips: [Flip]
  /// The claims that speak for it, by id, the nearest first.
  public let supporting: [String]
  /// The claims that speak against it, by id, the nearest first.
  public let opposing: [String]
  /// How much of the load, where it may be carried.
  public let dose: Dose?
  /// Other means to the same end, the best first.
  public let alternatives: [Alternative]
  /// What it would cost; nil where the physics has nothing to say.
  public let cost: Cost?
  /// What was not known, and what it could change.
  public let unknown: [Unknown]

  /// One fact that decided.
  public struct Fact: Sendable, Hashable {
    /// The fact, as a sentence.
    public let words: String
    /// The rules behind it, by id.
    public let rules: [String]
    /// The claims it takes a stand on, by id.
    public let claims: [String]
  }

  /// A change of the question that gives another verdict.
  public struct Flip: Sendable, Hashable {
    /// What would be changed, as a phrase.
    public let change: String
    /// The verdict then.
    public let verdict: Verdict
  }

  /// Something that was not said.
  public struct Unknown: Sendable, Hashable {
    /// Its name, as in the question's options.
    public let input: String
    /// What was taken for it and what would change, as a sentence.
    public let effect: String
    /// Whether any plausible value changes the verdict.
    public let matters: Bool
  }
}

extension Question {
  /// The answer to this question.
  ///
  /// - Shape: every rule may set a ceiling; the strictest holds. Then what would change it, what it
  ///   would cost and what else there is are worked out. The same question gives the same answer.
  /// - Range: what the physics refuses (beyond the hard limits of a moment) has no cost and no
  ///   alternatives ranked against it.
  public func answer() -> Answer { Judgment(self).answer() }
}

/// The verdict on a question: what the rules found, without costs and alternatives.
struct Judgment: Sendable {
  let situation: Situation
  let rules: [AdviceRule]
  /// What was found, the strictest first and then in the order of the rules.
  let rulings: [(rule: AdviceRule, ruling: Ruling)]

  /// Judges a question, by all rules unless said otherwise.
  init(_ question: Question, rules: [AdviceRule] = AdviceRule.all) {
    let situation = Situation(question)
    let found = rules.compactMap { rule in rule.judge(situation).map { (rule, $0) } }
    self.situation = situation
    self.rules = rules
    // By hand, because the standard library's sort does not promise to keep the order of equals.
    rulings = Verdict.allCases.reversed().flatMap { ceiling in
      found.filter { $0.1.ceiling == ceiling }
    }
  }

  /// The strictest ceiling.
  var verdict: Verdict { rulings.first?.ruling.ceiling ?? .yes }
  var isRedFlag: Bool { rulings.contains { $0.ruling.isRedFlag } }
  var seeClinician: Bool { rulings.contains { $0.ruling.needsClinician } }

  /// The whole answer, other ways ranked over so many draws.
  func answer(draws: Int = Ranking.draws) -> Answer {
    let cost = Cost(situation)
    let arguments = Arguments(situation)
    return Answer(
      question: situation.question, verdict: verdict, seeClinician: seeClinician,
      isRedFlag: isRedFlag, lighterForm: lighterForm, because: because(cost),
      flips: isRedFlag ? [] : flips,
      supporting: arguments.supporting, opposing: arguments.opposing,
      dose: isRedFlag ? nil : Dose(situation, verdict: verdict),
      alternatives: isRedFlag ? [] : Ranking(situation, draws: draws).alternatives, cost: cost,
      unknown: isRedFlag ? [] : unknown)
  }

  /// At most three facts: red flags alone; else what restricts, then what it costs or what speaks
  /// for it.
  private func because(_ cost: Cost?) -> [Answer.Fact] {
    let decisive = rulings.filter {
      isRedFlag ? $0.ruling.isRedFlag : verdict == .yes || $0.ruling.ceiling > .yes
    }
    var seen: Set<String> = []
    var facts = decisive.compactMap { rule, ruling -> Answer.Fact? in
      guard seen.insert(ruling.fact).inserted else { return nil }
      return Answer.Fact(
        words: ruling.fact, rules: rule.rules + ruling.moreRules, claims: rule.claims)
    }
    if let words = cost?.words, !isRedFlag {
      let fact = Answer.Fact(words: words, rules: [], claims: ["C35"])
      // What speaks for a yes may be much; its price is told second.
      facts.insert(fact, at: min(facts.count, verdict == .yes ? 1 : 2))
    }
    if facts.isEmpty {
      facts = [
        Answer.Fact(
          words: "Nothing you told us speaks against it.", rules: [], claims: [])
      ]
    }
    return Array(facts.prefix(3))
  }
}

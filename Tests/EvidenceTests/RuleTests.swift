import Evidence
import Testing

@Suite("The rules")
struct RuleTests {
  @Test("Each is named once, in the form of its subject", arguments: Rule.all)
  func ids(rule: Rule) {
    #expect(rule.id.wholeMatch(of: /[A-Z]{3,4}-[0-9]{2}/) != nil)
    #expect(Rule.all.count { $0.id == rule.id } == 1)
    #expect(rule.statement.hasSuffix(".") && rule.whenBroken.hasSuffix("."))
    #expect(!rule.threshold.isEmpty && !rule.population.isEmpty && !rule.sources.isEmpty)
  }

  @Test("The numbers of a threshold stand in its words or its statement")
  func thresholds() {
    for rule in Rule.all {
      let words = rule.threshold + " " + rule.statement + " " + rule.whenBroken
      for value in rule.values where !Self.unspoken.contains(rule.id) {
        let plain = value == value.rounded() ? String(Int(value)) : String(value)
        let isSpoken = words.contains(plain) || Self.numerals[plain].map(words.contains) ?? false
        #expect(isSpoken, "\(rule.id): \(plain)")
      }
      #expect(!rule.values.isEmpty || rule.unit.isEmpty, "\(rule.id) has a unit without a number")
    }
  }

  /// Rules whose numbers stand for words: “none”, “any of these”.
  static let unspoken: Set = ["RUN-04", "PAIN-04", "LOAD-09"]
  static let numerals = [
    "1": "one", "2": "two", "3": "three", "4": "four", "5": "five", "30": "a third",
  ]

  @Test("The claims it answers exist")
  func claims() {
    for rule in Rule.all {
      for id in rule.claims { #expect(Claim.named(id) != nil, "\(rule.id) names \(id)") }
    }
  }

  @Test("A rule that we chose says so, and a rule that a study bears out names one")
  func honesty() {
    for rule in Rule.all {
      let isOurs = rule.sources.allSatisfy { $0.status == .proposed }
      if isOurs { #expect([.productChoice, .expertOpinion].contains(rule.strength), "\(rule.id)") }
      if rule.strength == .productChoice {
        #expect(rule.sources.contains { $0.status == .proposed }, "\(rule.id)")
      }
    }
  }

  @Test("What a red flag, pain, youth, pregnancy and heat ask for guards health")
  func safety() throws {
    let guarding = ["PAIN-05", "PAIN-07", "LOAD-01", "LOAD-09", "GRP-01", "HEAT-03", "RTR-02"]
    for id in guarding { #expect(try #require(Rule.named(id)).isSafety, "\(id)") }
    for id in ["RUN-06", "FORM-05", "GRP-03", "MET-01", "NUT-01"] {
      #expect(try !#require(Rule.named(id)).isSafety, "\(id)")
    }
  }
}

@Suite("The studies")
struct StudyTests {
  @Test("Each stands once, with whom, how and what", arguments: Study.all)
  func completeness(study: Study) {
    #expect(Study.all.count { $0.id == study.id } == 1)
    #expect(!study.population.isEmpty && !study.design.isEmpty && study.finding.hasSuffix("."))
    #expect(study.participants.map { $0 > 0 } ?? true)
  }

  @Test("How much was seen of it agrees with how we know it", arguments: Study.all)
  func status(study: Study) {
    switch study.extent {
    case .fullText, .abstract: #expect(study.status == .read)
    case .secondHand: #expect(study.status == .secondary)
    case .memory: #expect(study.status == .recalled)
    }
  }

  @Test("The spike study tells its three bands as they were printed")
  func spikes() throws {
    let finding = try #require(Study.named("frandsen2025")).finding
    for number in ["1.64", "1.31 to 2.05", "1.52", "1.16 to 2.00", "2.28", "1.50 to 3.48"] {
      #expect(finding.contains(number), "\(number)")
    }
  }
}

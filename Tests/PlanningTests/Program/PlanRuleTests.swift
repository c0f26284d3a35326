import Evidence
import Planning
import Testing

@Suite("Rules and numbers of plans")
struct PlanRuleTests {
  @Test("Each rule has a name of its own, a sentence, and evidence that there is")
  func rules() {
    #expect(Set(PlanRule.all.map(\.id)).count == PlanRule.all.count)
    for rule in PlanRule.all {
      #expect(rule.statement.hasSuffix("."), "\(rule.id)")
      #expect(rule.id.wholeMatch(of: /[a-z][A-Za-z]+/) != nil)
      for id in rule.rules { #expect(Rule.named(id) != nil, "\(rule.id): \(id)") }
      for id in rule.allClaims { #expect(Claim.all.contains { $0.id == id }, "\(rule.id): \(id)") }
      #expect(rule.freedBy.isEmpty == (rule == PlanRule.named("noLoadForThem")), "\(rule.id)")
    }
  }

  @Test("Rules that guard health are never said to bend")
  func firmness() {
    for id in ["stop", "sore", "comingBack", "tier", "tissue", "loadWindow", "spacing", "dayOff"] {
      #expect(PlanRule.named(id)?.firmness == .absolute, "\(id)")
    }
    #expect(PlanRule.named("spike")?.firmness == .acknowledged)
  }

  @Test("Each number says where it comes from, and those that were chosen say so")
  func parameters() {
    #expect(Set(PlanParameter.all.map(\.id)).count == PlanParameter.all.count)
    for parameter in PlanParameter.all {
      #expect(parameter.value > 0 && parameter.meaning.count > 10, "\(parameter.id)")
      if parameter.source.key == "plimsollChoice" {
        #expect(parameter.status == .proposed && parameter.strength == .productChoice)
      }
    }
  }
}

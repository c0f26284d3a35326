import Testing

@testable import Advice

@Suite("Answers")
struct AnswerTests {
  @Test(
    "Every question of the table gets the verdict, rules and claims the documents ask for",
    arguments: zip(QuestionTable.all, QuestionTable.answers))
  func table(row: Row, answer: Answer) {
    #expect(answer.verdict == row.verdict, "\(answer.because.map(\.words))")
    let rules = answer.because.flatMap(\.rules)
    for rule in row.rules { #expect(rules.contains(rule), "\(answer.because)") }
    let claims = answer.because.flatMap(\.claims) + answer.supporting + answer.opposing
    for claim in row.claims { #expect(claims.contains(claim), "\(claims)") }
    #expect(!answer.because.isEmpty && answer.because.count <= 3)
  }
}

import Evidence
import Testing

@testable import Advice

@Suite("How answers read")
struct WordTests {
  static let answers = QuestionTable.answers

  /// Flesch and Kincaid's grade: 0.39 words a sentence + 11.8 syllables a word − 15.59.
  static func grade(_ text: String) -> Double {
    let sentences = text.split { ".!?:;\n".contains($0) }.filter { $0.contains { $0.isLetter } }
    let words = text.split { !$0.isLetter && $0 != "'" }.map(String.init)
    let syllables = words.reduce(0) { $0 + syllableCount($1) }
    return 0.39 * Double(words.count) / Double(max(1, sentences.count))
      + 11.8 * Double(syllables) / Double(max(1, words.count)) - 15.59
  }

  private static func syllableCount(_ word: String) -> Int {
    let letters = word.lowercased()
    var count = 0
    var wasVowel = false
    for letter in letters {
      let isVowel = "aeiouy".contains(letter)
      if isVowel, !wasVowel { count += 1 }
      wasVowel = isVowel
    }
    if letters.hasSuffix("e"), !letters.hasSuffix("le"), count > 1 { count -= 1 }
    return max(1, count)
  }

  @Test("An answer takes fewer than 150 words")
  func length() {
    for answer in Self.answers {
      let words = answer.summary.joined(separator: " ").split { $0 == " " }
      #expect(words.count < 150, "\(answer.question.words): \(words.count)")
    }
  }

  @Test("Asked for muscle, it says whether it builds any, in few and plain words")
  func muscle() {
    for row in QuestionTable.all {
      let question = row.with { $0.goal = .muscle }.question
      let answer = Judgment(question).answer(draws: 1)
      let text = answer.summary.joined(separator: "\n")
      #expect(answer.isRedFlag || text.contains("Will it build muscle?"))
      #expect(text.split { $0 == " " || $0 == "\n" }.count < 150)
      #expect(Self.grade(text) <= 7, "\(text)")
    }
  }

  @Test("An answer can be read at the age of twelve")
  func readingAge() {
    for answer in Self.answers {
      let grade = Self.grade(answer.summary.joined(separator: "\n"))
      #expect(grade <= 7, "\(answer.question.words): \(grade)")
    }
  }

  @Test("Nothing predicts injury, blames the form or names a cadence to hold")
  func forbidden() {
    for answer in Self.answers {
      let text = (answer.summary + answer.unknown.map(\.effect)).joined(separator: " ").lowercased()
      for phrase in ["bad form", "you will be injured", "you will get hurt", "180", "build bone"] {
        #expect(!text.contains(phrase))
      }
    }
  }

  @Test("Every rule and claim that is named exists")
  func names() {
    for rule in AdviceRule.all {
      for id in rule.rules { #expect(Rule.named(id) != nil, "\(id)") }
      for id in rule.claims { #expect(Claim.named(id) != nil, "\(id)") }
    }
    for topic in Topic.all {
      for id in topic.supporting + topic.opposing { #expect(Claim.named(id) != nil, "\(id)") }
    }
    for answer in Self.answers {
      for id in answer.because.flatMap(\.rules) { #expect(Rule.named(id) != nil, "\(id)") }
    }
  }

  @Test("Keys of rules are unique")
  func keys() {
    #expect(Set(AdviceRule.all.map(\.id)).count == AdviceRule.all.count)
  }
}

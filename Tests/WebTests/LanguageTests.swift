import Foundation
import Testing
import Workflow

@testable import Web

@Suite("Languages")
struct LanguageTests {
  @Test(
    "Numbers have the signs that the Unicode CLDR has for the language",
    arguments: Language.all.map(\.tag))
  func numbers(tag: String) throws {
    let numerals = Numerals(language: try #require(Language.named(tag)))
    for value in [0.5, 7, 999, 1000, 1234.5, 9999, 12_345, 1_234_567.25] {
      let expected = value.formatted(
        .number.precision(.fractionLength(2)).locale(Locale(identifier: tag)))
      #expect(numerals.number(value, decimals: 2) == expected)
    }
  }

  @Test(
    "Days and months have the names that the Unicode CLDR has", arguments: Language.all.map(\.tag))
  func names(tag: String) throws {
    let texts = Texts(language: try #require(Language.named(tag)))
    var calendar = Calendar(identifier: .gregorian)
    calendar.locale = Locale(identifier: tag)
    let fromSunday = calendar.weekdaySymbols
    let fromMonday = Array(fromSunday.dropFirst()) + Array(fromSunday.prefix(1))
    #expect(CalendarText.weekdays.map { texts[$0] } == fromMonday)
    #expect(CalendarText.months.map { texts[$0] } == calendar.monthSymbols)
  }

  @Test("French counts nothing as one thing, the others count it as many")
  func plurals() {
    for (tag, forms) in [
      "en": [1, 0, 1, 1], "de": [1, 0, 1, 1], "es": [1, 0, 1, 1], "fr": [0, 0, 1, 1],
    ] {
      #expect([0, 1, 2, 21].map { Language.named(tag)?.grammar.form($0) } == forms, "\(tag)")
    }
  }

  @Test("A tag finds its language whatever its region or case")
  func tags() {
    #expect(
      ["de", "de-AT", "DE-ch", "fr_CA", "es-419"].map { Language.named($0)?.tag }
        == ["de", "de", "de", "fr", "es"])
    #expect(Language.named("") == nil)
    #expect(Language.named("nds") == nil)
  }

  @Test(
    "A browser gets the language it asks for most that there is",
    arguments: [
      ("de-DE,de;q=0.9,en;q=0.8", "de"), ("nb,en;q=0.5,fr;q=0.7", "fr"), ("fr;q=0,es;q=0.1", "es"),
      ("en-GB", "en"), ("es,de", "es"), ("de; q=0.3 , fr; q=0.4", "fr"), ("*", nil), ("", nil),
      ("nb", nil), ("de;q=x", nil), (";;,,=", nil),
    ] as [(String, String?)])
  func accepted(field: String, tag: String?) {
    #expect(AcceptedLanguage.best(of: field)?.tag == tag)
  }

  @Test("A language that was chosen outweighs the one that is asked for")
  func chosen() {
    var preferences = Preferences()
    #expect(Formats(preferences).texts.language.tag == "en")
    #expect(Formats(preferences, accepted: .german).texts.language.tag == "de")
    preferences.language = "fr"
    #expect(Formats(preferences, accepted: .german).texts.language.tag == "fr")
  }

  @Test("A translation stands for a text only with the same blanks and forms")
  func shapes() {
    func fits(_ other: String, _ english: String) -> Bool {
      TextShape(other).fits(TextShape(english))
    }
    #expect(fits("{b} und {a}", "{a} and {b}"))
    #expect(!fits("{a}", "{a} and {b}"))
    #expect(!fits("{a} {c}", "{a}"))
    #expect(fits("Ein Lauf.|{count} Läufe.", "{count} run|{count} runs"))
    #expect(!fits("{count} Läufe", "{count} run|{count} runs"))
    #expect(!fits("Ein Lauf am {day}|{count} Läufe", "{count} run on {day}|{count} runs on {day}"))
    #expect(fits("{count}{x}", "{x}{count}"))
  }

  @Test("A language whose file is not there is English")
  func noFile() {
    #expect(Language.translated("xx") == Catalogue.english)
  }
}

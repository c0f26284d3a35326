import Mustache

/// The texts of one language, as pages and templates ask for them.
struct Texts: Sendable, MustacheParent {
  /// Whose texts.
  let language: Language

  /// A sheet for the templates: `{{text.today.latest}}`.
  func child(named sheet: String) -> Any? { language.table[sheet] }

  /// A text as it stands.
  subscript<Text: CatalogueText>(_ text: Text) -> String {
    language.table[Text.sheet]?[text.rawValue] ?? text.english
  }

  /// A text with its blanks filled.
  func callAsFunction<Text: CatalogueText>(_ text: Text, _ blanks: [String: String]) -> String {
    var result = self[text]
    for (name, value) in blanks { result.replaceAll("{" + name + "}", with: value) }
    return result
  }

  /// A text that counts something, in the form the number asks for.
  func callAsFunction<Text: CatalogueText>(
    _ text: Text, count: Int, _ blanks: [String: String] = [:]
  ) -> String {
    let forms = self[text].split(separator: "|", omittingEmptySubsequences: false)
    let form = min(language.grammar.form(count), forms.count - 1)
    var result = String(forms[max(0, form)])
    let number = Numerals(language: language).number(Double(count), decimals: 0)
    result.replaceAll("{count}", with: number)
    for (name, value) in blanks { result.replaceAll("{" + name + "}", with: value) }
    return result
  }
}

extension Texts {
  /// English, for sentences that hold a part in English.
  static let english = Texts(language: .english)

  /// A text that stands by itself as it stands within a sentence.
  func withinSentence(_ text: String) -> String {
    language.grammar.capitalizesNouns ? text : text.prefix(1).lowercased() + text.dropFirst()
  }

  /// A number with at most so many decimals.
  func short(_ value: Double, decimals: Int = 1) -> String {
    Numerals(language: language).short(value, decimals: decimals)
  }
}

extension String {
  /// Puts one text in every place of another.
  mutating func replaceAll(_ old: String, with new: String) {
    guard !old.isEmpty else { return }
    var result = ""
    var rest = self[...]
    while let range = rest.firstRange(of: old) {
      result += rest[..<range.lowerBound] + new
      rest = rest[range.upperBound...]
    }
    self = result + rest
  }
}

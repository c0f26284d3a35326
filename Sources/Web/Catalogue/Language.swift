/// A language of the pages: its texts, and how it writes numbers and counts things.
struct Language: Sendable {
  /// The BCP 47 tag for the `lang` attribute.
  let tag: String
  /// Between whole numbers and decimals.
  let decimalSign: String
  /// Between thousands.
  let groupSign: String
  /// Which of the forms divided by `|` belongs to a number.
  let form: @Sendable (Int) -> Int
  /// The texts by sheet and key.
  let table: [String: [String: String]]

  /// English, in which every text exists.
  static let english = Language(
    tag: "en", decimalSign: ".", groupSign: ",", form: { $0 == 1 ? 0 : 1 },
    table: Catalogue.english)

  /// Every language there is.
  static let all = [english]

  /// The language of a tag, or English.
  static func of(_ tag: String) -> Language { all.first { $0.tag == tag } ?? english }
}

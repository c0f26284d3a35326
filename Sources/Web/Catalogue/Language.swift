/// A language of the pages: its texts, and how it writes numbers and counts things.
struct Language: Sendable {
  /// The BCP 47 tag for the `lang` attribute.
  let tag: String
  /// What it calls itself.
  let name: String
  /// The signs of its numbers.
  let signs: NumberSigns
  /// Which of the forms divided by `|` belongs to a number, and how it says a day of the month.
  let grammar: Grammar
  /// The texts by sheet and key.
  let table: [String: [String: String]]

  /// What a sentence asks of the numbers in it.
  struct Grammar: Sendable {
    /// How many forms a text that counts has.
    var forms = 2
    /// The place of the form that belongs to a number.
    var form: @Sendable (Int) -> Int
    /// How the first day of a month is written.
    var firstOfMonth = "1"
    /// Whether nouns are written with a capital wherever they stand.
    var capitalizesNouns = false

    /// One thing is one, all other counts are many.
    static let oneAndOther = Grammar(form: { $0 == 1 ? 0 : 1 })
  }

  /// English, in which every text exists.
  static let english = Language(
    tag: "en", name: "English", signs: .english, grammar: .oneAndOther, table: Catalogue.english)

  static let german = Language(
    tag: "de", name: "Deutsch", signs: .german,
    grammar: Grammar(form: Grammar.oneAndOther.form, capitalizesNouns: true),
    table: translated("de"))

  static let spanish = Language(
    tag: "es", name: "Español", signs: .spanish, grammar: .oneAndOther, table: translated("es"))

  /// In French nothing is singular, and a month begins on its *premier*.
  static let french = Language(
    tag: "fr", name: "Français", signs: .french,
    grammar: Grammar(form: { (0...1).contains($0) ? 0 : 1 }, firstOfMonth: "1er"),
    table: translated("fr"))

  /// Every language there is.
  static let all = [english, german, spanish, french]

  /// The language of a tag such as `de` or `de-AT`; nil when it is none of ours.
  static func named(_ tag: some StringProtocol) -> Language? {
    let wanted = tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
    return all.first { $0.tag == wanted }
  }

  /// The number of a day in its month.
  func dayOfMonth(_ day: Int) -> String { day == 1 ? grammar.firstOfMonth : String(day) }
}

/// How a language writes numbers, as the Unicode CLDR has it.
struct NumberSigns: Sendable {
  /// Between whole numbers and decimals.
  let decimal: String
  /// Between thousands.
  let group: String
  /// The smallest number that is grouped.
  var leastGrouped = 1000

  static let english = NumberSigns(decimal: ".", group: ",")
  static let german = NumberSigns(decimal: ",", group: ".")
  /// Four digits stand without a sign.
  static let spanish = NumberSigns(decimal: ",", group: ".", leastGrouped: 10_000)
  /// A narrow no-break space between thousands.
  static let french = NumberSigns(decimal: ",", group: "\u{202F}")
  /// As machines take them.
  static let plain = NumberSigns(decimal: ".", group: "")
}

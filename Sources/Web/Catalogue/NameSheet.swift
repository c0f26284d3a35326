import Advice
import Biomechanics
import Logbook
import Planning
import TrainingLoad

/// What a list of the modules calls its entries: a sheet of the catalogue whose English is there.
struct NameSheet: Sendable {
  /// Its name in the files of languages.
  let sheet: String
  /// The English names by key.
  let english: [String: String]

  /// Kinds of sessions.
  static let kinds = NameSheet(
    sheet: "sessionKind", english: names(SessionKind.all.map { ($0.key, $0.title) }))
  /// The sessions of the library.
  static let sessions = NameSheet(
    sheet: "session", english: names(SessionLibrary.all.map { ($0.key, $0.title) }))
  /// Where a load sits, and what pulls.
  static let loads = NameSheet(
    sheet: "load", english: names(LoadKind.all.map { ($0.key, $0.title) }))
  /// Signs that end a session.
  static let signs = NameSheet(
    sheet: "sign", english: names(RedFlag.allCases.map { ($0.rawValue, $0.words) }))
  /// The tissues that plans count.
  static let plannedTissues = NameSheet(
    sheet: "plannedTissue", english: names(PlannedTissue.allCases.map { ($0.rawValue, $0.title) }))
  /// Figures of a run. Zones, doses and best stretches have tables of their own.
  static let metrics = NameSheet(
    sheet: "metric",
    english: names(Metric.all.filter(RunHead.hasName).map { ($0.key, $0.title) }))

  /// Every list.
  static let all = [kinds, sessions, loads, signs, plannedTissues, metrics]

  private static func names(_ entries: [(String, String)]) -> [String: String] {
    Dictionary(entries, uniquingKeysWith: { _, last in last })
  }
}

extension Texts {
  /// What an entry of a list is called; its key where the list does not know it.
  func name(_ key: String, of list: NameSheet) -> String {
    language.table[list.sheet]?[key] ?? list.english[key] ?? key
  }
}

/// A text of the pages. Each sheet of the catalogue is an enumeration of its texts.
///
/// A text may hold blanks such as `{count}`, and two forms divided by `|` where it counts
/// something: `{count} run|{count} runs`.
protocol CatalogueText: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// The word by which templates call the sheet: `{{text.today.latest}}`.
  static var sheet: String { get }
  /// The text in English.
  var english: String { get }
}

/// Every sheet there is. A sheet that is not named here has no texts in the templates.
enum Catalogue {
  static let sheets: [any CatalogueText.Type] = [
    ShellText.self, UnitText.self, CalendarText.self, ErrorText.self, SportText.self,
    ChartText.self, TodayText.self, RunsText.self, ImportText.self, SettingsText.self,
    StyleText.self, EvidenceText.self, LabText.self, LabLoadText.self, LabFigureText.self,
    AskText.self, ScreeningText.self,
    CheckInText.self, PlaceText.self, StrengthText.self,
    RunText.self, RunChartText.self, RunFigureText.self, RunRepairText.self, RunFormText.self,
    WornText.self, BodyText.self, LedgerText.self, RunDoseText.self,
    TrainingText.self, FitnessText.self, MuscleText.self, WatchText.self,
    PlanText.self, PlanEditText.self, PlanFormText.self, PlanFeedText.self,
    CompareText.self, RecordsText.self, MapText.self, PrivacyText.self, DosePlaneText.self,
    WelcomeText.self, ProgressText.self, DeviceText.self,
  ]

  /// The texts of every sheet in English, by sheet and key.
  static let english: [String: [String: String]] = {
    var table: [String: [String: String]] = [:]
    for sheet in sheets { table[sheet.sheet] = texts(of: sheet) }
    for list in NameSheet.all { table[list.sheet] = list.english }
    return table
  }()

  private static func texts<Sheet: CatalogueText>(of sheet: Sheet.Type) -> [String: String] {
    Dictionary(uniqueKeysWithValues: sheet.allCases.map { ($0.rawValue, $0.english) })
  }
}

/// How much stands behind a statement: one word of a fixed list, shown wherever the statement is.
public enum Strength: String, Sendable, Hashable, CaseIterable {
  /// Several good studies agree, or the statement holds by definition.
  case strong
  /// One good study, or a few that agree in the main.
  case moderate
  /// Few, small, indirect or derived figures.
  case weak
  /// People who should know say so; nobody measured it.
  case expertOpinion
  /// This project chose it.
  case productChoice
}

/// What kind of movement an activity was. Only the first three carry a tissue dose.
public enum Sport: String, Sendable, Hashable, CaseIterable, Codable {
  case running, walking, hiking, cycling, swimming, other
}

import Logbook
import Workflow

extension FormFields {
  /// The day of a field, nil without one; what is no day is refused.
  func day(_ name: String) throws -> Day? {
    guard let text = self[name] else { return nil }
    guard let day = Day(iso: text) else {
      throw WorkflowError.invalid(input: name, value: text, allowed: "a day as 2026-11-21")
    }
    return day
  }
}

import Foundation
import Logbook

extension Workbench {
  /// Fills the log with the demonstration runner: eighteen months made by a seeded simulation,
  /// written as FIT and imported the ordinary way.
  public func demo(
    seed: UInt64, line: @escaping @Sendable (ImportLine) -> Void
  ) async throws(WorkflowError) { throw .conflict("not built") }
}

/// The log: one SQLite file.
public struct RunStore: Sendable {}

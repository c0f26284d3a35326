public import Logbook

/// Why something that was asked for could not be done: what, and what to do about it.
public enum WorkflowError: Error, Sendable, Hashable {
  /// There is no run of this number.
  case noSuchRun(Int64)
  /// A value that a person gave cannot be: which, what it was, what is allowed.
  case invalid(input: String, value: String, allowed: String)
  /// A file or folder cannot be read or written: which and why.
  case file(path: String, reason: String)
  /// The log was written by a newer version of the program.
  case newerSchema(found: String, path: String)
  /// The log cannot be opened or is damaged.
  case database(path: String, reason: String)
  /// The run was typed in: there is no original file of it.
  case noOriginal(run: Int64)
  /// The format cannot be written.
  case formatNotWritable(String)
  /// No plan can be made: what is wrong, where, and what to do.
  case noPlan(what: String, place: String, remedy: String)
  /// A text is no session: why, and the text.
  case session(WorkoutTextError, text: String)
  /// A file is no plan that can be imported: what is wrong and where.
  case noPlanFile(reason: String)
  /// Somebody else has changed the same thing meanwhile.
  case conflict(String)
}

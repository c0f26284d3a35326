import Synchronization

/// Where the work on a log writes how far it has come, and where pages read it as it changes.
public final class ProgressBoard: Sendable {
  /// How many may listen at once, and how many of the last lines are kept. Choices of this project.
  public static let mostListeners = 24
  static let mostLines = 8
  /// Work that begins so soon after the last has ended goes on with its counts. Our choice.
  static let secondsInOne = 5.0
  /// Fewer runs than this are computed again without a word. Our choice.
  static let leastRuns = 8

  private let state = Mutex(State())

  init() {}

  /// Who listens: the states as they change, only the newest where several have come.
  public struct Listener: Sendable {
    /// The states, the present one first.
    public let states: AsyncStream<WorkProgress>
    let continuation: AsyncStream<WorkProgress>.Continuation
    let board: ProgressBoard

    /// Sends the present state once more.
    public func again() { continuation.yield(board.now) }
    /// Ends the states.
    public func end() { continuation.finish() }
  }

  /// A piece of work that was begun.
  struct Ticket: Sendable {
    let number: Int
    let kind: WorkProgress.Kind
  }

  fileprivate struct State {
    var open: [WorkProgress.Kind: Work] = [:]
    var lines: [ImportLine] = []
    var listeners: [Int: AsyncStream<WorkProgress>.Continuation] = [:]
    var next = 0
  }

  /// The pieces of one kind that go on, and the sum of those that have ended.
  fileprivate struct Work {
    var running: [Int: ImportProgress] = [:]
    var ended = ImportProgress(found: 0, done: 0, imported: 0)
    var endedAtSeconds = -Double.infinity
  }

  /// How far everything has come.
  public var now: WorkProgress { state.withLock { $0.progress } }

  /// Whether another one can listen.
  public var hasRoom: Bool { state.withLock { $0.listeners.count < Self.mostListeners } }

  /// Listens from now on; nil where too many do.
  public func listen() -> Listener? {
    let (states, continuation) = AsyncStream.makeStream(
      of: WorkProgress.self, bufferingPolicy: .bufferingNewest(1))
    let number: Int? = state.withLock { state in
      guard state.listeners.count < Self.mostListeners else { return nil }
      state.next += 1
      state.listeners[state.next] = continuation
      continuation.yield(state.progress)
      return state.next
    }
    guard let number else { return nil }
    continuation.onTermination = { _ in
      self.state.withLock { _ = $0.listeners.removeValue(forKey: number) }
    }
    return Listener(states: states, continuation: continuation, board: self)
  }

  /// How many listen.
  var listenerCount: Int { state.withLock { $0.listeners.count } }

  /// Begins a piece of work.
  func begin(_ kind: WorkProgress.Kind, atSeconds now: Double) -> Ticket {
    change { state in
      state.next += 1
      var work = state.open[kind] ?? Work()
      if work.running.isEmpty, now - work.endedAtSeconds > Self.secondsInOne {
        work = Work()
        if kind == .importing { state.lines = [] }
      }
      work.running[state.next] = ImportProgress(found: 0, done: 0, imported: 0)
      state.open[kind] = work
      return Ticket(number: state.next, kind: kind)
    }
  }

  /// Says how far a piece of work has come.
  func tell(_ progress: ImportProgress, of ticket: Ticket) {
    change { $0.open[ticket.kind]?.running[ticket.number] = progress }
  }

  /// Says what became of an activity.
  func tell(_ line: ImportLine) {
    change { $0.lines = Array(([line] + $0.lines).prefix(Self.mostLines)) }
  }

  /// Ends a piece of work, done or failed.
  func end(_ ticket: Ticket, atSeconds now: Double) {
    change { state in
      guard var work = state.open[ticket.kind] else { return }
      if let last = work.running.removeValue(forKey: ticket.number) {
        work.ended.found += last.found
        work.ended.done += last.done
      }
      work.endedAtSeconds = now
      state.open[ticket.kind] = work
    }
  }

  private func change<Answer: Sendable>(_ body: (inout State) -> Answer) -> Answer {
    state.withLock { state in
      let answer = body(&state)
      let progress = state.progress
      for listener in state.listeners.values { listener.yield(progress) }
      return answer
    }
  }
}

extension ProgressBoard.State {
  /// What is told of it.
  fileprivate var progress: WorkProgress {
    var progress = WorkProgress()
    progress.importing = part(.importing)
    progress.recomputing = part(.recomputing)
    progress.lines = lines
    return progress
  }

  private func part(_ kind: WorkProgress.Kind) -> WorkProgress.Part {
    var part = WorkProgress.Part()
    guard let work = open[kind] else { return part }
    part.isRunning = !work.running.isEmpty
    part.isWhole = work.running.values.contains { $0.found > 1 }
    part.found = work.ended.found + work.running.values.reduce(0) { $0 + $1.found }
    part.done = work.ended.done + work.running.values.reduce(0) { $0 + $1.done }
    return part
  }
}

import FoundationEssentials
import Hummingbird
import NIOCore
import ServiceLifecycle
import Workflow

/// `GET /api/v1/progress`: how far imports and re-computations have come, as server-sent events.
/// With `until=idle` it ends as soon as nothing goes on.
struct ProgressAPI: Sendable {
  let desk: Desk

  /// At most five events a second, one at least every quarter of a minute so that a lost reader is
  /// noticed, and a new connection after half an hour. Choices of this project.
  static let pause = Duration.milliseconds(200)
  static let beat = Duration.seconds(15)
  static let beats = 120

  func addRoutes(to router: Router<BasicRequestContext>) {
    router.get("api/v1/progress", use: show)
  }

  @Sendable func show(_ request: Request, context: BasicRequestContext) async throws -> Response {
    let endsIdle = FormFields(queryOf: request)["until"] == "idle"
    let board = desk.workbench.progress
    guard board.hasRoom else { throw HTTPError(.serviceUnavailable) }
    return Response(
      status: .ok,
      headers: [.contentType: "text/event-stream; charset=utf-8", .cacheControl: "no-store"],
      body: ResponseBody { writer in
        if let listener = board.listen() {
          try await Self.follow(listener, endsIdle: endsIdle, into: &writer)
        }
        try await writer.finish(nil)
      })
  }

  /// Writes the states as they come. A reader who has gone makes the writing fail, which ends it;
  /// so does the end of the server.
  @concurrent
  private static func follow(
    _ listener: ProgressBoard.Listener, endsIdle: Bool,
    into writer: inout any ResponseBodyWriter
  ) async throws {
    let heart = Task {
      for _ in 0..<beats {
        try await Task.sleep(for: beat)
        listener.again()
      }
      listener.end()
    }
    let server = Task {
      try await gracefulShutdown()
      listener.end()
    }
    defer {
      heart.cancel()
      server.cancel()
      listener.end()
    }
    for await state in listener.states {
      let document = try ProgressDocument(state).event
      try await writer.write(ByteBuffer(string: "event: progress\ndata: \(document)\n\n"))
      if endsIdle, !state.isRunning { break }
      try await Task.sleep(for: pause)
    }
    try await writer.write(ByteBuffer(string: "event: done\ndata: {}\n\n"))
  }
}

/// How far work has come, for programs.
struct ProgressDocument: Sendable, Encodable {
  var isRunning: Bool
  var importing: Part
  var recomputing: Part
  /// The last activities, the last one first.
  var lines: [Line]

  /// One kind of work.
  struct Part: Sendable, Encodable {
    var isRunning: Bool
    /// Whether one file of it holds many, as an archive does.
    var isWhole: Bool
    var found: Int
    var done: Int

    init(_ part: WorkProgress.Part) {
      isRunning = part.isRunning
      isWhole = part.isWhole
      found = part.found
      done = part.done
    }
  }

  /// What became of an activity.
  struct Line: Sendable, Encodable {
    var file: String
    var result: String
    @OrNull var run: Int64?
    @OrNull var reason: String?
  }

  init(_ progress: WorkProgress) {
    isRunning = progress.isRunning
    importing = Part(progress.importing)
    recomputing = Part(progress.recomputing)
    lines = progress.lines.map {
      Line(
        file: $0.file, result: $0.result.rawValue, run: OrNull(wrappedValue: $0.run),
        reason: OrNull(wrappedValue: $0.reason))
    }
  }

  /// The document on one line, as an event carries it.
  var event: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
  }
}

import FoundationEssentials
import Hummingbird
import Logbook
import TrainingLoad
import Workflow

/// Training load, fitness and check-ins for programs, below `/api/v1`.
struct TrainingAPI: Sendable {
  let desk: Desk

  func addRoutes(to router: Router<BasicRequestContext>) {
    let group = router.group("api/v1")
    group.get("load") { request, _ in
      let fields = FormFields(queryOf: request)
      let lines = try await desk.workbench.loadLines(
        since: try fields.day("since"), through: try fields.day("until"))
      return try json(FigureListDocument(figures: lines.map(LineDocument.init)))
    }
    group.get("fitness") { request, _ in
      let report = try await desk.workbench.performance(
        on: try FormFields(queryOf: request).day("date"))
      return try json(FigureListDocument(figures: report.lines.map(LineDocument.init)))
    }
    group.get("checkins") { request, _ in
      let since = try FormFields(queryOf: request).day("since")
      let checkIns = try await desk.workbench.checkIns(since: since)
      return try json(CheckInListDocument(checkIns: checkIns.map(CheckInDocument.init)))
    }
  }
}

/// Figures by day.
struct FigureListDocument: Sendable, Encodable {
  var figures: [LineDocument]
}

/// A figure of a day. Without a value, `reason` says why, unless it is a range.
struct LineDocument: Sendable, Encodable {
  var date: String
  var key: String
  var value: Double?
  var low: Double?
  var high: Double?
  var unit: String
  var reason: String?
  var measure: String?
  var run: Int64?
  var meters: Double?
  var seconds: Double?
  var note: String?
  /// Whether it is of a day to come, as the plan has it; left out otherwise.
  var planned: Bool?

  init(_ line: FigureLine) {
    date = line.day.iso
    key = line.key
    value = line.value
    low = line.low
    high = line.high
    unit = line.unit
    reason = line.reason
    measure = line.measure
    run = line.run
    meters = line.meters
    seconds = line.seconds
    note = line.note
    planned = line.isPlanned ? true : nil
  }
}

/// What was said of days.
struct CheckInListDocument: Sendable, Encodable {
  var checkIns: [CheckInDocument]
}

/// What was said of a day.
struct CheckInDocument: Sendable, Encodable {
  var date: String
  var pains: [PainDocument]
  var soreness: Double?
  var sleepHours: Double?
  var sleepQuality: Int?
  var illness: String?
  var note: String?

  /// A pain.
  struct PainDocument: Sendable, Encodable {
    var place: String
    var side: String?
    var score: Double
    var when: String
    var bone: Bool
  }

  init(_ checkIn: CheckIn) {
    date = checkIn.day.iso
    pains = checkIn.pains.map {
      PainDocument(
        place: $0.place.rawValue, side: $0.side?.rawValue, score: $0.score,
        when: $0.moment.rawValue, bone: $0.isOfBone)
    }
    soreness = checkIn.soreness
    sleepHours = checkIn.sleepHours
    sleepQuality = checkIn.sleepQuality
    illness = checkIn.illness?.rawValue
    note = checkIn.note
  }
}

import FoundationEssentials
import Logbook
import Store
import TrainingLoad

extension Workbench {
  /// Runs of the log.
  public func runs(_ query: RunQuery) async throws(WorkflowError) -> RunList {
    let search = RunSearch(query)
    return try await read { log in
      let totals = try log.totals(matching: search)
      return RunList(
        runs: try log.summaries(of: try log.runs(matching: search)), matching: totals.count,
        total: try log.runCount(), totalMeters: totals.meters, totalSeconds: totals.seconds)
    }
  }

  /// The day it is where the runner's clock is.
  func today() async throws(WorkflowError) -> Day {
    let now = now()
    let athlete = try await knownAthlete()
    return Day(now, offsetSeconds: athlete.offset(at: now, stated: nil))
  }

  /// What the first page shows.
  public func today(weeks: Int) async throws(WorkflowError) -> TodayReport {
    let today = try await today()
    return try await read { log in
      let athlete = try log.knownAthlete()
      let thisWeek = today.startOfWeek(firstWeekday: athlete.preferences.firstWeekday)
      let first = thisWeek + -7 * (max(1, min(weeks, 520)) - 1)
      var latest = RunSearch()
      latest.limit = 5
      let measure = try log.trainingLoadMeasure(on: today)
      return TodayReport(
        today: today, weeks: try log.weeks(from: first, through: thisWeek, by: measure),
        latest: try log.summaries(of: try log.runs(matching: latest)), total: try log.runCount(),
        measure: measure)
    }
  }
}

extension LogTransaction {
  /// Runs as lists show them.
  func summaries(of records: [RunRecord]) throws -> [RunSummary] {
    let numbers = records.map(\.id)
    let figures = try figures(of: numbers)
    let outlines = try outlines(of: numbers)
    let worn = try worn(on: numbers)
    let profile = try athleteProfile()
    let zones = try privacyZones()
    return records.map { record in
      RunSummary(
        record: record, figures: figures[record.id] ?? [:],
        outline: outlines[record.id]?.outside(zones),
        wardrobe: Wardrobe(
          worn[record.id] ?? [], bodyMass: profile.state(on: record.day).bodyMass))
    }
  }

  /// Totals of the weeks whose first days lie in a range, of running, walking and hiking.
  fileprivate func weeks(
    from first: Day, through last: Day, by measure: TrainingLoadMeasure
  ) throws -> [WeekTotals] {
    var search = RunSearch()
    search.since = first
    search.until = last + 6
    search.sports = [.running, .walking, .hiking]
    search.limit = .max
    let records = try runs(matching: search)
    let figures = try figures(
      of: records.map(\.id), keys: [KeyFigures.ascent, measure.key])
    var days: [Day: DayTotals] = [:]
    for record in records {
      days[record.day, default: DayTotals(day: record.day)]
        .add(record, figures[record.id] ?? [:], measure)
    }
    if measure == .effort {
      for work in try strengthWork(in: first...(last + 6)) {
        days[work.day, default: DayTotals(day: work.day)].add(work)
      }
    }
    return stride(from: first.number, through: last.number, by: 7).map { number in
      let firstDay = Day(number: number)
      return WeekTotals(
        firstDay: firstDay,
        days: (0..<7).map { days[firstDay + $0] ?? DayTotals(day: firstDay + $0) })
    }
  }
}

extension DayTotals {
  /// A day on which nothing was recorded.
  fileprivate init(day: Day) {
    self.init(
      day: day, meters: 0, seconds: 0, ascentMeters: 0, count: 0, impulse: nil, withoutImpulse: 0)
  }

  fileprivate mutating func add(
    _ run: RunRecord, _ figures: [String: Figure], _ measure: TrainingLoadMeasure
  ) {
    count += 1
    meters += run.distanceMeters ?? 0
    seconds += run.movingSeconds ?? 0
    ascentMeters += figures[KeyFigures.ascent]?.value ?? run.stated.ascentMeters ?? 0
    if let more = figures[measure.key]?.value {
      impulse = (impulse ?? 0) + more
    } else {
      withoutImpulse += 1
    }
  }

  fileprivate mutating func add(_ work: StrengthWork) {
    if let more = work.effortMinutes { impulse = (impulse ?? 0) + more }
  }
}

extension RunSearch {
  fileprivate init(_ query: RunQuery) {
    self.init()
    words = (query.text ?? "").folded.split { $0.isWhitespace }.map(String.init)
    sports = query.sports
    since = query.since
    until = query.until
    minimalMeters = query.minimalMeters
    maximalMeters = query.maximalMeters
    switch query.loaded {
    case .asFits: carriesLoad = query.sortKey.hasPrefix(KeyFigures.bestEfforts) ? false : nil
    case .include: carriesLoad = nil
    case .exclude: carriesLoad = false
    case .only: carriesLoad = true
    }
    switch query.sortKey {
    case "start": order = .start
    case "name": order = .name
    case KeyFigures.distance: order = .distance
    case KeyFigures.movingTime: order = .movingTime
    default: order = .figure(query.sortKey)
    }
    isDescending = query.descending
    offset = query.offset
    limit = query.limit
  }
}

extension RunSummary {
  init(
    record: RunRecord, figures: [String: Figure], outline: Outline?, wardrobe: Wardrobe
  ) {
    self.init(
      id: record.id, start: Date(timeIntervalSince1970: record.startSeconds),
      utcOffsetSeconds: record.utcOffsetSeconds, day: record.day, sport: record.sport,
      sportDetail: record.sportDetail, name: record.name, notes: record.notes,
      effort: record.effort, format: record.format, fileName: record.fileName,
      deviceName: record.device.map {
        [$0.maker, $0.product].compactMap { $0 }.joined(separator: " ")
      },
      wardrobe: wardrobe, damage: record.damage, figures: figures, shape: outline?.shape ?? [])
    // Of a run without points the figures know nothing, but a person has said how far and long.
    state(KeyFigures.distance, record.distanceMeters)
    state(KeyFigures.movingTime, record.movingSeconds)
    state(KeyFigures.ascent, record.stated.ascentMeters)
  }

  private mutating func state(_ key: String, _ value: Double?) {
    guard let value, figures[key]?.value == nil else { return }
    figures[key] = Figure(
      key: key, modelVersion: figures[key]?.modelVersion ?? 0, value: value, low: nil, high: nil,
      reason: nil)
  }
}

extension Outline {
  /// The route in a unit square, y down, its proportions kept.
  fileprivate var shape: [SIMD2<Float>] {
    guard let first = points.first else { return [] }
    let plane = flattened(points, around: first)
    let low = plane.reduce(plane[0]) { pointwiseMin($0, $1) }
    let high = plane.reduce(plane[0]) { pointwiseMax($0, $1) }
    let extent = high - low
    let size = extent.max()
    guard size > 0 else { return [] }
    let margin = (SIMD2(repeating: size) - extent) / 2
    return plane.map { point in
      let inside = (point - low + margin) / size
      return SIMD2(Float(inside.x), Float(1 - inside.y))
    }
  }
}

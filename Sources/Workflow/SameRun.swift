import Logbook
import RealModule
import Store

/// Whether two recordings are of the same run, told apart by time and place. The tolerances are
/// choices of this project:
///
/// - in time, they share nine tenths of the span both cover together, or begin and end within a
///   minute of each other (another device's clock, a pause cut off); a damaged one begins within
///   five seconds of the other and covers its beginning;
/// - and in place, where both have positions, half the points of each lie within 100 m of the
///   other's route; where one has none, distances agree within a tenth or 200 m.
struct SameRun {
  /// How far apart starts can be that are compared at all: a tenth of a six-hour run.
  static let searchSeconds = 2160.0
  static let clockSeconds = 60.0
  static let damagedClockSeconds = 5.0
  static let sharedSpan = 0.9
  static let routeMeters = 100.0
  static let distanceShare = 0.1
  static let distanceMeters = 200.0

  var a: RunRecord
  var b: RunRecord

  /// Whether they cover the same time.
  var isSameTime: Bool {
    let apart = abs(a.startSeconds - b.startSeconds)
    let endA = a.startSeconds + a.spanSeconds
    let endB = b.startSeconds + b.spanSeconds
    if apart <= Self.clockSeconds, abs(endA - endB) <= Self.clockSeconds { return true }
    if (a.damage != nil) != (b.damage != nil), apart <= Self.damagedClockSeconds {
      let whole = a.damage == nil ? a : b
      let part = a.damage == nil ? b : a
      return part.spanSeconds <= whole.spanSeconds + Self.clockSeconds
    }
    let shared = min(endA, endB) - max(a.startSeconds, b.startSeconds)
    let covered = max(endA, endB) - min(a.startSeconds, b.startSeconds)
    return covered > 0 && shared / covered >= Self.sharedSpan
  }

  /// Whether their distances agree, as far as both are known and both are whole.
  var isSameDistance: Bool {
    guard a.damage == nil, b.damage == nil, let one = a.distanceMeters, let other = b.distanceMeters
    else { return true }
    return abs(one - other) <= max(Self.distanceMeters, Self.distanceShare * max(one, other))
  }

  /// Whether their routes lie on each other; nil when one of them has none.
  func isSamePlace(_ one: Outline, _ other: Outline) -> Bool? {
    guard one.points.count > 1, other.points.count > 1, let origin = one.points.first else {
      return nil
    }
    let first = flattened(one.points, around: origin)
    let second = flattened(other.points, around: origin)
    // A part of a run lies on the whole of it, but not the whole on the part.
    let isPart = a.damage != nil || b.damage != nil
    let near = [isNear(first, second), isNear(second, first)]
    return isPart ? near.contains(true) : !near.contains(false)
  }

  /// Whether half the points of one route lie near another route.
  private func isNear(_ points: [SIMD2<Double>], _ route: [SIMD2<Double>]) -> Bool {
    let limit = Self.routeMeters * Self.routeMeters
    let near = points.count { point in
      zip(route, route.dropFirst()).contains { squaredSegmentDistance(point, $0, $1) <= limit }
    }
    return near * 2 >= points.count
  }
}

extension LogTransaction {
  /// The run of the log that an activity is a second recording of. What was read from the same
  /// original is never one: the sessions of one file are different runs.
  func twin(of run: RunRecord, outline: Outline) throws -> RunRecord? {
    let window = SameRun.searchSeconds
    let near = try runs(
      startingIn: (run.startSeconds - window)...(run.startSeconds + window))
    let likely = near.filter { other in
      (run.original == nil || other.original != run.original)
        && SameRun(a: run, b: other).isSameTime
    }
    guard !likely.isEmpty else { return nil }
    let routes = try outlines(of: likely.map(\.id))
    return likely.first { other in
      let pair = SameRun(a: run, b: other)
      let isSamePlace = pair.isSamePlace(outline, routes[other.id] ?? Outline(points: []))
      return isSamePlace ?? pair.isSameDistance
    }
  }
}

import ActivityFiles
import Foundation
import Logbook
import Testing

@Suite("FIT: writing an activity")
struct FITEncoderTests {
  func written(_ activity: Activity) throws -> Activity {
    let write = try #require(ActivityFormat.fit.write)
    let bytes = write(activity)
    #expect(try FITDocument(bytes).encoded == bytes)
    let recording = try ActivityFormat.fit.read(bytes, ReadingLimits())
    #expect(recording.damage == nil)
    #expect(recording.remarks.isEmpty)
    #expect(recording.activities.count == 1)
    return try #require(recording.activities.first)
  }

  /// An activity with everything, in values that the fields of FIT hold exactly.
  static var full: Activity {
    let start = FITBytes.morningSeconds
    let count = 40
    func column(_ value: (Double) -> Double) -> [Double] { (0..<count).map { value(Double($0)) } }
    var samples = Samples(times: column { start + $0 * ($0 < 20 ? 1 : 2) })
    let semicircle = 180.0 / 2_147_483_648
    samples.set(.latitude, column { (715_000_000 + $0 * 300) * semicircle })
    samples.set(.longitude, column { $0 < 3 ? .nan : (-128_000_000 - $0 * 200) * semicircle })
    samples.set(.altitude, column { ($0 + 3000) / 5 - 500 })
    samples.set(.distance, column { ($0 * 312) / 100 })
    samples.set(.speed, column { (3000 + $0) / 1000 })
    samples.set(.heartRate, column { $0 == 7 ? .nan : 120 + $0 })
    samples.set(.stepFrequency, column { 170 + $0 / 64 })
    samples.set(.power, column { 250 + $0 })
    samples.set(.groundContactTime, column { (2400 + $0) / 10_000 })
    samples.set(.groundContactBalance, column { (5000 + $0) / 10_000 })
    samples.set(.verticalOscillation, column { (800 + $0) / 10_000 })
    samples.set(.verticalRatio, column { (700 + $0) / 10_000 })
    samples.set(.stepLength, column { (11_000 + $0) / 10_000 })
    samples.set(.temperature, column { $0 - 20 })
    samples.set(.legSpringStiffness, column { 9500 + $0 / 4 })
    samples.set(.formPower, column { 70 + $0 })
    samples.set(.airPower, column { $0 / 10 })
    samples.set(.impactLoadingRate, column { 40 + $0 / 3 })
    samples.set(.developer("Laune & Mut", unit: "‰"), column { $0 == 5 ? .nan : -$0 })

    var activity = Activity(sport: .running, samples: samples)
    activity.sportDetail = "trail"
    activity.name = "Morning ♥ hills"
    activity.start = Date(timeIntervalSince1970: start)
    activity.utcOffsetSeconds = -12_600
    activity.device = .init(maker: "stryd", product: "Pod 3", serialNumber: "4711")
    activity.summary = totals(elapsed: 60.5)
    activity.laps = [lap(at: start, "distance"), lap(at: start + 30, "manual")]
    activity.laps[1].intensity = "rest"
    activity.pauses = [.init(startSeconds: start + 20, endSeconds: start + 22)]
    activity.beats = (0..<30).map {
      .init(atSeconds: start + Double($0 / 2), intervalSeconds: 0.5 + Double($0) / 1000)
    }
    return activity
  }

  static func totals(elapsed: Double) -> Summary {
    var summary = Summary()
    summary.elapsedSeconds = elapsed
    summary.timerSeconds = elapsed - 2.125
    summary.distanceMeters = 1234.56
    summary.ascentMeters = 45
    summary.descentMeters = 44
    summary.averageHeartRate = 151
    summary.maximalHeartRate = 177
    summary.kilocalories = 321
    summary.steps = 4242
    summary.effort = 6.5
    return summary
  }

  static func lap(at start: Double, _ trigger: String) -> Lap {
    var lap = Lap(startSeconds: start)
    lap.summary = totals(elapsed: 30)
    lap.summary.effort = nil
    lap.trigger = trigger
    lap.intensity = "active"
    return lap
  }

  @Test("An activity is read as it was written")
  func roundTrip() throws {
    let read = try written(Self.full)
    let full = Self.full
    #expect(read.samples.times == full.samples.times)
    for column in full.samples.columns {
      let values = try #require(read.samples[column.channel], "\(column.channel.key)")
      for (a, b) in zip(values, column.values) {
        #expect(a.isNaN == b.isNaN && (a.isNaN || abs(a - b) <= 1e-12 * max(1, abs(b))))
      }
    }
    #expect(read.samples.columns.count == full.samples.columns.count)
    var (left, right) = (read, full)
    left.samples = Samples(times: [])
    right.samples = Samples(times: [])
    #expect(left == right)
  }

  @Test("What was read and written once stays the same to the bit")
  func stable() throws {
    let once = try written(Self.full)
    #expect(try written(once) == once)
  }

  @Test("An activity of which nothing is known can be written")
  func empty() throws {
    let read = try written(Activity(sport: .other))
    #expect(read.samples.count == 0)
    #expect(read.start == nil)
    #expect(read.summary == Summary())
  }

  @Test("Points without time and values that do not fit are written as absent")
  func misfits() throws {
    let start = FITBytes.morningSeconds
    var samples = Samples(times: [.nan, start, .nan, start + 1, .infinity, -1e300])
    samples.set(.heartRate, [100, 900, -1, .infinity, .nan, 60])
    samples.set(.power, [1e9, 100, 101, 102, 103, 104])
    samples.set(.latitude, [91, 1e300, -1e300, 10, 10, 10])
    var activity = Activity(sport: .running, samples: samples)
    activity.name = String(repeating: "so long a name ", count: 60)
    activity.device = .init(maker: "a maker nobody knows", product: nil, serialNumber: "-5")
    activity.summary.timerSeconds = .infinity
    activity.summary.steps = -3
    activity.beats = [.init(atSeconds: .nan, intervalSeconds: .nan)]
    let read = try written(activity)
    #expect(read.samples.count == 6)
    #expect(read.samples[.heartRate]?.map { $0.isNaN ? -1 : $0 } == [100, -1, -1, -1, -1, 60])
    #expect(read.samples.times.map { $0.isNaN } == [true, false, true, false, true, true])
    #expect(read.name?.utf8.count ?? 0 > 100)
    #expect(read.summary == Summary())
  }

  @Test("Every sport is found again", arguments: Sport.allCases)
  func sports(sport: Sport) throws {
    #expect(try written(Activity(sport: sport)).sport == sport)
  }

  @Test(
    "The profile's words for sports are found again",
    arguments: [
      (.running, "treadmill"), (.cycling, "mountain"), (.other, "rowing"), (.hiking, nil),
      (.swimming, "open_water"),
    ] as [(Sport, String?)])
  func details(sport: Sport, detail: String?) throws {
    var activity = Activity(sport: sport)
    activity.sportDetail = detail
    #expect(try written(activity).sportDetail == detail)
  }
}

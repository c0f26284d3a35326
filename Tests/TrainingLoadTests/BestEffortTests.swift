import Logbook
import Testing
import TrainingLoad

@Suite("Best efforts")
struct BestEffortTests {
  static let distances: [(name: String, meters: Double)] = [
    ("400m", 400), ("800m", 800), ("1000m", 1000), ("1609m", 1609.344), ("3000m", 3000),
    ("5000m", 5000), ("10000m", 10_000), ("21097m", 21_097.5), ("42195m", 42_195),
  ]

  @Test("A steady run takes the same pace over every distance", arguments: [2.7, 3.0, 4.1])
  func steady(speed: Double) throws {
    let run = Run.steady(seconds: 16_000, speed: speed).observation
    for (name, meters) in Self.distances {
      let seconds = try #require(run.value("best.\(name).seconds"))
      #expect(abs(seconds * speed - meters) < 1e-6, "\(name)")
    }
    for seconds in [60, 300, 600, 1200, 1800, 3600] {
      let meters = try #require(run.value("best.\(seconds)s.meters"))
      #expect(abs(meters - Double(seconds) * speed) < 1e-6)
    }
  }

  @Test("The fast kilometer inside a slow run is found to the second")
  func inside() throws {
    var run = Run.steady(seconds: 3000, speed: 2.5)
    for second in 1000..<1200 { run.speeds[second] = 5 }
    let observation = run.observation
    #expect(try abs(#require(observation.value("best.1000m.seconds")) - 200) < 1e-9)
    #expect(try abs(#require(observation.value("best.400m.seconds")) - 80) < 1e-9)
    #expect(observation.value("best.60s.meters") == 300)
  }

  @Test("Longer efforts are never faster, and no effort is slower than any part of the run")
  func monotone() throws {
    var run = Run.steady(seconds: 5000)
    run.speeds = run.speeds.indices.map { 3 + Double(($0 * 7919) % 1000) / 700 }
    let observation = run.observation
    var slowest = 0.0
    for (name, meters) in Self.distances {
      guard let seconds = observation.value("best.\(name).seconds") else { continue }
      #expect(seconds / meters >= slowest - 1e-9)
      slowest = seconds / meters
    }
    let kilometers = splits(of: observation, every: 1000).dropLast()
    let best = try #require(observation.value("best.1000m.seconds"))
    #expect(kilometers.allSatisfy { $0.elapsedSeconds >= best - 1e-9 })
  }

  @Test("The clock runs on in a pause")
  func pause() throws {
    var run = Run.steady(seconds: 660)
    for second in 300..<360 { run.speeds[second] = 0 }
    run.pauses = [300...360]
    let seconds = try #require(run.observation.value("best.1609m.seconds"))
    #expect(abs(seconds - (1609.344 / 3 + 60)) < 1e-9)
  }

  @Test("An effort may lead across a gap but not begin or end in it")
  func gap() throws {
    var activity = Run.steady(seconds: 1000).activity
    let whole = activity.samples
    let kept = Array(0..<300) + Array(400...1000)
    var samples = Samples(times: kept.map { whole.times[$0] })
    for column in whole.columns { samples.set(column.channel, kept.map { column.values[$0] }) }
    activity.samples = samples
    let observation = Run.observation(activity)
    #expect(try abs(#require(observation.value("best.1000m.seconds")) - 1000 / 3) < 1e-9)
    #expect(try abs(#require(observation.value("best.3000m.seconds")) - 1000) < 1e-9)
  }

  @Test("A run that is too short has no best, and a leap of the position is no record")
  func unknown() {
    var run = Run.steady(seconds: 100)
    #expect(run.observation.reason("best.400m.seconds") == "tooShort")
    #expect(run.observation.reason("best.300s.meters") == "tooShort")
    run.speeds[50] = 2000
    #expect(run.observation.reason("best.400m.seconds") == "outOfRange")
    run.sport = .cycling
    #expect(run.observation.reason("best.60s.meters") == "otherSport")
  }
}

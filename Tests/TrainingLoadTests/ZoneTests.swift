import Logbook
import Testing
import TrainingLoad

@Suite("Zones")
struct ZoneTests {
  @Test("Zone times, time below and time without heart rate add up to the running timer")
  func conservation() throws {
    var run = Run.steady(seconds: 2000)
    run.heartRates = (0...2000).map { second in
      (500..<700).contains(second) ? .nan : 90 + Double(second % 110)
    }
    run.pauses = [1000...1100]
    let observation = run.observation
    let zones = try #require(heartRateZoneTimes(of: observation))
    #expect(zones.map(\.zone) == [1, 2, 3, 4, 5])
    let rates = try #require(observation.signals[.heartRate]?.values)
    let running = (0..<2000).filter {
      [.moving, .standing].contains(observation.signals.states[$0])
    }
    let unzoned = running.filter { rates[$0].isNaN || rates[$0] < zones[0].lower }
    #expect(zones.map(\.seconds).sum + Double(unzoned.count) == Double(running.count))
    for zone in zones {
      #expect(observation.value("heartRate.zone\(zone.zone).seconds") == zone.seconds)
    }
  }

  @Test("Bounds follow from what they are shares of")
  func bounds() throws {
    func bounds(_ basis: HeartRateZones.Basis, _ shares: [Double]) -> [Double]? {
      var athlete = Run.athlete
      athlete.heartRateZones = HeartRateZones(basis: basis, lowerBounds: shares)
      return athlete.heartRateLowerBounds?.map { ($0 * 100).rounded() / 100 }
    }
    let shares = [0.5, 0.6, 0.7, 0.8, 0.9]
    // Karvonen with a resting heart rate of 50 and a maximal one of 190.
    #expect(bounds(.reserve, shares) == [120, 134, 148, 162, 176])
    #expect(bounds(.maximal, shares) == [95, 114, 133, 152, 171])
    #expect(bounds(.threshold, shares) == [85, 102, 119, 136, 153])
    #expect(bounds(.beatsPerMinute, [100, 120, 140, 150, 160]) == [100, 120, 140, 150, 160])
    #expect(bounds(.reserve, [0.5, 0.6]) == nil)
    #expect(bounds(.reserve, [0.5, 0.6, 0.6, 0.8, 0.9]) == nil)
    #expect(bounds(.reserve, [0.5, 0.6, .nan, 0.8, 0.9]) == nil)
  }

  @Test("Without the pulses there are no zones, and the reason names the one that is missing")
  func unknown() {
    var run = Run.steady(seconds: 600)
    run.athlete = AthleteState(values: [.maximalHeartRate: 190])
    #expect(heartRateZoneTimes(of: run.observation) == nil)
    #expect(run.observation.reason("heartRate.zone3.seconds") == "noTrait:restingHeartRate")
    #expect(paceZoneTimes(of: run.observation) == nil)
    #expect(run.observation.reason("pace.zone1.seconds") == "noTrait:thresholdSpeed")
    run.heartRates = nil
    #expect(run.observation.reason("heartRate.zone3.seconds") == "noSignal:heartRate")
  }

  @Test("A run of five paces spends its time in five pace zones", arguments: [true, false])
  func paces(withAltitude: Bool) throws {
    var run = Run.steady(seconds: 1500)
    // Threshold speed is 4 m/s.
    run.speeds = [2.8, 3.3, 3.6, 3.9, 4.4].flatMap { Array(repeating: $0, count: 300) }
    if !withAltitude { run.altitudes = nil }
    let zones = try #require(paceZoneTimes(of: run.observation))
    #expect(zones.map(\.seconds) == [300, 300, 300, 300, 300])
    #expect(zones[4].upper == nil)
    #expect(zip(zones, zones.dropFirst()).allSatisfy { $0.upper == $1.lower })
  }
}

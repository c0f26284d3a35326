import Testing
import TrainingLoad

@Suite("Load of days and weeks")
struct RollingLoadTests {
  @Test("Forty-two days of 50 fill the long register to 31.83")
  func published() throws {
    let last = try #require(LoadBalance.course(of: Array(repeating: 50, count: 42)).last)
    #expect(abs(last.long.value - 31.83) < 0.005)
    #expect(last.difference < 0)
  }

  @Test("A constant load is reached in the end, by both registers; nothing leaves nothing")
  func limits() throws {
    let steady = try #require(LoadBalance.course(of: Array(repeating: 60, count: 1000)).last)
    #expect(abs(steady.long.value - 60) < 1e-6 && abs(steady.difference) < 1e-6)
    let rested = try #require(
      LoadBalance.course(of: [500] + Array(repeating: 0, count: 1000)).last)
    #expect(rested.long.value < 1e-6)
  }

  @Test("Twice the loads give twice the registers; order matters only through time")
  func linear() throws {
    let loads = (0..<90).map { Double($0 % 7 * 13) }
    let once = try #require(LoadBalance.course(of: loads).last)
    let twice = try #require(LoadBalance.course(of: loads.map { 2 * $0 }).last)
    #expect(abs(twice.long.value - 2 * once.long.value) < 1e-9)
    #expect(abs(twice.difference - 2 * once.difference) < 1e-9)
  }

  @Test("Monotony and strain of a published week, with the deviation of a population")
  func monotony() throws {
    let week = try #require(Monotony(week: [300, 0, 400, 300, 0, 600, 200]))
    #expect(abs(week.value - 1.292) < 0.0005)
    #expect(abs(week.strain - 2326) < 0.5)
  }

  @Test("Seven equal days are as alike as can be, a week of nothing has no monotony")
  func monotonyLimits() {
    #expect(Monotony(week: Array(repeating: 50, count: 7))?.value == Monotony.highest)
    #expect(Monotony(week: Array(repeating: 0, count: 7)) == nil)
    #expect(Monotony(week: [100]) == nil)
    #expect(Monotony(week: [1, 2, 3, 4, 5, 6, .nan]) == nil)
    // One day of seven: mean 1, deviation the square root of 6.
    #expect(abs((Monotony(week: [7, 0, 0, 0, 0, 0, 0])?.value ?? 0) - 1 / 6.0.squareRoot()) < 1e-9)
  }

  @Test("The acute part over the chronic is 1 of a steady month and carries its criticism")
  func ratio() throws {
    let steady = try #require(AcuteChronicRatio(days: Array(repeating: 40, count: 28)))
    #expect(abs(steady.value - 1) < 1e-12)
    let last = Array(repeating: 0.0, count: 21) + Array(repeating: 40, count: 7)
    // The coupling that its critics name: no training can bring it above four.
    #expect(abs((AcuteChronicRatio(days: last)?.value ?? 0) - 4) < 1e-12)
    #expect(AcuteChronicRatio(days: [1, 2]) == nil)
    #expect(AcuteChronicRatio(days: Array(repeating: 0, count: 28)) == nil)
    #expect(AcuteChronicRatio.criticism.contains("decides nothing"))
    #expect(AcuteChronicRatio.criticizedBy.count >= 2)
  }

  @Test("Every scale names a metric that there is")
  func scales() {
    #expect(Set(LoadScale.all.map(\.key)).count == LoadScale.all.count)
    for scale in LoadScale.all {
      #expect(Metric.all.contains { $0.key == scale.metric && $0.daily == .sum }, "\(scale.key)")
      #expect(!scale.caveat.isEmpty && !scale.sources.isEmpty)
      #expect(LoadScale.named(scale.key) == scale)
    }
  }

  @Test("An hour at threshold is 100, of pace and of power")
  func threshold() throws {
    #expect(IntensityLoad.impulse(hours: 1, intensity: 1) == 100)
    let even = Array(repeating: 250.0, count: 3600)
    let steady = try #require(IntensityLoad.impulse(wattsBySecond: even, threshold: 250))
    #expect(abs(steady - 100) < 1e-6)
    let uneven = (0..<3600).map { $0 / 60 % 2 == 0 ? 350.0 : 150 }
    let hard = try #require(IntensityLoad.impulse(wattsBySecond: uneven, threshold: 250))
    #expect(hard > steady)
    #expect(IntensityLoad.impulse(wattsBySecond: even, threshold: 0) == nil)
    #expect(IntensityLoad.impulse(wattsBySecond: [250, 250], threshold: 250) == nil)
  }
}

import Biomechanics
import Evidence
import Quantities
import Testing

@Suite("Sprints")
struct SprintTests {
  static let sprint = try? Sprint(
    body: Runner.body,
    profile: SprintProfile(newtonsPerKilogram: 8, speed: .metersPerSecond(9.7)))

  @Test("Splits of a sprint give its profile back")
  func splits() throws {
    let marks = try #require(try Self.sprint?.comparison().unloaded.marks)
    let profile = try SprintProfile(
      splits: marks.map { .init(distance: $0.distance, time: $0.time) }, body: Runner.body)
    #expect(abs(profile.newtonsPerKilogram / 8 - 1) < 0.02)
    #expect(abs(profile.speed.metersPerSecond / 9.7 - 1) < 0.02)
  }

  /// Highest speed lost with sleds of 20, 30 and 40 % of body mass at a friction of 0.40, as an
  /// independent program has it.
  @Test("A sled lowers the highest speed", arguments: [(0.2, -9.5), (0.3, -14.2), (0.4, -19.0)])
  func sled(share: Double, expected: Double) throws {
    var sprint = try #require(Self.sprint)
    sprint.surroundings.tow = Tow(mass: .kilograms(70 * share), friction: 0.40)
    let change = try sprint.comparison().finalSpeedChangePercent.value
    #expect(abs(change - expected) < 0.3)
  }

  @Test("The load for a wanted loss of speed makes just that loss", arguments: [0.05, 0.1, 0.25])
  func advice(share: Double) throws {
    var sprint = try #require(Self.sprint)
    let advice = try sprint.loadForSpeedLoss(share)
    sprint.surroundings.drag = advice.pull
    #expect(abs(try sprint.comparison().finalSpeedChangePercent.value + 100 * share) < 1e-6)
    sprint.surroundings.drag = .zero
    sprint.surroundings.tow = Tow(mass: advice.towMass)
    #expect(abs(try sprint.comparison().finalSpeedChangePercent.value + 100 * share) < 1e-6)
    sprint.surroundings.tow = nil
    sprint.surroundings.parachute = Parachute(area: advice.parachuteArea)
    #expect(abs(try sprint.comparison().finalSpeedChangePercent.value + 100 * share) < 1e-6)
  }

  @Test("Nothing carried changes nothing")
  func unloaded() throws {
    let comparison = try #require(try Self.sprint?.comparison())
    #expect(comparison.timeChangePercent == Estimate(0, low: 0, high: 0))
    #expect(comparison.unloaded == comparison.loaded)
  }

  @Test("The time to the end is that of the last mark, and the marks rise")
  func marks() throws {
    let course = try #require(try Self.sprint?.comparison().unloaded)
    #expect(course.marks.last?.time.seconds == course.time.value)
    for (one, next) in zip(course.marks, course.marks.dropFirst()) {
      #expect(next.time > one.time && next.speed > one.speed)
    }
  }

  @Test("What cannot be moved, and splits of no runner, are refused")
  func refused() throws {
    var sprint = try #require(Self.sprint)
    sprint.surroundings.tow = Tow(mass: .kilograms(200), friction: 0.6)
    #expect(throws: OutOfRange.self) { try sprint.comparison() }
    #expect(throws: OutOfRange.self) {
      try SprintProfile(
        splits: [.init(distance: .meters(10), time: .seconds(2))], body: Runner.body)
    }
    #expect(throws: OutOfRange.self) {
      try SprintProfile(
        splits: [
          .init(distance: .meters(10), time: .seconds(2)),
          .init(distance: .meters(9), time: .seconds(3)),
        ], body: Runner.body)
    }
    #expect(throws: OutOfRange.self) {
      try SprintProfile(newtonsPerKilogram: .nan, speed: .metersPerSecond(9))
    }
  }
}

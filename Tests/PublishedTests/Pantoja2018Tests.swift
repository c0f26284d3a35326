import Biomechanics
import Evidence
import Quantities
import Testing

/// Eighteen sprinters over 50 m: the highest speed fell by 6 % with a sled of 20 % of body mass and
/// by 18 % with 40 %. The friction was not read; that of synthetic track is taken.
@Suite("Sprints with a sled, against Pantoja et al. 2018")
struct Pantoja2018Tests {
  @Test("The fall of speed is within 5 percent points", arguments: [(0.2, 6.0), (0.4, 18)])
  func sled(share: Double, measured: Double) throws {
    var sprint = Sprint(
      body: Body(mass: .kilograms(70), height: .meters(1.76)),
      profile: try SprintProfile(newtonsPerKilogram: 8, speed: .metersPerSecond(9.7)),
      distance: .meters(50))
    sprint.surroundings.tow = Tow(mass: .kilograms(70 * share))
    let change = try sprint.comparison().finalSpeedChangePercent.value
    #expect(abs(change + measured) < 5, "\(change)")
  }
}

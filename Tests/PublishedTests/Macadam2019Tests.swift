import Biomechanics
import Evidence
import Quantities
import Testing

/// Fifteen sprinters with 2 % of body mass on the distal thighs: 50 m took 0.9 % longer, which was
/// not significant.
@Suite("Sprints with thigh sleeves, against Macadam et al. 2019")
struct Macadam2019Tests {
  @Test("The time over 50 m grows by a little, and its band holds what was measured")
  func thigh() throws {
    var sprint = Sprint(
      body: Body(mass: .kilograms(70), height: .meters(1.76)),
      profile: try SprintProfile(newtonsPerKilogram: 8, speed: .metersPerSecond(9.7)),
      distance: .meters(50))
    sprint.carriedLoad = CarriedLoad([.init(.thigh, .kilograms(1.4), fraction: 0.8)])
    let change = try sprint.comparison().timeChangePercent
    #expect(change.value > 0 && change.low < 0.9 && 0.9 < change.high)
  }
}

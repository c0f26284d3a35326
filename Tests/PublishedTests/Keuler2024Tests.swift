import Biomechanics
import Evidence
import Quantities
import Testing

/// Tensiometry from walking at 1.34 m/s to running at 4.47 m/s: peak Achilles force 44.0 and
/// 98.7 N/kg, ankle torque 1.72 and 3.68 N·m/kg.
@Suite("The Achilles tendon, against Keuler et al. 2024")
struct Keuler2024Tests {
  @Test("The ankle's torque at 4.47 m/s is within its band of 20 %")
  func torque() throws {
    let torque = try Trial.man(70, at: 4.47).value(.stancePlantarflexorPeakNm) / 70
    #expect(abs(torque / 3.68 - 1) < 0.2, "\(torque)")
  }

  @Test("A walking step loads the tendon about 0.45 times a running one at 4.47 m/s")
  func walking() throws {
    let runner = Trial.man(70, at: 4.47)
    let walk = try Moment(
      body: runner.body, speed: .metersPerSecond(1.34),
      surroundings: runner.surroundings, gait: .walking
    ).comparison().unloaded[.achillesIndexPerStep]
    let ratio = 44.0 / 98.7 * (try runner.value(.achillesIndexPerStep))
    #expect((walk?.low ?? 9) < ratio && ratio < (walk?.high ?? 0))
  }
}

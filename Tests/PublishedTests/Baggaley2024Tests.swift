import Biomechanics
import Testing

/// Seventeen runners from 2.5 to 4.17 m/s: peak tibial strain rose by 9 % for each m/s.
@Suite("The tibia and speed, against Baggaley et al. 2024")
struct Baggaley2024Tests {
  @Test("The tibia's index rises with speed, by 9 % for a meter per second within 6 points")
  func speed() throws {
    let slow = try Trial.man(70, at: 2.5).value(.tibiaIndexPerStep)
    let fast = try Trial.man(70, at: 4.17).value(.tibiaIndexPerStep)
    let percent = 100 * (fast / slow - 1) / (4.17 - 2.5)
    #expect(abs(percent - 9) < 6, "\(percent)")
  }
}

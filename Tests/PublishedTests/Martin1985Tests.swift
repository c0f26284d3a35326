import Biomechanics
import Testing

/// Fifteen men at 3.35 m/s with 0.5 kg on each foot: oxygen uptake rose by 7.2 %. The number is
/// recalled and was not found; it counts half in the calibration.
@Suite("Mass on the feet, against Martin 1985")
struct Martin1985Tests {
  @Test("The rise lies within 30 %")
  func foot() throws {
    #expect(abs(try LimbCase.martinFoot.error()) < 0.3)
  }
}

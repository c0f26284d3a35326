import Biomechanics
import Testing

/// Trained men on a treadmill: 9.28 W/kg at 2.22 m/s and 21.44 W/kg at 5.0 m/s, gross; contact
/// 0.280 and 0.190 s.
@Suite("Level cost and contact time, against Kipp, Grabowski & Kram 2018")
struct Kipp2018Tests {
  static let rows = [(2.22, 9.28, 0.280), (5.0, 21.44, 0.190)]

  @Test("Gross power is within 4 %, contact time within 10 %", arguments: rows)
  func agrees(speed: Double, power: Double, contact: Double) throws {
    let runner = Trial.man(70, at: speed)
    #expect(abs(try runner.value(.grossMetabolicWattsPerKilogram) / power - 1) < 0.04)
    #expect(abs(try runner.value(.contactSeconds) / contact - 1) < 0.10)
  }
}

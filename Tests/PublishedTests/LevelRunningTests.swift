import Biomechanics
import Quantities
import Testing

@Suite("Level running, against what was measured")
struct LevelRunningTests {
  @Test("The curve passes through the mean of its own data: 14.54 W/kg at 3.50 m/s")
  func looney2023() throws {
    let power = try powerOfRunning(speed: .metersPerSecond(3.5), grade: .zero)
    // The spread of the data is 3.52 W/kg; a curve through them must meet their mean far closer.
    #expect(abs(power.wattsPerKilogram - 14.54) < 0.5)
  }

  /// Kipp, Grabowski & Kram 2018, J Exp Biol 221:jeb184218: trained men, gross W/kg. Runners
  /// differ by 7 to 10 %, which is the tolerance.
  static let kipp2018: [(speed: Double, power: Double)] = [(2.22, 9.28), (5.0, 21.44)]

  @Test("It agrees with Kipp et al. 2018 within the spread of runners", arguments: kipp2018)
  func kipp(row: (speed: Double, power: Double)) throws {
    let power = try powerOfRunning(speed: .metersPerSecond(row.speed), grade: .zero)
    #expect(abs(power.wattsPerKilogram / row.power - 1) < 0.07)
  }
}

import Biomechanics
import Evidence
import Quantities
import Testing

/// Fifteen runners of 72.5 kg with 0.5 to 3 % of body mass on the lower legs: oxygen uptake rose by
/// 2.56 % and heart rate by 1.16 % for each percent. The speed was not read; 3.3 m/s assumed.
@Suite("Sleeves on the lower leg, against Field et al. 2019")
struct Field2019Tests {
  static let runner = Trial.man(72.5, at: 3.3)

  @Test(
    "Oxygen uptake rises as measured", arguments: [LimbCase.fieldOnePercent, .fieldThreePercent])
  func oxygen(item: LimbCase) throws {
    #expect(abs(try item.error()) < 0.2)
  }

  @Test("The rise is close to a straight line up to 3 % of body mass")
  func straight() throws {
    let one = try Self.runner.percent(.shank, kilograms: 0.725)
    let three = try Self.runner.percent(.shank, kilograms: 2.175)
    #expect(abs(three / (3 * one) - 1) < 0.05)
  }

  @Test("Heart rate rises by 1.16 % within its band")
  func heartRate() throws {
    let change = try Self.runner.comparison(CarriedLoad([.init(.shank, .kilograms(0.725))]))
      .change[.heartRateChangePercent]
    #expect((change?.low ?? 9) < 1.16 && 1.16 < (change?.high ?? 0))
  }
}

import Biomechanics
import Evidence
import Quantities
import Testing

/// Thirteen runners with vests of 10 and 20 % of body mass: longer contact, shorter flight, lower
/// stride frequency, higher peak force; stiffness unchanged.
@Suite("A vest and the gait, against Eur J Sport Sci 19:595, 2019")
struct Vest2019Tests {
  @Test("Contact is longer, flight shorter, steps fewer, force higher", arguments: [7.0, 14])
  func gait(kilograms: Double) throws {
    let change = try Trial.man(70, at: 3.5).comparison(
      CarriedLoad([.init(.vest, .kilograms(kilograms))]))
    func flight(_ figures: MomentFigures) -> Double {
      60 / (figures[.stepsPerMinute]?.value ?? 1) - (figures[.contactSeconds]?.value ?? 0)
    }
    #expect((change.change[.contactSeconds]?.value ?? 0) > 0)
    #expect(flight(change.loaded) < flight(change.unloaded))
    #expect((change.change[.stepsPerMinute]?.value ?? 0) < 0)
    #expect((change.change[.peakVerticalForceBodyWeights]?.value ?? 0) > 0)
  }
}

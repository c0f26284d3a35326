import Biomechanics
import Testing

/// Each 100 g on each foot raised oxygen uptake by about 1 %, barefoot or shod.
@Suite("The mass of shoes, against Franz, Wierzbinski & Kram 2012")
struct Franz2012Tests {
  @Test("A hundred grams a foot cost about 1 %")
  func shoe() throws {
    #expect(abs(try LimbCase.franzShoe.error()) < 0.3)
  }

  @Test("Three times the mass costs about three times as much")
  func proportional() throws {
    let runner = Trial.man(70, at: 3.35)
    let ratio =
      try runner.percent(.foot, kilograms: 0.6) / runner.percent(.foot, kilograms: 0.2)
    #expect(abs(ratio - 3) < 0.1)
  }
}

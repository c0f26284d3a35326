import Quantities
import Testing

@Suite("Quantities")
struct QuantityTests {
  @Test("Units agree with their definitions")
  func units() {
    #expect(Length.miles(1).meters == 1609.344)
    #expect(Length.kilometers(42.195).meters == 42_195)
    #expect(Speed.kilometersPerHour(36).metersPerSecond == 10)
    #expect(Time.minutes(1.5).seconds == 90)
    #expect(Frequency.perMinute(180).hertz == 3)
    #expect(Grade.percent(5).riseOverRun == 0.05)
    #expect(Mass.kilograms(70).kilograms == 70)
  }

  @Test("What goes in by one unit comes out by it", arguments: [0.0, 1, 12.5, -3, 1e9])
  func roundTrips(value: Double) {
    #expect(Length.kilometers(value).kilometers == value)
    #expect(Time.minutes(value).minutes == value)
    #expect(Frequency.perMinute(value).perMinute == value)
  }

  @Test("Not a number is neither less, more, nor equal, so no range holds it")
  func notANumber() {
    let nothing = Speed.metersPerSecond(.nan)
    let some = Speed.metersPerSecond(3)
    #expect(!(nothing < some) && !(nothing <= some) && !(nothing > some) && !(nothing >= some))
    #expect(nothing != nothing)
    #expect(!(Speed.zero...some).contains(nothing))
  }

  @Test("Amounts add, scale and divide like numbers")
  func arithmetic() {
    let stride = Length.meters(1.25)
    #expect((stride + stride).meters == 2.5)
    #expect((stride * 4).meters == 5)
    #expect((stride / 2).meters == 0.625)
    #expect(Length.meters(5) / stride == 4)
    #expect((Length.zero - stride) == -stride)
  }

  @Test("A quantity takes no more room than its number")
  func size() {
    #expect(MemoryLayout<Speed>.size == MemoryLayout<Double>.size)
  }
}

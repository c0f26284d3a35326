import Logbook
import Testing
import Workflow

@testable import Web

@Suite("Form fields")
struct FormFieldsTests {
  @Test("Percent signs, pluses and bytes beyond ASCII are undone")
  func decodes() {
    let fields = FormFields(encoded: "q=caf%C3%A9+noir&empty=&bare&a=1&a=2&%zz=%4")
    #expect(fields["q"] == "café noir")
    #expect(fields["empty"] == nil)
    #expect(fields.all("a") == ["1", "2"])
    #expect(fields.pairs.last == .init(name: "%zz", value: "%4"))
    #expect(FormFields(encoded: "x=%FF%FE").all("x") == ["\u{FFFD}\u{FFFD}"])
  }

  @Test("What is written as a query is read back the same")
  func roundTrip() {
    let fields = FormFields([("name", "a&b=c%+ d"), ("zug", "Straße 🏃"), ("name", "")])
    #expect(FormFields(encoded: fields.query.dropFirst()) == fields)
  }

  @Test("A query of endless fields is cut off")
  func limit() {
    let many = String(repeating: "a=1&", count: 20_000)
    #expect(FormFields(encoded: many).pairs.count == FormFields.limit)
  }
}

@Suite("Numbers as people type them")
struct TypedTests {
  @Test(
    "Points, commas, units and minus signs are understood",
    arguments: [
      ("75", 75), ("75,5", 75.5), (" 75.5 kg ", 75.5), ("\u{2212}3", -3), ("1 234", 1234),
    ] as [(String, Double)])
  func numbers(text: String, value: Double) { #expect(Typed.number(text) == .value(value)) }

  @Test(
    "What is no number is said to be none", arguments: ["abc", "1.2.3", "--", "nan", "inf", "5:30"])
  func unreadable(text: String) { #expect(Typed.number(text) == .unreadable) }

  @Test("Paces are minutes and seconds, or minutes with decimals")
  func paces() {
    #expect(Typed.pace("4:30") == .value(270))
    #expect(Typed.pace("4:30 /km") == .value(270))
    #expect(Typed.pace("4.5") == .value(270))
    #expect(Typed.pace("4:75") == .unreadable)
    #expect(Typed.clock("1:01:54") == .value(3714))
    #expect(Typed.clock("90:00") == .value(5400))
    #expect(Typed.clock("-1:00") == .unreadable)
    #expect(Typed.pace("") == .empty)
  }
}

@Suite("Traits in the settings")
struct TraitFieldTests {
  static func field(_ trait: Athlete.Trait, imperial: Bool = false) -> TraitField {
    var preferences = Preferences()
    if imperial { preferences.units = .imperial }
    return TraitField(trait: trait, formats: Formats(preferences))
  }

  @Test("A height may be typed in centimeters, meters, inches or feet")
  func heights() {
    #expect(Self.field(.heightMeters).understood("178") == .value(1.78))
    #expect(Self.field(.heightMeters).understood("1,78") == .value(1.78))
    let imperial = Self.field(.heightMeters, imperial: true)
    // Five feet ten is 177.8 cm.
    for text in ["5'10\"", "5 10", "70"] {
      guard case .value(let meters) = imperial.understood(text) else {
        Issue.record("\(text) was not understood")
        continue
      }
      #expect((meters * 1000).rounded() == 1778)
    }
  }

  @Test("A slip of the decimal point is noticed and the likely value named")
  func guesses() {
    #expect(
      Self.field(.heightMeters).complaint("17.8") == "17.8 cm is too little. Did you mean 178?")
    #expect(
      Self.field(.massKilograms).complaint("750") == "750 kg is too much. Did you mean 75?")
    #expect(Self.field(.massKilograms).complaint("75") == nil)
    #expect(Self.field(.massKilograms).complaint("") == nil)
    #expect(Self.field(.restingHeartRate).complaint("x")?.contains("“x” is not a number") == true)
  }

  @Test("Threshold pace becomes speed and comes back as it was typed")
  func pace() {
    let field = Self.field(.thresholdSpeed)
    #expect(field.understood("4:10") == .value(4))
    #expect(field.typed(4) == "4:10")
    #expect(field.complaint("0:10") == "0:10 /km cannot be. It lies between 2:05 and 16:40.")
  }

  @Test("What a field shows is understood as what it showed", arguments: Athlete.Trait.allCases)
  func roundTrip(trait: Athlete.Trait) {
    for imperial in [false, true] {
      let field = Self.field(trait, imperial: imperial)
      let middle = (trait.allowed.lowerBound + trait.allowed.upperBound) / 2
      guard case .value(let value) = field.understood(field.typed(middle)) else {
        Issue.record("not understood")
        continue
      }
      #expect(abs(value - middle) / middle < 0.01)
    }
  }
}

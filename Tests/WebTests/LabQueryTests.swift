import Biomechanics
import Evidence
import Logbook
import Quantities
import Testing
import Workflow

@testable import Web

@Suite("The question of the load lab in its address")
struct LabQueryTests {
  static let known = AthleteState(
    sex: .female, values: [.massKilograms: 61.5, .heightMeters: 1.68])

  static func query(
    _ address: String, known: AthleteState = known, imperial: Bool = false
  ) -> LabQuery {
    var preferences = Preferences()
    if imperial { preferences.units = .imperial }
    return LabQuery(
      FormFields(encoded: address), known: known, formats: Formats(preferences))
  }

  @Test("What the address does not say of the body is taken from the profile")
  func profile() {
    let state = Self.query("speed=3mps&carry=vest%3D6kg").state
    #expect(state.body.mass == .kilograms(61.5))
    #expect(state.body.height == .meters(1.68))
    #expect(state.body.sex == .female)
    #expect(!state.isExample)
    let own = Self.query("mass=80&height=1.9&sex=any").state
    #expect(own.body == Body(mass: .kilograms(80), height: .meters(1.9)))
    #expect(Self.query("speed=3mps", known: AthleteState()).state.isExample)
  }

  @Test("An address that says nothing shows an example, one that says nothing carried does not")
  func blank() {
    #expect(Self.query("").state.first.carriedLoad.mass == .kilograms(2))
    #expect(!Self.query("speed=10").state.first.isLoaded)
    #expect(!Self.query("place=none&amount=3").state.first.isLoaded)
  }

  @Test(
    "A number is taken in the unit it carries, else in the unit of the form",
    arguments: [
      ("speed=3mps", 3.0), ("speed=10.8", 3.0), ("speed=10,8kmh", 3.0), ("speed=5:33/km", 3.0),
      ("speed=6.710809mph", 3.0), ("units=imperial&speed=6.710809", 3.0),
      ("units=imperial&speed=8:56", 3.0), ("units=imperial&speed=10.8 km/h", 3.0),
    ])
  func units(address: String, expected: Double) {
    let speed = Self.query(address).state.speed.metersPerSecond
    #expect(abs(speed - expected) < 0.004, "\(speed)")
  }

  @Test("Buttons and words name the same loads")
  func places() {
    let buttons = Self.query("place=ankle&amount=0.5").state.first
    #expect(buttons == Self.query("carry=ankle%3D2x0.5kg").state.first)
    #expect(buttons == Self.query("carry=ankle%3D1kg").state.first)
    #expect(Self.query("place=vest&amount=6").state.first.carriedLoad.mass == .kilograms(6))
    let both = Self.query("place=vest&amount=6&carry=hand%3Dleft:0.5kg,+wrist%3D200g").state.first
    #expect(both.carriedLoad.items.map(\.kind.key) == ["vest", "hand", "wrist"])
    #expect(abs(both.carriedLoad.mass.kilograms - 6.7) < 1e-9)
  }

  @Test(
    "The address of a state leads back to it",
    arguments: [
      "", "mass=75&height=178&sex=male&speed=12&grade=-4&gait=run&treadmill=1",
      "gait=walk&speed=5&carry=pack%3D20%25&wind=10",
      "carry=shank@0.4%3Dleft:1kg&carry=hand%3D2x0.3kg&drag=-12N",
      "tow=15kg&friction=0.3&parachute=1.1m2&with=vest%3D6kg&with=grade%3D10",
      "band=left:ankle-right:ankle;300N/m;0.3m&with=none&units=imperial&mass=165",
    ])
  func roundTrip(address: String) throws {
    let query = Self.query(address)
    #expect(query.problems == [:])
    let back = Self.query(String(query.state.query.dropFirst()), imperial: true)
    #expect(back.problems == [:])
    #expect(back.state.pairs.map { $0.1 } == query.state.pairs.map { $0.1 })
    #expect(back.state.sets.count == query.state.sets.count)
    let pairs = zip(query.cases, back.cases)
    for (first, second) in pairs {
      let figure = MomentFigure.grossMetabolicWattsPerKilogram
      let values = [first, second].map { $0.comparison.loaded[figure]?.value ?? .nan }
      #expect(abs(values[0] - values[1]) < 1e-3)
    }
  }

  @Test(
    "What cannot be is said at its field, and there is no answer",
    arguments: [
      ("mass=heavy", "mass"), ("mass=5", "mass"), ("height=17.8", "height"),
      ("speed=0", "speed"), ("speed=80", "speed"), ("speed=5:00/furlong", "speed"),
      ("grade=60", "grade"), ("place=ankle&amount=50", "amount"), ("carry=nose%3D1kg", "carry"),
      ("carry=vest%3D61.6kg", "carry"), ("carry=vest", "carry"), ("drag=2000N", "drag"),
      ("tow=500kg", "tow"), ("friction=0.4", "friction"), ("tow=9&friction=7", "friction"),
      ("parachute=-1", "parachute"), ("treadmill=1&wind=3", "wind"), ("band=tight", "band"),
      ("with=vest%3Dheavy", "with1"), ("with=vest%3D6kg&with=tow%3D800kg", "with2"),
      ("carry=grade%3D3", "carry"),
    ])
  func problems(address: String, field: String) {
    let query = Self.query(address)
    #expect(Array(query.problems.keys) == [field])
    #expect(query.cases.isEmpty)
    for words in query.problems.values { #expect(words.count > 10) }
  }

  @Test("More sets than fit side by side are left out")
  func sets() {
    let others = Array(repeating: "with=vest%3D1kg", count: 9).joined(separator: "&")
    #expect(Self.query(others).cases.count == LabState.mostSets)
  }

  @Test("A set that names no slope stands on that of the question")
  func slopes() throws {
    let query = Self.query("grade=5&with=vest%3D6kg&with=grade%3D0,vest%3D6kg")
    #expect(query.cases.map { $0.moment.surroundings.grade.riseOverRun } == [0.05, 0.05, 0])
  }

  @Test("The drawn side is the one that carries more")
  func side() throws {
    func hip(_ address: String) throws -> [Double] {
      try #require(Self.query(address).cases.first?.courses).loaded.hipNewtonMeters
    }
    let left = try hip("mass=70&height=1.75&carry=ankle%3Dleft:1kg")
    let right = try hip("mass=70&height=1.75&carry=ankle%3Dright:1kg")
    let plain = try hip("mass=70&height=1.75&place=none")
    #expect(zip(left, right).allSatisfy { abs($0 - $1) < 1e-6 })
    #expect(zip(left, plain).contains { abs($0 - $1) > 1 })
  }
}

@Suite("The drawings of the load lab")
struct LabPictureTests {
  @Test("A course stays in its box and ends where it begins")
  func path() {
    let scale = CourseScale(low: -1.3, high: 2.1)
    let numbers = scale.path([0, 2.1, -1.3, .nan]).dropFirst().split(separator: " ").map { Int($0) }
    #expect(numbers.count == 10)
    #expect(numbers.allSatisfy { $0.map { (0...1000).contains($0) } == true })
    #expect(numbers[1] == numbers[9])
    #expect(scale.ticks.contains(0))
    #expect(scale.low <= -1.3 && scale.high >= 2.1)
  }

  @Test("A scale has round lines and holds what is drawn", arguments: [0, 1e-6, 0.4, 3, 77, 4e5])
  func scale(size: Double) {
    for (low, high) in [(0, size), (-size, 0), (-size / 3, size)] {
      let scale = CourseScale(low: low, high: high)
      #expect(scale.low <= low && scale.high >= high && scale.low < scale.high)
      #expect((1...9).contains(scale.ticks.count))
    }
  }

  @Test("Bars begin at zero, and the whisker holds the bar's end")
  func bars() {
    let bars = ChangeBars(
      [
        .init(name: "up", estimate: .init(20, low: 10, high: 35)),
        .init(name: "down", estimate: .init(-5, low: -8, high: -2)),
      ], formats: Formats(Preferences()))
    let rows = bars.rows.map { row in
      [row.x, row.width, row.zero].compactMap { Double($0) }
    }
    #expect(rows.allSatisfy { $0.count == 3 && $0.allSatisfy { (0...100).contains($0) } })
    // Up: begins at zero. Down: ends at zero.
    #expect(abs(rows[0][0] - rows[0][2]) < 0.02)
    #expect(abs(rows[1][0] + rows[1][1] - rows[1][2]) < 0.02)
    // Both whiskers have two ends.
    #expect(bars.rows.allSatisfy { $0.whisker.matches(of: /V11/).count == 2 })
    #expect(bars.rows[0].change == "+20\u{A0}%")
    #expect(bars.rows[1].change == "\u{2212}5\u{A0}%")
  }

  @Test("A band that runs off the scale has no end there")
  func wideBand() {
    let bars = ChangeBars(
      [.init(name: "wide", estimate: .init(50, low: 10, high: 900))],
      formats: Formats(Preferences()))
    #expect(bars.rows[0].whisker.hasSuffix("V11"))
    #expect(bars.rows[0].whisker.contains("H100"))
    #expect(bars.rows[0].whisker.matches(of: /V11/).count == 1)
  }

  @Test("The ground is as steep as the slope")
  func ground() throws {
    let level = RunnerFigure(places: "", label: "", gradePercent: 0).ground
    #expect(level == "M14 456L346 456")
    let numbers = RunnerFigure(places: "", label: "", gradePercent: 10).ground
      .dropFirst().split { $0 == " " || $0 == "L" }.compactMap { Double($0) }
    try #require(numbers.count == 4)
    #expect(abs((numbers[1] - numbers[3]) / (numbers[2] - numbers[0]) - 0.1) < 0.001)
  }
}

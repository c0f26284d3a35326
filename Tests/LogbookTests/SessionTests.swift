import Biomechanics
import Logbook
import Quantities
import Testing

@Suite("Sessions")
struct SessionTests {
  /// The words of the contract.
  static let kinds =
    """
    easy recovery long tempo intervals sprints accelerations strides hills hill-sprints \
    high-resistance tow stairs bands pack walk strength jumps balance hip mobility cross rest
    """.split(separator: " ").map(String.init)

  @Test("The catalogue has the contract's kinds and no other")
  func catalogue() {
    #expect(Set(SessionKind.all.map(\.key)) == Set(Self.kinds))
    #expect(SessionKind.all.count == Self.kinds.count)
    for kind in SessionKind.all {
      #expect(!kind.title.isEmpty && !kind.purpose.isEmpty)
      #expect((0.0...10.0).contains(kind.effort.lowerBound))
      #expect((0.0...10.0).contains(kind.effort.upperBound))
      #expect(kind.movement == .running || kind.movement == .walking || kind.speedShare == 0)
    }
  }

  @Test("A first form asks for no more than the usual one")
  func firstForms() throws {
    for kind in SessionKind.all {
      guard let first = kind.first else { continue }
      let pace = Speed.metersPerSecond(3)
      let short = try #require(Session(kind, first).motion(at: pace))
      let usual = try #require(Session(kind).motion(at: pace))
      #expect(short <= usual, "\(kind.key)")
    }
  }

  @Test(
    "A session is read as it is typed and written as it is read",
    arguments: [
      "easy:50min", "long:12km", "sprints:5x25s", "intervals:4x3min", "accelerations:5x80m",
      "strength:step-ups", "hip:hip-abduction", "rest", "easy:90s", "long:21.098km",
    ])
  func roundTrip(text: String) throws {
    #expect(try Session(text: text).text == text)
  }

  @Test("A kind alone takes its usual amount", arguments: SessionKind.all)
  func usual(kind: SessionKind) throws {
    let session = try Session(text: kind.key)
    #expect(session.kind == kind && session.amount == kind.usual)
    #expect(try Session(text: session.text) == session)
  }

  @Test("The dossier's doses stand in the catalogue")
  func doses() {
    // Seed doses: sprints 15 to 30 s, accelerations of at most 100 m, long runs of 60 to 120 min,
    // climbs against resistance of 15 to 20 s; four times four minutes as in the trial.
    #expect(SessionKind.sprints.usual == .repeats(6, .time(.seconds(20))))
    #expect(SessionKind.accelerations.usual == .repeats(6, .distance(.meters(80))))
    #expect(SessionKind.long.usual == .time(.minutes(75)))
    #expect(SessionKind.highResistance.usual == .repeats(6, .time(.seconds(20))))
    #expect(SessionKind.intervals.usual == .repeats(4, .time(.minutes(4))))
  }

  @Test("Time in motion and way follow from each other")
  func motion() throws {
    let pace = Speed.metersPerSecond(2.5)
    let run = try Session(text: "easy:5km")
    #expect(run.motion(at: pace) == .seconds(2000))
    #expect(run.way(at: pace) == .meters(5000))
    let repeats = try Session(text: "sprints:6x20s")
    #expect(repeats.motion(at: pace) == .seconds(120))
    #expect(repeats.way(at: pace) == .meters(300))
    #expect(try Session(text: "strength:squats").motion(at: pace) == nil)
    #expect(try Session(text: "easy:5km").motion(at: .zero) == nil)
  }

  @Test(
    "What is no session is refused, and the error says where",
    arguments: [
      ("dance", Session.TextError.unknownKind("dance")), ("", .unknownKind("")),
      ("easy:", .amount("", kind: "easy")), ("easy:-5min", .amount("-5min", kind: "easy")),
      ("easy:0km", .amount("0km", kind: "easy")), ("easy:5x", .amount("5x", kind: "easy")),
      ("easy:5", .amount("5", kind: "easy")), ("easy:1e3km", .amount("1e3km", kind: "easy")),
      ("easy:999x999h", .amount("999x999h", kind: "easy")),
      ("easy:nanmin", .amount("nanmin", kind: "easy")),
      ("easy:squats", .exercise("squats", kind: "easy")),
      ("easy:5km:6km", .amount("5km:6km", kind: "easy")),
    ])
  func refused(text: String, error: Session.TextError) {
    #expect(throws: error) { try Session(text: text) }
  }
}

public import Logbook
import Quantities

/// A number with so many decimals, zeros at its end left out.
func written(_ value: Double, decimals: Int = 0) -> String {
  guard value.isFinite, abs(value) < 1e15 else { return "unknown" }
  let factor = (0..<decimals).reduce(1) { whole, _ in whole * 10 }
  let scaled = Int((abs(value) * Double(factor)).rounded())
  let whole = scaled / factor
  var rest = String(scaled % factor)
  rest = String(repeating: "0", count: max(0, decimals - rest.count)) + rest
  while rest.hasSuffix("0") { rest.removeLast() }
  let sign = value < 0 && scaled > 0 ? "-" : ""
  return sign + String(whole) + (rest.isEmpty ? "" : "." + rest)
}

/// A share in percent.
func percent(_ share: Double) -> String { written(share * 100) + " %" }

extension Session {
  /// The session in words: `6 × 12 s of hill sprints`, `30 min easy run`.
  public var words: String {
    func piece(_ piece: Piece) -> String {
      switch piece {
      case .time(let time) where time.minutes >= 1 && time.minutes == time.minutes.rounded():
        written(time.minutes) + " min"
      case .time(let time): written(time.seconds) + " s"
      case .distance(let way) where way.meters >= 1000:
        written(way.kilometers, decimals: 1) + " km"
      case .distance(let way): written(way.meters) + " m"
      }
    }
    let title = kind.title.lowercased()
    switch amount {
    case .exercise(let exercise): return exercise.words
    case .repeats(let count, let one): return "\(count) × \(piece(one)) of \(title)"
    case .time(let time) where time == .zero: return title
    case .time(let time): return "\(piece(.time(time))) of \(title)".tidied(kind)
    case .distance(let way): return "\(piece(.distance(way))) of \(title)".tidied(kind)
    }
  }
}

extension String {
  /// `30 min of easy run` reads better as `a 30 min easy run`.
  fileprivate func tidied(_ kind: SessionKind) -> String {
    guard [.easy, .recovery, .long, .tempo, .pack, .walk].contains(kind) else { return self }
    let parts = split(separator: " ")
    let kept = parts.enumerated().filter { $0.offset != 2 }.map { String($0.element) }
    let article = first == "8" ? "an" : "a"
    return article + " " + kept.joined(separator: " ")
  }
}

extension Exercise {
  /// The exercise in words.
  var words: String {
    switch self {
    case .stepUps: "step-ups"
    case .calfRaises: "calf raises"
    case .hipAbduction: "side leg raises"
    case .hamstringCurls: "standing hamstring curls"
    case .shoulderRaises: "shoulder raises"
    case .bicepsCurls: "biceps curls"
    case .lunges, .squats, .jumps, .balance: rawValue
    }
  }
}

import Biomechanics
import Evidence
import Foundation
import Measuring
import Quantities

/// Times one moment, loaded against unloaded with every figure and its band, for loads that are
/// alike on both sides, on one side, on the arms, and pulled. Prints microseconds of processor time
/// of the best round.

let body = Body(mass: .kilograms(70), height: .meters(1.755), sex: .male)

func moment(_ items: [CarriedLoad.Item], drag: Double = 0) -> Moment {
  var surroundings = Surroundings(grade: .percent(2))
  surroundings.drag = .newtons(drag)
  return Moment(
    body: body, speed: .metersPerSecond(3), carriedLoad: CarriedLoad(items),
    surroundings: surroundings)
}

let cases: [(String, Moment)] = [
  ("ankles", moment([.init(.ankle, .kilograms(2))])),
  ("one ankle", moment([.init(.ankle, .kilograms(1), spread: .left)])),
  (
    "vest, hands and drag",
    moment([.init(.vest, .kilograms(6)), .init(.hand, .kilograms(1))], drag: 10)
  ),
]

let rounds = CommandLine.arguments.dropFirst().first.flatMap(Int.init) ?? 15
var kept = 0.0
for (name, base) in cases {
  var best = Double.infinity
  for _ in 0..<rounds {
    let spent = try seconds(of: {
      for n in 0..<500 {
        var moment = base
        moment.speed = .metersPerSecond(2.5 + Double(n) * 0.004)
        let power = try moment.comparison().loaded[.grossMetabolicWattsPerKilogram]
        kept += power?.value ?? 0
      }
    })
    best = min(best, spent / 500)
  }
  print(String(format: "%@: %.0f µs a moment", name, best * 1e6))
}

// An hour of samples, one a second, through the table of a body and a load, its making included: an
// effort that wanders over rolling hills with a watch's noise, and samples that lie anywhere.
func noise(_ n: Int, _ salt: Double) -> Double {
  // Sums of golden shares: the middle of a bell, the same each time.
  (1...4).reduce(-2) { sum, k in
    sum + (Double(n * 4 + k) * 0.6180339887498949 * salt).truncatingRemainder(dividingBy: 1)
  }
}

let hours: [(String, (Int) -> (speed: Double, grade: Double))] = [
  (
    "a hilly hour",
    { n in
      let hill = sin(Double(n) / 70)
      return (3 - 0.3 * hill + 0.05 * noise(n, 1), 0.03 * hill + 0.004 * noise(n, 1.7))
    }
  ),
  ("an hour of noise", { n in (3 + 0.6 * noise(n, 1), 0.05 * noise(n, 1.7)) }),
]
let limit = 0.020
var isWithin = true
for (name, sample) in hours {
  let samples = (0..<3600).map(sample)
  for (load, moment) in cases.prefix(2) {
    var best = Double.infinity
    for _ in 0..<rounds {
      let spent = try seconds(of: {
        var table = try MomentTable(moment)
        var totals = MomentTotals()
        for sample in samples {
          totals.add(&table, metersPerSecond: sample.speed, grade: sample.grade, seconds: 1)
        }
        kept += totals.loaded(.grossMetabolicWattsPerKilogram)?.value ?? 0
      })
      best = min(best, spent)
    }
    print(String(format: "%@ with %@: %.1f ms, the table included", name, load, best * 1e3))
    if name == hours[0].0, best > limit { isWithin = false }
  }
}
precondition(kept > 0, "nothing was computed")
print(isWithin ? "within 20 ms" : "over 20 ms")
exit(isWithin ? 0 : 1)

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

// An hour of samples, one a second, through the table of a body and a load.
let figures = MomentFigure.allCases.filter {
  $0.name.hasSuffix("DosePerKilometer") || $0 == .grossMetabolicWattsPerKilogram
    || $0 == .equivalentFlatSpeedMps
}
var table: MomentTable?
let making = try seconds(of: { table = try MomentTable(cases[0].1, figures: figures) })
print(String(format: "table over speed and slope: %.0f ms, once", making * 1e3))
if let table {
  let spent = seconds(of: {
    for n in 0..<3600 {
      let speed = 2.5 + Double(n % 97) * 0.02
      let grade = Double(n % 41 - 20) * 0.004
      for index in figures.indices {
        kept += table.loaded(index, metersPerSecond: speed, grade: grade)
      }
    }
  })
  print(String(format: "a loaded hour, %d figures a sample: %.2f ms", figures.count, spent * 1e3))
}
precondition(kept > 0, "nothing was computed")

import Logbook
import Testing
import TrainingLoad

@Suite("Hard stretches of a run")
struct HardBoutTests {
  /// Ten easy minutes, then so many times fast and slow again, on a slope while fast.
  private func run(
    _ times: Int, seconds: Int, speed: Double, grade: Double = 0, threshold: Bool = true
  ) -> Observation {
    var speeds = Array(repeating: 2.8, count: 600)
    var grades = Array(repeating: 0.0, count: 600)
    for _ in 0..<times {
      speeds += Array(repeating: speed, count: seconds)
      grades += Array(repeating: grade, count: seconds)
      // Down as far as it went up, slowly enough to be no effort.
      let way = speed * Double(seconds)
      let back = max(90, Int(way / 2.5))
      speeds += Array(repeating: 2.5, count: back)
      grades += Array(repeating: -grade * way / (2.5 * Double(back)), count: back)
    }
    var altitudes = [100.0]
    for (speed, grade) in zip(speeds, grades) {
      altitudes.append(altitudes[altitudes.count - 1] + speed * grade)
    }
    var made = Run(speeds: speeds, altitudes: altitudes)
    if !threshold {
      made.athlete = AthleteState(sex: .male, ageYears: 40, values: [.massKilograms: 70])
    }
    return made.observation
  }

  private static let keys = ["hard.hillSprints", "hard.hills", "hard.sprints", "hard.strides"]

  private func counts(_ observation: Observation) -> [Double?] {
    Self.keys.map { observation.value($0) }
  }

  // Threshold speed is 4 m/s.

  @Test("Each kind is counted as often as it was done, and as nothing else")
  func kinds() {
    #expect(counts(run(8, seconds: 20, speed: 3.6, grade: 0.10)) == [8, 0, 0, 0])
    #expect(counts(run(6, seconds: 90, speed: 3.3, grade: 0.08)) == [0, 6, 0, 0])
    #expect(counts(run(7, seconds: 20, speed: 6.4)) == [0, 0, 7, 0])
    #expect(counts(run(5, seconds: 20, speed: 4.8)) == [0, 0, 0, 5])
  }

  @Test("An easy run, and one of long intervals at threshold, hold none of it")
  func none() {
    #expect(counts(run(0, seconds: 0, speed: 0)) == [0, 0, 0, 0])
    #expect(counts(run(4, seconds: 480, speed: 4)) == [0, 0, 0, 0])
    // A gentle climb at an easy effort is no hard one.
    #expect(counts(run(3, seconds: 120, speed: 2.2, grade: 0.05)) == [0, 0, 0, 0])
  }

  @Test("Without a threshold speed or an altitude it is not known, never 0")
  func unknown() {
    let without = run(8, seconds: 20, speed: 6.4, threshold: false)
    #expect(counts(without) == [nil, nil, nil, nil])
    #expect(without.reason("hard.sprints") == "noTrait:thresholdSpeed")
    let flat = Run(speeds: Array(repeating: 3, count: 900)).observation
    #expect(flat.reason("hard.hills") == "noSignal:altitude")
  }
}

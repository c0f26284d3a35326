import Biomechanics
import Evidence
import Quantities
import Testing

@Suite("Grade-adjusted speed")
struct GradeAdjustmentTests {
  static let speeds = [0.3, 1.0, 1.8, 2.5, 3.3, 4.7, 5.5, 8, 12]
  static let grades = stride(from: -0.45, through: 0.45, by: 0.0137).map { $0 }

  @Test("On the level it is the speed itself", arguments: speeds)
  func level(speed: Double) throws {
    for gait in [GradeAdjustment.running, .walking] {
      let flat = try gait.equivalent(speed: .metersPerSecond(speed), grade: .zero)
      #expect(flat == Estimate(speed, low: speed, high: speed))
    }
  }

  @Test("The equivalent speed on the level costs what the slope costs")
  func costsTheSame() throws {
    for speed in [2.0, 3.0, 4.0] {
      for grade in Self.grades {
        let adjusted = GradeAdjustment.running.metersPerSecond(speed, grade: grade)
        guard (1.8...5.5).contains(adjusted) else { continue }
        let slope = try powerOfRunning(speed: .metersPerSecond(speed), grade: .riseOverRun(grade))
        let flat = try powerOfRunning(speed: .metersPerSecond(adjusted), grade: .zero)
        // The table's steps of 0.1 % cost less than a thousandth.
        #expect(abs(flat / slope - 1) < 0.001, "\(speed) m/s at \(grade)")
      }
    }
  }

  @Test("Beyond the speeds that were measured the ratio of the edge is held")
  func heldAtTheEdge() {
    let adjustment = GradeAdjustment.running
    for grade in [-0.3, -0.1, 0.1, 0.3] {
      let slow = adjustment.metersPerSecond(1.8, grade: grade) / 1.8
      let fast = adjustment.metersPerSecond(5.5, grade: grade) / 5.5
      #expect(abs(adjustment.metersPerSecond(0.9, grade: grade) / 0.9 - slow) < 1e-12)
      #expect(abs(adjustment.metersPerSecond(11, grade: grade) / 11 - fast) < 1e-12)
    }
  }

  @Test("Uphill it is faster than the speed, gently downhill slower; the band holds it")
  func directions() throws {
    for gait in [GradeAdjustment.running, .walking] {
      for grade in [-0.15, -0.1, -0.05, 0.05, 0.1, 0.4] {
        let estimate = try gait.equivalent(
          speed: .metersPerSecond(3), grade: .riseOverRun(grade))
        #expect(grade > 0 ? estimate.value > 3 : estimate.value < 3)
        #expect(estimate.low < estimate.value && estimate.value < estimate.high)
      }
    }
  }

  @Test("It rises with the speed at every grade")
  func rises() {
    for grade in Self.grades {
      let values = stride(from: 0.3, through: 12, by: 0.1).map {
        GradeAdjustment.running.metersPerSecond($0, grade: grade)
      }
      #expect(zip(values, values.dropFirst()).allSatisfy { $0 <= $1 }, "\(grade)")
    }
  }

  @Test(
    "Beyond the hard limits it is refused, and a series has no sample there",
    arguments: [(0.29, 0), (12.1, 0), (3, 0.451), (3, -0.451), (.nan, 0), (3, .nan)])
  func limits(speed: Double, grade: Double) {
    #expect(throws: OutOfRange.self) {
      try GradeAdjustment.running.equivalent(
        speed: .metersPerSecond(speed), grade: .riseOverRun(grade))
    }
    #expect(GradeAdjustment.running.metersPerSecond(speed, grade: grade).isNaN)
  }
}

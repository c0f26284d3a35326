import Testing
import TrainingLoad

@Suite("The reference model of bone under repair")
struct StressFractureTests {
  /// Three, five and seven miles a day; a stride shorter by a tenth takes a ninth more steps of
  /// 0.92 of the strain.
  static func training(miles: Double, isShorter: Bool) -> StressFractureModel.Training {
    .init(stepShare: miles / 3 / (isShorter ? 0.9 : 1), strainShare: isShorter ? 0.92 : 1)
  }

  @Test(
    "The table of strides and miles over 100 days, to half a point",
    arguments: [
      (3, false, 0.0878), (5, false, 0.1405), (7, false, 0.1890), (3, true, 0.0576),
      (5, true, 0.0934), (7, true, 0.1274),
    ] as [(Double, Bool, Double)])
  func table(miles: Double, isShorter: Bool, expected: Double) {
    let share = StressFractureModel().failureShare(
      Self.training(miles: miles, isShorter: isShorter), days: 100)
    #expect(abs(share - expected) < 0.005)
    #expect(abs(share - expected) < 0.0015)
  }

  @Test("Published effects: shorter stride 3 to 6 points, more miles 4 to 5 and 7 to 10")
  func effects() {
    let model = StressFractureModel()
    func points(_ miles: Double, _ isShorter: Bool = false) -> Double {
      100 * model.failureShare(Self.training(miles: miles, isShorter: isShorter), days: 100)
    }
    let half = 0.5
    for miles in [3.0, 5, 7] {
      #expect((3 - half...6 + half).contains(points(miles) - points(miles, true)))
    }
    #expect((4 - half...5 + half).contains(points(5) - points(3)))
    #expect((7 - half...10 + half).contains(points(7) - points(3)))
    // A shorter stride buys about two miles.
    #expect(abs(points(5, true) - points(3)) < 1 && abs(points(7, true) - points(5)) < 1.5)
  }

  @Test("Another set of numbers gives its own printed table and course of time")
  func alternative() {
    var model = StressFractureModel()
    model.failureShape = 1.2
    model.failureDays = 150
    for (miles, expected) in [(3.0, 0.0717), (5, 0.1263), (7, 0.1802)] {
      let share = model.failureShare(Self.training(miles: miles, isShorter: false), days: 100)
      #expect(abs(share - expected) < 0.001)
    }
    let course = [(10.0, 0.0317), (20, 0.0544), (30, 0.0654), (40, 0.0697), (60, 0.0716)]
    for (days, expected) in course {
      let share = model.failureShare(.init(stepShare: 1), days: days)
      #expect(abs(share - expected) < 0.001, "\(days) days")
    }
  }

  @Test("Without repair and growth it is Weibull's distribution")
  func degenerate() {
    var model = StressFractureModel()
    model.failureShape = 1.2
    model.failureDays = 150
    model.repairDays = nil
    model.growthPerDay = 0
    let share = model.failureShare(.init(stepShare: 1), days: 100)
    #expect(abs(share - 0.4592) < 0.0001)
  }

  @Test("Slower repair, more steps and more strain never help")
  func directions() {
    var slow = StressFractureModel()
    slow.repairDays = 26
    slow.repairShape = 2
    // The sensitivity that a second check printed.
    for (miles, expected) in [(3.0, 0.1078), (5, 0.1718), (7, 0.2301)] {
      let training = Self.training(miles: miles, isShorter: false)
      #expect(abs(slow.failureShare(training, days: 100) - expected) < 0.001)
    }
    let model = StressFractureModel()
    let base = StressFractureModel.Training(stepShare: 1)
    #expect(
      (model.ratio(of: .init(stepShare: 1.1), to: base, days: 60) ?? 0) > 1)
    #expect(
      (model.ratio(of: .init(stepShare: 1, strainShare: 1.1), to: base, days: 60) ?? 0) > 1)
    #expect(model.ratio(of: base, to: base, days: 60) == 1)
    #expect(model.ratio(of: base, to: .init(stepShare: 0), days: 60) == nil)
    #expect(model.failureShare(base, days: 0) == 0)
  }
}

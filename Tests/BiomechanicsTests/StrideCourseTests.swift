import Biomechanics
import Testing

@Suite("The course of a stride")
struct StrideCourseTests {
  @Test("The peaks of the course are the figures of the comparison")
  func peaks() throws {
    let moment = Runner.moment(Runner.carrying(.ankle, 2, spread: .right))
    let course = try #require(try moment.courses(of: .right)?.loaded)
    let effort = course.effort
    let stance = Int((course.dutyFactor * 200).rounded(.up))
    let swing = course.hipNewtonMeters.indices.filter { $0 >= stance }
    // The figure may hold the moment of toe-off itself, between two samples.
    let hip = swing.map { course.hipNewtonMeters[$0] }.max() ?? 0
    let knee = swing.map { -course.kneeNewtonMeters[$0] }.max() ?? 0
    #expect(abs(hip / effort.hipFlexors.swingPeakNewtonMeters - 1) < 0.02)
    #expect(knee == effort.kneeFlexors.swingPeakNewtonMeters)
    #expect(course.normalForceNewtons.allSatisfy { $0 >= 0 })
  }

  @Test("The leg without the load runs as before, but for the ground's greater force")
  func otherLeg() throws {
    let moment = Runner.moment(Runner.carrying(.ankle, 2, spread: .right))
    let courses = try #require(try moment.courses(of: .left))
    #expect(courses.unloaded.hipNewtonMeters[150] == courses.loaded.hipNewtonMeters[150])
    #expect(courses.unloaded.hipNewtonMeters[20] != courses.loaded.hipNewtonMeters[20])
  }

  @Test("Walking has none")
  func walking() throws {
    var moment = Runner.moment(metersPerSecond: 1.4)
    moment.gait = .walking
    #expect(try moment.courses() == nil)
  }
}

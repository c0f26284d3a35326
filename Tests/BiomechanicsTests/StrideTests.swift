import Quantities
import RealModule
import Testing

@testable import Biomechanics

@Suite("The mean stride")
struct StrideTests {
  @Test("Sine and cosine of our own agree with the library's")
  func sineCosine() {
    for n in -1000...1000 {
      let angle = Double(n) / 1000 * 3.3
      let (sine, cosine) = sineAndCosine(angle)
      #expect(abs(sine - Double.sin(angle)) < 1e-14)
      #expect(abs(cosine - Double.cos(angle)) < 1e-14)
    }
  }

  @Test("Derivatives are those of the curves", arguments: [2.5, 3.1, 4.5])
  func derivatives(speed: Double) {
    let postures = Posture.stride(metersPerSecond: speed)
    for k in 1..<199 {
      for turn in [\Posture.thigh, \.shank, \.foot] {
        let (before, here, after) =
          (
            postures[k - 1][keyPath: turn], postures[k][keyPath: turn],
            postures[k + 1][keyPath: turn]
          )
        let slope = (after.angle - before.angle) * 100
        let bend = (after.first - before.first) * 100
        #expect(abs(slope - here.first) < 0.02 * 20)
        #expect(abs(bend - here.second) < 0.02 * 600)
      }
    }
  }

  /// The foot of a runner on a belt moves back with the belt while it stands: the data, their signs
  /// and their scale in one figure.
  @Test(
    "The ankle moves back as fast as the belt", arguments: [(2.5, 2.46), (3.5, 3.50), (4.5, 4.55)])
  func beltSpeed(speed: Double, expected: Double) {
    let frame = RunningState.Frame(Runner.moment(), metersPerSecond: speed)
    let body = frame.anthropometry
    let rate = 1 / frame.stride.motion.strideSeconds
    let slowest = frame.stride.postures.map { posture -> Double in
      let thigh = posture.thigh.cosine * posture.thigh.first * body.thighLength
      let shank = posture.shank.cosine * posture.shank.first * body.shankLength
      return (thigh + shank) * rate
    }.min()
    #expect(abs((slowest ?? 0) + expected) < 0.03 * expected)
  }

  @Test(
    "Stride time and duty are those of the 28 runners",
    arguments: [(2.5, 0.7451, 0.3852), (3.5, 0.7031, 0.3369), (4.5, 0.6570, 0.3220)])
  func timing(speed: Double, stride: Double, duty: Double) {
    let timing = StrideTiming(metersPerSecond: speed, height: 1.755, parameters: .standard)
    #expect(abs(timing.strideSeconds / stride - 1) < 0.01)
    #expect(abs(timing.dutyFactor / duty - 1) < 0.03)
  }

  @Test("A vest leaves the stiffness of the spring about unchanged")
  func vest() {
    func spring(_ kilograms: Double) -> SpringMass {
      let load = Runner.carrying(.vest, kilograms)
      let state = RunningState(
        .init(Runner.moment(), metersPerSecond: 3.5), load: load,
        surroundings: Surroundings(ground: .treadmill))
      return SpringMass(
        mass: .kilograms(70 + kilograms), speed: .metersPerSecond(3.5), legLength: .meters(0.93),
        timing: state.timing)
    }
    let ratio =
      spring(14).verticalStiffnessNewtonsPerMeter / spring(0).verticalStiffnessNewtonsPerMeter
    #expect(ratio > 0.9 && ratio < 1.1)
  }
}

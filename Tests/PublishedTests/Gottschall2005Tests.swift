import Quantities
import Testing

@testable import Biomechanics

/// Downhill at 9 degrees and 3 m/s the impact peak rose by 54 %, the braking peak by 73 %; the
/// active peak stayed.
@Suite("Forces downhill, against Gottschall & Kram 2005")
struct Gottschall2005Tests {
  private func ground(_ grade: Double) -> GroundReaction {
    let runner = Trial.man(70, at: 3)
    let surroundings = Surroundings(grade: .riseOverRun(grade), ground: .treadmill)
    let moment = Moment(
      body: runner.body, speed: .metersPerSecond(3), surroundings: surroundings)
    return RunningState(
      .init(moment, metersPerSecond: 3), load: .none, surroundings: surroundings
    ).ground[0]
  }

  @Test("Impact and braking rise as measured, the active peak stays")
  func downhill() {
    let (level, down, up) = (ground(0), ground(-0.158), ground(0.1))
    #expect(abs(down.impactPeak / level.impactPeak - 1.54) < 0.1)
    #expect(abs(down.brakingPeak / level.brakingPeak - 1.73) < 0.2)
    #expect(abs(down.activePeak / level.activePeak - 1) < 0.15)
    #expect(up.propulsivePeak > level.propulsivePeak)
  }
}

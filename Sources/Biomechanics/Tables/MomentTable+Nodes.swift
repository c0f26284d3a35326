import Evidence
import Quantities
import RealModule

/// A runner at one speed, without and with the load.
struct LoadedFrames: Sendable {
  let bare: RunningState.Loaded
  let now: RunningState.Loaded
}

/// How far figures may lie below and above, as shares: of the figure without the load, of it with
/// the load, and of the change in the figure without.
struct BandShares: Sendable {
  var unloadedBelow = SIMD16<Double>.zero
  var unloadedAbove = SIMD16<Double>.zero
  var loadedBelow = SIMD16<Double>.zero
  var loadedAbove = SIMD16<Double>.zero
  var changeBelow = SIMD16<Double>.zero
  var changeAbove = SIMD16<Double>.zero

  func mixed(_ part: Double, with other: BandShares) -> BandShares {
    func mix(_ a: SIMD16<Double>, _ b: SIMD16<Double>) -> SIMD16<Double> { a + part * (b - a) }
    return BandShares(
      unloadedBelow: mix(unloadedBelow, other.unloadedBelow),
      unloadedAbove: mix(unloadedAbove, other.unloadedAbove),
      loadedBelow: mix(loadedBelow, other.loadedBelow),
      loadedAbove: mix(loadedAbove, other.loadedAbove),
      changeBelow: mix(changeBelow, other.changeBelow),
      changeAbove: mix(changeAbove, other.changeAbove))
  }
}

extension MomentTable {
  // The numbers of columns and rows are far below this, so that both make one key.
  private static let keyStride = 1 << 16

  private func moment(_ speed: Double, _ grade: Double) -> Moment {
    var here = moment
    here.speed = .metersPerSecond(min(max(speed, Self.slowest), Self.fastest))
    here.surroundings.grade = .riseOverRun(grade)
    return here
  }

  mutating func node(_ column: Int, _ row: Int) -> MomentPair {
    let key = column * Self.keyStride + row
    if let known = nodes[key] { return known }
    let here = moment(Double(column) * Self.speedStep, rows[row])
    let pair = here.gait == .running ? running(here, column: column) : Self.walking(here)
    nodes[key] = pair
    return pair
  }

  private static func walking(_ here: Moment) -> MomentPair {
    let energy = WalkingEnergy(moment: here)
    var lanes = (SIMD16<Double>(repeating: .nan), SIMD16<Double>(repeating: .nan))
    lanes.0[0] = energy.balance(loaded: false).watts
    lanes.1[0] = here.isUnloaded ? lanes.0[0] : energy.balance(loaded: true).watts
    return MomentPair(lanes.0, lanes.1)
  }

  /// Everything but what the legs do in swing.
  private mutating func running(_ here: Moment, column: Int) -> MomentPair {
    guard let reference else { return MomentPair(.init(repeating: .nan), .init(repeating: .nan)) }
    let frames = frames(column)
    let comparison = RunningComparison(here)
    let isUnloaded = here.isUnloaded
    let bare = RunningState(frames.bare, surroundings: here.surroundings.unloaded)
    let now =
      isUnloaded ? bare : RunningState(frames.now, surroundings: here.surroundings)
    let watts = comparison.balances(bare, now, isUnloaded: isUnloaded)
    let speeds = comparison.equivalentSpeeds(watts.still, watts.moving)
    func lanes(_ state: RunningState, _ watts: Double, _ speed: Double) -> SIMD16<Double> {
      var lanes = SIMD16<Double>.zero
      lanes[0] = watts
      lanes[1] = speed
      lanes[2] = state.timing.stepFrequency.perMinute
      let steps = Double.log(comparison.steps(state, reference))
      for (lane, tissue) in zip(MomentPair.tissueLanes, Tissue.allCases) {
        lanes[lane] =
          tissue.isOfSwing
          ? steps : steps + self.power(tissue, reference.index(of: tissue, in: state))
      }
      for (lane, muscle) in zip(MomentPair.muscleLanes, DrivenMuscle.allCases) {
        let index = reference.index(of: muscle.driver, in: state)
        lanes[lane] =
          steps + muscle.exponent(moment.parameters).value * Double.log(max(index, 1e-9))
      }
      return lanes
    }
    let before = lanes(bare, watts.still.watts, speeds.bare)
    return MomentPair(
      before, isUnloaded ? before : lanes(now, watts.moving.watts, speeds.now))
  }

  /// What the legs do in swing at a speed, on any slope.
  mutating func swing(_ column: Int) -> MomentPair {
    if let known = swings[column] { return known }
    let here = moment(Double(column) * Self.swingStep, 0)
    let frame = RunningState.Frame(here, metersPerSecond: here.speed.metersPerSecond)
    let before = swingLanes(frame, load: .none)
    let pair = MomentPair(
      before,
      here.isUnloaded
        ? before
        : swingLanes(frame.with(bands: here.surroundings.bands), load: here.carriedLoad))
    swings[column] = pair
    return pair
  }

  private func swingLanes(_ frame: RunningState.Frame, load: CarriedLoad) -> SIMD16<Double> {
    var lanes = SIMD16<Double>.zero
    let efforts = frame.legs(with: load).map {
      FreeStride.swing(frame.stride, leg: $0.leg, side: $0.side)
    }
    lanes[3] = RunningState.most(efforts, \.swingHipPositiveJoules)
    lanes[4] = RunningState.most(efforts, \.swingKneeNegativeJoules)
    guard let reference else { return lanes }
    for (lane, tissue) in zip(MomentPair.tissueLanes, Tissue.allCases) where tissue.isOfSwing {
      let peaks = efforts.map {
        TissuePeaks($0, peakForce: 0, aboveBack: 0, movedMass: 1)[tissue]
      }
      lanes[lane] = power(tissue, (peaks.max() ?? 0) / reference.tissues[0][tissue])
    }
    return lanes
  }

  /// The logarithm of an index to its tissue's power; of no index that of next to nothing.
  private func power(_ tissue: Tissue, _ index: Double) -> Double {
    tissue.exponent(moment.parameters).value * Double.log(max(index, 1e-9))
  }

  private mutating func frames(_ column: Int) -> LoadedFrames {
    if let known = frames[column] { return known }
    let made = worked(Double(column) * Self.speedStep)
    frames[column] = made
    return made
  }

  private func worked(_ speed: Double) -> LoadedFrames {
    let here = moment(speed, 0)
    let frame = RunningState.Frame(here, metersPerSecond: here.speed.metersPerSecond)
    let countsArms = here.carriedLoad.armMass > .zero
    let bare = RunningState.Loaded(frame, load: .none, countsArms: countsArms)
    if here.isUnloaded { return LoadedFrames(bare: bare, now: bare) }
    return LoadedFrames(
      bare: bare,
      now: RunningState.Loaded(
        frame.with(bands: here.surroundings.bands), load: here.carriedLoad,
        countsArms: countsArms))
  }

  mutating func band(_ column: Int, _ row: Int) -> BandShares {
    let key = column * Self.keyStride + row
    if let known = bands[key] { return known }
    let grade = Double(row) * Self.bandGradeStep - Self.steepest
    // Slopes of nodes are multiples of the step but for the last digit; the level is exactly 0.
    let here = moment(Double(column) * Self.bandSpeedStep, abs(grade) < 1e-9 ? 0 : grade)
    let made = BandShares(
      here.gait == .running
        ? RunningComparison(here).comparison() : WalkingComparison(here).comparison())
    bands[key] = made
    return made
  }
}

extension BandShares {
  init(_ comparison: Comparison) {
    self.init()
    for (lane, figure) in MomentTable.figures.enumerated() {
      if let bare = comparison.unloaded[figure], bare.value != 0 {
        unloadedBelow[lane] = (bare.value - bare.low) / abs(bare.value)
        unloadedAbove[lane] = (bare.high - bare.value) / abs(bare.value)
      }
      if let now = comparison.loaded[figure], now.value != 0 {
        loadedBelow[lane] = (now.value - now.low) / abs(now.value)
        loadedAbove[lane] = (now.high - now.value) / abs(now.value)
      }
      if let change = comparison.change[figure] {
        changeBelow[lane] = (change.value - change.low) / 100
        changeAbove[lane] = (change.high - change.value) / 100
      }
    }
  }
}

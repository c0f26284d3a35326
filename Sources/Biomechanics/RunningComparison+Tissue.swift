import Evidence
import Quantities
import RealModule

extension RunningState {
  /// The peak of another moment, of the leg that has more of it, relative to this one's.
  func index(of tissue: Tissue, in other: RunningState) -> Double {
    (other.tissues.map { $0[tissue] }.max() ?? 0) / tissues[0][tissue]
  }
}

extension RunningComparison {
  /// Writes for every tissue the peak of a step and the dose of a kilometer.
  func writeTissues(
    _ writer: inout FigureWriter, _ bare: RunningState, _ now: RunningState,
    _ reference: RunningState
  ) {
    for tissue in Tissue.allCases {
      let before = reference.index(of: tissue, in: bare)
      let after = reference.index(of: tissue, in: now)
      // An index leans on 3 m/s, unloaded: its own doubt is a share of how far it is from there.
      let base = before == 0 ? 0 : abs(before - 1) / before * tissue.doubt.above
      let figure = MomentFigure.indexPerStep(of: tissue)
      writer.write(
        figure, before, after,
        FigureDoubt(base, tissue.doubt.below, tissue.doubt.above))
      let steps = (bare: steps(bare, reference), now: steps(now, reference))
      let own = DoseFigure(
        figure: .dosePerKilometer(of: tissue), tissue: tissue,
        power: tissue.exponent(moment.parameters))
      let driven = DrivenMuscle.allCases.filter { $0.driver == tissue }.map {
        DoseFigure(
          figure: .dosePerKilometer(of: $0), tissue: tissue,
          power: $0.exponent(moment.parameters))
      }
      for dose in [own] + driven { writeDose(&writer, dose, steps: steps) }
    }
  }

  /// Steps of a kilometer relative to those of the reference.
  func steps(_ state: RunningState, _ reference: RunningState) -> Double {
    let here = moment.speed.metersPerSecond * state.timing.strideSeconds
    let there = Self.referenceSpeed * reference.timing.strideSeconds
    return there / here
  }

  /// A dose with the tissue whose peak makes it and the power to which it does.
  private struct DoseFigure {
    let figure: MomentFigure
    let tissue: Tissue
    let power: Estimate
  }

  /// The dose is the steps times the index to the tissue's power; its band takes both the index's
  /// band and the exponent's, at their worst together.
  private func writeDose(
    _ writer: inout FigureWriter, _ figure: DoseFigure, steps: (bare: Double, now: Double)
  ) {
    let index = MomentFigure.indexPerStep(of: figure.tissue)
    let (dose, power) = (figure.figure, figure.power)
    guard let bare = writer.unloaded[index], let now = writer.loaded[index] else { return }
    let before = Self.dose(bare, power, steps.bare)
    let after = Self.dose(now, power, steps.now)
    writer.unloaded[dose] = before
    writer.loaded[dose] = after
    guard let relative = writer.change[index] else { return }
    let ratio = Estimate(
      1 + relative.value / 100, low: 1 + relative.low / 100, high: 1 + relative.high / 100)
    let change = Self.dose(ratio, power, steps.now / steps.bare)
    func percent(_ value: Double) -> Double { 100 * (value - 1) }
    writer.change[dose] = Estimate(
      percent(change.value), low: percent(change.low), high: percent(change.high))
  }

  static func dose(
    _ index: Estimate, _ power: Estimate, _ steps: Double
  ) -> Estimate {
    func raised(_ base: Double, _ exponent: Double) -> Double {
      steps * Double.pow(max(0, base), exponent)
    }
    return Estimate(
      raised(index.value, power.value),
      low: min(raised(index.low, power.low), raised(index.low, power.high)),
      high: max(raised(index.high, power.low), raised(index.high, power.high)))
  }
}

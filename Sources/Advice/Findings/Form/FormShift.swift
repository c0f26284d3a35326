import Evidence
import Logbook

/// A lasting shift of a figure of form between runs that are alike.
struct FormShift: Sendable {
  let figure: FormFigure
  /// The usual value, of the runs before.
  let usual: Double
  /// The change of the mean, with its band, in the signal's unit.
  let change: Estimate
  /// Over how many runs it lasts.
  let runs: Int

  /// A comparison has so many runs to know what is usual. A choice of this project.
  static let usualRuns = 10
  /// Only runs of so many days are alike: shoes wear and runners change. A choice of this project.
  static let windowDays = 182

  /// The shift that the last of some like runs shows, if there is one.
  ///
  /// - Shape: the first ten runs say what is usual and how it scatters; a cumulative sum of the
  ///   others, in that scatter, has to alarm, and the mean of the runs since the sum left 0 has to
  ///   differ by more than the smallest change. The scatter is never taken below the error of a
  ///   single reading that the smallest change implies (change / (1.96 √2)).
  /// - Band: 80 % of the difference of two means, each with that scatter.
  init?(_ figure: FormFigure, in values: [Double]) {
    guard values.count > Self.usualRuns else { return nil }
    let first = values.prefix(Self.usualRuns)
    let usual = first.reduce(0, +) / Double(first.count)
    let squares = first.reduce(0) { $0 + ($1 - usual) * ($1 - usual) }
    let scatter = (squares / Double(first.count - 1)).squareRoot()
    let smallest = figure.smallestChange(usual)
    let deviation = max(scatter, smallest / (1.96 * 2.0.squareRoot()))
    var sum = CumulativeSum()
    for value in values.dropFirst(Self.usualRuns) { sum.add((value - usual) / deviation) }
    guard let length = sum.shiftLength else { return nil }
    let late = values.suffix(length)
    let change = late.reduce(0, +) / Double(late.count) - usual
    guard abs(change) > smallest else { return nil }
    let error =
      1.2816 * deviation * (1 / Double(late.count) + 1 / Double(first.count)).squareRoot()
    self.figure = figure
    self.usual = usual
    self.change = Estimate(change, low: change - error, high: change + error)
    runs = length
  }
}

extension WatchedLog {
  /// The runs of the last months that are like one, that one last.
  func likeRuns(_ run: WatchedRun) -> [WatchedRun] {
    runs(from: run.day + -FormShift.windowDays, through: run.day).filter {
      ($0.day, $0.id) <= (run.day, run.id) && run.isLike($0)
    }
  }
}

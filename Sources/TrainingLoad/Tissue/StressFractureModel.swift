public import Evidence
import RealModule

/// A race between damage, repair and growth in the shin bone, after Taylor and Edwards: for
/// comparing two ways of training of one runner, and for nothing else.
///
/// Shape: bone is damaged by strain to a power; damage that is not repaired in time lets it fail;
/// new bone on its surface lowers the strain. One group of elements, closed here from what the
/// papers print. Range: a constant way of training, up to a few months. Warning: what it gives in
/// itself is far above what is seen in runners, so only ratios are shown (rule TIS-06).
public struct StressFractureModel: Sendable, Hashable {
  /// The power of strain by which bone is damaged.
  public var strainExponent = 6.6
  /// How much specimens scatter in how long they last.
  public var failureShape = 1.0
  /// Days in which bone would fail at the reference, nothing repaired.
  public var failureDays = 180.0
  /// Days of repair, as the scale of a Weibull distribution; none for no repair at all.
  public var repairDays: Double? = 20.51
  /// The shape of that distribution; with the scale, a mean of 18.5 and a deviation of 12.5 days.
  public var repairShape = 1.508
  /// Millimeters of bone that grow on the outside in a day.
  public var growthPerDay = 0.004
  /// The outer radius of the tube that stands for the bone, in millimeters.
  public var outerRadius = 12.0
  /// The inner radius, in millimeters.
  public var innerRadius = 6.0

  /// The model with the numbers that give back the published effects.
  public init() {}

  /// Works from which the structure and the numbers come.
  public static let sources: [Source] = [.edwards2009, .sinclair2023, .taylor2004, .carter1985]

  /// A constant way of training.
  public struct Training: Sendable, Hashable {
    /// Steps a day as a share of those in the reference.
    public var stepShare: Double
    /// Strain of a step as a share of that in the reference.
    public var strainShare: Double

    /// Steps and strain relative to the reference: three miles a day in the preferred stride.
    public init(stepShare: Double, strainShare: Double = 1) {
      self.stepShare = stepShare
      self.strainShare = strainShare
    }
  }

  /// The chance by which bone would have failed, in the model's own terms: for ratios and tests.
  ///
  /// Units: a share. Errors: 0 for a training or a time that is none. Steps of a quarter day.
  public func failureShare(_ training: Training, days: Double) -> Double {
    guard training.stepShare > 0, training.strainShare > 0, days > 0, days.isFinite else {
      return 0
    }
    let count = Int((min(days, 3650) / Self.stepDays).rounded(.up))
    let step = min(days, 3650) / Double(count)
    let pace = training.stepShare * Double.pow(training.strainShare, strainExponent) / failureDays
    var (damage, failed, share) = (0.0, 0.0, 0.0)
    for index in 0..<count {
      let middle = (Double(index) + 0.5) * step
      damage += Double.pow(strain(atDay: middle), strainExponent) * step * pace
      let now = 1 - Double.exp(-Double.pow(damage, failureShape))
      share += (now - failed) * unrepaired(atDay: middle)
      failed = now
    }
    return share
  }

  /// How the chance of one training compares with that of another over the same days: the only
  /// figure that is shown. Nil where the other's is none.
  public func ratio(of training: Training, to other: Training, days: Double) -> Double? {
    let reference = failureShare(other, days: days)
    return reference > 0 ? failureShare(training, days: days) / reference : nil
  }

  private static let stepDays = 0.25

  /// What is left of the first day's strain, for bending of a tube that has grown.
  func strain(atDay day: Double) -> Double {
    func perMoment(_ radius: Double) -> Double {
      radius / (Double.pow(radius, 4) - Double.pow(innerRadius, 4))
    }
    return perMoment(outerRadius + growthPerDay * day) / perMoment(outerRadius)
  }

  private func unrepaired(atDay day: Double) -> Double {
    guard let repairDays else { return 1 }
    return Double.exp(-Double.pow(day / repairDays, repairShape))
  }
}

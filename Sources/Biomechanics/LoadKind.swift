public import Evidence

/// A kind of carried mass or of pull: where it sits and what is known about its cost.
///
/// A catalogue entry is a value; models read its properties and never ask which one it is.
public struct LoadKind: Sendable, Hashable {
  /// The word used for it on the command line and in stored kit. Kept for ever.
  public let key: String
  /// What to call it on a page.
  public let title: String
  /// The segment it sits on; nil for a pull on the body, which has no mass of its own there.
  public let segment: Segment?
  /// Where along the segment it sits unless said otherwise, from the upper joint.
  public let fraction: Double
  /// What one percent of body mass there adds to the gross power of walking at 1.25 m/s, in
  /// percent; nil where the equation for loaded walking covers it.
  public let walkingPercent: Double?
  /// The 80 % band of the energy it adds in running, as shares below and above the middle.
  public let doubt: Doubt
  /// Where the figures come from.
  public let sources: [Source]

  /// A band around a change, as shares of the change below and above it.
  public struct Doubt: Sendable, Hashable {
    /// How far below the middle, as a share of the change.
    public let below: Double
    /// How far above the middle, as a share of the change.
    public let above: Double
  }

  /// Whether it sits on a leg or an arm, and so moves to and fro at each step.
  public var isOnLimb: Bool { segment != nil && segment != .trunk }
  /// Whether it sits on a leg.
  public var isOnLeg: Bool { segment == .foot || segment == .shank || segment == .thigh }
  /// Whether it sits on an arm.
  public var isOnArm: Bool { isOnLimb && !isOnLeg }
}

extension LoadKind {
  /// Every kind there is.
  public static let all: [LoadKind] = [
    .foot, .ankle, .shank, .thigh, .waist, .vest, .pack, .wrist, .hand, .drag, .tow, .parachute,
    .band,
  ]

  /// The kind of a key.
  public static func named(_ key: String) -> LoadKind? { all.first { $0.key == key } }

  /// A mass on the shoe.
  public static let foot = LoadKind(
    key: "foot", title: "Foot", segment: .foot, fraction: 0.4, walkingPercent: 5.6,
    doubt: .init(below: 0.3, above: 0.3), sources: [.coifman2024, .franz2012, .browning2007])
  /// A cuff above the ankle.
  public static let ankle = LoadKind(
    key: "ankle", title: "Ankle", segment: .shank, fraction: 0.95, walkingPercent: 4.9,
    doubt: .init(below: 0.3, above: 0.3), sources: [.myers1985, .browning2007])
  /// A sleeve on the calf.
  public static let shank = LoadKind(
    key: "shank", title: "Shank", segment: .shank, fraction: 0.5, walkingPercent: 3.2,
    doubt: .init(below: 0.3, above: 0.3), sources: [.field2019, .browning2007])
  /// A sleeve on the thigh. The model is sagittal and puts it low, hence the lopsided band.
  public static let thigh = LoadKind(
    key: "thigh", title: "Thigh", segment: .thigh, fraction: 0.5, walkingPercent: 1.8,
    doubt: .init(below: 0.2, above: 0.6), sources: [.coifman2024, .browning2007])
  /// A belt.
  public static let waist = LoadKind(
    key: "waist", title: "Waist", segment: .trunk, fraction: 0.1, walkingPercent: nil,
    doubt: .init(below: 0.15, above: 0.15), sources: [.teunissen2007])
  /// A weight vest.
  public static let vest = LoadKind(
    key: "vest", title: "Vest", segment: .trunk, fraction: 0.7, walkingPercent: nil,
    doubt: .init(below: 0.15, above: 0.15), sources: [.teunissen2007])
  /// A backpack.
  public static let pack = LoadKind(
    key: "pack", title: "Pack", segment: .trunk, fraction: 0.7, walkingPercent: nil,
    doubt: .init(below: 0.15, above: 0.2), sources: [.teunissen2007, .looney2022])
  /// A cuff on the wrist.
  public static let wrist = LoadKind(
    key: "wrist", title: "Wrist", segment: .forearm, fraction: 1, walkingPercent: 1.4,
    doubt: .init(below: 0.35, above: 0.35), sources: [.handWeights1986])
  /// A weight held in the palm.
  public static let hand = LoadKind(
    key: "hand", title: "Hand", segment: .hand, fraction: 0.57, walkingPercent: 1.6,
    doubt: .init(below: 0.35, above: 0.35), sources: [.handWeights1986])
  /// A constant pull backward at the waist.
  public static let drag = LoadKind(
    key: "drag", title: "Drag", segment: nil, fraction: 0, walkingPercent: nil,
    doubt: .init(below: 0.15, above: 0.15), sources: [.daSilva2022])
  /// A tyre or sled pulled over the ground.
  public static let tow = LoadKind(
    key: "tow", title: "Tow", segment: nil, fraction: 0, walkingPercent: nil,
    doubt: .init(below: 0.25, above: 0.25), sources: [.daSilva2022, .cross2017])
  /// A parachute.
  public static let parachute = LoadKind(
    key: "parachute", title: "Parachute", segment: nil, fraction: 0, walkingPercent: nil,
    doubt: .init(below: 0.3, above: 0.3), sources: [.daSilva2022])
  /// An elastic band between two places of the body.
  public static let band = LoadKind(
    key: "band", title: "Band", segment: nil, fraction: 0, walkingPercent: nil,
    doubt: .init(below: 0.5, above: 0.5), sources: [.simpson2019])
}

/// A rigid part of the body. Where something sits on it is a fraction of its length from its
/// upper (proximal) joint; on the foot from the heel, on the trunk from the hip.
public enum Segment: String, Sendable, Hashable, CaseIterable {
  case foot, shank, thigh, trunk, upperArm, forearm, hand
}

/// A side of the body.
public enum Side: String, Sendable, Hashable, CaseIterable { case left, right }

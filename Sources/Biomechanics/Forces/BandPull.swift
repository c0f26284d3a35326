import Quantities

extension StrideMechanics {
  /// Adds to the torques of a leg what elastic bands tied to it pull.
  func pull(_ torques: inout JointTorques, sample k: Int, side: Side, leg: LegInertia) {
    for band in bands {
      for (here, there) in [(band.from, band.to), (band.to, band.from)]
      where here.side == side && here.segment != .trunk {
        let at = place(here, sample: k, of: side)
        let away = place(there, sample: k, of: side) - at
        let length = (away.x * away.x + away.y * away.y).squareRoot()
        let stretch = length - band.restLength.meters
        guard stretch > 0, length > 0 else { continue }
        let force = away * (band.newtonsPerMeter * stretch / length)
        take(force, at: at, on: here.segment, from: &torques, sample: k)
      }
    }
  }

  /// A force from outside takes its share of what the muscles must give.
  private func take(
    _ force: SIMD2<Double>, at place: SIMD2<Double>, on segment: Segment,
    from torques: inout JointTorques, sample k: Int
  ) {
    let posture = postures[k]
    let hip = SIMD2(0, posture.bob)
    let knee = hip + posture.thigh.place(anthropometry.thighLength, 0)
    let ankle = knee + posture.shank.place(anthropometry.shankLength, 0)
    let taken = cross(place - hip, force)
    torques.hip -= taken
    torques.hipInertial -= taken
    if segment == .shank || segment == .foot { torques.knee -= cross(place - knee, force) }
    if segment == .foot { torques.ankle -= cross(place - ankle, force) }
  }

  /// Where an attachment is, when the leg of `side` stands at sample k of its own stride.
  private func place(
    _ attachment: ElasticBand.Attachment, sample k: Int, of side: Side
  ) -> SIMD2<Double> {
    let other = (k + postures.count / 2) % postures.count
    let posture = postures[attachment.side == side ? k : other]
    let body = anthropometry
    // Both hips move as one: the pelvis bobs twice a stride.
    let hip = SIMD2(0, posture.bob)
    let knee = hip + posture.thigh.place(body.thighLength, 0)
    switch attachment.segment {
    case .thigh: return hip + posture.thigh.place(attachment.fraction * body.thighLength, 0)
    case .shank: return knee + posture.shank.place(attachment.fraction * body.shankLength, 0)
    case .foot:
      let ankle = knee + posture.shank.place(body.shankLength, 0)
      let across = (attachment.fraction - body.ankleFraction) * body.footLength
      return ankle + posture.foot.place(body.footLineDrop, across)
    case .trunk, .upperArm, .forearm, .hand:
      return hip + SIMD2(0, attachment.fraction * body.trunkLength)
    }
  }
}

extension Posture.Turn {
  /// Where a place fixed in the segment is, from the segment's own origin: x forward, y up.
  func place(_ along: Double, _ across: Double) -> SIMD2<Double> {
    SIMD2(along * sine + across * cosine, across * sine - along * cosine)
  }
}

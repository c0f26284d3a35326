import Foundation
import Quantities
import Testing

@testable import Biomechanics

/// Inverse dynamics on the angles and forces of one measured stride, against the torques that
/// another program found for it. Data: BMClab, CC BY 4.0; read where it stands, not copied.
@Suite("Inverse dynamics of a measured stride")
struct MeasuredStrideTests {
  static let file: URL? = {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let shared =
      ProcessInfo.processInfo.environment["PLIMSOLL_SHARED"].map { URL(fileURLWithPath: $0) }
      ?? root.deletingLastPathComponent().appendingPathComponent("shared")
    let file = shared.appendingPathComponent("science/data/opensim_run_2p75_70kg_stride.csv")
    return FileManager.default.fileExists(atPath: file.path) ? file : nil
  }()

  /// The columns of the file by name.
  static func columns() throws -> [String: [Double]] {
    guard let file else { return [:] }
    let lines = try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline)
    let names = lines[0].split(separator: ",").map(String.init)
    var columns: [String: [Double]] = [:]
    for line in lines.dropFirst() {
      for (name, text) in zip(names, line.split(separator: ",")) {
        columns[name, default: []].append(Double(text) ?? .nan)
      }
    }
    return columns
  }

  /// A course in time with its derivatives: four harmonics of the stride about a straight line.
  /// They pass about 6 Hz, where motion is usually filtered before it is differentiated.
  struct Course {
    let value: [Double]
    let first: [Double]
    let second: [Double]

    init(_ samples: [Double], seconds: Double) {
      let count = samples.count - 1
      let drift = (samples[count] - samples[0]) / seconds
      let level = (0..<count).map { samples[$0] - drift * seconds * Double($0) / Double(count) }
      var value = (0..<count).map { drift * seconds * Double($0) / Double(count) }
      var first = [Double](repeating: drift, count: count)
      var second = [Double](repeating: 0, count: count)
      for n in 0...4 {
        let turns = 2 * Double.pi * Double(n)
        var (a, b) = (0.0, 0.0)
        for k in 0..<count {
          let angle = turns * Double(k) / Double(count)
          a += level[k] * cos(angle) * (n == 0 ? 1 : 2) / Double(count)
          b += level[k] * sin(angle) * 2 / Double(count)
        }
        let rate = turns / seconds
        for k in 0..<count {
          let angle = turns * Double(k) / Double(count)
          value[k] += a * cos(angle) + b * sin(angle)
          first[k] += rate * (b * cos(angle) - a * sin(angle))
          second[k] -= rate * rate * (a * cos(angle) + b * sin(angle))
        }
      }
      self.value = value
      self.first = first
      self.second = second
    }
  }

  /// Our torques of one leg at each sample.
  static func torques(_ columns: [String: [Double]], side: String) throws -> [JointTorques] {
    func column(_ name: String) throws -> [Double] { try #require(columns[name]) }
    func radians(_ name: String) throws -> [Double] {
      try column(name).map { $0 * Double.pi / 180 }
    }
    let seconds = try #require(try column("time_s").last)
    let upper = side.uppercased()
    let tilt = try radians("pelvis_tilt")
    let hipFlexion = try radians("hip_flexion_" + side)
    let thigh = zip(tilt, hipFlexion).map(+)
    let shank = zip(thigh, try radians("knee_angle_" + side)).map(-)
    let foot = zip(shank, try radians("ankle_angle_" + side)).map(+)
    // The hip joint from the pelvis' origin, as the model of that program has it.
    let across = zip(try column("pelvis_tx"), tilt).map {
      $0 - 0.0707 * cos($1) + 0.0661 * sin($1)
    }
    let up = zip(try column("pelvis_ty"), tilt).map {
      $0 - 0.0707 * sin($1) - 0.0661 * cos($1)
    }
    let courses = [thigh, shank, foot, across, up].map { Course($0, seconds: seconds) }
    let body = Anthropometry(Body(mass: .kilograms(70), height: .meters(1.755), sex: .male))
    let leg = LegInertia(body, items: [], side: .left)
    let push = (try column("grf_\(upper)_vx_N"), try column("grf_\(upper)_vy_N"))
    let pressure = try column("cop_\(upper)_x_m")
    return courses[0].value.indices.map { k in
      func motion(_ course: Course) -> SegmentMotion {
        SegmentMotion(
          sine: sin(course.value[k]), cosine: cos(course.value[k]), velocity: course.first[k],
          acceleration: course.second[k])
      }
      var state = LegState(
        thigh: motion(courses[0]), shank: motion(courses[1]), foot: motion(courses[2]),
        hipAcceleration: SIMD2(courses[3].second[k], courses[4].second[k]))
      if push.1[k] > 20 {
        let hip = SIMD2(courses[3].value[k], courses[4].value[k])
        let ankle =
          hip + state.thigh.place(leg.thighLength, 0) + state.shank.place(leg.shankLength, 0)
        state.ground = SIMD2(push.0[k], push.1[k])
        state.pressure = SIMD2(pressure[k], 0) - ankle
      }
      return jointTorques(leg, state)
    }
  }

  /// Root of the mean square of the difference, as a share of the largest expected size.
  static func error(_ ours: [Double], _ theirs: [Double]) -> Double {
    var (sum, count, largest) = (0.0, 0.0, 0.0)
    for (one, other) in zip(ours, theirs) where other.isFinite {
      sum += (one - other) * (one - other)
      count += 1
      largest = max(largest, abs(other))
    }
    return (sum / count).squareRoot() / largest
  }

  /// Root mean square errors over the stride, in shares of the peak: 17 % at the hip, 8 % at the
  /// knee, 7 % at the ankle. They hold another body model, another smoothing, and at the hip the
  /// pelvis, whose marker noise reaches every part below.
  @Test(
    "The torques are those another program found",
    .enabled(if: Self.file != nil, "the measured stride is not here"), arguments: ["r", "l"])
  func torquesAgree(side: String) throws {
    let columns = try Self.columns()
    let ours = try Self.torques(columns, side: side)
    func theirs(_ joint: String) throws -> [Double] {
      try #require(columns["\(joint)_\(side)_moment_Nm"])
    }
    let hip = Self.error(ours.map(\.hip), try theirs("hip_flexion"))
    // Extension of the knee is negative there and positive here.
    let knee = Self.error(ours.map { -$0.knee }, try theirs("knee_angle"))
    let ankle = Self.error(ours.map(\.ankle), try theirs("ankle_angle"))
    #expect(hip < 0.17)
    #expect(knee < 0.08)
    #expect(ankle < 0.07)
  }
}

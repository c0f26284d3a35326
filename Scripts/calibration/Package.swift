// swift-tools-version: 6.2
import PackageDescription

// A package of its own over the same sources, so that the physics can be calibrated without
// building the rest of the house: swift run --package-path Scripts/calibration calibrate CASES OUT
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]
let realModule = Target.Dependency.product(name: "RealModule", package: "swift-numerics")

let package = Package(
  name: "Calibration",
  platforms: [.macOS(.v15)],
  dependencies: [.package(url: "https://github.com/apple/swift-numerics", from: "1.1.1")],
  targets: [
    .target(name: "Quantities", dependencies: [realModule], swiftSettings: settings),
    .target(name: "Evidence", dependencies: ["Quantities"], swiftSettings: settings),
    .target(
      name: "Biomechanics", dependencies: ["Quantities", "Evidence", realModule],
      swiftSettings: settings),
    .executableTarget(
      name: "calibrate", dependencies: ["Quantities", "Evidence", "Biomechanics"],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)

// swift-tools-version: 6.2
import PackageDescription

/// Coverage-guided fuzzing of the readers, by hand: see README.md. A package of its own, since
/// its programs only link with the fuzzer's flags.
let package = Package(
  name: "Fuzzing",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "Plimsoll", path: "..")],
  targets: [
    .executableTarget(
      name: "FITReading", dependencies: [.product(name: "Plimsoll", package: "Plimsoll")])
  ],
  swiftLanguageModes: [.v6]
)

// swift-tools-version: 6.2
import PackageDescription

/// A reader to be fuzzed, guided by which branches the bytes reach.
func guided(_ name: String) -> Target {
  .executableTarget(
    name: name, dependencies: ["LibFuzzer", .product(name: "Plimsoll", package: "Plimsoll")],
    // A program of one file would else be a script, with a main of its own.
    swiftSettings: [.unsafeFlags(["-parse-as-library"])])
}

/// Fuzzing of the readers, by hand: see README.md. A package of its own, since the guided programs
/// only link with the fuzzer's flags.
let package = Package(
  name: "Fuzzing",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "Plimsoll", path: "..")],
  targets: [
    .target(name: "LibFuzzer"),
    .executableTarget(
      name: "FITReading", dependencies: [.product(name: "Plimsoll", package: "Plimsoll")]),
    guided("GPXReading"),
    guided("TCXReading"),
    guided("ArchiveWalking"),
    .executableTarget(
      name: "fuzz", dependencies: [.product(name: "Plimsoll", package: "Plimsoll")],
      path: "Sources/Mutate"),
  ],
  swiftLanguageModes: [.v6]
)

// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "Plimsoll", path: "..")],
  targets: [
    .systemLibrary(name: "CExpatForCounting", pkgConfig: "expat"),
    .target(name: "Measuring"),
    .executableTarget(
      name: "Asking",
      dependencies: ["Measuring", .product(name: "Plimsoll", package: "Plimsoll")]),
    .executableTarget(
      name: "FITDecoding",
      dependencies: ["Measuring", .product(name: "Plimsoll", package: "Plimsoll")]),
    .executableTarget(
      name: "LogAtScale",
      dependencies: [
        "Measuring", .product(name: "Plimsoll", package: "Plimsoll"),
        .product(name: "PlimsollLog", package: "Plimsoll"),
      ]),
    .executableTarget(
      name: "Importing",
      dependencies: [
        "Measuring", .product(name: "Plimsoll", package: "Plimsoll"),
        .product(name: "PlimsollLog", package: "Plimsoll"),
      ]),
    .executableTarget(
      name: "MomentComparison",
      dependencies: ["Measuring", .product(name: "Plimsoll", package: "Plimsoll")]),
    .executableTarget(
      name: "PlanMaking",
      dependencies: ["Measuring", .product(name: "Plimsoll", package: "Plimsoll")]),
    .executableTarget(
      name: "XMLReading",
      dependencies: [
        "CExpatForCounting", "Measuring", .product(name: "Plimsoll", package: "Plimsoll"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)

// swift-tools-version: 6.2
import PackageDescription

/// What every target of ours is compiled with.
let house: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
]

/// A room of the house: what it may import is what stands here, and `HouseTests` reads it.
func room(
  _ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource]? = nil
) -> Target {
  .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: house)
}

/// The tests of a room, with a folder of fixtures where there is one.
func tests(
  of name: String, _ dependencies: [Target.Dependency], fixtures: Bool = false
) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: dependencies,
    resources: fixtures ? [.copy("Fixtures")] : nil, swiftSettings: house)
}

let realModule = Target.Dependency.product(name: "RealModule", package: "swift-numerics")

let package = Package(
  name: "Plimsoll",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "plimsoll", targets: ["CLI"]),
    .library(
      name: "Plimsoll",
      targets: [
        "Quantities", "Evidence", "Biomechanics", "Logbook", "ActivityFiles", "TrainingLoad",
        "Advice", "Planning",
      ]),
    .library(name: "PlimsollLog", targets: ["Store", "Workflow"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-numerics", from: "1.1.1"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CCbc", pkgConfig: "cbc", providers: [.apt(["coinor-libcbc-dev"])]),
    room("Quantities", [realModule]),
    room("Evidence", ["Quantities"]),
    room("Biomechanics", ["Quantities", "Evidence", realModule]),
    room("Logbook", ["Quantities", "Evidence", "Biomechanics", realModule]),
    room("ActivityFiles", ["Quantities", "Biomechanics", "Logbook", "CExpat", "CZlib"]),
    room("TrainingLoad", ["Quantities", "Evidence", "Biomechanics", "Logbook", realModule]),
    room(
      "Advice",
      ["Quantities", "Evidence", "Biomechanics", "Logbook", "TrainingLoad", realModule]),
    room(
      "Planning",
      [
        "Quantities", "Evidence", "Biomechanics", "Logbook", "TrainingLoad", "Advice", "CCbc",
        realModule,
      ]),
    room(
      "Store",
      [
        "Quantities", "Evidence", "Biomechanics", "Logbook", "TrainingLoad",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    room(
      "Workflow",
      [
        "Quantities", "Evidence", "Biomechanics", "Logbook", "TrainingLoad", "Advice",
        "Planning", "ActivityFiles", "Store", realModule,
      ]),
    room(
      "Web",
      [
        "Quantities", "Evidence", "Biomechanics", "Logbook", "TrainingLoad", "Advice", "Planning",
        "Workflow",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      resources: [.copy("Templates"), .copy("Assets"), .copy("Languages")]),
    .executableTarget(
      name: "CLI",
      dependencies: [
        "Quantities", "Evidence", "Biomechanics", "Logbook", "TrainingLoad", "Advice", "Planning",
        "Workflow", "Web", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: house),
    tests(of: "Quantities", ["Quantities"]),
    tests(of: "Evidence", ["Evidence"]),
    tests(of: "Biomechanics", ["Quantities", "Evidence", "Biomechanics", realModule]),
    tests(of: "Logbook", ["Quantities", "Biomechanics", "Logbook"]),
    tests(
      of: "ActivityFiles", ["Quantities", "Biomechanics", "ActivityFiles", "Logbook"],
      fixtures: true),
    tests(
      of: "TrainingLoad",
      ["Quantities", "Evidence", "Biomechanics", "Logbook", "ActivityFiles", "TrainingLoad"]),
    tests(
      of: "Advice",
      ["Quantities", "Evidence", "Biomechanics", "Logbook", "TrainingLoad", "Advice"]),
    tests(
      of: "Planning",
      [
        "Quantities", "Evidence", "Biomechanics", "Logbook", "TrainingLoad", "Advice", "Planning",
      ], fixtures: true),
    tests(
      of: "Store",
      [
        "Quantities", "Logbook", "TrainingLoad", "Store",
        .product(name: "GRDB", package: "GRDB.swift"),
      ], fixtures: true),
    tests(
      of: "Workflow",
      [
        "Quantities", "Evidence", "Biomechanics", "ActivityFiles", "Logbook", "TrainingLoad",
        "Advice",
        "Planning", "Store", "Workflow",
      ]),
    tests(
      of: "Web",
      [
        "Quantities", "Evidence", "Biomechanics", "Logbook", "TrainingLoad", "Advice", "Planning",
        "Store", "Workflow", "Web",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "Mustache", package: "swift-mustache"),
      ]),
    tests(
      of: "CLI",
      [
        "Quantities", "Biomechanics", "Logbook", "TrainingLoad", "Planning", "Workflow", "CLI",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    tests(
      of: "Published", ["Quantities", "Evidence", "Biomechanics", "Logbook", "TrainingLoad"]),
    tests(of: "House", ["ActivityFiles", "Logbook", "TrainingLoad"]),
  ],
  swiftLanguageModes: [.v6]
)

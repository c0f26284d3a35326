import Workflow

/// A step from an empty log to a first answer.
enum FirstStep: String, Sendable, Hashable, CaseIterable {
  case units, you, runs, question

  var label: WelcomeText {
    switch self {
    case .units: .stepUnits
    case .you: .stepYou
    case .runs: .stepRuns
    case .question: .stepQuestion
    }
  }

  /// Where it is.
  var address: String { WelcomePage.address + "/" + rawValue }

  /// The one after it; nil after the last one.
  var following: FirstStep? {
    Self.allCases.drop { $0 != self }.dropFirst().first
  }

  /// The one before it; nil before the first one.
  var preceding: FirstStep? { Self.allCases.prefix { $0 != self }.last }
}

/// Which of the first steps were gone past. What was said in them is kept where it belongs; only
/// that they were seen is kept here.
struct FirstSteps: Sendable, Hashable {
  private(set) var passed: Set<FirstStep>
  /// Whether the runner wants none of them.
  var isDismissed: Bool

  private static let all = "all"

  /// The steps as the preferences have them.
  init(_ preferences: Preferences) {
    let words = preferences.firstSteps.split(separator: ",").map(String.init)
    passed = Set(words.compactMap(FirstStep.init(rawValue:)))
    isDismissed = words.contains(Self.all)
  }

  /// Whether any step was gone past.
  var isBegun: Bool { !passed.isEmpty }

  /// The first step that was not gone past; nil where all were, or none is wanted.
  var next: FirstStep? {
    isDismissed ? nil : FirstStep.allCases.first { !passed.contains($0) }
  }

  /// Goes past a step.
  mutating func pass(_ step: FirstStep) { passed.insert(step) }

  /// The steps as the preferences keep them.
  var stored: String {
    (FirstStep.allCases.filter(passed.contains).map(\.rawValue) + (isDismissed ? [Self.all] : []))
      .joined(separator: ",")
  }
}

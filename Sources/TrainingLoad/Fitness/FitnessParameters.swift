/// Every number that the models of training load over days and of performance can be tuned by, in
/// one value: pass another to get another model.
///
/// What each is, its unit, its range and where it comes from stands in
/// `FitnessParameters.catalogue`.
public struct FitnessParameters: Sendable, Hashable {
  // Rolling training load.
  var longDays = 42.0
  var shortDays = 7.0
  var preloadDays = 28.0
  var monotonyDays = 7.0
  var monotonyCap = 10.0
  var acuteDays = 7.0
  var chronicDays = 28.0

  // Critical speed.
  var shortestEffort = 120.0
  var longestEffort = 1200.0
  var effortStretch = 2.5
  var criticalSpeedFloor = 0.02
  var reserveFloor = 0.15
  var profileDays = 90.0
  var nearBestShare = 0.93

  // Race times.
  var riegelExponent = 1.06
  var raceSpread = 0.02
  var raceSpreadPerDoubling = 0.015
  var raceReach = 10.0
  var marathonLate = 0.137
  var marathonEarly = 0.05
  var marathonShare = 0.848
  var marathonShareFast = 0.93
  var marathonShareSlow = 0.789
  var marathonError = 0.0767
  var criticalSpeedHold = 1800.0

  // Impulse and response.
  var fitnessDays = 42.0
  var fatigueDays = 7.0
  var decaySpread = 0.4
  var fitnessGain = 0.10
  var fatigueGain = 0.05
  var gainSpread = 0.10
  var baselineSpread = 0.15
  var performanceNoise = 0.02
  var leastPerformances = 15.0
  var leastSpanDays = 84.0

  /// The parameters this project stands by.
  public static let standard = FitnessParameters()

  /// The value of a parameter by its entry in the catalogue.
  public subscript(parameter: FitnessParameter) -> Double {
    get { self[keyPath: parameter.path] }
    set { self[keyPath: parameter.path] = newValue }
  }
}

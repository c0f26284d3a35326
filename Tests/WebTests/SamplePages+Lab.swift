import Logbook

@testable import Web

extension SamplePages {
  /// The load lab in the states that enter every section of its templates.
  static func labPages() -> [SamplePage] {
    [
      "", "place=ankle&amount=9&with=vest%3D6kg&grade=5", "mass=x&carry=x&with=x&wind=x",
      "gait=walk&speed=5&carry=pack%3D9kg", "mass=70&place=none", "treadmill=1&tow=9kg",
    ].map { page("lab", LabView(labQuery($0), formats: reader.formats)) }
  }

  static func labQuery(_ address: String) -> LabQuery {
    LabQuery(
      FormFields(encoded: address), known: AthleteState(), formats: reader.formats)
  }
}

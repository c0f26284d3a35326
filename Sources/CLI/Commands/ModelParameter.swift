internal import Biomechanics
internal import Evidence
internal import TrainingLoad

/// A number of a model, of whichever part of the program.
struct ModelParameter {
  var key: String
  var meaning: String
  var unit: String
  var estimate: Estimate
  var source: Source
  var status: Source.Status

  /// Every one: of the physics, of training load and performance, of the tissue ledgers.
  static let all: [ModelParameter] = physics + fitness + ledgers

  /// The parameter of a key.
  static func named(_ key: String) -> ModelParameter? { all.first { $0.key == key } }

  private static let physics = Parameters.catalogue.map {
    ModelParameter(
      key: $0.key, meaning: $0.meaning, unit: $0.unit, estimate: $0.estimate, source: $0.source,
      status: $0.status)
  }

  private static let fitness = FitnessParameters.catalogue.map {
    ModelParameter(
      key: $0.key, meaning: $0.meaning, unit: $0.unit, estimate: $0.estimate, source: $0.source,
      status: $0.status)
  }

  private static let ledgers: [ModelParameter] =
    [
      ledger("capacityDays", .capacityDays), ledger("allowance", .allowance),
      ledger("soreFactor", .soreFactor),
    ]
    + LedgerTissue.all.flatMap { tissue in
      [
        ledger(tissue.key + ".repairDays", tissue.repairDays, of: tissue),
        ledger(tissue.key + ".peak", tissue.peak, of: tissue),
        ledger(tissue.key + ".floor", tissue.floor, of: tissue),
      ]
    }
    + [
      ledger("walkingSteps", MovementPeaks.walkingStepsPerMinute),
      ledger("stepsOnTheSpot", MovementPeaks.stepsOnTheSpotPerMinute),
    ]
    + MovementPeaks.all.flatMap { movement in
      LedgerTissue.all.filter { $0.key == $0.driver.rawValue }.compactMap { tissue in
        movement.peaks[tissue.driver].map {
          ledger("\(movement.key).\(tissue.key)", $0, of: tissue)
        }
      }
    }

  private static func ledger(
    _ key: String, _ parameter: TissueParameter, of tissue: LedgerTissue? = nil
  ) -> ModelParameter {
    ModelParameter(
      key: "ledger." + key,
      meaning: (tissue.map { $0.title.lowercased() + ": " } ?? "") + parameter.meaning,
      unit: parameter.unit, estimate: parameter.estimate, source: parameter.source,
      status: parameter.status)
  }

  /// The object of `cite --models --json`.
  var json: JSON {
    .record([
      "type": .string("parameter"), "id": .string(key), "meaning": .string(meaning),
      "value": JSON(estimate.value), "low": JSON(estimate.low), "high": JSON(estimate.high),
      "unit": .string(unit), "source": .string(source.key), "status": .string(status.rawValue),
    ])
  }
}

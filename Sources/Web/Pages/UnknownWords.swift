import Logbook

/// Why a figure is not known, in words.
struct UnknownWords: Sendable {
  let texts: Texts

  /// The words of a reason as it is kept (`Reading.Reason.code`).
  ///
  /// - Parameter isRecorded: whether a channel was recorded at all, by its key.
  func reason(_ code: String?, isRecorded: (String) -> Bool = { _ in false }) -> String {
    let parts = (code ?? "").split(separator: ":", maxSplits: 1).map(String.init)
    switch parts.first {
    case "noSignal":
      let key = parts.last ?? ""
      return texts(
        isRecorded(key) ? RunFigureText.tooLittle : .noSignal, ["channel": channel(key)])
    case "noTrait":
      return texts(RunFigureText.noTrait, ["trait": trait(parts.last ?? "")])
    case "noSex": return texts[RunFigureText.noSex]
    case "tooShort": return texts[RunFigureText.tooShort]
    case "otherSport": return texts[RunFigureText.otherSport]
    case "outOfRange": return texts[RunFigureText.outOfRange]
    case "notRecorded": return texts[RunFigureText.notRecorded]
    case "noEffort": return texts[RunFigureText.noEffort]
    case "noTime": return texts[RunFigureText.noTime]
    default: return texts[RunFigureText.notComputed]
    }
  }

  private func channel(_ key: String) -> String {
    switch Channel.all.first(where: { $0.key == key }) {
    case .latitude, .longitude: texts[RunFigureText.position]
    case .altitude: texts[RunFigureText.altitude]
    case .distance: texts[RunFigureText.distance]
    case .speed: texts[RunFigureText.speed]
    case .heartRate: texts[RunFigureText.heartRate]
    case .stepFrequency: texts[RunFigureText.stepFrequency]
    case .power: texts[RunFigureText.power]
    case let named?: texts.withinSentence(RunTracks.title(of: named, texts: texts))
    case nil: texts(RunFigureText.otherChannel, ["channel": key])
    }
  }

  private func trait(_ raw: String) -> String {
    switch Athlete.Trait(rawValue: raw) {
    case .massKilograms: texts[RunFigureText.mass]
    case .heightMeters: texts[RunFigureText.height]
    case .restingHeartRate: texts[RunFigureText.resting]
    case .maximalHeartRate: texts[RunFigureText.maximal]
    case .thresholdHeartRate: texts[RunFigureText.thresholdHeart]
    case .thresholdSpeed: texts[RunFigureText.thresholdSpeed]
    case nil: raw
    }
  }
}

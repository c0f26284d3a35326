extension Samples {
  /// The points without their positions inside privacy zones. All else stays.
  public func hiding(_ zones: [PrivacyZone]) -> Samples {
    guard !zones.isEmpty, let north = self[.latitude], let east = self[.longitude] else {
      return self
    }
    var open = self
    open.set(.latitude, zones.blanked(north, where: north, east))
    open.set(.longitude, zones.blanked(east, where: north, east))
    return open
  }
}

extension Signals {
  /// The signals without their positions inside privacy zones. All else stays.
  public func hiding(_ zones: [PrivacyZone]) -> Signals {
    guard !zones.isEmpty, let north = self[.latitude]?.values, let east = self[.longitude]?.values
    else { return self }
    let open = all.compactMap { signal -> Signal? in
      guard signal.channel == .latitude || signal.channel == .longitude else { return signal }
      let values = zones.blanked(signal.values, where: north, east)
      return values.contains { !$0.isNaN } ? Signal(channel: signal.channel, values: values) : nil
    }
    return Signals(startSeconds: startSeconds, states: states, repairs: repairs, all: open)
  }
}

extension Activity {
  /// The activity as it may leave the log: the points before the first and after the last position
  /// outside the privacy zones are left out, and those between lose their positions inside. Totals
  /// and laps stay as the whole has them.
  ///
  /// Where every position lies inside, all points stay, without positions.
  public func leaving(_ zones: [PrivacyZone]) -> Activity {
    guard let north = samples[.latitude], let east = samples[.longitude],
      zip(north, east).contains(where: { zones.hide(SIMD2($0, $1)) })
    else { return self }
    var open = self
    open.samples = samples.hiding(zones)
    guard let left = open.samples[.latitude],
      let first = left.firstIndex(where: { !$0.isNaN }),
      let last = left.lastIndex(where: { !$0.isNaN })
    else { return open }
    let begin = north[..<first].contains { !$0.isNaN } ? first : 0
    let end = north[(last + 1)...].contains { !$0.isNaN } ? last + 1 : north.count
    open.samples = open.samples[begin..<end]
    return open
  }
}

extension [PrivacyZone] {
  /// Values with NaN where a position lies inside one of the zones.
  fileprivate func blanked(
    _ values: [Double], where north: [Double], _ east: [Double]
  ) -> [Double] {
    values.indices.map { index in
      guard index < north.count, index < east.count else { return .nan }
      return hide(SIMD2(north[index], east[index])) ? .nan : values[index]
    }
  }
}

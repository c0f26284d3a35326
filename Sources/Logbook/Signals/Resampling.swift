/// Lays recorded values on the one-second grid.
struct Resampling {
  /// The times of the points in seconds from the first second of the grid, in order; NaN for a
  /// point that is left out.
  let offsets: [Double]
  /// How many seconds the grid has.
  let count: Int

  /// The values of a channel, one a second, filled as the channel says.
  func values(_ values: [Double], filling: Channel.Filling) -> [Double] {
    switch filling {
    case .line(let within): line(values, within: within)
    case .hold(let seconds): hold(values, seconds: seconds)
    }
  }

  /// Straight lines between neighbours no further apart than `within` seconds. A value with no
  /// such neighbour stands in the second nearest to it alone.
  func line(_ values: [Double], within: Double) -> [Double] {
    grid { out in
      var lastOffset = Double.nan
      var lastValue = Double.nan
      for index in 0..<min(values.count, offsets.count) {
        let value = values[index]
        let offset = offsets[index]
        guard !value.isNaN, !offset.isNaN, !(offset <= lastOffset) else { continue }
        guard offset < Double(count) else { break }
        let step = offset - lastOffset
        if step <= within {
          let first = lastOffset.rounded(.up)
          let slope = (value - lastValue) / step
          var second = Int(first)
          while Double(second) < offset {
            out[second] = lastValue + slope * (Double(second) - lastOffset)
            second += 1
          }
          if Double(second) == offset { out[second] = value }
        } else {
          stand(lastValue, at: lastOffset, in: out)
          stand(value, at: offset, in: out)
        }
        lastOffset = offset
        lastValue = value
      }
      stand(lastValue, at: lastOffset, in: out)
    }
  }

  private func stand(
    _ value: Double, at offset: Double, in out: UnsafeMutableBufferPointer<Double>
  ) {
    guard !offset.isNaN else { return }
    let second = min(Int(offset.rounded()), count - 1)
    if out[second].isNaN { out[second] = value }
  }

  /// Each value until the next one, for `seconds` at most.
  func hold(_ values: [Double], seconds: Double) -> [Double] {
    grid { out in
      var lastOffset = Double.nan
      var lastValue = Double.nan
      for index in 0..<min(values.count, offsets.count) {
        let value = values[index]
        let offset = offsets[index]
        guard !value.isNaN, !offset.isNaN, !(offset <= lastOffset) else { continue }
        guard offset < Double(count) else { break }
        fill(lastValue, from: lastOffset, to: min(offset, lastOffset + seconds + 1), in: out)
        lastOffset = offset
        lastValue = value
      }
      fill(lastValue, from: lastOffset, to: lastOffset + seconds + 1, in: out)
    }
  }

  private func fill(
    _ value: Double, from: Double, to: Double, in out: UnsafeMutableBufferPointer<Double>
  ) {
    guard !from.isNaN else { return }
    var second = min(Int(from.rounded(.up)), count - 1)
    // A value between two seconds is held from the next one; the last one may have none.
    out[second] = value
    second += 1
    while second < count, Double(second) < to {
      out[second] = value
      second += 1
    }
  }

  private func grid(_ write: (UnsafeMutableBufferPointer<Double>) -> Void) -> [Double] {
    [Double](unsafeUninitializedCapacity: count) { out, initialized in
      out.initialize(repeating: .nan)
      initialized = count
      if count > 0 { write(out) }
    }
  }
}

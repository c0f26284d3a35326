import ActivityFiles
import Foundation
import Logbook
import Testing

@Suite("FIT: what the fields of records mean")
struct FITReadingTests {
  func first(_ bytes: [UInt8]) throws -> Activity {
    let recording = try ActivityFormat.fit.read(bytes, ReadingLimits())
    #expect(recording.damage == nil)
    return try #require(recording.activities.first)
  }

  func expect(_ samples: Samples, _ channel: Channel, _ values: [Double?]) {
    let found = samples[channel]?.map { $0.isNaN ? nil : $0 }
    #expect(found == values, "\(channel.key)")
  }

  @Test("Numbers with the highest byte first, signs, scales and shifts")
  func bigEndian() throws {
    let samples = try first(FITFixtures.bigEndian).samples
    expect(samples, .latitude, [45, 45, 45])
    expect(samples, .longitude, [-90, -90, -90])
    // 3000 / 5 - 500 = 100 m.
    expect(samples, .altitude, [100, 100.20000000000005, 100.39999999999998])
    expect(samples, .temperature, [-7, -7, -7])
    expect(samples, .power, [250, nil, 250])
  }

  @Test("Compressed times count on from the last full one, also past 32 seconds")
  func compressedTimes() throws {
    let activity = try first(FITFixtures.compressedTimes)
    let base = activity.samples.times[0]
    #expect(activity.samples.times.map { $0 - base } == [0, 1, 2, 4, 5, 36])
    expect(activity.samples, .heartRate, [100, 101, 102, 103, 104, 105])
  }

  @Test("A local number can be given another meaning")
  func redefined() throws {
    let activity = try first(FITFixtures.redefined)
    #expect(activity.laps.count == 1)
    #expect(activity.laps.first?.summary.elapsedSeconds == 1)
    expect(activity.samples, .heartRate, [90, 91])
    expect(activity.samples, .power, [nil, 200])
  }

  @Test("Fields of several values give their first; unknown fields and messages are passed over")
  func arrays() throws {
    expect(try first(FITFixtures.arrays).samples, .heartRate, [120, 121, 122])
  }

  @Test("A field too small for its type holds nothing, and what follows is still found")
  func misaligned() throws {
    let samples = try first(FITFixtures.misaligned).samples
    #expect(samples[.distance] == nil)
    expect(samples, .heartRate, [140, 141])
  }

  @Test("Developers' fields stand under one name; the profile's own field wins")
  func developerFields() throws {
    let samples = try first(FITFixtures.developerFields).samples
    expect(samples, .legSpringStiffness, [9500, 10_000])
    expect(samples, .power, [300, 281])
    expect(samples, .groundContactTime, [0.25, nil])
    expect(samples, .developer("Mood", unit: "smiles"), [-3, 4])
    #expect(samples.columns.last?.channel.unit == "smiles")
  }

  @Test("Speed and distance in three bytes, and turns in one, count on when they roll over")
  func rollover() throws {
    let samples = try first(FITFixtures.rollover).samples
    expect(samples, .speed, [3.5, 3.5, 3.5, 3.5, nil])
    // 4000/16, then 90, 12 and 94 sixteenths on.
    expect(samples, .distance, [250, 255.625, 256.375, 262.25, nil])
    let turns = samples.columns.first { $0.channel.key == "turns" }?.values
    #expect(turns?.dropLast() == [250, 254, 258, 262])
  }

  @Test("Running dynamics come in SI, balance as the share of the left foot")
  func dynamics() throws {
    typealias B = FITBytes
    var fit = B()
    fit.activityFile()
    fit.define(
      1, message: 20,
      [
        (253, 4, B.uint32), (39, 2, B.uint16), (41, 2, B.uint16), (83, 2, B.uint16),
        (84, 2, B.uint16), (85, 2, B.uint16), (73, 4, B.uint32), (6, 2, B.uint16),
        (78, 4, B.uint32), (2, 2, B.uint16),
      ])
    fit.message(
      1, B.bytes(B.morning), B.bytes(UInt16(875)), B.bytes(UInt16(2430)), B.bytes(UInt16(760)),
      B.bytes(UInt16(5075)), B.bytes(UInt16(11_500)), B.bytes(UInt32(3123)),
      B.bytes(UInt16(1000)), B.bytes(UInt32.max), B.bytes(UInt16(2505)))
    let samples = try first(fit.file()).samples
    expect(samples, .verticalOscillation, [0.0875])
    expect(samples, .groundContactTime, [0.243])
    expect(samples, .verticalRatio, [0.076])
    expect(samples, .groundContactBalance, [0.5075])
    expect(samples, .stepLength, [1.15])
    // The finer field of two is taken where it holds something.
    expect(samples, .speed, [3.123])
    expect(samples, .altitude, [1])
  }

  @Test("A strap's memory gives its heart rates to the records")
  func strap() throws {
    expect(
      try first(FITFixtures.strap).samples, .heartRate, [60, 61, 62, 63, 64, 65, 66, 67])
  }

  @Test("Times between beats stand with the record that carried them")
  func beats() throws {
    let at = FITBytes.morningSeconds
    #expect(
      try first(FITFixtures.beats).beats == [
        .init(atSeconds: at, intervalSeconds: 0.8), .init(atSeconds: at, intervalSeconds: 0.812),
        .init(atSeconds: at + 1, intervalSeconds: 0.79),
      ])
  }
}

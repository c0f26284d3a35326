import ActivityFiles
import Biomechanics
import Foundation
import Logbook
import Quantities
import Testing

@Suite("GPX and TCX: writing")
struct XMLWritingTests {
  /// An activity with everything that a device can record, values as odd as they come.
  static var everything: Activity {
    let count = 40
    let start = 1_714_543_200.0
    var samples = Samples(times: (0..<count).map { start + Double($0) + ($0 >= 20 ? 60 : 0) })
    /// Values made by a rule, with a hole where the rule says so.
    func column(_ value: (Int) -> Double?) -> [Double] {
      (0..<count).map { row -> Double in value(row) ?? Double.nan }
    }
    for (index, channel) in Channel.all.enumerated() {
      var dice = Dice(UInt64(index))
      let odd = column { row in
        let value = Double(dice.below(1_000_000)) / Double(1 + dice.below(12_000))
        return row % 7 == index % 7 ? nil : value
      }
      samples.set(channel, odd)
    }
    samples.set(.stepFrequency, column { $0 == 3 ? nil : 150.5 + Double($0) })
    samples.set(.heartRate, column { $0 < 5 ? nil : 120 + Double($0) })
    samples.set(.latitude, column { $0 % 9 == 2 ? nil : 60 + Double($0) / 7777 })
    samples.set(.longitude, column { $0 % 9 == 2 ? nil : -10 - Double($0) / 3333 })
    samples.set(.developer("Leaf \"<&>\" count", unit: "leaves"), column { Double($0) / 3 })
    var run = Activity(sport: .running, samples: samples)
    run.sportDetail = "trail"
    run.name = "Up & <down> \"again\" – ø\n2"
    run.notes = "wet"
    run.start = Date(timeIntervalSince1970: start)
    run.utcOffsetSeconds = 7200
    run.device = Activity.Device(maker: "maker", product: "x", serialNumber: "77")
    run.summary.distanceMeters = 1234.5
    run.summary.averageHeartRate = 139.7
    run.summary.effort = 6
    var lap = Lap(startSeconds: start)
    lap.trigger = "session_end"
    lap.intensity = "warmup"
    lap.summary.ascentMeters = 12.25
    run.laps = [lap, Lap(startSeconds: start + 25)]
    run.pauses = [Activity.Pause(startSeconds: start + 19, endSeconds: start + 80)]
    run.beats = [
      Activity.Beat(atSeconds: start, intervalSeconds: 0.437),
      Activity.Beat(atSeconds: start + 1, intervalSeconds: 0.5),
    ]
    run.carried = [
      CarriedSpan(carriedLoad: CarriedLoad([.init(.vest, .kilograms(6.3))])),
      CarriedSpan(
        startSeconds: start + 2.125, endSeconds: start + 30,
        carriedLoad: CarriedLoad([
          .init(.ankle, .kilograms(0.5), spread: .left),
          .init(.shank, .kilograms(1), fraction: 0.4),
        ])),
    ]
    return run
  }

  @Test("What is written is read back the same", arguments: [ActivityFormat.gpx, .tcx])
  func roundTrip(format: ActivityFormat) throws {
    let write = try #require(format.write)
    let bytes = write(Self.everything)
    #expect(ActivityFormat.of(bytes)?.key == format.key)
    let recording = try format.read(bytes, ReadingLimits())
    #expect(recording.damage == nil && recording.remarks.isEmpty)
    let read = try #require(recording.activities.first)
    #expect(read.samples == Self.everything.samples)
    for column in Self.everything.samples.columns {
      let values = try #require(read.samples[column.channel])
      let same = zip(values, column.values).allSatisfy { $0 == $1 || $0.isNaN && $1.isNaN }
      #expect(same, "\(format.key) \(column.channel.key)")
    }
    #expect(read.laps == Self.everything.laps)
    #expect(read == Self.everything)
  }

  @Test(
    "Every fixture is read back the same after writing",
    arguments: MadeFile.names(in: "gpx") + MadeFile.names(in: "tcx"))
  func fixtures(name: String) throws {
    guard let recording = try? MadeFile.read(name) else { return }
    for activity in recording.activities {
      for format in [ActivityFormat.gpx, .tcx] {
        let write = try #require(format.write)
        let bytes = write(activity)
        guard let again = try? format.read(bytes, ReadingLimits()).activities.first else {
          #expect(activity.samples.count == 0 && format.key == "gpx")
          continue
        }
        #expect(again == activity, "\(format.key)")
      }
    }
  }
}

import ActivityFiles
import Foundation
import Logbook
import Store

extension Original {
  /// The bytes of the file.
  func unpacked() throws(WorkflowError) -> [UInt8] {
    switch compression {
    case .none: return Array(content)
    case .gzip:
      let inflated = ActivityFiles.Compression.gunzip(Array(content), limits: ReadingLimits())
      if let damage = inflated.damage {
        throw .file(path: fileName, reason: "its kept copy cannot be unpacked: \(damage)")
      }
      return inflated.bytes
    }
  }

  /// One of its activities.
  func activity(_ index: Int) throws(WorkflowError) -> Activity {
    let bytes = try unpacked()
    guard let reader = ActivityFormat.all.first(where: { $0.key == format }) else {
      throw .file(path: fileName, reason: "its format \(format) is not known to this version")
    }
    do {
      let activities = try reader.read(bytes, ReadingLimits()).activities
      guard activities.indices.contains(index) else {
        throw WorkflowError.file(path: fileName, reason: "activity \(index + 1) is not in it")
      }
      return activities[index]
    } catch let error as WorkflowError {
      throw error
    } catch {
      throw .file(path: fileName, reason: "its kept copy cannot be read: \(error)")
    }
  }

  /// Packs the bytes of the file for keeping. What came packed is kept as it came.
  mutating func pack(_ bytes: [UInt8], gzipped: [UInt8]?) {
    let packed = gzipped ?? ActivityFiles.Compression.gzip(bytes, level: 1)
    let isSmaller = packed.count < bytes.count
    compression = isSmaller ? .gzip : .none
    content = Data(isSmaller ? packed : bytes)
  }
}

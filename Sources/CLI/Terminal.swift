internal import Foundation
internal import Synchronization

/// Where a command writes: results to standard output, everything else to standard error.
///
/// Lines for standard output are collected, so that thousands of them cost little; a terminal gets
/// each at once, and whoever reads a pipe gets them at least twice a second.
final class Terminal: Sendable {
  private struct State {
    var pending: [UInt8] = []
    var lastFlush = ContinuousClock.now
    var began = ContinuousClock.now
    var lastProgress: ContinuousClock.Instant?
    var isProgressShown = false
    var isClosed = false
  }

  private let state = Mutex(State())
  private let isOutputTerminal = isatty(STDOUT_FILENO) == 1
  private let showsProgress: Bool

  /// The streams of this process; `quiet` silences progress.
  init(quiet: Bool = false) {
    let isDumb = ProcessInfo.processInfo.environment["TERM"] == "dumb"
    showsProgress = !quiet && !isDumb && isatty(STDERR_FILENO) == 1
  }

  /// Whether standard output is a terminal.
  var isInteractive: Bool { isOutputTerminal }

  /// Writes one line to standard output.
  func line(_ text: String) {
    state.withLock { state in
      clearProgress(&state)
      state.pending.append(contentsOf: Self.harmless(text).utf8)
      state.pending.append(UInt8(ascii: "\n"))
      let isDue = state.lastFlush.duration(to: .now) > .milliseconds(500)
      if isOutputTerminal || isDue || state.pending.count > 1 << 16 { flush(&state) }
    }
  }

  /// Writes bytes to standard output as they are.
  func bytes(_ bytes: [UInt8]) {
    state.withLock { state in
      flush(&state)
      state.pending = bytes
      flush(&state)
    }
  }

  /// Writes one line to standard error.
  func note(_ text: String) {
    state.withLock { state in
      clearProgress(&state)
      flush(&state)
      var isClosed = false
      Self.write(Array((Self.harmless(text) + "\n").utf8), to: STDERR_FILENO, isClosed: &isClosed)
    }
  }

  /// Shows how far a long task has come, when a person is looking and a second has passed.
  func progress(_ text: @autoclosure () -> String) {
    guard showsProgress else { return }
    state.withLock { state in
      guard state.began.duration(to: .now) > .seconds(1) else { return }
      if let last = state.lastProgress, last.duration(to: .now) < .milliseconds(100) { return }
      state.lastProgress = .now
      state.isProgressShown = true
      var isClosed = false
      Self.write(Array(("\r\u{1B}[K" + text()).utf8), to: STDERR_FILENO, isClosed: &isClosed)
    }
  }

  /// Writes what was collected.
  func flush() {
    state.withLock { state in
      clearProgress(&state)
      flush(&state)
    }
  }

  /// The text without characters that could steer a terminal: names come out of files.
  static func harmless(_ text: String) -> String {
    func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
      scalar == "\n" || scalar == "\t" || scalar.properties.generalCategory != .control
    }
    if text.unicodeScalars.allSatisfy(isHarmless) { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { isHarmless($0) ? $0 : "?" }))
  }

  private func clearProgress(_ state: inout State) {
    guard state.isProgressShown else { return }
    state.isProgressShown = false
    var isClosed = false
    Self.write(Array("\r\u{1B}[K".utf8), to: STDERR_FILENO, isClosed: &isClosed)
  }

  private func flush(_ state: inout State) {
    state.lastFlush = .now
    Self.write(state.pending, to: STDOUT_FILENO, isClosed: &state.isClosed)
    state.pending.removeAll(keepingCapacity: true)
  }

  /// Writes all bytes; when nobody reads any more, the rest is dropped and so is all that follows.
  private static func write(_ bytes: [UInt8], to descriptor: Int32, isClosed: inout Bool) {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty, !isClosed {
        let written = Foundation.write(descriptor, rest.baseAddress, rest.count)
        if written > 0 {
          rest = rest.dropFirst(written)
        } else if errno != EINTR {
          isClosed = true
        }
      }
    }
  }
}

extension Slice<UnsafeRawBufferPointer> {
  fileprivate var baseAddress: UnsafeRawPointer? {
    base.baseAddress.map { $0 + startIndex }
  }
}

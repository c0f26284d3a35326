internal import ArgumentParser
internal import Foundation
internal import Web
internal import Workflow

/// `plimsoll serve`: the pages.
struct Serve: LogCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show the log in a browser, on this machine.",
    discussion: "Ends with Ctrl-C. An empty log offers import and a demonstration runner.")

  @Option(help: "Where to listen. Anything but this machine's own address is open to others.")
  var address = "127.0.0.1"

  @Option(help: "The port to listen on.")
  var port = 8086

  @OptionGroup var log: LogOptions
  @OptionGroup var output: OutputOptions

  var makesLog: Bool { true }

  func validate() throws {
    guard (0...65_535).contains(port) else {
      throw ValidationError("--port must lie in 0 to 65535")
    }
  }

  func run(_ workbench: Workbench, _ terminal: Terminal) async throws {
    throw Failure(what: "not built", place: "here", remedy: "wait")
  }
}

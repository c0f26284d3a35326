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

  @Option(
    help: ArgumentHelp(
      "A name under which the pages are reached beside localhost; may be given several times.",
      valueName: "name"))
  var host: [String] = []

  @OptionGroup var log: LogOptions
  @OptionGroup var output: OutputOptions

  var makesLog: Bool { true }

  func validate() throws {
    guard (0...65_535).contains(port) else {
      throw ValidationError("--port must lie in 0 to 65535")
    }
  }

  func run(_ workbench: Workbench, _ terminal: Terminal) async throws {
    let vendor = ProcessInfo.processInfo.environment["PLIMSOLL_VENDOR"]
    let place = address.contains(":") ? "[\(address)]" : address
    let site: Site
    do {
      site = try await Site(
        workbench: workbench, vendorDirectory: vendor, address: address, port: port, hosts: host)
    } catch {
      throw Failure(
        what: "the pages cannot be prepared (\(error))", place: "beside the program",
        remedy: "build it again and keep its resources with it")
    }
    workbench.startRefresh()
    let (printsJSON, path) = (output.json, log.path)
    do {
      try await site.run { port in
        let url = "http://\(place):\(port)"
        terminal.line(
          printsJSON
            ? JSON.record(["url": .string(url), "database": .string(path)]).text
            : "Plimsoll is at \(url) (log: \(path)); Ctrl-C ends it")
        terminal.flush()
      }
    } catch let error as WorkflowError {
      throw error
    } catch {
      throw Failure(
        what: "the pages cannot be served (\(error))", place: "at \(place):\(port)",
        remedy: "if something else listens there choose another '--port'")
    }
  }
}

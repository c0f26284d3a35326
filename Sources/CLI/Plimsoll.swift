import ArgumentParser

@main
struct Plimsoll: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "plimsoll", abstract: "x")
}

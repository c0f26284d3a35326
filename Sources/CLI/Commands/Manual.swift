internal import ArgumentParser

/// `plimsoll manual`: the manual page, made from the same text as the help.
struct Manual: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the manual page.", shouldDisplay: false)

  func run() throws {
    let terminal = Terminal()
    terminal.line(Self.page)
    terminal.flush()
  }

  /// The page in the language of man(7).
  static var page: String {
    let commands = Plimsoll.configuration.groupedSubcommands.flatMap(\.subcommands)
    let sections =
      [
        ".TH PLIMSOLL 1", ".SH NAME", "plimsoll \\- \(escaped(Plimsoll.configuration.abstract))",
        ".SH SYNOPSIS", ".B plimsoll", ".I command", "[options]", ".SH DESCRIPTION",
        escaped(Plimsoll.configuration.discussion), ".SH COMMANDS",
      ] + commands.flatMap(section) + [Self.conventions]
    return sections.joined(separator: "\n")
  }

  private static func section(_ command: any ParsableCommand.Type) -> [String] {
    let inner = command.configuration.subcommands.flatMap(section)
    let help = Plimsoll.helpMessage(for: command, columns: 76)
    return [
      ".SS \(command.configuration.commandName ?? "\(command)".lowercased())", ".nf", escaped(help),
      ".fi",
    ] + inner
  }

  private static let conventions = #"""
    .SH ENVIRONMENT
    .TP
    .B PLIMSOLL_DATABASE
    The log, where \-\-database does not name one.
    .TP
    .B XDG_DATA_HOME
    The folder below which plimsoll/plimsoll.db is the log when nothing else is named.
    .TP
    .B PLIMSOLL_VENDOR
    The folder of the chart libraries that the pages use.
    .SH EXIT STATUS
    .TP
    .B 0
    Done.
    .TP
    .B 1
    Something that was asked for was refused or failed; the rest was done.
    .TP
    .B 2
    The command line is wrong.
    """#

  /// Text that roff prints as it stands.
  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix(".") || $0.hasPrefix("'") ? "\\&" + $0 : String($0) }
      .joined(separator: "\n")
  }
}

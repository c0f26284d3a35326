extension SamplePages {
  /// The pages of a run and of a run without a file.
  static func runPages() -> [SamplePage] { [] }

  /// Templates that no sample above renders yet.
  static func isWithoutSample(_ template: String) -> Bool {
    template == "run" || template == "add" || template.hasPrefix("run-")
      || template.hasPrefix("add-")
  }
}

extension Source {
  /// Every work there is, in the order of its key.
  public static let all: [Source] = [
    .edwards1993, .karvonen1957, .looney2023, .looney2026, .minetti2002, .morton1990,
    .plimsollZones,
    .skiba2006,
  ]
}

extension Source {
  /// Every work there is, in the order of its key.
  public static let all: [Source] = [
    .arellano2014, .arsac2002, .baggaley2024, .bmclab2018, .browning2007, .clark2017, .coifman2024,
    .cross2017,
    .daSilva2022, .deLeva1996, .edwards1993, .edwards2009, .field2019, .firminger2020, .franz2012,
    .fukuchi2017, .gottschall2005, .handWeights1986, .karvonen1957, .keuler2024, .kipp2018,
    .looney2022, .looney2023, .looney2026, .macadam2019, .martin1985, .minetti2002, .morin2005,
    .morton1990, .myers1985, .padulo2012, .pantoja2018, .plimsollCalibration, .plimsollChoice,
    .plimsollZones, .samozino2016, .simpson2019, .skiba2006, .standing2015, .teunissen2007,
    .vestStiffness2019, .winter2009, .xu2017,
  ]
}

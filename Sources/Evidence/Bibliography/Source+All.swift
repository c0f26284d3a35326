extension Source {
  /// Every work there is, in the order of its key.
  public static let all: [Source] = [
    .acsm1984, .acsmHeat2007, .adams2016, .akatsu2022, .aldrich2024, .arellano2014, .arntz2022,
    .arsac2002, .baggaley2024, .barnes2013, .barnes2015, .bell2023, .bertelsen2018, .berzosa2024,
    .bmclab2018, .bodyBorneLoad2016, .bosquet2007, .browning2007, .buist2008, .burke2018,
    .calfWarmUp, .canadaPostpartum2025, .carter1985, .carton2023, .claremont1988, .clark2017,
    .coifman2024, .cross2017, .currier2023, .daSilva2022, .deLeva1996, .deStarkey2023, .edwards1993,
    .edwards2009, .edwards2018, .eihara2022, .energyAvailability2020, .feser2020, .feser2021,
    .field2019, .firminger2020, .foster1998, .frandsen2025, .franz2012, .frederick1984,
    .fukuchi2017, .george2024, .gilgenAmmann2020, .goldenCheetah, .goom2019, .gottschall2005,
    .grgic2021, .hagen2023, .halfMarathon2026, .hall2022, .handWeights1986, .held2023, .hoenig2023,
    .hoogkamer2016, .impellizzeri2020, .johansson2020, .karvonen1957, .keuler2024, .kipp2018,
    .kliethermes2021, .koral2018, .kujawa2020, .leppanen2024, .litleskare2020, .looney2022,
    .looney2023, .looney2026, .luedke2016, .lundberg2022, .macadam2017, .macadam2019,
    .marathonMuscle, .marchingLoad2024, .marchingTibia2025, .martin1985, .minetti2002, .morin2005,
    .morton1990, .morton2018, .msuOverload, .myers1985, .myrvang2024, .nielsenProgress2014,
    .nielsenRecovery2014, .nielsenSurplus2014, .onTheSpot2023, .padulo2012, .pantoja2018,
    .parqPlus2020, .pelland2025, .peterson2022, .placement2024, .plimsollCalibration,
    .plimsollChoice, .plimsollZones, .poorSleep2025, .postpartumDelphi2024, .promsri2024,
    .ramskov2018, .returnLadder2023, .rice2024, .runHIIT2017, .rusko1987, .samozino2016,
    .schmida2022, .schoenfeld2017, .schumann2022, .silbernagel2007, .simpson2019, .sinclair2023,
    .skiba2006, .standing2015, .taylor2004, .teunissen2007, .toresdahl2020, .trounson2020,
    .unnikrishnan2021, .vanDerWorp2015, .vanHooren2024, .vestBone2025, .vestStiffness2019,
    .videbaek2015, .wallace2014, .wang2023, .warden2021, .wearableResistance2024, .wiens2025,
    .willson2014, .wilson2012, .winter2009, .xu2017,
  ]
}

import Logbook

extension DomainRule {
  /// The windows around a race.
  static var race: [DomainRule] {
    [
      DomainRule(.raceWindow) { atom, view in
        guard let toRace = view.toRace else { return false }
        return toRace >= 0
          ? tooLate(atom, toRace) : -toRace <= 2 && !atom.has(.hip) && !atom.has(.walk)
      }
    ]
  }

  /// Whether something stands too near before a race: nothing on its day; the day before an easy
  /// run of 35 minutes at most; three days of no long and no hard run but accelerations; five
  /// without strength; seven in which it stays small.
  private static func tooLate(_ atom: Atom, _ toRace: Int) -> Bool {
    switch toRace {
    case 0: return true
    case 1...7:
      let isQuality = atom.has(.quality)
      if toRace == 1, isQuality || atom.has(.strength) || atom.minutes > 35 { return true }
      if toRace <= 3 {
        if atom.has(.long) || isQuality && atom.choice.entry != "accelerations" { return true }
      }
      if toRace <= 5, atom.has(.strength) { return true }
      if atom.has(.jumps) { return true }
      return (isQuality || atom.has(.strength)) && atom.choice.size != .small
    default: return false
    }
  }

  /// Order and wishes.
  static var order: [DomainRule] {
    [
      DomainRule(.minutes) { atom, view in
        view.minutes <= 0 || (atom.minutes > view.minutes && !atom.has(.hip))
      },
      DomainRule(.noHills) { atom, view in
        atom.has(.uphill) && !view.frame.request.wishes.hasHills(on: view.day)
      },
      DomainRule(.phase) { atom, view in
        let phase = view.week.outline.phase
        guard !atom.traits.isDisjoint(with: [.quality, .pack]) || atom.choice.entry == "bands"
        else { return false }
        return !atom.choice.isLoaded && !entries(of: phase).contains(atom.choice.entry)
          || view.week.isOnLadder
      },
      DomainRule(.longDay) { atom, view in atom.has(.long) && !view.isLongDay },
      DomainRule(.goalOfLoad) { atom, view in
        view.frame.request.wishes.unwanted.contains(atom.choice.entry)
      },
      DomainRule(.variety) { atom, view in
        view.frame.isCoarse && atom.choice.size != .medium && !atom.choice.isLoaded
          && !atom.traits.isDisjoint(with: [.quality, .jumps]) && view.toRace ?? 99 > 7
      },
      DomainRule(.longest) { atom, view in
        atom.isRun && !atom.has(.long) && !atom.has(.ladder)
          && atom.kilometers > view.week.longKilometers * 1.0001
          && view.week.longKilometers > 0 && view.week.outline.isOrdinary
      },
    ]
  }

  /// The hard sessions of each phase. A product choice.
  static func entries(of phase: Phase) -> Set<String> {
    switch phase {
    case .base: ["tempo", "accelerations", "hill-sprints", "bands"]
    case .hill:
      [
        "tempo", "accelerations", "hill-sprints", "bands", "hills", "high-resistance", "stairs",
      ]
    case .specific:
      [
        "tempo", "intervals", "sprints", "accelerations", "hills", "hill-sprints",
        "high-resistance",
      ]
    case .taper: ["intervals", "accelerations", "tempo"]
    case .recover: []
    }
  }
}

/// What the run page shows: finished strings, and numbers only where a drawing needs them.
struct RunView: Sendable {
  var run: Int64
  var eyebrow: String
  var device: String?
  /// `2 repairs`, where there are any.
  var repairsLink: String?
  var title: String
  var chips: [Chip]
  /// What is wrong with the file.
  var damage: String?
  var previous: Int64?
  var next: Int64?
  /// The figures at the head, and all others.
  var figures: [FigureView]
  var otherFigures: [FigureView]
  var map: MapView?
  var charts: ChartsView?
  var splits: [SplitsView]
  var doses: DosesView?
  /// How its way usually goes; nil where no other run follows it.
  var way: SameWayView?
  /// The way to hiding where it began; nil for a run without positions.
  var privacy: Privacy?
  var zones: [ZonesView]
  var efforts: [EffortView]
  var spans: [EffortView]
  var repairs: RepairsView?
  var notes: [String]
  var edit: EditView
  var worn: WornView
  var files: [Link]
  /// What it was of the plan; nil beside it.
  var planned: RunPlanned?
  /// Where the signals are read from.
  var signals: String

  // Templates ask whether there is anything before they draw what stands round it.
  var isLoaded = false
  var hasOtherFigures = false
  var hasEfforts = false
  var hasSpans = false
  var hasNotes = false
  var hasFiles = false

  /// What is said of hidden places.
  struct Privacy: Sendable, Hashable {
    var isHidden: Bool
    var href: String
  }

  /// A word or two beside the title.
  struct Chip: Sendable, Hashable {
    var label: String
    var isCare: Bool = false
  }

  /// A way to somewhere.
  struct Link: Sendable, Hashable {
    var href: String
    var label: String
  }

  /// A figure that explains itself.
  struct FigureView: Sendable {
    var label: String
    var value: String
    var unit: String
    /// What stands below the value: band, share of samples, or why it is not known.
    var below: String
    var isKnown: Bool
    var hasUnit: Bool
    var hasBelow: Bool
    var definition: String
    /// The language of the definition where it is not the page's.
    var language: String? = Language.english.tag
    /// The rows of the definition: here, from, trust, missing.
    var rows: [Row]

    struct Row: Sendable, Hashable {
      var term: String
      var text: String
      /// Ways to what it rests on.
      var links: [Link] = []
    }

    /// A way to an entry of the evidence.
    struct Link: Sendable, Hashable {
      var href: String
      var name: String
    }
  }

  /// The route and what it can be colored by.
  struct MapView: Sendable {
    var label: String
    var coloring: String
    var choices: [Choice]
    var hasChoices: Bool
    var legends: [Legend]
    var route: RunRoute
    var scale: ScaleBar
    var unitMeters: String
    var isImperial: Bool

    struct Choice: Sendable, Hashable {
      var key: String
      var label: String
      var isChosen: Bool
    }

    struct Legend: Sendable, Hashable {
      var key: String
      var palette: String
      var isChosen: Bool
      var entries: [Entry]

      struct Entry: Sendable, Hashable {
        var color: String
        var label: String
        var isDashed = false
      }
    }

    struct ScaleBar: Sendable, Hashable {
      var length: Int
      var label: String
    }
  }

  /// The stacked charts and the table behind them.
  struct ChartsView: Sendable {
    var sub: String
    var unit: String
    var unitMeters: String
    var hasDistance: Bool
    var tracks: [Track]
    var moreTracks: [Track]
    /// `3 more signals`; nil without.
    var more: String?
    var head: [String]
    var rows: [Row]
    var csv: String

    struct Row: Sendable, Hashable {
      var cells: [String]
    }

    struct Track: Sendable, Hashable {
      var channel: String
      var title: String
      var label: String
      var isPace: Bool
      var paceMeters: String
      var token: String
      var scale: String
      var offset: String
      var decimals: Int
      var least: String
      var unit: String
      var isFilled: Bool
      var isTall: Bool
    }
  }

  /// A table of kilometers, miles or laps.
  struct SplitsView: Sendable {
    var title: String
    var sub: String?
    /// A table that stands folded below the one of the reader's own units.
    var folded: String?
    var head: [String]
    var rows: [Row]

    struct Row: Sendable, Hashable {
      var from: Int
      var to: Int
      var number: String
      var label: String
      var note: String?
      var cells: [String]
    }
  }

  /// Time in zones as bars.
  struct ZonesView: Sendable {
    var title: String
    var rows: [Row]
    /// Why there are none.
    var missing: String?

    struct Row: Sendable, Hashable {
      var name: String
      var word: String
      var hasName: Bool
      var bounds: String
      var color: String
      /// The length of the bar in percent.
      var share: String
      var time: String
      var isMissing: Bool
    }
  }

  /// A fastest stretch.
  struct EffortView: Sendable, Hashable {
    var name: String
    var value: String
    var pace: String
  }

  /// What was mended, and can be undone.
  struct RepairsView: Sendable {
    var hasAny: Bool
    var first: [Row]
    var others: [Row]
    /// `9 more repairs`; nil without.
    var more: String?

    struct Row: Sendable, Hashable {
      var id: String
      var title: String
      var words: String
      var isUndone: Bool
      /// What the button asks for.
      var wish: String
      var label: String
    }
  }

  /// The form by which a run is edited.
  struct EditView: Sendable {
    var name: String
    var notes: String
    var sports: [Choice]
    var efforts: [Choice]
    var isOpen: Bool
    var error: String?

    struct Choice: Sendable, Hashable {
      var value: String
      var label: String
      var isChosen: Bool
    }
  }
}

import Biomechanics
import Evidence
import Quantities

/// The courses over a stride as charts with the tables behind them.
struct LabCourses: Sendable {
  let forces: LabView.Courses
  let joints: LabView.Courses

  init?(_ answer: LabCase, fillsTables: Bool, formats: Formats) {
    guard let courses = answer.courses else { return nil }
    let drawn = Drawn(answer, courses, fillsTables: fillsTables, formats: formats)
    forces = drawn.forces
    joints = drawn.joints
  }

  /// One chart before it is drawn.
  private struct Curve {
    var title: LabText
    var note: LabText
    var plain: [Double]
    var loaded: [Double]
    /// The doubt as a share of the value; nil where nothing is known of it.
    var doubt: [Double]?

    var low: [Double]? { doubt.map { zip(loaded, $0).map { $0 - abs($0) * $1 } } }
    var high: [Double]? { doubt.map { zip(loaded, $0).map { $0 + abs($0) * $1 } } }
  }

  private struct Drawn {
    let answer: LabCase
    let courses: (unloaded: StrideCourse, loaded: StrideCourse)
    let fillsTables: Bool
    let formats: Formats

    init(
      _ answer: LabCase, _ courses: (unloaded: StrideCourse, loaded: StrideCourse),
      fillsTables: Bool, formats: Formats
    ) {
      self.answer = answer
      self.courses = courses
      self.fillsTables = fillsTables
      self.formats = formats
    }

    private var texts: Texts { formats.texts }
    private var stance: Double { courses.unloaded.dutyFactor }

    /// Forces in weights of the body alone.
    var forces: LabView.Courses {
      let weight = answer.moment.body.mass.kilograms * Gravity.standard
      // The band of the peak is carried over the stride.
      let peak = answer.comparison.loaded[.peakVerticalForceBodyWeights]
      let doubt = peak.map { ($0.high - $0.low) / 2 / $0.value }
      let vertical = courses.loaded.normalForceNewtons.map { $0 / weight }
      return group([
        Curve(
          title: .vertical, note: .verticalUp,
          plain: courses.unloaded.normalForceNewtons.map { $0 / weight }, loaded: vertical,
          doubt: doubt.map { Array(repeating: $0, count: vertical.count) }),
        Curve(
          title: .foreAft, note: .foreAftUp,
          plain: courses.unloaded.forwardForceNewtons.map { $0 / weight },
          loaded: courses.loaded.forwardForceNewtons.map { $0 / weight }, doubt: nil),
      ])
    }

    /// Torques per kilogram of body, extension up at every joint.
    var joints: LabView.Courses {
      let body = answer.moment.body.mass.kilograms
      func curve(
        _ title: LabText, _ note: LabText, _ torques: KeyPath<StrideCourse, [Double]>,
        sign: Double, stanceDoubt: Double
      ) -> Curve {
        let loaded = courses.loaded[keyPath: torques].map { sign * $0 / body }
        let doubt = loaded.indices.map { step in
          Double(step) < stance * Double(loaded.count) ? stanceDoubt : StrideCourse.doubts.swing
        }
        return Curve(
          title: title, note: note,
          plain: courses.unloaded[keyPath: torques].map { sign * $0 / body }, loaded: loaded,
          doubt: doubt)
      }
      let doubts = StrideCourse.doubts
      return group([
        curve(.hip, .extendUp, \.hipNewtonMeters, sign: -1, stanceDoubt: doubts.hip),
        curve(.knee, .extendUp, \.kneeNewtonMeters, sign: 1, stanceDoubt: doubts.knee),
        curve(.ankle, .pushUp, \.ankleNewtonMeters, sign: -1, stanceDoubt: doubts.ankle),
      ])
    }

    private func group(_ curves: [Curve]) -> LabView.Courses {
      let isLoaded = answer.set.isLoaded
      return LabView.Courses(
        charts: curves.map { chart($0, isLoaded: isLoaded) },
        table: table(curves), isLoaded: isLoaded)
    }

    private func chart(_ curve: Curve, isLoaded: Bool) -> StrideChart {
      let title = texts[curve.title]
      func most(_ values: [Double]) -> String {
        formats.number(values.max { abs($0) < abs($1) }, decimals: 2)
      }
      let label = texts(
        LabText.courseLabel,
        ["title": title, "loaded": most(curve.loaded), "plain": most(curve.plain)])
      var band: (low: [Double], high: [Double])?
      if let low = curve.low, let high = curve.high { band = (low, high) }
      let note = texts[curve.note] + (band == nil ? ". " + texts[LabText.noBand] : "")
      return StrideChart(
        title: title, note: note, label: label,
        course: StrideChart.Course(
          plain: curve.plain, loaded: isLoaded ? curve.loaded : nil, band: band, stance: stance),
        formats: formats)
    }

    /// Every twentieth of the stride.
    private func table(_ curves: [Curve]) -> LabView.Table {
      let head = curves.flatMap { curve -> [String] in
        let title = texts[curve.title]
        return ["\(title), \(texts[LabText.without])", "\(title), \(texts[LabText.withLoad])"]
          + (curve.doubt == nil ? [] : [texts[LabText.bandWord]])
      }
      let count = curves.first?.plain.count ?? 0
      let rows = (0..<(fillsTables ? 20 : 0)).map { part in
        let step = part * count / 20
        func number(_ value: Double) -> String { formats.number(value, decimals: 2) }
        return LabView.Table.Row(
          name: formats.number(Double(5 * part)),
          cells: curves.flatMap { curve -> [String] in
            let ends = [curve.low?[step], curve.high?[step]].compactMap(\.self).sorted()
            let band =
              ends.count == 2
              ? [
                texts(LabText.bandOf, ["low": number(ends[0]), "high": number(ends[1])])
              ] : []
            return [number(curve.plain[step]), number(curve.loaded[step])] + band
          })
      }
      return LabView.Table(head: [texts[LabText.ofStride]] + head, rows: rows)
    }
  }
}

extension LabView.Column {
  /// The sets side by side.
  static func all(_ query: LabQuery, formats: Formats) -> [LabView.Column] {
    let state = query.state
    return query.cases.enumerated().map { index, answer in
      let phrase = LabPhrase(set: answer.set, formats: formats)
      let grade = state.grade(of: answer.set)
      let name = phrase.name(grade: grade)
      return LabView.Column(
        name: name.asSentence,
        note: phrase.mass(answer.set.carriedLoad.mass.kilograms),
        figure: RunnerFigure(
          places: phrase.places,
          label: formats.texts(LabText.figureLabel, ["load": name]), gradePercent: grade),
        rows: LabFigures(answer, formats: formats).columnStats,
        remove: index == 0 ? nil : state.with { $0.remove(at: index) }.address + "#compare",
        isFirst: index == 0)
    }
  }
}

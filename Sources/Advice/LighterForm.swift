import Biomechanics
import Logbook
import Quantities

extension Judgment {
  /// What of the question is a yes, nearest to what was asked, where less of it is: first less
  /// mass, then less of the session, then both, then nothing carried, then an easy run. Found by
  /// asking again; nil after any other verdict, and where none of these is a yes.
  var lighterForm: Question? {
    guard verdict == .lighter else { return nil }
    let asked = situation.question
    if let form = lessMass(asked) ?? lessAmount(asked) { return form }
    var light = asked
    light.scaleLoad(0.01)
    if var form = lessAmount(light) {
      (form.carriedLoad, form.surroundings) = (asked.carriedLoad, asked.surroundings)
      if let both = lessMass(form) { return both }
    }
    var bare = asked
    bare.carriedLoad = .none
    if isYes(bare) { return bare }
    if let form = lessAmount(bare) { return form }
    bare.session = Session(.easy, .time(.minutes(30)))
    (bare.surroundings, bare.speed) = (Surroundings(ground: asked.surroundings.ground), nil)
    return situation.isRun && isYes(bare) ? bare : nil
  }

  private func isYes(_ question: Question) -> Bool {
    Judgment(question, rules: rules).verdict == .yes
  }

  /// The most mass or pull that is a yes, in steps of 100 g, or of a twentieth of a pull.
  private func lessMass(_ asked: Question) -> Question? {
    guard situation.isLoaded else { return nil }
    let whole = asked.carriedLoad.mass + (asked.surroundings.tow?.mass ?? .zero)
    let steps = whole > .zero ? min(whole.kilograms * 10, 5000) : 20
    return most(of: Int(steps)) { step in
      var question = asked
      question.scaleLoad(Double(step) / steps)
      return question
    }
  }

  /// The most of the session that is a yes: its first form, or in steps of 100 m or 5 minutes.
  private func lessAmount(_ asked: Question) -> Question? {
    func with(_ amount: Session.Amount) -> Question {
      var question = asked
      question.session.amount = amount
      return question
    }
    switch asked.session.amount {
    case .distance(let way):
      return most(of: Int(min(way.kilometers * 10, 5000))) {
        with(.distance(.kilometers(Double($0) / 10)))
      }
    case .time(let time) where asked.session.kind.first == nil:
      return most(of: Int(min(time.minutes / 5, 600))) { with(.time(.minutes(Double($0) * 5))) }
    default:
      return asked.session.kind.first.map(with).flatMap { isYes($0) ? $0 : nil }
    }
  }

  /// The greatest of so many steps that is a yes, by halving: more is never looser.
  private func most(of steps: Int, _ form: (Int) -> Question) -> Question? {
    guard steps >= 1, isYes(form(1)) else { return nil }
    var (allowed, refused) = (1, steps + 1)
    while refused - allowed > 1 {
      let middle = (allowed + refused) / 2
      if isYes(form(middle)) { allowed = middle } else { refused = middle }
    }
    return form(allowed)
  }
}

extension Question {
  /// This question in words as the most that may be done of another.
  func words(asMostOf asked: Question) -> String {
    let isSame = carriedLoad == asked.carriedLoad && surroundings == asked.surroundings
    guard !isSame else { return words }
    var parts = carriedLoad.items.filter { $0.mass > .zero }.map { $0.words(isMost: true) }
    if let tow = surroundings.tow {
      parts.append("a tyre or sled of at most \(written(tow.mass.kilograms, decimals: 1)) kg")
    }
    if let parachute = surroundings.parachute {
      parts.append("a parachute of at most \(written(parachute.area.squareMeters, decimals: 1)) m²")
    }
    if surroundings.drag > .zero {
      parts.append("a pull of at most \(written(surroundings.drag.newtons)) N")
    }
    return parts.isEmpty ? words : session.words + " with " + parts.joined(separator: " and ")
  }
}

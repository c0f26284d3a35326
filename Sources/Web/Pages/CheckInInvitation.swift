import Logbook

/// The card of the first page that asks for a check-in: the place that hurt last in one tap.
struct CheckInInvitation: Sendable {
  var title: String
  var action: String
  var day: String
  var ask: Question?
  /// How sore the legs are, in one tap, where no place has to be asked after; nil once it is said.
  var soreness: [String]
  var asksSoreness: Bool

  /// How one place is this morning.
  struct Question: Sendable {
    var question: String
    var name: String
    var momentName: String
    var scores: [String]
  }

  /// The card of a day, by the check-ins of the week before it.
  init(_ checkIns: [CheckIn], today: Day, formats: Formats) {
    let texts = formats.texts
    let known = checkIns.first { $0.day == today }
    title = texts[known == nil ? CheckInText.title : .done]
    day = today.iso
    let spot = checkIns.lastSore(before: today)
    let isAnswered = known?.pains.contains { $0.spot == spot } ?? false
    ask = spot.flatMap { spot in
      isAnswered ? nil : Question(spot, words: PainWords(texts: texts))
    }
    soreness = ask == nil && known?.soreness == nil ? (0...10).map(String.init) : []
    asksSoreness = !soreness.isEmpty
    action = texts[ask == nil ? CheckInText.check : .somewhereElse]
  }
}

extension CheckInInvitation.Question {
  fileprivate init(_ spot: Pain.Spot, words: PainWords) {
    question = words.texts(CheckInText.askPain, ["place": words.place(spot)])
    name = CheckInForm.score(spot)
    momentName = CheckInForm.moment(spot)
    scores = (0...10).map(String.init)
  }
}

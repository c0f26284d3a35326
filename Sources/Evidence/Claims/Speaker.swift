/// Somebody who says something in a document.
public struct Speaker: Sendable, Hashable {
  /// The name, or what stands for it where there is none.
  public let name: String
  /// What makes them worth asking, as the document says; empty where it says nothing.
  public let role: String

  /// The name with the role behind it.
  public var described: String { role.isEmpty ? name : "\(name), \(role)" }
}

extension Speaker {
  /// Who wrote `ankleWeightsAndMuscle`.
  public static let enthusiast = Speaker(
    name: "an unnamed writer", role: "who enjoys varied exercise")
  /// Who wrote `usingAnkleWeights`.
  public static let avidRunner = Speaker(name: "an unnamed writer", role: "who runs a lot")
  /// Who wrote `musclesThroughRunning`.
  public static let muscleWriter = Speaker(name: "an unnamed writer", role: "")
  /// Who wrote `shouldYouRunWithAnkleWeights`.
  public static let shiffer = Speaker(name: "Emily Shiffer", role: "freelance writer")
  /// An expert whose introduction was lost to advert text.
  public static let brough = Speaker(name: "Brough", role: "an expert asked by Runner's World")
  /// An expert whose first name and title were lost to advert text.
  public static let eifler = Speaker(name: "Eifler", role: "of the Phoenix Spine & Joint")
  /// A trainer.
  public static let hutchins = Speaker(
    name: "Emily Hutchins", role: "certified personal trainer, Chicago")
  /// An exercise physiologist.
  public static let lawton = Speaker(
    name: "Katie Lawton", role: "exercise physiologist, Cleveland Clinic")
  /// The experts of `shouldYouRunWithAnkleWeights`, without a name.
  public static let experts = Speaker(name: "the experts", role: "unnamed, in Runner's World")
  /// A coach.
  public static let babchin = Speaker(
    name: "Oleg Babchin", role: "founder and senior coach of the Second Wind School")
  /// A coach.
  public static let dyatlova = Speaker(
    name: "Alena Dyatlova", role: "manager and trainer of the club Time4run")
  /// A coach.
  public static let sorokin = Speaker(
    name: "Sergey Sorokin", role: "co-founder and head coach of the Jaxtor Marathon Club")
  /// A coach.
  public static let vasiliev = Speaker(
    name: "Denis Vasiliev", role: "coach of the club Runlab, St. Petersburg")
  /// A coach.
  public static let khmeleva = Speaker(
    name: "Yana Khmeleva", role: "founder and head trainer of a running school")
  /// A coach.
  public static let zadorozhnaya = Speaker(
    name: "Olga Zadorozhnaya", role: "coach of the Zadorozhny running school")
}

/// The web app.
public struct Site: Sendable {}

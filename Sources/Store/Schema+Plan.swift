extension Schema {
  /// The plan that is followed: one for each athlete, as a document.
  static let planTables = """
    CREATE TABLE plan (
      athlete INTEGER PRIMARY KEY REFERENCES athlete (id) ON DELETE CASCADE,
      madeOn INTEGER NOT NULL,
      document TEXT NOT NULL CHECK (json_valid(document))
    ) STRICT;
    """
}

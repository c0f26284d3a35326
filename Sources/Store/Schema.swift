import GRDB

/// The tables, as the changes that made them. Changes are only ever added at the end.
enum Schema {
  /// `PLIM` in the header of the file tells our logs from other databases.
  static let applicationID: Int32 = 0x504C_494D

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1-spine") { database in
      try database.execute(sql: "PRAGMA application_id = \(applicationID)")
      try database.execute(sql: athleteTables)
      try database.execute(sql: runTables)
      try database.execute(sql: figureTables)
      try database.execute(
        sql: "INSERT INTO athlete (id, name) VALUES (1, ''); INSERT INTO journal VALUES (1, 0)")
    }
    migrator.registerMigration("2-checkin") { try $0.execute(sql: checkInTables) }
    migrator.registerMigration("3-kit") { try $0.execute(sql: kitTables) }
    migrator.registerMigration("4-tissue") { try $0.execute(sql: tissueTables) }
    migrator.registerMigration("5-plan") { try $0.execute(sql: planTables) }
    migrator.registerMigration("6-strength") { try $0.execute(sql: strengthColumns) }
    return migrator
  }

  private static let athleteTables = """
    CREATE TABLE athlete (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      name TEXT NOT NULL,
      sex TEXT CHECK (sex IN ('male', 'female')),
      birthYear INTEGER CHECK (birthYear BETWEEN 1850 AND 2200)
    ) STRICT;
    CREATE TABLE athleteReading (
      athlete INTEGER NOT NULL REFERENCES athlete (id) ON DELETE CASCADE,
      trait TEXT NOT NULL,
      day INTEGER NOT NULL,
      value REAL NOT NULL,
      PRIMARY KEY (athlete, trait, day)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE preference (
      athlete INTEGER NOT NULL REFERENCES athlete (id) ON DELETE CASCADE,
      key TEXT NOT NULL,
      value TEXT NOT NULL,
      PRIMARY KEY (athlete, key)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE heartRateZone (
      athlete INTEGER NOT NULL REFERENCES athlete (id) ON DELETE CASCADE,
      day INTEGER NOT NULL,
      basis TEXT NOT NULL,
      lowerBounds TEXT NOT NULL CHECK (json_valid(lowerBounds)),
      PRIMARY KEY (athlete, day)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE journal (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      batches INTEGER NOT NULL
    ) STRICT;
    """

  private static let runTables = """
    CREATE TABLE original (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      athlete INTEGER NOT NULL REFERENCES athlete (id) ON DELETE CASCADE,
      sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
      fileName TEXT NOT NULL,
      format TEXT NOT NULL,
      byteCount INTEGER NOT NULL CHECK (byteCount >= 0),
      activityCount INTEGER NOT NULL CHECK (activityCount >= 0),
      importedAtSeconds REAL NOT NULL,
      compression TEXT NOT NULL CHECK (compression IN ('none', 'gzip')),
      content BLOB NOT NULL,
      UNIQUE (athlete, sha256),
      UNIQUE (id, athlete)
    ) STRICT;
    CREATE TABLE run (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      athlete INTEGER NOT NULL REFERENCES athlete (id) ON DELETE CASCADE,
      original INTEGER,
      activityIndex INTEGER NOT NULL DEFAULT 0 CHECK (activityIndex >= 0),
      startSeconds REAL NOT NULL,
      utcOffsetSeconds INTEGER NOT NULL CHECK (utcOffsetSeconds BETWEEN -86400 AND 86400),
      day INTEGER NOT NULL,
      sport TEXT NOT NULL,
      sportDetail TEXT,
      name TEXT,
      notes TEXT,
      effort REAL CHECK (effort BETWEEN 0 AND 10),
      editedFields INTEGER NOT NULL DEFAULT 0 CHECK (editedFields BETWEEN 0 AND 15),
      deviceMaker TEXT,
      deviceProduct TEXT,
      deviceSerialNumber TEXT,
      damage TEXT,
      sampleCount INTEGER NOT NULL CHECK (sampleCount >= 0),
      spanSeconds REAL NOT NULL CHECK (spanSeconds >= 0),
      distanceMeters REAL CHECK (distanceMeters >= 0),
      movingSeconds REAL CHECK (movingSeconds >= 0),
      statedTimerSeconds REAL,
      statedDistanceMeters REAL,
      statedAscentMeters REAL,
      statedAverageHeartRate REAL,
      searchText TEXT NOT NULL,
      figureInputs INTEGER,
      deletedAtSeconds REAL,
      FOREIGN KEY (original, athlete) REFERENCES original (id, athlete),
      UNIQUE (id, athlete)
    ) STRICT;
    CREATE INDEX runByStart ON run (athlete, deletedAtSeconds, startSeconds);
    CREATE INDEX runByDay ON run (athlete, deletedAtSeconds, day);
    CREATE INDEX runByOriginal ON run (original, athlete);
    CREATE TABLE undoneRepair (
      athlete INTEGER NOT NULL,
      run INTEGER NOT NULL,
      repair TEXT NOT NULL,
      PRIMARY KEY (run, repair),
      FOREIGN KEY (run, athlete) REFERENCES run (id, athlete) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;
    """

  private static let figureTables = """
    CREATE TABLE figure (
      athlete INTEGER NOT NULL,
      run INTEGER NOT NULL,
      key TEXT NOT NULL,
      modelVersion INTEGER NOT NULL CHECK (modelVersion >= 1),
      value REAL,
      low REAL,
      high REAL,
      reason TEXT,
      PRIMARY KEY (run, key, modelVersion),
      FOREIGN KEY (run, athlete) REFERENCES run (id, athlete) ON DELETE CASCADE,
      CHECK ((value IS NULL) <> (reason IS NULL)),
      CHECK ((low IS NULL) = (high IS NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE outline (
      athlete INTEGER NOT NULL,
      run INTEGER PRIMARY KEY,
      version INTEGER NOT NULL CHECK (version >= 1),
      points BLOB NOT NULL CHECK (length(points) % 8 = 0),
      FOREIGN KEY (run, athlete) REFERENCES run (id, athlete) ON DELETE CASCADE
    ) STRICT;
    """

  private static let tissueTables = """
    CREATE TABLE tissueDose (
      athlete INTEGER NOT NULL,
      run INTEGER PRIMARY KEY,
      version INTEGER NOT NULL CHECK (version >= 1),
      doses BLOB NOT NULL CHECK (length(doses) % 8 = 0),
      FOREIGN KEY (run, athlete) REFERENCES run (id, athlete) ON DELETE CASCADE
    ) STRICT;
    """

  private static let kitTables = """
    CREATE TABLE kit (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      athlete INTEGER NOT NULL REFERENCES athlete (id) ON DELETE CASCADE,
      name TEXT NOT NULL CHECK (name <> ''),
      foldedName TEXT NOT NULL,
      carry TEXT,
      shoeKilograms REAL CHECK (shoeKilograms > 0),
      retiredDay INTEGER,
      UNIQUE (athlete, foldedName),
      UNIQUE (id, athlete),
      CHECK (carry IS NULL OR shoeKilograms IS NULL)
    ) STRICT;
    CREATE TABLE kitRule (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      athlete INTEGER NOT NULL REFERENCES athlete (id) ON DELETE CASCADE,
      foldedWord TEXT NOT NULL CHECK (foldedWord <> ''),
      sport TEXT,
      UNIQUE (id, athlete)
    ) STRICT;
    CREATE TABLE kitRuleKit (
      athlete INTEGER NOT NULL,
      rule INTEGER NOT NULL,
      kit INTEGER NOT NULL,
      PRIMARY KEY (rule, kit),
      FOREIGN KEY (rule, athlete) REFERENCES kitRule (id, athlete) ON DELETE CASCADE,
      FOREIGN KEY (kit, athlete) REFERENCES kit (id, athlete) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX kitRuleKitByKit ON kitRuleKit (kit, athlete);
    CREATE TABLE worn (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      athlete INTEGER NOT NULL,
      run INTEGER NOT NULL,
      origin TEXT NOT NULL CHECK (origin IN ('notes', 'rule', 'file', 'import', 'chosen')),
      kit INTEGER,
      carry TEXT,
      lap INTEGER CHECK (lap >= 1),
      startSeconds REAL,
      endSeconds REAL,
      FOREIGN KEY (run, athlete) REFERENCES run (id, athlete) ON DELETE CASCADE,
      FOREIGN KEY (kit, athlete) REFERENCES kit (id, athlete),
      CHECK (kit IS NULL OR carry IS NULL),
      CHECK (lap IS NULL OR startSeconds IS NULL),
      CHECK ((startSeconds IS NULL) = (endSeconds IS NULL))
    ) STRICT;
    CREATE INDEX wornByRun ON worn (run, athlete);
    CREATE INDEX wornByKit ON worn (kit, athlete);
    ALTER TABLE run ADD COLUMN carriesLoad INTEGER NOT NULL DEFAULT 0
      CHECK (carriesLoad IN (0, 1));
    """
}

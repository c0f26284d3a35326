extension Schema {
  /// What a person says of a day, and what they did and measured beside running.
  static let checkInTables = """
    CREATE TABLE checkIn (
      athlete INTEGER NOT NULL REFERENCES athlete (id) ON DELETE CASCADE,
      day INTEGER NOT NULL,
      soreness REAL CHECK (soreness BETWEEN 0 AND 10),
      sleepHours REAL CHECK (sleepHours BETWEEN 0 AND 24),
      sleepQuality INTEGER CHECK (sleepQuality BETWEEN 1 AND 5),
      illness TEXT,
      note TEXT,
      deletedAtSeconds REAL,
      PRIMARY KEY (athlete, day)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE pain (
      athlete INTEGER NOT NULL,
      day INTEGER NOT NULL,
      place TEXT NOT NULL,
      side TEXT NOT NULL CHECK (side IN ('', 'l', 'r')),
      moment TEXT NOT NULL,
      score REAL NOT NULL CHECK (score BETWEEN 0 AND 10),
      saidToBeBone INTEGER CHECK (saidToBeBone IN (0, 1)),
      PRIMARY KEY (athlete, day, place, side, moment),
      FOREIGN KEY (athlete, day) REFERENCES checkIn (athlete, day) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE strengthWork (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      athlete INTEGER NOT NULL REFERENCES athlete (id) ON DELETE CASCADE,
      day INTEGER NOT NULL,
      exercise TEXT NOT NULL,
      sets INTEGER NOT NULL CHECK (sets >= 1),
      repetitions INTEGER CHECK (repetitions >= 1),
      heldSeconds REAL CHECK (heldSeconds > 0),
      massKilograms REAL CHECK (massKilograms >= 0),
      repetitionsInReserve INTEGER CHECK (repetitionsInReserve >= 0),
      note TEXT,
      deletedAtSeconds REAL,
      CHECK ((repetitions IS NULL) <> (heldSeconds IS NULL))
    ) STRICT;
    CREATE INDEX strengthWorkByDay ON strengthWork (athlete, deletedAtSeconds, day);
    CREATE TABLE outcomeReading (
      athlete INTEGER NOT NULL REFERENCES athlete (id) ON DELETE CASCADE,
      outcome TEXT NOT NULL,
      day INTEGER NOT NULL,
      value REAL NOT NULL,
      PRIMARY KEY (athlete, outcome, day)
    ) STRICT, WITHOUT ROWID;
    """

  /// How long strength work took and how hard it was.
  static let strengthColumns = """
    ALTER TABLE strengthWork ADD COLUMN durationSeconds REAL CHECK (durationSeconds > 0);
    ALTER TABLE strengthWork ADD COLUMN effort REAL CHECK (effort BETWEEN 0 AND 10);
    """
}

PRAGMA application_id = 1347176781;
BEGIN TRANSACTION;
CREATE TABLE athlete (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  sex TEXT CHECK (sex IN ('male', 'female')),
  birthYear INTEGER CHECK (birthYear BETWEEN 1850 AND 2200)
) STRICT;
INSERT INTO athlete VALUES(1,'Fixture',NULL,NULL);
CREATE TABLE athleteReading (
  athlete INTEGER NOT NULL REFERENCES athlete (id) ON DELETE CASCADE,
  trait TEXT NOT NULL,
  day INTEGER NOT NULL,
  value REAL NOT NULL,
  PRIMARY KEY (athlete, trait, day)
) STRICT, WITHOUT ROWID;
INSERT INTO athleteReading VALUES(1,'massKilograms',20089,75.0);
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
INSERT INTO figure VALUES(1,1,'best.400m.seconds',1,NULL,NULL,NULL,'notRecorded');
INSERT INTO figure VALUES(1,1,'distance.meters',1,8000.0,NULL,NULL,NULL);
INSERT INTO figure VALUES(1,2,'best.400m.seconds',1,NULL,NULL,NULL,'notRecorded');
INSERT INTO figure VALUES(1,2,'distance.meters',1,6000.0,NULL,NULL,NULL);
INSERT INTO figure VALUES(1,3,'best.400m.seconds',1,NULL,NULL,NULL,'tooShort');
INSERT INTO figure VALUES(1,3,'distance.meters',1,345.03833396419207701,NULL,NULL,NULL);
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations VALUES('1-spine');
CREATE TABLE heartRateZone (
  athlete INTEGER NOT NULL REFERENCES athlete (id) ON DELETE CASCADE,
  day INTEGER NOT NULL,
  basis TEXT NOT NULL,
  lowerBounds TEXT NOT NULL CHECK (json_valid(lowerBounds)),
  PRIMARY KEY (athlete, day)
) STRICT, WITHOUT ROWID;
INSERT INTO heartRateZone VALUES(1,20089,'reserve','[0.5,0.6,0.7,0.8,0.9]');
CREATE TABLE journal (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  batches INTEGER NOT NULL
) STRICT;
INSERT INTO journal VALUES(1,1);
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
INSERT INTO original VALUES(1,1,X'8cd80d7aa901ae6a25814f8ff13d3a1d5aaaa5eda5168e60ccee631aa79ff018','short.gpx','gpx',2281,1,1795272756.3022410869,'gzip',X'1f8b080000000000040395d6cb4ac4301406e05729d9dbdc6f43da59ba157421eeca183b657a23139df1ed4dbb1274714e0924bde4f051d23f0dc7fb34565f315d87656e08af1939b6a15fefbfaf71529d52ecf2921a3275ef915465d27c6dc839e7f540e9ed76abf3b22e7dea3e867b7d5a26faf8f44a39e5a40d395dda3077536c9fcf4bca81eee390bfd7d8a6cf791ee63ed0fd6c7bf41afb7dca9aabb1cb0d79d0aa966c3b48356e4259ab52348eb1d52cd0ad0f7928c50513fa81c9d25e98393056da5ba9bbdd2a5dbaacf94f5de1bd331a5d5703ea5a89f67288577bb49743bccaa0bd02e295c260dfaf8078b92f6b12b71e24c4cb34da2b015ee705daab005e671ddaab205ea3d15e0df16a8ef66a88573aa49783f2c10985f496ba102fe7682f241facb716f75df003241fac53025b17920fd632b417920f565bb417920f5649b417920f65bb407b21f960b9417b21f96099447b21f9609c477bffc9876dbfdf7f24b641d9fecbef4cfb03cbfc7b81e9080000');
CREATE TABLE outline (
  athlete INTEGER NOT NULL,
  run INTEGER PRIMARY KEY,
  version INTEGER NOT NULL CHECK (version >= 1),
  points BLOB NOT NULL CHECK (length(points) % 8 = 0),
  FOREIGN KEY (run, athlete) REFERENCES run (id, athlete) ON DELETE CASCADE
) STRICT;
INSERT INTO outline VALUES(1,1,1,X'');
INSERT INTO outline VALUES(1,2,1,X'');
INSERT INTO outline VALUES(1,3,1,X'407aa2df80cc0602867fa2df80cc0602cc84a2df80cc0602128aa2df80cc0602588fa2df80cc06029494a2df80cc0602da99a2df80cc0602209fa2df80cc060266a4a2df80cc0602aca9a2df80cc0602f2aea2df80cc060238b4a2df80cc06027eb9a2df80cc0602c4bea2df80cc06020ac4a2df80cc060246c9a2df80cc06028ccea2df80cc0602d2d3a2df80cc060218d9a2df80cc06025edea2df80cc0602a4e3a2df80cc0602eae8a2df80cc060230eea2df80cc060276f3a2df80cc0602');
CREATE TABLE preference (
  athlete INTEGER NOT NULL REFERENCES athlete (id) ON DELETE CASCADE,
  key TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (athlete, key)
) STRICT, WITHOUT ROWID;
INSERT INTO preference VALUES(1,'units','metric');
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
INSERT INTO run VALUES(1,1,NULL,0,1740810600.0,0,20148,'running',NULL,'Ruck with Ánna','vest 6kg',NULL,15,NULL,NULL,NULL,NULL,0,2700.0,8000.0,2700.0,2700.0,8000.0,NULL,NULL,replace('ruck with anna\nvest 6kg\nrunning','\n',char(10)),-5182489286641470834,NULL);
INSERT INTO run VALUES(2,1,NULL,0,1740897000.0,0,20149,'running',NULL,NULL,NULL,NULL,15,NULL,NULL,NULL,NULL,0,1800.0,6000.0,1800.0,1800.0,6000.0,NULL,NULL,'running',-5182489286641470834,NULL);
INSERT INTO run VALUES(3,1,1,0,1740981600.0,0,20150,'running','running','Short',NULL,NULL,0,'made',NULL,NULL,NULL,24,115.0,345.03833396419207701,115.0,NULL,NULL,NULL,NULL,replace('short\nmade\nrunning\nrunning\nshort.gpx','\n',char(10)),-5182489286641470834,NULL);
CREATE TABLE undoneRepair (
  athlete INTEGER NOT NULL,
  run INTEGER NOT NULL,
  repair TEXT NOT NULL,
  PRIMARY KEY (run, repair),
  FOREIGN KEY (run, athlete) REFERENCES run (id, athlete) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
INSERT INTO undoneRepair VALUES(1,3,'altitudeSpike@7');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('athlete',1);
INSERT INTO sqlite_sequence VALUES('run',3);
INSERT INTO sqlite_sequence VALUES('original',1);
CREATE INDEX runByStart ON run (athlete, deletedAtSeconds, startSeconds);
CREATE INDEX runByDay ON run (athlete, deletedAtSeconds, day);
CREATE INDEX runByOriginal ON run (original, athlete);
COMMIT;

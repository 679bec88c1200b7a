/**
 * The schema, a step for each version of it: a ledger of version n has taken the first n steps. A
 * step that was published is never changed; a change is another step.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE revision (revision INTEGER NOT NULL) STRICT;
  INSERT INTO revision VALUES (0);
  CREATE TABLE notes (name TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT, WITHOUT ROWID;

  CREATE TABLE runs (
    run INTEGER PRIMARY KEY,
    command TEXT NOT NULL,
    version TEXT NOT NULL,
    started INTEGER NOT NULL,
    ended INTEGER,
    counts TEXT NOT NULL DEFAULT '{}'
  ) STRICT;

  CREATE TABLE documents (
    document INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE
  ) STRICT;

  CREATE TABLE sightings (
    path TEXT PRIMARY KEY,
    mtime INTEGER NOT NULL,
    size INTEGER NOT NULL,
    document INTEGER REFERENCES documents,
    refusal_code TEXT,
    refusal_detail TEXT,
    run INTEGER NOT NULL,
    gone INTEGER NOT NULL DEFAULT 0
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX sightings_by_document ON sightings (document, gone, path);

  CREATE TABLE outcomes (
    outcome INTEGER PRIMARY KEY,
    version TEXT NOT NULL,
    document INTEGER NOT NULL REFERENCES documents,
    state TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    code TEXT,
    run INTEGER NOT NULL,
    recorded INTEGER NOT NULL DEFAULT (unixepoch()),
    UNIQUE (version, document)
  ) STRICT;
  CREATE INDEX outcomes_recorded ON outcomes (recorded);

  -- Apart from the outcomes, so that counting them does not read the readings.
  CREATE TABLE readings (
    outcome INTEGER PRIMARY KEY REFERENCES outcomes ON DELETE CASCADE,
    packed BLOB NOT NULL
  ) STRICT;

  CREATE TABLE findings (
    outcome INTEGER NOT NULL REFERENCES outcomes ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    report INTEGER,
    code TEXT NOT NULL,
    severity TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    PRIMARY KEY (outcome, ordinal)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX findings_by_code ON findings (code);
  `,
]

/** Says that a file is a ledger of nianbao: `nian` in ASCII. */
export const APPLICATION = 0x6e69616e

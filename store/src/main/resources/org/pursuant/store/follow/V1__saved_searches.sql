-- Saved searches and what was told of them. Kept apart from the record: it outlasts a record that is
-- built anew, and the server writes it. Days are counted from 1970-01-01, instants are milliseconds
-- since then (UTC).

-- How far the record has been matched.
CREATE TABLE meta (
  name  TEXT PRIMARY KEY,
  value INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO meta VALUES ('epoch', 0), ('sequence', 0);

-- Filters are parameters as addresses have them; wish tells two searches for the same from others.
CREATE TABLE search (
  no      INTEGER PRIMARY KEY AUTOINCREMENT,
  id      TEXT NOT NULL UNIQUE,
  name    TEXT NOT NULL,
  words   TEXT NOT NULL,
  filters TEXT NOT NULL,
  events  TEXT NOT NULL,
  created INTEGER NOT NULL,
  since   INTEGER NOT NULL,
  fresh   INTEGER NOT NULL,
  wish    TEXT NOT NULL UNIQUE
);
CREATE INDEX search_fresh ON search (no) WHERE fresh = 1;

-- A question of which something was told, under the address that it had the first time.
CREATE TABLE question (
  no   INTEGER PRIMARY KEY,
  path TEXT NOT NULL
);

-- Every name by which such a question is or was known, its keys and the ids of its sources, so that
-- it is known again in another record and after its address has moved.
CREATE TABLE question_name (
  name     TEXT PRIMARY KEY,
  question INTEGER NOT NULL REFERENCES question
) WITHOUT ROWID;
CREATE INDEX question_name_question ON question_name (question);

CREATE TABLE notice (
  no       INTEGER PRIMARY KEY AUTOINCREMENT,
  search   INTEGER NOT NULL REFERENCES search ON DELETE CASCADE,
  question INTEGER NOT NULL REFERENCES question,
  id       TEXT NOT NULL,
  event    TEXT NOT NULL,
  day      INTEGER,
  noticed  INTEGER NOT NULL,
  scheme   TEXT NOT NULL,
  value    TEXT NOT NULL,
  path     TEXT NOT NULL,
  title    TEXT NOT NULL,
  detail   TEXT NOT NULL,
  cause    TEXT,
  sample   INTEGER NOT NULL
);
CREATE INDEX notice_search ON notice (search, no);
CREATE INDEX notice_sample ON notice (no) WHERE sample = 1;

-- The signs by which what was told is known again.
CREATE TABLE told (
  search   INTEGER NOT NULL REFERENCES search ON DELETE CASCADE,
  question INTEGER NOT NULL REFERENCES question,
  event    TEXT NOT NULL,
  sign     TEXT NOT NULL,
  PRIMARY KEY (search, question, event, sign)
) WITHOUT ROWID;

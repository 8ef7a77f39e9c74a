-- The record. Days are counted from 1970-01-01, instants are milliseconds since then (UTC), hashes
-- are the first eight bytes of a SHA-256. Lineages, marks and source forms have the numbers that the
-- class Codes gives them.

CREATE TABLE meta (
  name  TEXT PRIMARY KEY,
  value INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO meta VALUES ('epoch', 0), ('sequence', 0), ('version', 0), ('sample', 0), ('next_question', 1);

CREATE TABLE document (
  no     INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE,
  form   TEXT NOT NULL,
  origin TEXT NOT NULL,
  kept   INTEGER NOT NULL
);
CREATE INDEX document_kept ON document (kept);

CREATE TABLE rejection (
  no       INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES document,
  place    TEXT NOT NULL,
  reason   TEXT NOT NULL,
  excerpt  TEXT NOT NULL,
  UNIQUE (document, place)
);

-- Long texts, each once; a short one stands in its state. The content is markup, deflated where that
-- is shorter.
CREATE TABLE text (
  id      INTEGER PRIMARY KEY,
  hash    INTEGER NOT NULL,
  content BLOB NOT NULL
);
CREATE INDEX text_hash ON text (hash);

CREATE TABLE body (
  no   INTEGER PRIMARY KEY,
  id   INTEGER,
  slug TEXT NOT NULL,
  name TEXT NOT NULL
);
CREATE UNIQUE INDEX body_name ON body (name, ifnull(id, -1));
CREATE INDEX body_slug ON body (slug);
CREATE INDEX body_id ON body (id);

-- Everyone met in a question or told by a source of Members, with what was printed beside an id.
CREATE TABLE identity (
  no           INTEGER PRIMARY KEY,
  scheme       TEXT NOT NULL,
  value        TEXT NOT NULL,
  name         TEXT,
  party        TEXT,
  constituency TEXT,
  UNIQUE (scheme, value)
);

-- What each form of source tells of a Member.
CREATE TABLE member (
  identity INTEGER NOT NULL REFERENCES identity,
  form     TEXT NOT NULL,
  name_key TEXT NOT NULL,
  data     TEXT NOT NULL,
  PRIMARY KEY (identity, form)
) WITHOUT ROWID;
CREATE INDEX member_name ON member (name_key);

CREATE TABLE member_link (
  one   INTEGER NOT NULL REFERENCES identity,
  other INTEGER NOT NULL REFERENCES identity,
  PRIMARY KEY (one, other)
) WITHOUT ROWID;
CREATE INDEX member_link_other ON member_link (other);

-- A question. All but its id and change follows from its chains, ids, addresses and the Members; it
-- is kept for finding and counting.
CREATE TABLE question (
  id            INTEGER PRIMARY KEY,
  path          TEXT NOT NULL,
  house         TEXT,
  tabled        INTEGER,
  uin           TEXT,
  status        TEXT NOT NULL,
  marks         INTEGER NOT NULL,
  due           INTEGER,
  has_answer    INTEGER NOT NULL,
  answered      INTEGER,
  asker         INTEGER REFERENCES identity,
  answerer      INTEGER REFERENCES identity,
  body          INTEGER REFERENCES body,
  changed       INTEGER,
  changed_after INTEGER,
  answer_key    INTEGER,
  text_key      INTEGER,
  lineages      INTEGER NOT NULL,
  forms         INTEGER NOT NULL,
  revisions     INTEGER NOT NULL,
  tables        INTEGER NOT NULL,
  events        TEXT NOT NULL,
  change        INTEGER NOT NULL
);
CREATE INDEX question_path ON question (path);
CREATE INDEX question_uin ON question (uin) WHERE uin IS NOT NULL;
CREATE INDEX question_tabled ON question (tabled) WHERE tabled IS NOT NULL;
CREATE INDEX question_answered ON question (answered) WHERE answered IS NOT NULL;
CREATE INDEX question_waiting ON question (ifnull(due, tabled)) WHERE status IN ('unanswered', 'holding');
CREATE INDEX question_changed_after ON question (changed_after) WHERE changed_after IS NOT NULL;
CREATE INDEX question_asker ON question (asker, tabled) WHERE asker IS NOT NULL;
CREATE INDEX question_answerer ON question (answerer, answered) WHERE answerer IS NOT NULL;
CREATE INDEX question_body ON question (body, status) WHERE body IS NOT NULL;
CREATE INDEX question_answer_key ON question (answer_key) WHERE answer_key IS NOT NULL;
CREATE INDEX question_text_key ON question (text_key) WHERE text_key IS NOT NULL;
CREATE UNIQUE INDEX question_change ON question (change);

CREATE TABLE source_id (
  scheme   TEXT NOT NULL,
  value    TEXT NOT NULL,
  question INTEGER NOT NULL REFERENCES question DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (scheme, value)
) WITHOUT ROWID;
CREATE INDEX source_id_question ON source_id (question);

-- What a source called by one id and now calls by another.
CREATE TABLE moved_id (
  from_scheme TEXT NOT NULL,
  from_value  TEXT NOT NULL,
  to_scheme   TEXT NOT NULL,
  to_value    TEXT NOT NULL,
  PRIMARY KEY (from_scheme, from_value, to_scheme, to_value)
) WITHOUT ROWID;
CREATE INDEX moved_id_to ON moved_id (to_scheme, to_value);

-- Every key a question ever had.
CREATE TABLE address (
  uin      TEXT NOT NULL,
  house    TEXT NOT NULL,
  tabled   INTEGER NOT NULL,
  question INTEGER NOT NULL REFERENCES question DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (uin, house, tabled)
) WITHOUT ROWID;
CREATE INDEX address_question ON address (question);

CREATE TABLE revision (
  question   INTEGER NOT NULL REFERENCES question DEFERRABLE INITIALLY DEFERRED,
  lineage    INTEGER NOT NULL,
  n          INTEGER NOT NULL,
  first_seen INTEGER,
  last_seen  INTEGER,
  document   INTEGER NOT NULL REFERENCES document,
  place      TEXT NOT NULL,
  state      TEXT NOT NULL,
  PRIMARY KEY (question, lineage, n)
) WITHOUT ROWID;

CREATE TABLE completion (
  question INTEGER NOT NULL REFERENCES question DEFERRABLE INITIALLY DEFERRED,
  lineage  INTEGER NOT NULL,
  n        INTEGER NOT NULL,
  document INTEGER NOT NULL REFERENCES document,
  place    TEXT NOT NULL,
  texts    TEXT NOT NULL,
  PRIMARY KEY (question, lineage, n)
) WITHOUT ROWID;

-- A question declared as answered together with others: the hashes of its own keys and of theirs.
CREATE TABLE group_node (
  question INTEGER NOT NULL REFERENCES question DEFERRABLE INITIALLY DEFERRED,
  node     INTEGER NOT NULL,
  PRIMARY KEY (question, node)
) WITHOUT ROWID;

-- Questions that became one with another, for whoever follows changes.
CREATE TABLE removed (
  change   INTEGER PRIMARY KEY,
  question INTEGER NOT NULL
);

CREATE TABLE sync_run (
  id       INTEGER PRIMARY KEY,
  began    INTEGER NOT NULL,
  since    INTEGER NOT NULL,
  finished INTEGER
);
CREATE TABLE sync_window (
  run       INTEGER NOT NULL REFERENCES sync_run,
  n         INTEGER NOT NULL,
  by_date   TEXT NOT NULL,
  first_day INTEGER NOT NULL,
  last_day  INTEGER NOT NULL,
  open_only INTEGER NOT NULL,
  PRIMARY KEY (run, n)
) WITHOUT ROWID;
CREATE TABLE sync_queue (
  run INTEGER NOT NULL REFERENCES sync_run,
  id  INTEGER NOT NULL,
  PRIMARY KEY (run, id)
) WITHOUT ROWID;

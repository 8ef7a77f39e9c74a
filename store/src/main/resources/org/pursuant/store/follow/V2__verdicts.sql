-- What people found of promises. A promise is known by a key made of what is promised, so that this
-- outlasts what is derived; the day is counted from 1970-01-01.
CREATE TABLE verdict (
  no      INTEGER PRIMARY KEY AUTOINCREMENT,
  promise TEXT NOT NULL,
  ruling  TEXT NOT NULL,
  reason  TEXT NOT NULL,
  name    TEXT NOT NULL,
  day     INTEGER NOT NULL
);
CREATE INDEX verdict_promise ON verdict (promise);

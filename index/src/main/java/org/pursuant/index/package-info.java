/// Finding questions: the Lucene index, built from the record alone and rebuilt at will.
///
/// Start at [org.pursuant.index.LuceneQuestionIndex]. Each concern is a class of its own: which
/// fields there are (`Fields`, `QuestionDocuments`), how words are normalised (package `english`),
/// how a query is read (package `query`, into a tree of `Clause`), what it asks of Lucene
/// (`QueryBuilder`, `FieldQueries`, `ConditionQueries`, `FilterQueries`), how hits are collected
/// (`Searching`), counted (`FacetCounter`) and shown (`Highlighter`, `Passage`), how the record is
/// followed (`RecordFollower`, `CommitPoint`) and how other processes' commits come into sight
/// (`LiveReader`).
@NullMarked
package org.pursuant.index;

import org.jspecify.annotations.NullMarked;

/// Reading what people write into the search box, without knowing how it is looked up.
///
/// [org.pursuant.index.query.QueryReader] makes of the words a [org.pursuant.index.query.Reading]:
/// a tree of [org.pursuant.index.query.Clause], or what is wrong and where. `QueryLexer` cuts the
/// words into pieces; `ConditionReader` reads what follows a field's colon, with a class of its own
/// for days (`DaysReader`).
@NullMarked
package org.pursuant.index.query;

import org.jspecify.annotations.NullMarked;

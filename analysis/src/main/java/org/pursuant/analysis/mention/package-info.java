/// What a text names. Start at [org.pursuant.analysis.mention.NameFinder], which finds the names in
/// a question and its answer: `Token` cuts the text, `RunReader` reads runs of capitalised words
/// (`Pieces`) with what joins them (`Connectors`, `NameLists`), `TextRuns` cuts these to what the
/// text says of itself, `TextNames` tells which of them are names, `NameWords` of what, and
/// `NameJoiner` which forms name the same. [org.pursuant.analysis.mention.ShortForms] finds where a
/// text says what an abbreviation stands for: `Abbreviation` tells what can be one, `Alignment`
/// whether words spell it.
@NullMarked
package org.pursuant.analysis.mention;

import org.jspecify.annotations.NullMarked;

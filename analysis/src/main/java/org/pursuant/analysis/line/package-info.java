/// What answers repeat. Start at [org.pursuant.analysis.line.LineFinder], which finds the passages
/// that are wordings of one line as they arrive: [org.pursuant.analysis.line.Passages] cuts answers
/// up, `PassageWords` makes passages comparable, `Signature` proposes which to compare, `Likeness`
/// compares them, `WordingTable` and `Families` hold what was met.
/// [org.pursuant.analysis.line.LineRules] tells formulas from substance,
/// [org.pursuant.analysis.line.WordingChanges] says what changed.
@NullMarked
package org.pursuant.analysis.line;

import org.jspecify.annotations.NullMarked;

/// What an answer promises. Start at [org.pursuant.analysis.commitment.Commitments]: it takes a
/// text apart into sentences and words, finds what announces a future act (`Triggers`), what is to
/// be done (`Verbs`), who is to do it (`Subjects`), and by when (`Times`), and leaves out what
/// nobody could check.
@NullMarked
package org.pursuant.analysis.commitment;

import org.jspecify.annotations.NullMarked;

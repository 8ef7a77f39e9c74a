package org.pursuant.analysis.commitment;

import org.pursuant.domain.commitment.Due;

/// Words of a sentence that say when.
///
/// @param firstWord index of the first
/// @param lastWord index of the last
record TimePhrase(int firstWord, int lastWord, Due due) {}

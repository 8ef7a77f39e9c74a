package org.pursuant.index;

import org.jspecify.annotations.Nullable;

/// A hit in its place.
///
/// @param doc in the state of the index that is searched
/// @param id of the question in the record
/// @param closeness in meaning; null where it was not found by meaning
record Ranked(int doc, long id, float score, @Nullable Float closeness) {}

package org.pursuant.index;

import java.util.List;
import org.pursuant.domain.search.SearchOutcome.Synonym;
import org.pursuant.index.query.Clause;
import org.pursuant.index.query.Reading;

/// A query as it is put to the index.
///
/// @param reading with what its plain words are short or long for
/// @param also what that added
/// @param plain the plain words as they were written
record AskedQuery(Reading reading, List<Synonym> also, List<Clause> plain) {}

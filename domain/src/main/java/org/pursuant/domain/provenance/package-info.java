/// Where a statement in the record comes from: source forms, lineages, ids, documents and places in
/// them. Start at [org.pursuant.domain.provenance.SourceForm].
@NullMarked
package org.pursuant.domain.provenance;

import org.jspecify.annotations.NullMarked;

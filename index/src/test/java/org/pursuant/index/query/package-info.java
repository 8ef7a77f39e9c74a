/// Tests of the index with real Lucene indexes in temporary folders.
@NullMarked
package org.pursuant.index.query;

import org.jspecify.annotations.NullMarked;

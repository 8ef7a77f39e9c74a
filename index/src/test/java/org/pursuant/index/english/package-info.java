/// Tests of the index with real Lucene indexes in temporary folders.
@NullMarked
package org.pursuant.index.english;

import org.jspecify.annotations.NullMarked;

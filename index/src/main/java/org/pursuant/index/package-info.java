/// Finding questions: the Lucene index, which holds ids and search structures and can be rebuilt
/// from the record at any time.
@NullMarked
package org.pursuant.index;

import org.jspecify.annotations.NullMarked;

/// Tests of the measurement of search.
@NullMarked
package org.pursuant.benchmarks.quality;

import org.jspecify.annotations.NullMarked;

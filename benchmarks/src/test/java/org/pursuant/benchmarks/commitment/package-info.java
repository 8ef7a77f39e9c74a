/// Tests of how the finding of promises is learnt and scored.
@NullMarked
package org.pursuant.benchmarks.commitment;

import org.jspecify.annotations.NullMarked;

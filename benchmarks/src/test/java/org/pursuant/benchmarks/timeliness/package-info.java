/// Tests of what is counted beside what others have published.
@NullMarked
package org.pursuant.benchmarks.timeliness;

import org.jspecify.annotations.NullMarked;

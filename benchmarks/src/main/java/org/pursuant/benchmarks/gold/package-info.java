/// Answers that people or independent readings labelled, to measure rules against.
@NullMarked
package org.pursuant.benchmarks.gold;

import org.jspecify.annotations.NullMarked;

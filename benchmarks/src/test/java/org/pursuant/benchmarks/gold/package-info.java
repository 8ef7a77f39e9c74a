/// Tests of the labelled answers.
@NullMarked
package org.pursuant.benchmarks.gold;

import org.jspecify.annotations.NullMarked;

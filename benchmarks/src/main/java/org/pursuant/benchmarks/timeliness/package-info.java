/// Sets what this program counts of answers in time beside what others have published. Start at
/// [org.pursuant.benchmarks.timeliness.TimelinessEvaluation].
@NullMarked
package org.pursuant.benchmarks.timeliness;

import org.jspecify.annotations.NullMarked;

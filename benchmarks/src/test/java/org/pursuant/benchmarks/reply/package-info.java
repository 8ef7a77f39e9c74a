/// Tests of how replies are measured, and of what they are learnt from.
@NullMarked
package org.pursuant.benchmarks.reply;

import org.jspecify.annotations.NullMarked;

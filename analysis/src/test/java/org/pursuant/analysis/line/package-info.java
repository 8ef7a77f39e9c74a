/// Tests of how lines are found.
@NullMarked
package org.pursuant.analysis.line;

import org.jspecify.annotations.NullMarked;

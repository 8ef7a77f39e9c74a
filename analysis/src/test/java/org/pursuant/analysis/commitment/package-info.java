/// Promises in texts and how they stand; all of them are invented.
@NullMarked
package org.pursuant.analysis.commitment;

import org.jspecify.annotations.NullMarked;

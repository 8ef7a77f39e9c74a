/// Whether questions were answered in time: what is counted of each, the rules it is judged by, and
/// what the sums are. Start at [org.pursuant.domain.timeliness.Outcome].
@NullMarked
package org.pursuant.domain.timeliness;

import org.jspecify.annotations.NullMarked;

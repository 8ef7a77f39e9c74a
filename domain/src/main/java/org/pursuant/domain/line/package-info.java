/// Lines: passages that answers repeat, with their wordings over time. Start at
/// [org.pursuant.domain.line.Line]; [org.pursuant.domain.line.LineStore] keeps them.
@NullMarked
package org.pursuant.domain.line;

import org.jspecify.annotations.NullMarked;

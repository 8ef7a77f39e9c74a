/// Shares of counts, with how far they could be off by chance.
@NullMarked
package org.pursuant.domain.share;

import org.jspecify.annotations.NullMarked;

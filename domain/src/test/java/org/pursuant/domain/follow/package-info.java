/// Tests of saved searches.
@NullMarked
package org.pursuant.domain.follow;

import org.jspecify.annotations.NullMarked;

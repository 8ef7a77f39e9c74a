/// Houses and the legislatures they belong to. Start at [org.pursuant.domain.legislature.House].
@NullMarked
package org.pursuant.domain.legislature;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.pursuant.domain.timeliness;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.pursuant.domain.mention;

import org.jspecify.annotations.NullMarked;

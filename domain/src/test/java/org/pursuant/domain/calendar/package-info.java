@NullMarked
package org.pursuant.domain.calendar;

import org.jspecify.annotations.NullMarked;

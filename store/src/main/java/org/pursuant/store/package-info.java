/// The record kept in SQL, every revision of it, and the archive of the bytes it came from.
@NullMarked
package org.pursuant.store;

import org.jspecify.annotations.NullMarked;

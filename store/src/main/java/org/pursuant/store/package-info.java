/// The record kept in SQL, every revision of it, and the archive of the bytes it came from. Start
/// at [org.pursuant.store.Archive]; how an observation becomes part of the record is in
/// [org.pursuant.store.Batch].
@NullMarked
package org.pursuant.store;

import org.jspecify.annotations.NullMarked;
